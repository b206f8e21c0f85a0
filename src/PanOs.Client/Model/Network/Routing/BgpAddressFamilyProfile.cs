namespace PanOs.Model;

/// <summary>What is exchanged with a BGP peer, and how.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/bgp/address-family-profile", ObjectPlaces.Device, Title = "BGP address family profile", Collection = "BgpAddressFamilyProfiles", NameMaxLength = 31)]
public sealed partial record BgpAddressFamilyProfile(string Name) : ConfigurationObject
{
    /// <summary>For which version of IP. Null: not managed.</summary>
    [Element(".")]
    public BgpAddressFamilies? Families { get; init; }
}

/// <summary>The version of IP that a BGP address family profile is for.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilies : ConfigurationNode
{
    private BgpAddressFamilies()
    {
    }

    /// <summary>IPv4.</summary>
    /// <param name="unicast">How unicast routes are exchanged.</param>
    public static BgpAddressFamilies Ipv4(BgpAddressFamily unicast) => new Ipv4Families { Unicast = unicast };

    /// <summary>IPv6.</summary>
    /// <param name="unicast">How unicast routes are exchanged.</param>
    public static BgpAddressFamilies Ipv6(BgpAddressFamily unicast) => new Ipv6Families { Unicast = unicast };

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Families : BgpAddressFamilies
    {
        /// <summary>How unicast routes are exchanged. Null: not managed.</summary>
        [Element("unicast")]
        public BgpAddressFamily? Unicast { get; init; }

        /// <summary>How multicast routes are exchanged. Null: not managed.</summary>
        [Element("multicast")]
        public BgpAddressFamily? Multicast { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Families : BgpAddressFamilies
    {
        /// <summary>How unicast routes are exchanged. Null: not managed.</summary>
        [Element("unicast")]
        public BgpAddressFamily? Unicast { get; init; }
    }
}
