namespace PanOs.Model;

/// <summary>Peer address: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IkeGatewayPeerAddress : ConfigurationNode
{
    private IkeGatewayPeerAddress()
    {
    }

    /// <summary>Dynamic.</summary>
    public static IkeGatewayPeerAddress Dynamic { get; } = new DynamicChoice();

    /// <summary>FQDN.</summary>
    /// <param name="value">The value.</param>
    public static IkeGatewayPeerAddress Fqdn(string value) => new FqdnChoice(value);

    /// <summary>IP.</summary>
    /// <param name="value">The value.</param>
    public static IkeGatewayPeerAddress Ip(string value) => new IpChoice(value);

    /// <summary>Dynamic.</summary>
    [Alternative("dynamic")]
    public sealed partial record DynamicChoice : IkeGatewayPeerAddress;

    /// <summary>FQDN.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnChoice([property: Element(".", MaxLength = 255)] string Value) : IkeGatewayPeerAddress;

    /// <summary>IP.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ip")]
    public sealed partial record IpChoice([property: Element(".")] string Value) : IkeGatewayPeerAddress;
}
