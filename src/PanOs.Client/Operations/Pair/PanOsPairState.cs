namespace PanOs;

/// <summary>How the two firewalls of a pair stand to each other.</summary>
public enum PanOsPairCondition
{
    /// <summary>One is active, the other passive.</summary>
    ActiveAndPassive,

    /// <summary>One is active; the other answers, but is not ready to take over (suspended, initial, non-functional).</summary>
    ActiveAlone,

    /// <summary>One is active; the other was not reached.</summary>
    ActiveOtherNotReached,

    /// <summary>Both answer and neither is active.</summary>
    NoneActive,

    /// <summary>The one that answers is not active; the other was not reached, and may be.</summary>
    NoneActiveOtherNotReached,

    /// <summary>Both say that they are active: they do not see each other.</summary>
    BothActive,

    /// <summary>Neither was reached.</summary>
    NoneReached,

    /// <summary>High availability is off on at least one of them.</summary>
    HaDisabled,

    /// <summary>They are a pair of which both work (active/active).</summary>
    NotActivePassive,

    /// <summary>They are not each other's peers, or one and the same firewall.</summary>
    NotPeers,
}

/// <summary>What was learnt about one firewall of a pair.</summary>
public sealed record PanOsPairMember
{
    internal PanOsPairMember(PanOsClient client, HighAvailabilityState? state, PanOsException? failure)
    {
        Client = client;
        State = state;
        Failure = failure;
    }

    /// <summary>The firewall. A client that is not bound to a role: it writes whatever the firewall's state is.</summary>
    public PanOsClient Client { get; }

    /// <summary>What it says; null when it was not reached.</summary>
    public HighAvailabilityState? State { get; }

    /// <summary>Why it was not reached; null when it was.</summary>
    public PanOsException? Failure { get; }

    internal bool IsActive => State is { Enabled: true, Local.State: "active" };

    internal bool IsPassive => State is { Enabled: true, Local.State: "passive" };

    /// <summary>One line: the address and the state.</summary>
    public override string ToString() =>
        $"{Client.Address.Authority} is {(State is null ? "not reached" : State.Enabled ? State.Local.ToString() : "without HA")}";
}

/// <summary>How both firewalls of a pair are, asked at the same time.</summary>
public sealed record PanOsPairState
{
    internal PanOsPairState(PanOsPairMember first, PanOsPairMember second)
    {
        First = first;
        Second = second;
        Condition = PairJudgement.Of(first, second);
    }

    /// <summary>The pair's first firewall.</summary>
    public PanOsPairMember First { get; }

    /// <summary>The pair's second firewall.</summary>
    public PanOsPairMember Second { get; }

    /// <summary>How they stand to each other.</summary>
    public PanOsPairCondition Condition { get; }

    /// <summary>The active one; null unless exactly one is, beyond doubt.</summary>
    public PanOsPairMember? Active => Condition is PanOsPairCondition.ActiveAndPassive or PanOsPairCondition.ActiveAlone or PanOsPairCondition.ActiveOtherNotReached
        ? First.IsActive ? First : Second
        : null;

    /// <summary>The passive one; null unless exactly one is, beyond doubt.</summary>
    public PanOsPairMember? Passive =>
        Condition is PanOsPairCondition.HaDisabled or PanOsPairCondition.NotActivePassive or PanOsPairCondition.NotPeers || First.IsPassive == Second.IsPassive
            ? null
            : First.IsPassive ? First : Second;

    /// <summary>One line: both firewalls.</summary>
    public override string ToString() => $"{First}, {Second}";
}
