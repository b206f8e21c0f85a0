namespace PanOs.Model;

/// <summary>Address.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LoopbackInterfaceIpv6Address(string Name) : ConfigurationNode
{
    /// <summary>Whether on interface is on. Null: not managed.</summary>
    [Element("enable-on-interface")]
    public bool? EnableOnInterface { get; init; }

    /// <summary>Prefix. Null: not managed.</summary>
    [Element("prefix", Presence = true)]
    public bool? Prefix { get; init; }

    /// <summary>Anycast. Null: not managed.</summary>
    [Element("anycast", Presence = true)]
    public bool? Anycast { get; init; }
}
