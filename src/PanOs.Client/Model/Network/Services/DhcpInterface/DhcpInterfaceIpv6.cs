namespace PanOs.Model;

/// <summary>IPv6.</summary>
[ConfigurationPart]
public sealed partial record DhcpInterfaceIpv6 : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<DhcpInterfaceServer>? Server { get; init; }
}
