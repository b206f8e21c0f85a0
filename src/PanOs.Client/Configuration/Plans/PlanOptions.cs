using PanOs.Model;

namespace PanOs;

/// <summary>How a desired state is compared with an actual one.</summary>
public sealed record PlanOptions
{
    /// <summary>Whether objects that are there and not desired stay. Default: false, they are removed.</summary>
    public bool KeepUnlisted { get; init; }

    /// <summary>Whether the order of rules is left as it is. Default: false. Objects that are no rules have no order.</summary>
    public bool IgnoreOrder { get; init; }

    /// <summary>The virtual system that new interfaces are given to. Default: <c>vsys1</c>; null gives them to none.</summary>
    public string? ImportInto { get; init; } = "vsys1";

    /// <summary>
    /// The firewall's version: fields that it lacks are refused. Default: null, the one that the client knows
    /// (<see cref="PanOsClient.KnownVersion"/>) where a client makes the plan.
    /// </summary>
    public PanOsVersion? Version { get; init; }
}
