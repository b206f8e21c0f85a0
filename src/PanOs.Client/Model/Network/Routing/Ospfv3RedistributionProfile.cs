namespace PanOs.Model;

/// <summary>Which routes of other sources OSPFv3 tells.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/redistribution-profile", ObjectPlaces.Device, Title = "OSPFv3 redistribution profile", Collection = "Ospfv3RedistributionProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3RedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>Networks of the firewall's interfaces. Null: not managed.</summary>
    [Element("connected")]
    public OspfLocalRedistribution? Connected { get; init; }

    /// <summary>Static routes. Null: not managed.</summary>
    [Element("static")]
    public OspfLocalRedistribution? Static { get; init; }

    /// <summary>BGP routes. Null: not managed.</summary>
    [Element("bgp")]
    public OspfProtocolRedistribution? Bgp { get; init; }

    /// <summary>A default route. Null: not managed.</summary>
    [Element("default-route")]
    public OspfDefaultRoute? DefaultRoute { get; init; }
}
