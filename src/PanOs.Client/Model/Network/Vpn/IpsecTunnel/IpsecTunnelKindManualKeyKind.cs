namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecTunnelKindManualKeyKind : ConfigurationNode
{
    private IpsecTunnelKindManualKeyKind()
    {
    }

    /// <summary>AH.</summary>
    [Alternative("ah")]
    public sealed partial record AhChoice : IpsecTunnelKindManualKeyKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public Ospfv3AuthenticationProfileKindAhKind? Kind { get; init; }
    }

    /// <summary>ESP.</summary>
    [Alternative("esp")]
    public sealed partial record EspChoice : IpsecTunnelKindManualKeyKind
    {
        /// <summary>Authentication. Null: not managed.</summary>
        [Element("authentication")]
        public Ospfv3AuthenticationProfileAuthentication? Authentication { get; init; }

        /// <summary>The encryption algorithms, preferred first. Null: not managed.</summary>
        [Element("encryption")]
        public IpsecTunnelEncryption? Encryption { get; init; }
    }
}
