namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record ZoneProtectionProfileScanWhiteListKind : ConfigurationNode
{
    private ZoneProtectionProfileScanWhiteListKind()
    {
    }

    /// <summary>IPv4.</summary>
    /// <param name="value">The value.</param>
    public static ZoneProtectionProfileScanWhiteListKind Ipv4(string value) => new Ipv4Choice(value);

    /// <summary>IPv6.</summary>
    /// <param name="value">The value.</param>
    public static ZoneProtectionProfileScanWhiteListKind Ipv6(string value) => new Ipv6Choice(value);

    /// <summary>IPv4.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice([property: Element(".")] string Value) : ZoneProtectionProfileScanWhiteListKind;

    /// <summary>IPv6.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice([property: Element(".", MaxLength = 50)] string Value) : ZoneProtectionProfileScanWhiteListKind;
}
