namespace PanOs.Model;

/// <summary>How a virtual router notices within a second that a neighbour is gone (BFD).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/profiles/bfd-profile", ObjectPlaces.Device, Title = "BFD profile", Collection = "BfdProfiles", NameMaxLength = 31)]
public sealed partial record BfdProfile(string Name) : ConfigurationObject
{
    /// <summary>Who begins. Null: not managed; the device's default is <c>active</c>.</summary>
    [Element("mode")]
    public BfdMode? Mode { get; init; }

    /// <summary>Milliseconds between two packets that are sent, at least, 50 to 10000. Null: not managed; the device's default is 1000.</summary>
    [Element("min-tx-interval", Min = 50, Max = 10000)]
    public int? MinTransmitInterval { get; init; }

    /// <summary>Milliseconds between two packets that are received, at least, 50 to 10000. Null: not managed; the device's default is 1000.</summary>
    [Element("min-rx-interval", Min = 50, Max = 10000)]
    public int? MinReceiveInterval { get; init; }

    /// <summary>Intervals without a packet until the neighbour counts as gone, 2 to 255. Null: not managed; the device's default is 3.</summary>
    [Element("detection-multiplier", Min = 2, Max = 255)]
    public int? DetectionMultiplier { get; init; }

    /// <summary>Milliseconds that it waits after the link is up, 0 to 120000. Null: not managed; the device's default is 0.</summary>
    [Element("hold-time", Min = 0, Max = 120000)]
    public int? HoldTime { get; init; }

    /// <summary>For neighbours several hops away: the lowest TTL of packets that are accepted, 1 to 254. Null: not managed.</summary>
    [Element("multihop/min-received-ttl", Min = 1, Max = 254)]
    public int? MinReceivedTtl { get; init; }
}

/// <summary>Who begins to send BFD packets.</summary>
public enum BfdMode
{
    /// <summary>It begins.</summary>
    Active,

    /// <summary>It waits for the neighbour.</summary>
    Passive,
}
