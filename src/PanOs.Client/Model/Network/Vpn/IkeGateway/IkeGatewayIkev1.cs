namespace PanOs.Model;

/// <summary>Ikev1.</summary>
[ConfigurationPart]
public sealed partial record IkeGatewayIkev1 : ConfigurationNode
{
    /// <summary>Dpd. Null: not managed.</summary>
    [Element("dpd")]
    public IkeGatewayDpd? Dpd { get; init; }

    /// <summary>Exchange mode. Null: not managed; the device's default is auto.</summary>
    [Element("exchange-mode")]
    public IkeGatewayExchangeMode? ExchangeMode { get; init; }

    /// <summary>The name of an IKE crypto profile. Null: not managed; the device's default is default.</summary>
    [Element("ike-crypto-profile")]
    public string? IkeCryptoProfile { get; init; }
}
