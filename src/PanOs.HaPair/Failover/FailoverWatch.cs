namespace PanOs.HaPair;

/// <summary>What is seen of a failover at one look.</summary>
/// <param name="OldIsSuspended">The firewall that was active says that it is suspended.</param>
/// <param name="NewIsActive">The other one says that it is active.</param>
/// <param name="OutsideMoved">The outside interface, or its floating address, is on the other one.</param>
/// <param name="InsideMoved">The same for the inside interface, and the routes to it.</param>
/// <param name="OthersMoved">The same for every additional dataplane interface; null when there is none.</param>
/// <param name="TrafficPasses">Probes passed since the order; null when nobody probes.</param>
internal sealed record FailoverSight(bool OldIsSuspended, bool NewIsActive, bool OutsideMoved, bool InsideMoved, bool? OthersMoved, bool? TrafficPasses)
{
    /// <summary>What moves, in words.</summary>
    public string Moves { get; init; } = "interface is attached";

    /// <summary>Whether the other firewall serves.</summary>
    public bool IsServing => NewIsActive && OutsideMoved && InsideMoved && OthersMoved != false && TrafficPasses != false;

    /// <summary>What is missing, in words.</summary>
    public string Missing => string.Join(", ", new[]
    {
        NewIsActive ? "" : "the other firewall is not active",
        OutsideMoved ? "" : $"the outside {Moves.Replace("is ", "is not ", StringComparison.Ordinal)} to it",
        InsideMoved ? "" : $"the inside {Moves.Replace("is ", "is not ", StringComparison.Ordinal)} to it",
        OthersMoved == false ? $"an additional {Moves.Replace("is ", "is not ", StringComparison.Ordinal)} to it" : "",
        TrafficPasses == false ? "no probe passed" : "",
    }.Where(text => text.Length > 0));
}

/// <summary>Notes when each stage of a failover is seen for the first time.</summary>
internal sealed class FailoverWatch
{
    private readonly List<FailoverStage> _stages = [];

    /// <summary>The stages that were seen, in order.</summary>
    public IReadOnlyList<FailoverStage> Stages => _stages;

    /// <summary>Notes what is new in a look.</summary>
    /// <param name="sight">What is seen.</param>
    /// <param name="at">When, counted from the order to suspend.</param>
    /// <returns>The stages that are seen for the first time.</returns>
    public IReadOnlyList<FailoverStage> Note(FailoverSight sight, TimeSpan at)
    {
        List<FailoverStage> fresh = [];
        foreach ((bool seen, string name) in new[]
        {
            (sight.OldIsSuspended, "the active firewall is suspended"),
            (sight.NewIsActive, "the other firewall is active"),
            (sight.OutsideMoved, $"the outside {sight.Moves} to it"),
            (sight.InsideMoved, $"the inside {sight.Moves} to it"),
            (sight.OthersMoved == true, $"every additional {sight.Moves} to it"),
            (sight.TrafficPasses == true, "traffic passes it"),
            (sight.IsServing, "it serves"),
        })
        {
            if (seen && !_stages.Exists(stage => stage.Name == name))
            {
                fresh.Add(Add(name, at));
            }
        }

        return fresh;
    }

    /// <summary>Notes a stage by name.</summary>
    public FailoverStage Add(string name, TimeSpan at)
    {
        var stage = new FailoverStage(name, at);
        _stages.Add(stage);
        return stage;
    }
}
