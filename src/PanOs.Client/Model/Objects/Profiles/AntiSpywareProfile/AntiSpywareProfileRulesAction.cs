namespace PanOs.Model;

/// <summary>Action: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AntiSpywareProfileRulesAction : ConfigurationNode
{
    private AntiSpywareProfileRulesAction()
    {
    }

    /// <summary>Default.</summary>
    public static AntiSpywareProfileRulesAction Default { get; } = new DefaultChoice();

    /// <summary>Allow.</summary>
    public static AntiSpywareProfileRulesAction Allow { get; } = new AllowChoice();

    /// <summary>Alert.</summary>
    public static AntiSpywareProfileRulesAction Alert { get; } = new AlertChoice();

    /// <summary>Drop.</summary>
    public static AntiSpywareProfileRulesAction Drop { get; } = new DropChoice();

    /// <summary>Reset client.</summary>
    public static AntiSpywareProfileRulesAction ResetClient { get; } = new ResetClientChoice();

    /// <summary>Reset server.</summary>
    public static AntiSpywareProfileRulesAction ResetServer { get; } = new ResetServerChoice();

    /// <summary>Reset both.</summary>
    public static AntiSpywareProfileRulesAction ResetBoth { get; } = new ResetBothChoice();

    /// <summary>Default.</summary>
    [Alternative("default")]
    public sealed partial record DefaultChoice : AntiSpywareProfileRulesAction;

    /// <summary>Allow.</summary>
    [Alternative("allow")]
    public sealed partial record AllowChoice : AntiSpywareProfileRulesAction;

    /// <summary>Alert.</summary>
    [Alternative("alert")]
    public sealed partial record AlertChoice : AntiSpywareProfileRulesAction;

    /// <summary>Drop.</summary>
    [Alternative("drop")]
    public sealed partial record DropChoice : AntiSpywareProfileRulesAction;

    /// <summary>Reset client.</summary>
    [Alternative("reset-client")]
    public sealed partial record ResetClientChoice : AntiSpywareProfileRulesAction;

    /// <summary>Reset server.</summary>
    [Alternative("reset-server")]
    public sealed partial record ResetServerChoice : AntiSpywareProfileRulesAction;

    /// <summary>Reset both.</summary>
    [Alternative("reset-both")]
    public sealed partial record ResetBothChoice : AntiSpywareProfileRulesAction;

    /// <summary>Block IP.</summary>
    [Alternative("block-ip")]
    public sealed partial record BlockIpChoice : AntiSpywareProfileRulesAction
    {
        /// <summary>Track by. Null: not managed.</summary>
        [Element("track-by")]
        public AntiSpywareProfileTrackBy? TrackBy { get; init; }

        /// <summary>Duration, 1 to 3600. Null: not managed.</summary>
        [Element("duration", Min = 1, Max = 3600)]
        public int? Duration { get; init; }
    }
}
