namespace PanOs.Model;

/// <summary>Router advertisement.</summary>
[ConfigurationPart]
public sealed partial record InterfaceIpv6NeighborDiscoveryRouterAdvertisement : ConfigurationNode
{
    /// <summary>DNS support. Null: not managed.</summary>
    [Element("dns-support")]
    public InterfaceDnsSupport? DnsSupport { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Whether consistency check is on. Null: not managed.</summary>
    [Element("enable-consistency-check")]
    public bool? EnableConsistencyCheck { get; init; }

    /// <summary>Hop limit. Null: not managed; the device's default is 64.</summary>
    [Element("hop-limit")]
    public string? HopLimit { get; init; }

    /// <summary>Lifetime, 0 to 9000. Null: not managed; the device's default is 1800.</summary>
    [Element("lifetime", Min = 0, Max = 9000)]
    public int? Lifetime { get; init; }

    /// <summary>Link MTU. Null: not managed; the device's default is unspecified.</summary>
    [Element("link-mtu")]
    public string? LinkMtu { get; init; }

    /// <summary>Managed flag, yes or no. Null: not managed.</summary>
    [Element("managed-flag")]
    public bool? ManagedFlag { get; init; }

    /// <summary>Max interval, 4 to 1800. Null: not managed; the device's default is 600.</summary>
    [Element("max-interval", Min = 4, Max = 1800)]
    public int? MaxInterval { get; init; }

    /// <summary>Min interval, 3 to 1350. Null: not managed; the device's default is 200.</summary>
    [Element("min-interval", Min = 3, Max = 1350)]
    public int? MinInterval { get; init; }

    /// <summary>Other flag, yes or no. Null: not managed.</summary>
    [Element("other-flag")]
    public bool? OtherFlag { get; init; }

    /// <summary>Reachable time. Null: not managed; the device's default is unspecified.</summary>
    [Element("reachable-time")]
    public string? ReachableTime { get; init; }

    /// <summary>Retransmission timer. Null: not managed; the device's default is unspecified.</summary>
    [Element("retransmission-timer")]
    public string? RetransmissionTimer { get; init; }

    /// <summary>Router preference. Null: not managed; the device's default is Medium.</summary>
    [Element("router-preference")]
    public InterfaceRouterPreference? RouterPreference { get; init; }
}
