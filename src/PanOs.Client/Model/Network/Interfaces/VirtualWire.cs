namespace PanOs.Model;

/// <summary>A virtual wire.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/virtual-wire", ObjectPlaces.Device, Title = "virtual wire", Collection = "VirtualWires", NameMaxLength = 31)]
public sealed partial record VirtualWire(string Name) : ConfigurationObject
{
    /// <summary>Interface1. Null: not managed.</summary>
    [Element("interface1")]
    public string? Interface1 { get; init; }

    /// <summary>Interface2. Null: not managed.</summary>
    [Element("interface2")]
    public string? Interface2 { get; init; }

    /// <summary>Link state pass through. Null: not managed.</summary>
    [Element("link-state-pass-through")]
    public IkeGatewayFragmentation? LinkStatePassThrough { get; init; }

    /// <summary>Multicast firewalling. Null: not managed.</summary>
    [Element("multicast-firewalling")]
    public IkeGatewayFragmentation? MulticastFirewalling { get; init; }

    /// <summary>Tag allowed. Null: not managed.</summary>
    [Element("tag-allowed")]
    public string? TagAllowed { get; init; }
}
