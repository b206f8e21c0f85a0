namespace PanOs.Model;

/// <summary>Ikev2.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayIkev2 : ConfigurationNode
{
    /// <summary>Dpd. Null: not managed.</summary>
    [Element("dpd")]
    public IkeGatewayIkev2Dpd? Dpd { get; init; }

    /// <summary>The name of an IKE crypto profile. Null: not managed; the device's default is default.</summary>
    [Element("ike-crypto-profile")]
    public string? IkeCryptoProfile { get; init; }

    /// <summary>Require cookie, yes or no. Null: not managed.</summary>
    [Element("require-cookie")]
    public bool? RequireCookie { get; init; }
}
