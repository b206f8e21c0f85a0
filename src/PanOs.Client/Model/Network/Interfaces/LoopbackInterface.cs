namespace PanOs.Model;

/// <summary>An interface that is always up, such as for a management address or a router ID.</summary>
/// <param name="Name">Such as <c>loopback.1</c>.</param>
[ConfigurationObject("network/interface/loopback/units", ObjectPlaces.Device, Title = "loopback interface", Collection = "LoopbackInterfaces", NameMaxLength = 31)]
public sealed partial record LoopbackInterface(string Name) : ConfigurationObject
{
    /// <summary>How the maximum segment size of TCP is made to fit the MTU. Null: not managed.</summary>
    [Element("adjust-tcp-mss")]
    public TcpMssAdjustment? TcpMssAdjustment { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>The name of an interface management profile, at most 31 characters. Null: not managed.</summary>
    [Element("interface-management-profile", MaxLength = 31)]
    public string? ManagementProfile { get; init; }

    /// <summary>IPv4 addresses with prefix length, such as <c>10.0.0.1/32</c>, or names of address objects. Null: not managed.</summary>
    [Element("ip", Entries = true)]
    public ValueList<string>? Addresses { get; init; }

    /// <summary>Its IPv6 settings. Null: not managed.</summary>
    [Element("ipv6")]
    public LoopbackIpv6Settings? Ipv6 { get; init; }

    /// <summary>The largest packet in bytes, 576 to 9216. Null: not managed.</summary>
    [Element("mtu", Min = 576, Max = 9216)]
    public int? Mtu { get; init; }

    /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
    [Element("netflow-profile", MaxLength = 63)]
    public string? NetflowProfile { get; init; }

    internal override bool NeedsImport => true;
}
