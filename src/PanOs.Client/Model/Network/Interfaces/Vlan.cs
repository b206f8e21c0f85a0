namespace PanOs.Model;

/// <summary>A VLAN.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/vlan", ObjectPlaces.Device, Title = "VLAN", Collection = "Vlans", NameMaxLength = 31)]
public sealed partial record Vlan(string Name) : ConfigurationObject
{
    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interface { get; init; }

    /// <summary>Virtual interface. Null: not managed.</summary>
    [Element("virtual-interface")]
    public VlanVirtualInterface? VirtualInterface { get; init; }
}

/// <summary>Virtual interface.</summary>
[ConfigurationPart]
public sealed partial record VlanVirtualInterface : ConfigurationNode
{
    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}
