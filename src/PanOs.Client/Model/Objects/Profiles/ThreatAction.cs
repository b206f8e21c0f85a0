namespace PanOs.Model;

/// <summary>What is done against a threat.</summary>
[ConfigurationChoice]
public abstract partial record ThreatAction : ConfigurationNode
{
    private ThreatAction()
    {
    }

    /// <summary>The connection is reset both ways.</summary>
    public static ThreatAction ResetBoth { get; } = new ResetBothAction();

    /// <summary>The connection is reset towards the server.</summary>
    public static ThreatAction ResetServer { get; } = new ResetServerAction();

    /// <summary>The connection is reset towards the client.</summary>
    public static ThreatAction ResetClient { get; } = new ResetClientAction();

    /// <summary>The packet is dropped.</summary>
    public static ThreatAction Drop { get; } = new DropAction();

    /// <summary>It is logged.</summary>
    public static ThreatAction Alert { get; } = new AlertAction();

    /// <summary>Nothing.</summary>
    public static ThreatAction Allow { get; } = new AllowAction();

    /// <summary>What its signature says.</summary>
    public static ThreatAction Default { get; } = new DefaultAction();

    /// <summary>Who attacks is blocked for a time.</summary>
    /// <param name="trackBy">Who is blocked.</param>
    /// <param name="duration">Seconds, 1 to 3600.</param>
    public static ThreatAction BlockIp(AttackerTracking trackBy, int duration) => new BlockIpAction { TrackBy = trackBy, Duration = duration };

    /// <summary>What its signature says.</summary>
    [Alternative("default")]
    public sealed partial record DefaultAction : ThreatAction;

    /// <summary>Nothing.</summary>
    [Alternative("allow")]
    public sealed partial record AllowAction : ThreatAction;

    /// <summary>It is logged.</summary>
    [Alternative("alert")]
    public sealed partial record AlertAction : ThreatAction;

    /// <summary>The packet is dropped.</summary>
    [Alternative("drop")]
    public sealed partial record DropAction : ThreatAction;

    /// <summary>The connection is reset towards the client.</summary>
    [Alternative("reset-client")]
    public sealed partial record ResetClientAction : ThreatAction;

    /// <summary>The connection is reset towards the server.</summary>
    [Alternative("reset-server")]
    public sealed partial record ResetServerAction : ThreatAction;

    /// <summary>The connection is reset both ways.</summary>
    [Alternative("reset-both")]
    public sealed partial record ResetBothAction : ThreatAction;

    /// <summary>Who attacks is blocked for a time.</summary>
    [Alternative("block-ip")]
    public sealed partial record BlockIpAction : ThreatAction
    {
        /// <summary>Who is blocked. Null: not managed.</summary>
        [Element("track-by")]
        public AttackerTracking? TrackBy { get; init; }

        /// <summary>Seconds, 1 to 3600. Null: not managed.</summary>
        [Element("duration", Min = 1, Max = 3600)]
        public int? Duration { get; init; }
    }
}

/// <summary>Who is blocked after an attack or a scan.</summary>
public enum AttackerTracking
{
    /// <summary>The source.</summary>
    Source,

    /// <summary>The source, towards that destination.</summary>
    SourceAndDestination,
}

/// <summary>Whether the packets of a threat are recorded.</summary>
public enum ThreatPacketCapture
{
    /// <summary>They are not.</summary>
    Disable,

    /// <summary>The packet that was recognised.</summary>
    SinglePacket,

    /// <summary>More packets of the connection.</summary>
    ExtendedCapture,
}

/// <summary>What is done with what the cloud recognises while traffic waits.</summary>
public enum InlineAction
{
    /// <summary>It is logged.</summary>
    Alert,

    /// <summary>Nothing.</summary>
    Allow,

    /// <summary>The packet is dropped.</summary>
    Drop,

    /// <summary>The connection is reset towards the client.</summary>
    ResetClient,

    /// <summary>The connection is reset towards the server.</summary>
    ResetServer,

    /// <summary>The connection is reset both ways.</summary>
    ResetBoth,
}

/// <summary>A kind of threat that the cloud recognises while traffic waits.</summary>
/// <param name="Name">Its name, such as <c>HTTP Command and Control detector</c>.</param>
[ConfigurationPart]
public sealed partial record InlineModel(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed; the device's default is <c>alert</c>.</summary>
    [Element("inline-policy-action")]
    public InlineAction? Action { get; init; }
}
