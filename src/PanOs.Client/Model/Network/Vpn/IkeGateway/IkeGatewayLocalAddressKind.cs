namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IkeGatewayLocalAddressKind : ConfigurationNode
{
    private IkeGatewayLocalAddressKind()
    {
    }

    /// <summary>Floating IP.</summary>
    /// <param name="value">The value.</param>
    public static IkeGatewayLocalAddressKind FloatingIp(string value) => new FloatingIpChoice(value);

    /// <summary>IP.</summary>
    /// <param name="value">The value.</param>
    public static IkeGatewayLocalAddressKind Ip(string value) => new IpChoice(value);

    /// <summary>Floating IP.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("floating-ip")]
    public sealed partial record FloatingIpChoice([property: Element(".")] string Value) : IkeGatewayLocalAddressKind;

    /// <summary>IP.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ip")]
    public sealed partial record IpChoice([property: Element(".", MaxLength = 63)] string Value) : IkeGatewayLocalAddressKind;
}
