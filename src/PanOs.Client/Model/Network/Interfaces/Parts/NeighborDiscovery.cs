namespace PanOs.Model;

/// <summary>How an interface finds its IPv6 neighbours.</summary>
[ConfigurationPart]
public sealed partial record NeighborDiscovery : ConfigurationNode
{
    /// <summary>Whether an address is tried before it is used. Null: not managed.</summary>
    [Element("enable-dad")]
    public bool? DuplicateAddressDetection { get; init; }

    /// <summary>How often it is tried, 0 to 10. Null: not managed; the device's default is 1.</summary>
    [Element("dad-attempts", Min = 0, Max = 10)]
    public int? DuplicateAddressAttempts { get; init; }

    /// <summary>Seconds between two tries, 1 to 3600. Null: not managed; the device's default is 1.</summary>
    [Element("ns-interval", Min = 1, Max = 3600)]
    public int? SolicitationInterval { get; init; }

    /// <summary>Seconds that a neighbour counts as reachable after it answered, 10 to 36000. Null: not managed; the device's default is 30.</summary>
    [Element("reachable-time", Min = 10, Max = 36000)]
    public int? ReachableTime { get; init; }

    /// <summary>Whether the neighbours' addresses are recorded. Null: not managed.</summary>
    [Element("enable-ndp-monitor")]
    public bool? Monitor { get; init; }

    /// <summary>Neighbours with a fixed MAC address, by IPv6 address. Null: not managed.</summary>
    [Element("neighbor")]
    public ValueList<ArpEntry>? Neighbors { get; init; }

    /// <summary>What hosts are told. Null: not managed.</summary>
    [Element("router-advertisement")]
    public RouterAdvertisement? RouterAdvertisement { get; init; }
}
