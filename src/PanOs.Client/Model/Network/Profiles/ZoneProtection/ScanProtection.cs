namespace PanOs.Model;

/// <summary>What is done against one kind of scan.</summary>
/// <param name="Name">The threat ID. Unconfirmed: <c>8001</c> is a TCP port scan, <c>8002</c> a host sweep, <c>8003</c> a UDP port scan.</param>
[ConfigurationPart]
public sealed partial record ScanProtection(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed.</summary>
    [Element("action")]
    public ScanAction? Action { get; init; }

    /// <summary>Seconds in which events are counted, 2 to 65535. Null: not managed.</summary>
    [Element("interval", Min = 2, Max = 65535)]
    public int? Interval { get; init; }

    /// <summary>Events in that time that count as a scan, 2 to 65535. Null: not managed.</summary>
    [Element("threshold", Min = 2, Max = 65535)]
    public int? Threshold { get; init; }
}

/// <summary>What is done against a scan.</summary>
[ConfigurationChoice]
public abstract partial record ScanAction : ConfigurationNode
{
    private ScanAction()
    {
    }

    /// <summary>Its packets are dropped.</summary>
    public static ScanAction Block { get; } = new BlockAction();

    /// <summary>It is logged.</summary>
    public static ScanAction Alert { get; } = new AlertAction();

    /// <summary>Nothing.</summary>
    public static ScanAction Allow { get; } = new AllowAction();

    /// <summary>Who scans is blocked for a time.</summary>
    /// <param name="trackBy">Who is blocked.</param>
    /// <param name="duration">Seconds, 1 to 3600.</param>
    public static ScanAction BlockIp(AttackerTracking trackBy, int duration) => new BlockIpAction { TrackBy = trackBy, Duration = duration };

    /// <summary>Nothing.</summary>
    [Alternative("allow")]
    public sealed partial record AllowAction : ScanAction;

    /// <summary>It is logged.</summary>
    [Alternative("alert")]
    public sealed partial record AlertAction : ScanAction;

    /// <summary>Its packets are dropped.</summary>
    [Alternative("block")]
    public sealed partial record BlockAction : ScanAction;

    /// <summary>Who scans is blocked for a time.</summary>
    [Alternative("block-ip")]
    public sealed partial record BlockIpAction : ScanAction
    {
        /// <summary>Who is blocked. Null: not managed.</summary>
        [Element("track-by")]
        public AttackerTracking? TrackBy { get; init; }

        /// <summary>Seconds, 1 to 3600. Null: not managed.</summary>
        [Element("duration", Min = 1, Max = 3600)]
        public int? Duration { get; init; }
    }
}

/// <summary>A source that may scan.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ScanExclusion(string Name) : ConfigurationNode
{
    /// <summary>Its address. Null: not managed.</summary>
    [Element(".")]
    public ScanExclusionAddress? Address { get; init; }
}

/// <summary>The address of a source that may scan.</summary>
[ConfigurationChoice]
public abstract partial record ScanExclusionAddress : ConfigurationNode
{
    private ScanExclusionAddress()
    {
    }

    /// <summary>An IPv4 address or network.</summary>
    /// <param name="value">The address.</param>
    public static ScanExclusionAddress Ipv4(string value) => new Ipv4Address(value);

    /// <summary>An IPv6 address or network.</summary>
    /// <param name="value">The address, at most 50 characters.</param>
    public static ScanExclusionAddress Ipv6(string value) => new Ipv6Address(value);

    /// <summary>An IPv4 address or network.</summary>
    /// <param name="Value">The address.</param>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Address([property: Element(".")] string Value) : ScanExclusionAddress;

    /// <summary>An IPv6 address or network.</summary>
    /// <param name="Value">The address, at most 50 characters.</param>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Address([property: Element(".", MaxLength = 50)] string Value) : ScanExclusionAddress;
}
