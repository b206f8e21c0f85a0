namespace PanOs.Model;

/// <summary>Neighbor discovery.</summary>
[ConfigurationPart]
public sealed partial record InterfaceNeighborDiscovery : ConfigurationNode
{
    /// <summary>Dad attempts, 1 to 10. Null: not managed; the device's default is 1.</summary>
    [Element("dad-attempts", Min = 1, Max = 10)]
    public int? DadAttempts { get; init; }

    /// <summary>DNS server. Null: not managed.</summary>
    [Element("dns-server")]
    public InterfaceDnsServer? DnsServer { get; init; }

    /// <summary>DNS suffix. Null: not managed.</summary>
    [Element("dns-suffix")]
    public InterfaceDnsSuffix? DnsSuffix { get; init; }

    /// <summary>Whether dad is on. Null: not managed.</summary>
    [Element("enable-dad")]
    public bool? EnableDad { get; init; }

    /// <summary>Whether ndp monitor is on. Null: not managed.</summary>
    [Element("enable-ndp-monitor")]
    public bool? EnableNdpMonitor { get; init; }

    /// <summary>Neighbor. Null: not managed.</summary>
    [Element("neighbor")]
    public ValueList<ArpEntry>? Neighbor { get; init; }

    /// <summary>Ns interval, 1 to 3600. Null: not managed; the device's default is 1.</summary>
    [Element("ns-interval", Min = 1, Max = 3600)]
    public int? NsInterval { get; init; }

    /// <summary>Reachable time, 10 to 36000. Null: not managed; the device's default is 30.</summary>
    [Element("reachable-time", Min = 10, Max = 36000)]
    public int? ReachableTime { get; init; }
}
