namespace PanOs.Simulator;

/// <summary>How often a rule has matched.</summary>
internal sealed class RuleHits
{
    public int Count { get; set; }

    public DateTimeOffset? First { get; set; }

    public DateTimeOffset? Last { get; set; }

    public DateTimeOffset? Reset { get; set; }
}

/// <summary>The sessions of the dataplane, how often each rule has matched, and what went by in all.</summary>
internal sealed class SessionTable(SimulatedFirewall firewall)
{
    /// <summary>A VM of four cores; <c>show session info</c> says so.</summary>
    public const int Maximum = 819200;

    private readonly List<FlowRecord> _sessions = [];
    private readonly Dictionary<(string Base, string Rule), RuleHits> _hits = [];
    private int _made;

    /// <summary>Sessions since the firewall was put together.</summary>
    public int Installed { get; private set; }

    /// <summary>Flows that a rule dropped.</summary>
    public int Denied { get; private set; }

    /// <summary>Those that have not aged out.</summary>
    public IReadOnlyList<FlowRecord> Active
    {
        get
        {
            DateTimeOffset now = firewall.Clock.GetUtcNow();
            _sessions.RemoveAll(session => now - session.At > session.Timeout);
            return _sessions;
        }
    }

    public int NextId() => ++_made;

    /// <summary>Notes what the policy decided.</summary>
    public void Note(FlowRecord flow, string? natRule)
    {
        Hit("security", flow.Rule, flow.At);
        if (natRule is not null)
        {
            Hit("nat", natRule, flow.At);
        }

        if (flow.Action == "allow")
        {
            Installed++;
            _sessions.Add(flow);
        }
        else
        {
            Denied++;
        }

        firewall.Logs.NoteTraffic(flow);
    }

    /// <summary>The hits of a rule; none when it has not matched.</summary>
    public RuleHits HitsOf(string rulebase, string rule) => _hits.GetValueOrDefault((rulebase, rule)) ?? new RuleHits();

    /// <summary>Counts from 0 again.</summary>
    public void ResetHits(string rulebase, IEnumerable<string> rules)
    {
        foreach (string rule in rules)
        {
            _hits[(rulebase, rule)] = new RuleHits { Reset = firewall.Clock.GetUtcNow() };
        }
    }

    /// <summary>Ends all sessions.</summary>
    public void Clear() => _sessions.Clear();

    private void Hit(string rulebase, string rule, DateTimeOffset at)
    {
        if (!_hits.TryGetValue((rulebase, rule), out RuleHits? hits))
        {
            _hits.Add((rulebase, rule), hits = new RuleHits());
        }

        hits.Count++;
        hits.First ??= at;
        hits.Last = at;
    }
}
