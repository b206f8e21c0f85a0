using System.Text;

namespace PanOs.HaPair;

/// <summary>What a plan would do on one firewall.</summary>
public sealed record FirewallPlan
{
    /// <summary>Which firewall.</summary>
    public required FirewallRole Role { get; init; }

    /// <summary>Its instance's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether its instance exists.</summary>
    public required bool Exists { get; init; }

    /// <summary>
    /// Why it could not be read although it was logged in to before, or null. What there is to do is not known then: an
    /// apply waits for it, and does what the topology asks for.
    /// </summary>
    public string? Unreadable { get; init; }

    /// <summary>Whether nobody has logged in to it yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>What there is to do, in the order of doing; empty when all is as it should be.</summary>
    public required IReadOnlyList<FirewallPlanItem> Items { get; init; }

    /// <summary>Whether anything is to be done; remarks do not count.</summary>
    public bool HasChanges => Items.Any(item => item.Action != PlanAction.None);

    /// <summary>Whether one of the steps is to be done.</summary>
    public bool Includes(FirewallStep step) => Items.Any(item => item.Step == step && item.Action != PlanAction.None);

    /// <summary>The plan of this firewall like a diff, without a last line end.</summary>
    public override string ToString()
    {
        string state = !Exists ? " (to be launched)" : Unreadable is { } reason ? $" (does not answer: {reason})" : IsNew ? " (not logged in to yet)" : "";
        StringBuilder text = new($"firewall {(Role == FirewallRole.Primary ? 1 : 2)}: {Name}{state}");
        if (Items.Count == 0)
        {
            text.AppendLine().Append("  as it should be");
        }

        foreach (FirewallPlanItem item in Items)
        {
            text.AppendLine().Append("  ").Append(item);
        }

        return text.ToString();
    }
}

/// <summary>One thing to do on a firewall.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Step">The step that it belongs to.</param>
/// <param name="Kind">What it is done with: <c>zone</c>, <c>static route</c>, <c>failover mode</c>, …</param>
/// <param name="Name">Its name; empty when there is only one.</param>
/// <param name="Details">The fields, such as <c>destination: 0.0.0.0/0</c> or <c>metric: 10 -> 20</c>. Never a secret.</param>
public sealed record FirewallPlanItem(
    PlanAction Action, FirewallStep Step, string Kind, string Name, IReadOnlyList<string> Details)
{
    /// <summary>The item as the plan prints it: its sign, kind and name, then its details on lines of their own.</summary>
    public override string ToString()
    {
        char sign = Action switch
        {
            PlanAction.Create => '+',
            PlanAction.Change => '~',
            PlanAction.Delete => '-',
            PlanAction.Run => '>',
            _ => ' ',
        };
        StringBuilder text = new($"{sign} {Kind}");
        if (Name.Length > 0)
        {
            text.Append(' ').Append(Name);
        }

        foreach (string detail in Details)
        {
            text.AppendLine().Append("      ").Append(detail);
        }

        return text.ToString();
    }
}

/// <summary>The steps on a firewall, in the order of doing.</summary>
public enum FirewallStep
{
    /// <summary>Reaching the firewall: one that did not answer, or is suspended.</summary>
    Contact,

    /// <summary>The first login over SSH: the administrator's password, and a commit.</summary>
    FirstLogin,

    /// <summary>The failover mode, over SSH.</summary>
    FailoverMode,

    /// <summary>The packet I/O mode, over SSH. The firewall restarts at once.</summary>
    PacketIo,

    /// <summary>Fetching the licences with the authorization code. The services restart.</summary>
    License,

    /// <summary>The configuration, over the XML API in one request.</summary>
    Configuration,

    /// <summary>The commit of the configuration.</summary>
    Commit,

    /// <summary>The restart after the commit.</summary>
    Restart,

    /// <summary>The synchronization to the peer.</summary>
    Synchronization,
}
