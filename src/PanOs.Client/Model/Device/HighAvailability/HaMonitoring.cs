namespace PanOs.Model;

/// <summary>Watches links: when they go down, the other firewall takes over.</summary>
[ConfigurationPart]
public sealed partial record HaLinkMonitoring : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed; the device's default is yes.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>How many groups must fail. Null: not managed; the device's default is any.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>The groups of links. Null: not managed.</summary>
    [Element("link-group")]
    public ValueList<HaLinkGroup>? Groups { get; init; }
}

/// <summary>Links that are watched together.</summary>
/// <param name="Name">Free to choose.</param>
[ConfigurationPart]
public sealed partial record HaLinkGroup(string Name) : ConfigurationNode
{
    /// <summary>Whether the group is watched. Null: not managed; the device's default is yes.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>How many links must be down. Null: not managed; the device's default is any.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>The interfaces. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }
}

/// <summary>Watches hosts by ping: when they do not answer, the other firewall takes over.</summary>
[ConfigurationPart]
public sealed partial record HaPathMonitoring : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>How many groups must fail. Null: not managed; the device's default is any.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>Hosts that are reached through a virtual wire. Null: not managed.</summary>
    [Element("path-group/virtual-wire")]
    public ValueList<HaPathGroup>? VirtualWireGroups { get; init; }

    /// <summary>Hosts that are reached through a VLAN. Null: not managed.</summary>
    [Element("path-group/vlan")]
    public ValueList<HaPathGroup>? VlanGroups { get; init; }

    /// <summary>Hosts that are reached through a virtual router. Null: not managed.</summary>
    [Element("path-group/virtual-router")]
    public ValueList<HaPathGroup>? VirtualRouterGroups { get; init; }

    /// <summary>Hosts that are reached through a logical router. Unconfirmed: the element. Null: not managed.</summary>
    [Element("path-group/logical-router")]
    public ValueList<HaPathGroup>? LogicalRouterGroups { get; init; }
}

/// <summary>Hosts that are watched together.</summary>
/// <param name="Name">The virtual wire, VLAN or router that they are reached through.</param>
[ConfigurationPart]
public sealed partial record HaPathGroup(string Name) : ConfigurationNode
{
    /// <summary>Whether the group is watched. Null: not managed; the device's default is yes.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>How many hosts must be silent. Null: not managed; the device's default is any.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>The address that the pings come from; for a virtual wire or a VLAN only. Null: not managed.</summary>
    [Element("source-ip")]
    public string? SourceAddress { get; init; }

    /// <summary>The hosts, before PAN-OS 10.0. Null: not managed.</summary>
    [Element("destination-ip")]
    public ValueList<string>? Destinations { get; init; }

    /// <summary>The hosts in groups, PAN-OS 10.0 and later. Unconfirmed: the elements. Null: not managed.</summary>
    [Element("destination-ip-group", Since = "10.0.0")]
    public ValueList<HaDestinationGroup>? DestinationGroups { get; init; }

    /// <summary>Milliseconds between pings. Null: not managed; the device's default is 200.</summary>
    [Element("ping-interval")]
    public int? PingInterval { get; init; }

    /// <summary>How many pings in a row must stay unanswered. Null: not managed; the device's default is 10.</summary>
    [Element("ping-count")]
    public int? PingCount { get; init; }
}

/// <summary>Hosts that count as one.</summary>
/// <param name="Name">Free to choose.</param>
[ConfigurationPart]
public sealed partial record HaDestinationGroup(string Name) : ConfigurationNode
{
    /// <summary>Whether the group is watched. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>How many hosts must be silent. Null: not managed.</summary>
    [Element("failure-condition")]
    public FailureCondition? FailureCondition { get; init; }

    /// <summary>The hosts. Null: not managed.</summary>
    [Element("destination-ip")]
    public ValueList<string>? Destinations { get; init; }
}
