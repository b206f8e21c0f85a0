namespace PanOs.Model;

/// <summary>A BFD profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/profiles/bfd-profile", ObjectPlaces.Device, Title = "BFD profile", Collection = "BfdProfiles", NameMaxLength = 31)]
public sealed partial record BfdProfile(string Name) : ConfigurationObject
{
    /// <summary>Detection multiplier, 2 to 255. Null: not managed; the device's default is 3.</summary>
    [Element("detection-multiplier", Min = 2, Max = 255)]
    public int? DetectionMultiplier { get; init; }

    /// <summary>Hold time, 0 to 120000. Null: not managed; the device's default is 0.</summary>
    [Element("hold-time", Min = 0, Max = 120000)]
    public int? HoldTime { get; init; }

    /// <summary>Min rx interval, 50 to 10000. Null: not managed; the device's default is 1000.</summary>
    [Element("min-rx-interval", Min = 50, Max = 10000)]
    public int? MinRxInterval { get; init; }

    /// <summary>Min tx interval, 50 to 10000. Null: not managed; the device's default is 1000.</summary>
    [Element("min-tx-interval", Min = 50, Max = 10000)]
    public int? MinTxInterval { get; init; }

    /// <summary>Mode. Null: not managed; the device's default is active.</summary>
    [Element("mode")]
    public BfdProfileMode? Mode { get; init; }

    /// <summary>Multihop. Null: not managed.</summary>
    [Element("multihop")]
    public BfdProfileMultihop? Multihop { get; init; }
}

/// <summary>Mode.</summary>
public enum BfdProfileMode
{
    /// <summary><c>active</c>.</summary>
    Active,

    /// <summary><c>passive</c>.</summary>
    Passive,
}

/// <summary>Multihop.</summary>
[ConfigurationPart]
public sealed partial record BfdProfileMultihop : ConfigurationNode
{
    /// <summary>Min received ttl, 1 to 254. Null: not managed.</summary>
    [Element("min-received-ttl", Min = 1, Max = 254)]
    public int? MinReceivedTtl { get; init; }
}
