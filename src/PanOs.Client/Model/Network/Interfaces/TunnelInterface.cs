namespace PanOs.Model;

/// <summary>An interface whose traffic goes through a tunnel that names it.</summary>
/// <param name="Name">Such as <c>tunnel.1</c>.</param>
[ConfigurationObject("network/interface/tunnel/units", ObjectPlaces.Device, Title = "tunnel interface", Collection = "TunnelInterfaces", NameMaxLength = 31)]
public sealed partial record TunnelInterface(string Name) : ConfigurationObject
{
    /// <summary>How Bonjour announcements are passed on. Null: not managed.</summary>
    [Element("bonjour")]
    public Bonjour? Bonjour { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>Whether packets are fragmented though their IPv4 header forbids it. Null: not managed.</summary>
    [Element("df-ignore")]
    public bool? IgnoreDoNotFragment { get; init; }

    /// <summary>The name of an interface management profile, at most 31 characters. Null: not managed.</summary>
    [Element("interface-management-profile", MaxLength = 31)]
    public string? ManagementProfile { get; init; }

    /// <summary>IPv4 addresses with prefix length, such as <c>10.0.0.1/32</c>, or names of address objects. Null: not managed.</summary>
    [Element("ip", Entries = true)]
    public ValueList<string>? Addresses { get; init; }

    /// <summary>Its IPv6 settings. Null: not managed.</summary>
    [Element("ipv6")]
    public LoopbackIpv6Settings? Ipv6 { get; init; }

    /// <summary>The name of an SD-WAN link tag, at most 127 characters. Null: not managed.</summary>
    [Element("link-tag", MaxLength = 127)]
    public string? LinkTag { get; init; }

    /// <summary>The largest packet in bytes, 576 to 9216. Null: not managed.</summary>
    [Element("mtu", Min = 576, Max = 9216)]
    public int? Mtu { get; init; }

    /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
    [Element("netflow-profile", MaxLength = 63)]
    public string? NetflowProfile { get; init; }

    internal override bool NeedsImport => true;
}
