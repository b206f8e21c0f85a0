using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Tells whether a plan still holds, by what would be planned now. What the plan said itself and is done by now, by an
/// apply that ended halfway, is no change; anything else is, whether it would lead to other steps or not.
/// </summary>
internal static class PlanFreshness
{
    /// <summary>What changed since, in words; empty when the plan holds.</summary>
    public static IReadOnlyList<string> Changes(HaPairPlan approved, HaPairPlan now)
    {
        if (approved.Basis is not { } before || now.Basis is not { } after)
        {
            return [$"it was not made by {nameof(FirewallPair.PlanAsync)}, so nothing says what it was made from"];
        }

        if (!string.Equals(before.Topology, after.Topology, StringComparison.Ordinal))
        {
            return ["it was made for another topology"];
        }

        if (string.Equals(before.Fingerprint, after.Fingerprint, StringComparison.Ordinal))
        {
            // The order of rules is no part of it.
            return [.. Unannounced(approved, now)];
        }

        return [.. Silent(approved, now, before, after), .. Different(approved, before, after), .. Unannounced(approved, now)];
    }

    // Restarted by the plan's own work it may be silent for a while; otherwise nobody knows what became of it.
    private static IEnumerable<string> Silent(HaPairPlan approved, HaPairPlan now, PlanBasis before, PlanBasis after) => before.Read
        .Where(role => !after.Read.Contains(role) && now.Of(role).Exists && !approved.Of(role).HasChanges)
        .Select(role => $"{PairText.Word(role)} firewall: answered then, and cannot be read now{(now.Of(role).Unreadable is { } reason ? $" ({reason})" : "")}");

    private static IEnumerable<string> Different(HaPairPlan approved, PlanBasis before, PlanBasis after)
    {
        foreach (PlanPart part in before.Parts.Keys.Union(after.Parts.Keys).OrderBy(part => part.ToString(), StringComparer.Ordinal))
        {
            string? then = before.Parts.GetValueOrDefault(part);
            string? now = after.Parts.GetValueOrDefault(part);
            bool comparable = part.Firewall is { } role ? before.Read.Contains(role) && after.Read.Contains(role)
                : part.Name.Length > 0 || (before.Read.Count > 0 && after.Read.Count > 0);
            if (comparable && !string.Equals(then, now, StringComparison.Ordinal) && !IsOwnWork(approved, part) && !IsUnread(part, then, now))
            {
                yield return $"{part} {(then is null ? "is new" : now is null ? "is gone" : "changed")}";
            }
        }
    }

    // What one firewall gets the other gets too, by synchronization.
    private static bool IsOwnWork(HaPairPlan approved, PlanPart part) => part.Firewall is null
        ? part.Name.Length == 0
            ? approved.Firewalls.Any(firewall => firewall.Includes(FirewallStep.Restart))
            : approved.Network.Items.Any(item => item.Action != Ec2Action.None && item.Kind == part.Kind && item.Role == part.Name)
        : approved.Firewalls.Any(firewall => firewall.Items.Any(item => item.Action != PlanAction.None && item.Kind == part.Kind && item.Name == part.Name));

    // The command line is not always there to be asked.
    private static bool IsUnread(PlanPart part, string? then, string? now) =>
        part.Kind is PlanBasis.FailoverMode or PlanBasis.PacketIo && (then is null || now is null);

    private static IEnumerable<string> Unannounced(HaPairPlan approved, HaPairPlan now) =>
        from firewall in now.Firewalls
        let plan = approved.Of(firewall.Role)
        where plan.Unreadable is null && firewall.Unreadable is null
        from item in firewall.Items
        where item.Action != PlanAction.None && !plan.Items.Any(known => Announces(known, item, wasRead: approved.Basis!.Read.Contains(firewall.Role)))
        select $"{PairText.Word(firewall.Role)} firewall: now also '{item.ToString().ReplaceLineEndings(" ")}'";

    private static bool Announces(FirewallPlanItem known, FirewallPlanItem now, bool wasRead) =>
        known.Action != PlanAction.None && known.Step == now.Step && known.Kind == now.Kind && known.Name == now.Name
        && (!wasRead || known.Action is PlanAction.Create or PlanAction.Run || now.Details.All(known.Details.Contains));
}
