namespace PanOs.Model;

/// <summary>Action: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AntiSpywareProfileThreatExceptionAction : ConfigurationNode
{
    private AntiSpywareProfileThreatExceptionAction()
    {
    }

    /// <summary>Default.</summary>
    public static AntiSpywareProfileThreatExceptionAction Default { get; } = new DefaultChoice();

    /// <summary>Allow.</summary>
    public static AntiSpywareProfileThreatExceptionAction Allow { get; } = new AllowChoice();

    /// <summary>Alert.</summary>
    public static AntiSpywareProfileThreatExceptionAction Alert { get; } = new AlertChoice();

    /// <summary>Drop.</summary>
    public static AntiSpywareProfileThreatExceptionAction Drop { get; } = new DropChoice();

    /// <summary>Reset both.</summary>
    public static AntiSpywareProfileThreatExceptionAction ResetBoth { get; } = new ResetBothChoice();

    /// <summary>Reset client.</summary>
    public static AntiSpywareProfileThreatExceptionAction ResetClient { get; } = new ResetClientChoice();

    /// <summary>Reset server.</summary>
    public static AntiSpywareProfileThreatExceptionAction ResetServer { get; } = new ResetServerChoice();

    /// <summary>Default.</summary>
    [Alternative("default")]
    public sealed partial record DefaultChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Allow.</summary>
    [Alternative("allow")]
    public sealed partial record AllowChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Alert.</summary>
    [Alternative("alert")]
    public sealed partial record AlertChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Drop.</summary>
    [Alternative("drop")]
    public sealed partial record DropChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Reset both.</summary>
    [Alternative("reset-both")]
    public sealed partial record ResetBothChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Reset client.</summary>
    [Alternative("reset-client")]
    public sealed partial record ResetClientChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Reset server.</summary>
    [Alternative("reset-server")]
    public sealed partial record ResetServerChoice : AntiSpywareProfileThreatExceptionAction;

    /// <summary>Block IP.</summary>
    [Alternative("block-ip")]
    public sealed partial record BlockIpChoice : AntiSpywareProfileThreatExceptionAction
    {
        /// <summary>Track by. Null: not managed.</summary>
        [Element("track-by")]
        public AntiSpywareProfileTrackBy? TrackBy { get; init; }

        /// <summary>Duration, 1 to 3600. Null: not managed.</summary>
        [Element("duration", Min = 1, Max = 3600)]
        public int? Duration { get; init; }
    }
}
