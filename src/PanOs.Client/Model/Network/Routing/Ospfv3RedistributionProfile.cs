namespace PanOs.Model;

/// <summary>An OSPFv3 redistribution profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/redistribution-profile", ObjectPlaces.Device, Title = "OSPFv3 redistribution profile", Collection = "Ospfv3RedistributionProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3RedistributionProfile(string Name) : ConfigurationObject
{
    /// <summary>BGP. Null: not managed.</summary>
    [Element("bgp")]
    public OspfRedistributionProfileBgp? Bgp { get; init; }

    /// <summary>Connected. Null: not managed.</summary>
    [Element("connected")]
    public OspfRedistributionProfileConnected? Connected { get; init; }

    /// <summary>Default route. Null: not managed.</summary>
    [Element("default-route")]
    public OspfRedistributionProfileDefaultRoute? DefaultRoute { get; init; }

    /// <summary>Static. Null: not managed.</summary>
    [Element("static")]
    public OspfRedistributionProfileConnected? Static { get; init; }
}
