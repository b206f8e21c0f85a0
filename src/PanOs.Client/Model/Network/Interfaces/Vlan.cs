namespace PanOs.Model;

/// <summary>A switch inside the firewall: layer 2 interfaces that share a broadcast domain.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/vlan", ObjectPlaces.Device, Title = "VLAN", Collection = "Vlans", NameMaxLength = 31)]
public sealed partial record Vlan(string Name) : ConfigurationObject
{
    /// <summary>Its layer 2 interfaces and subinterfaces. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }

    /// <summary>The VLAN interface that routes for it, such as <c>vlan.1</c>. Null: not managed.</summary>
    [Element("virtual-interface/interface")]
    public string? VlanInterface { get; init; }
}
