namespace PanOs.Model;

/// <summary>Which BGP routes are taken that have the own autonomous system in their path.</summary>
[ConfigurationChoice]
public abstract partial record BgpAllowOwnAs : ConfigurationNode
{
    private BgpAllowOwnAs()
    {
    }

    /// <summary>Those that began there.</summary>
    public static BgpAllowOwnAs Origin { get; } = new OriginAllowed();

    /// <summary>Those that have it so often at most.</summary>
    /// <param name="value">How often, 1 to 10.</param>
    public static BgpAllowOwnAs Occurrences(int value) => new OccurrencesAllowed(value);

    /// <summary>Those that began there.</summary>
    [Alternative("origin")]
    public sealed partial record OriginAllowed : BgpAllowOwnAs;

    /// <summary>Those that have it so often at most.</summary>
    /// <param name="Value">How often, 1 to 10.</param>
    [Alternative("occurrence")]
    public sealed partial record OccurrencesAllowed([property: Element(".", Min = 1, Max = 10)] int Value) : BgpAllowOwnAs;
}

/// <summary>What follows when a BGP peer tells too many routes.</summary>
[ConfigurationChoice]
public abstract partial record BgpMaxPrefixAction : ConfigurationNode
{
    private BgpMaxPrefixAction()
    {
    }

    /// <summary>A warning.</summary>
    public static BgpMaxPrefixAction WarningOnly { get; } = new WarningOnlyAction();

    /// <summary>The connection is closed, and begun again later.</summary>
    /// <param name="interval">Minutes until then, 1 to 65535.</param>
    public static BgpMaxPrefixAction Restart(int? interval = null) => new RestartAction { Interval = interval };

    /// <summary>A warning.</summary>
    [Alternative("warning-only")]
    public sealed partial record WarningOnlyAction : BgpMaxPrefixAction;

    /// <summary>The connection is closed, and begun again later.</summary>
    [Alternative("restart")]
    public sealed partial record RestartAction : BgpMaxPrefixAction
    {
        /// <summary>Minutes until then, 1 to 65535. Null: not managed; the device's default is 1.</summary>
        [Element("interval", Min = 1, Max = 65535)]
        public int? Interval { get; init; }
    }
}

/// <summary>When the firewall names itself as the next hop of BGP routes.</summary>
[ConfigurationChoice]
public abstract partial record BgpNextHopSelf : ConfigurationNode
{
    private BgpNextHopSelf()
    {
    }

    /// <summary>For routes that it reflects too.</summary>
    public static BgpNextHopSelf ForceSelf { get; } = new ForceSelfNextHop();

    /// <summary>For routes of other autonomous systems.</summary>
    public static BgpNextHopSelf Self { get; } = new SelfNextHop();

    /// <summary>For routes of other autonomous systems.</summary>
    [Alternative("self")]
    public sealed partial record SelfNextHop : BgpNextHopSelf;

    /// <summary>For routes that it reflects too.</summary>
    [Alternative("self-force")]
    public sealed partial record ForceSelfNextHop : BgpNextHopSelf;
}

/// <summary>How private autonomous systems are taken out of BGP paths.</summary>
[ConfigurationChoice]
public abstract partial record BgpRemovePrivateAs : ConfigurationNode
{
    private BgpRemovePrivateAs()
    {
    }

    /// <summary>The own takes their place.</summary>
    public static BgpRemovePrivateAs Replace { get; } = new ReplaceAll();

    /// <summary>They are removed.</summary>
    public static BgpRemovePrivateAs All { get; } = new RemoveAll();

    /// <summary>They are removed.</summary>
    [Alternative("all")]
    public sealed partial record RemoveAll : BgpRemovePrivateAs;

    /// <summary>The own takes their place.</summary>
    [Alternative("replace-AS")]
    public sealed partial record ReplaceAll : BgpRemovePrivateAs;
}

/// <summary>Which communities a BGP peer is told.</summary>
[ConfigurationChoice]
public abstract partial record BgpSendCommunity : ConfigurationNode
{
    private BgpSendCommunity()
    {
    }

    /// <summary>Large ones.</summary>
    public static BgpSendCommunity Large { get; } = new LargeCommunities();

    /// <summary>Extended ones.</summary>
    public static BgpSendCommunity Extended { get; } = new ExtendedCommunities();

    /// <summary>Regular ones.</summary>
    public static BgpSendCommunity Standard { get; } = new StandardCommunities();

    /// <summary>Regular and extended ones.</summary>
    public static BgpSendCommunity Both { get; } = new BothCommunities();

    /// <summary>All.</summary>
    public static BgpSendCommunity All { get; } = new AllCommunities();

    /// <summary>All.</summary>
    [Alternative("all")]
    public sealed partial record AllCommunities : BgpSendCommunity;

    /// <summary>Regular and extended ones.</summary>
    [Alternative("both")]
    public sealed partial record BothCommunities : BgpSendCommunity;

    /// <summary>Regular ones.</summary>
    [Alternative("standard")]
    public sealed partial record StandardCommunities : BgpSendCommunity;

    /// <summary>Extended ones.</summary>
    [Alternative("extended")]
    public sealed partial record ExtendedCommunities : BgpSendCommunity;

    /// <summary>Large ones.</summary>
    [Alternative("large")]
    public sealed partial record LargeCommunities : BgpSendCommunity;
}
