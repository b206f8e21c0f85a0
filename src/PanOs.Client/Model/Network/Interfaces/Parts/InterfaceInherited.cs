namespace PanOs.Model;

/// <summary>Inherited.</summary>
[ConfigurationPart]
public sealed partial record InterfaceInherited : ConfigurationNode
{
    /// <summary>Assign address. Null: not managed.</summary>
    [Element("assign-addr")]
    public ValueList<InterfaceAssignAddr>? AssignAddr { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Neighbor discovery. Null: not managed.</summary>
    [Element("neighbor-discovery")]
    public InterfaceInheritedNeighborDiscovery? NeighborDiscovery { get; init; }
}
