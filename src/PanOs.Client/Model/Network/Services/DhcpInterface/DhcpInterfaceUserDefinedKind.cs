namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record DhcpInterfaceUserDefinedKind : ConfigurationNode
{
    private DhcpInterfaceUserDefinedKind()
    {
    }

    /// <summary>IP.</summary>
    /// <param name="values">The values.</param>
    public static DhcpInterfaceUserDefinedKind Ip(params string[] values) => new IpChoice(values);

    /// <summary>Ascii.</summary>
    /// <param name="values">The values.</param>
    public static DhcpInterfaceUserDefinedKind Ascii(params string[] values) => new AsciiChoice(values);

    /// <summary>Hex.</summary>
    /// <param name="values">The values.</param>
    public static DhcpInterfaceUserDefinedKind Hex(params string[] values) => new HexChoice(values);

    /// <summary>IP.</summary>
    /// <param name="Values">The values.</param>
    [Alternative("ip")]
    public sealed partial record IpChoice([property: Element(".")] ValueList<string> Values) : DhcpInterfaceUserDefinedKind;

    /// <summary>Ascii.</summary>
    /// <param name="Values">The values.</param>
    [Alternative("ascii")]
    public sealed partial record AsciiChoice([property: Element(".")] ValueList<string> Values) : DhcpInterfaceUserDefinedKind;

    /// <summary>Hex.</summary>
    /// <param name="Values">The values.</param>
    [Alternative("hex")]
    public sealed partial record HexChoice([property: Element(".")] ValueList<string> Values) : DhcpInterfaceUserDefinedKind;
}
