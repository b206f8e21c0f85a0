using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>One difference between what a firewall's configuration must hold and what it holds.</summary>
internal abstract record ConfigurationChange(PlanAction Action, string Kind, string Name, IReadOnlyList<string> Details)
{
    /// <summary>Stages what removes the difference. Nothing is sent.</summary>
    public abstract void Stage(CandidateSession session);

    public FirewallPlanItem ToPlanItem() => new(Action, FirewallStep.Configuration, Kind, Name, Details);
}

/// <summary>An object that is merged into the configuration: it is new, or something is only added to it.</summary>
internal sealed record ObjectAddition<T>(
    PlanAction Action, string Kind, string Name, IReadOnlyList<string> Details, Location Location, T Value)
    : ConfigurationChange(Action, Kind, Name, Details)
    where T : ConfigurationObject
{
    public override void Stage(CandidateSession session) => session.In(Location).Set(Value);
}

/// <summary>An object that is written whole, with everything that was read with it and is not managed here.</summary>
internal sealed record ObjectReplacement<T>(
    string Kind, string Name, IReadOnlyList<string> Details, Location Location, T Value)
    : ConfigurationChange(PlanAction.Change, Kind, Name, Details)
    where T : ConfigurationObject
{
    public override void Stage(CandidateSession session) => session.In(Location).Replace(Value);
}

/// <summary>Interfaces that a virtual system must own.</summary>
internal sealed record InterfaceImport(string Kind, string Name, IReadOnlyList<string> Details, Location Location, ValueList<string> Interfaces)
    : ConfigurationChange(PlanAction.Change, Kind, Name, Details)
{
    public override void Stage(CandidateSession session) => session.In(Location).Import([.. Interfaces]);
}

/// <summary>A rule that is moved behind another one.</summary>
internal sealed record RuleMove<T>(string Kind, string Name, IReadOnlyList<string> Details, Location Location, string After)
    : ConfigurationChange(PlanAction.Change, Kind, Name, Details)
    where T : ConfigurationObject
{
    public override void Stage(CandidateSession session) => session.In(Location).Move<T>(Name, MovePosition.After(After));
}
