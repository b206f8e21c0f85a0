namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceUpstreamNatKind : ConfigurationNode
{
    private InterfaceUpstreamNatKind()
    {
    }

    /// <summary>Ddns.</summary>
    public static InterfaceUpstreamNatKind Ddns { get; } = new DdnsChoice();

    /// <summary>Ddns.</summary>
    [Alternative("ddns")]
    public sealed partial record DdnsChoice : InterfaceUpstreamNatKind;

    /// <summary>Static IP.</summary>
    [Alternative("static-ip")]
    public sealed partial record StaticIpChoice : InterfaceUpstreamNatKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public InterfaceUpstreamNatKindStaticIpKind? Kind { get; init; }
    }
}
