using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Compares what a firewall's configuration must hold with what it holds, and stages the difference.</summary>
internal static class ConfigurationPlanner
{
    /// <summary>What a plan calls the interfaces that a virtual system owns.</summary>
    public const string ImportKind = "virtual system";

    /// <summary>The differences, in the order in which they refer to each other; empty when there are none.</summary>
    /// <param name="intent">What must be there.</param>
    /// <param name="found">What is there; null: what a firewall is delivered with.</param>
    public static IReadOnlyList<ConfigurationChange> Compare(FirewallIntent intent, FirewallReading? found)
    {
        found ??= FirewallReading.AsDelivered;
        Location vsys = Location.Vsys(FirewallIntent.Vsys);
        List<ConfigurationChange> changes =
        [
            .. NetworkComparisons.Interfaces.CompareAll(Location.Device, intent.EthernetInterfaces, found.EthernetInterfaces),
            .. CompareImports(vsys, intent.ImportedInterfaces, found.ImportedInterfaces),
            .. NetworkComparisons.Zones.CompareAll(vsys, intent.Zones, found.Zones),
        ];
        if (intent.VirtualRouter is VirtualRouter router)
        {
            bool isThere = string.Equals(found.VirtualRouter?.Name, router.Name, StringComparison.Ordinal);
            Add(changes, NetworkComparisons.VirtualRouters.Compare(Location.Device, router, isThere ? found.VirtualRouter : null));
            changes.AddRange(NetworkComparisons.StaticRoutes.CompareAll(
                Location.VirtualRouter(router.Name), intent.StaticRoutes, found.StaticRoutes));
        }

        Add(changes, HighAvailabilityComparison.Settings.Compare(Location.Device, intent.HighAvailability, found.HighAvailability));
        changes.AddRange(PolicyComparisons.SecurityRules.CompareAll(vsys, intent.SecurityRules, found.SecurityRules));
        changes.AddRange(PolicyComparisons.SecurityRules.CompareOrder(vsys, intent.SecurityRules, found.SecurityRules));
        changes.AddRange(PolicyComparisons.NatRules.CompareAll(vsys, intent.NatRules, found.NatRules));
        changes.AddRange(PolicyComparisons.NatRules.CompareOrder(vsys, intent.NatRules, found.NatRules));
        return changes;
    }

    /// <summary>Stages the differences. Nothing is sent.</summary>
    /// <exception cref="InvalidOperationException">The intent has values that are not known yet.</exception>
    public static void Stage(FirewallIntent intent, IReadOnlyList<ConfigurationChange> changes, CandidateSession session)
    {
        if (!intent.IsComplete)
        {
            throw new InvalidOperationException("The pair's addresses are not known yet, so nothing can be written to a firewall.");
        }

        foreach (ConfigurationChange change in changes)
        {
            change.Stage(session);
        }
    }

    private static void Add(List<ConfigurationChange> changes, ConfigurationChange? change)
    {
        if (change is not null)
        {
            changes.Add(change);
        }
    }

    private static IEnumerable<ConfigurationChange> CompareImports(Location vsys, IReadOnlyList<string> desired, IReadOnlyList<string> found)
    {
        ValueList<string> missing = [.. desired.Except(found, StringComparer.Ordinal)];
        if (missing.Count > 0)
        {
            yield return new InterfaceImport(ImportKind, FirewallIntent.Vsys, [$"interfaces: + {string.Join(", ", missing)}"], vsys, missing);
        }
    }
}
