namespace PanOs.Model;

/// <summary>Two interfaces bound together: what comes in at one goes out at the other, seen by the firewall.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/virtual-wire", ObjectPlaces.Device, Title = "virtual wire", Collection = "VirtualWires", NameMaxLength = 31)]
public sealed partial record VirtualWire(string Name) : ConfigurationObject
{
    /// <summary>The one end, an interface in virtual wire mode. Null: not managed.</summary>
    [Element("interface1")]
    public string? Interface1 { get; init; }

    /// <summary>The other end. Null: not managed.</summary>
    [Element("interface2")]
    public string? Interface2 { get; init; }

    /// <summary>The VLAN tags that pass, such as <c>0-4094</c>; 0 is untagged. Null: not managed; the device's default is 0.</summary>
    [Element("tag-allowed")]
    public string? TagAllowed { get; init; }

    /// <summary>Whether a link that goes down takes the other end with it. Null: not managed.</summary>
    [Element("link-state-pass-through/enable")]
    public bool? LinkStatePassThrough { get; init; }

    /// <summary>Whether rules hold for multicast traffic too. Null: not managed.</summary>
    [Element("multicast-firewalling/enable")]
    public bool? MulticastFirewalling { get; init; }
}
