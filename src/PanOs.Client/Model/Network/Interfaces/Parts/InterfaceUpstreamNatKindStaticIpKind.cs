namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceUpstreamNatKindStaticIpKind : ConfigurationNode
{
    private InterfaceUpstreamNatKindStaticIpKind()
    {
    }

    /// <summary>FQDN.</summary>
    /// <param name="value">The value.</param>
    public static InterfaceUpstreamNatKindStaticIpKind Fqdn(string value) => new FqdnChoice(value);

    /// <summary>IP address.</summary>
    /// <param name="value">The value.</param>
    public static InterfaceUpstreamNatKindStaticIpKind Address(string value) => new AddressChoice(value);

    /// <summary>FQDN.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnChoice([property: Element(".", MaxLength = 255)] string Value) : InterfaceUpstreamNatKindStaticIpKind;

    /// <summary>IP address.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ip-address")]
    public sealed partial record AddressChoice([property: Element(".")] string Value) : InterfaceUpstreamNatKindStaticIpKind;
}
