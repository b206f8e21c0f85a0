namespace PanOs.HaPair;

/// <summary>Lists what there is to do on one firewall, in the order of the article.</summary>
internal static class FirewallStepPlanner
{
    private const string Unreadable = "not readable; left as it is";

    /// <summary>The steps, without the synchronization, which concerns both firewalls.</summary>
    /// <param name="intent">What must be there.</param>
    /// <param name="found">What is there; null when nobody logged in yet.</param>
    /// <param name="fetchesLicenses">Whether its licences are still to be fetched.</param>
    public static List<FirewallPlanItem> Plan(FirewallIntent intent, FirewallReading? found, bool fetchesLicenses = false)
    {
        List<FirewallPlanItem> items = [];
        if (found?.Unreadable is not null)
        {
            return [new(PlanAction.Run, FirewallStep.Contact, "wait for an answer", "", ["it cannot be read, so what there is to do is known when it answers"])];
        }

        if (found is { IsSuspended: true })
        {
            items.Add(new(PlanAction.None, FirewallStep.Contact, "is suspended", "", [$"an apply leaves it so; {nameof(FirewallPair.RestoreAsync)} makes it functional again"]));
        }

        if (found is null)
        {
            items.Add(new(PlanAction.Change, FirewallStep.FirstLogin, "administrator", "admin", ["password: set at the first login, and committed"]));
        }

        if (intent.SetsFailoverMode)
        {
            AddFailoverMode(items, FailoverModes.Word(intent.FailoverMode), found);
        }

        if (intent.SwitchesDpdkOff)
        {
            AddPacketIo(items, found);
        }

        if (fetchesLicenses)
        {
            items.Add(new(PlanAction.Change, FirewallStep.License, "licences", "", ["fetched with the authorization code from the secrets (services restart)"]));
        }

        IReadOnlyList<ConfigurationChange> changes = ConfigurationPlanner.Compare(intent, found);
        items.AddRange(changes.Select(change => change.ToPlanItem()));
        if (changes.Count > 0)
        {
            items.Add(new(PlanAction.Run, FirewallStep.Commit, "commit", "", []));
        }

        // The article restarts both firewalls once HA is on. A later change of a setting is no reason to.
        if (found is not { HighAvailability.Enabled: true, NeedsRestart: false })
        {
            items.Add(new(PlanAction.Run, FirewallStep.Restart, "restart", "", []));
        }

        return items;
    }

    private static void AddFailoverMode(List<FirewallPlanItem> items, string wanted, FirewallReading? found)
    {
        const string Kind = PlanBasis.FailoverMode;
        if (found is null)
        {
            items.Add(new(PlanAction.Change, FirewallStep.FailoverMode, Kind, "", [$"mode: {wanted}"]));
        }
        else if (found.FailoverMode is null)
        {
            items.Add(new(PlanAction.None, FirewallStep.FailoverMode, Kind, "", [Unreadable]));
        }
        else if (found.FailoverMode != wanted)
        {
            items.Add(new(PlanAction.Change, FirewallStep.FailoverMode, Kind, "", [$"mode: {found.FailoverMode} -> {wanted}"]));
        }
    }

    private static void AddPacketIo(List<FirewallPlanItem> items, FirewallReading? found)
    {
        const string Kind = PlanBasis.PacketIo;
        if (found is null)
        {
            items.Add(new(PlanAction.Change, FirewallStep.PacketIo, Kind, "", ["DPDK: off (restarts at once)"]));
        }
        else if (found.DpdkEnabled is null)
        {
            items.Add(new(PlanAction.None, FirewallStep.PacketIo, Kind, "", [Unreadable]));
        }
        else if (found.DpdkEnabled is true)
        {
            items.Add(new(PlanAction.Change, FirewallStep.PacketIo, Kind, "", ["DPDK: on -> off (restarts at once)"]));
        }
    }
}
