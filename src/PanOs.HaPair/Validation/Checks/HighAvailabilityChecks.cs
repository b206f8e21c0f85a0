namespace PanOs.HaPair;

/// <summary>What both firewalls say about their high availability now.</summary>
internal static class HighAvailabilityChecks
{
    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("HA-ENABLED", "High availability runs on both", CheckSeverity.Error, Sources.Article,
            _ => "enabled on both",
            "Plan and apply, which configures it.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(firewall.State.Value.Enabled, firewall.State.Value.Enabled ? "enabled" : "not enabled"))) { Place = CheckPlace.Firewalls },
        new("HA-STATES", "One firewall is active and one is passive", CheckSeverity.Error, Sources.HaStates,
            _ => "one active, one passive",
            "Look at what is to blame above; a suspended firewall is made functional again.",
            States) { Place = CheckPlace.Firewalls },
        new("SPLIT-BRAIN", "Only one firewall believes that it is active", CheckSeverity.Error, Sources.HaStates,
            _ => "not both active at the same time",
            "Both are active and answer for the pair: let HA1 through (TCP and ICMP within the management security group), or suspend the one without the dataplane interfaces.",
            snapshot => Finding.When(!snapshot.Firewalls.All(firewall => Local(firewall) == "active"), $"primary: {Local(snapshot.Primary)}; secondary: {Local(snapshot.Secondary)}")) { Place = CheckPlace.Firewalls },
        new("SUSPENDED", "No firewall is suspended", CheckSeverity.Error, Sources.HaStates,
            _ => "none suspended",
            $"Call {nameof(FirewallPair)}.{nameof(FirewallPair.RestoreAsync)}, or on the firewall: request high-availability state functional. A failover whose process ended leaves it so.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(Local(firewall) != PairStates.Suspended, Local(firewall)))) { Place = CheckPlace.Firewalls },
        new("HA1-LINK", "The firewalls hear each other over HA1", CheckSeverity.Error, Sources.HaLinks,
            _ => "connection up on both",
            "Check the peer addresses and what the management security group lets in from itself.",
            snapshot => Finding.OnBoth(snapshot, Ha1)) { Place = CheckPlace.ManagementSubnet },
        new("HA2-LINK", "The firewalls copy sessions over HA2", CheckSeverity.Error, Sources.HaLinks,
            _ => "HA2 up on both",
            "Check the HA2 transport, the HA2 addresses, what the HA security group lets in, and that DPDK is alike on both.",
            snapshot => Finding.OnBoth(snapshot, Ha2)) { Place = CheckPlace.HaSubnet },
        new("CONFIG-SYNC", "Both have the same configuration", CheckSeverity.Error, Sources.HaStates,
            _ => "synchronization on, and synchronized, on both",
            "Synchronize from the active firewall: request high-availability sync-to-remote running-config.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                firewall.State.Value is { RunningSyncEnabled: true, IsSynchronized: true },
                firewall.State.Value.RunningSyncEnabled ? firewall.State.Value.RunningSync : "synchronization is off"))) { Place = CheckPlace.Firewalls },
        new("SESSION-SYNC", "Sessions are copied to the passive firewall", CheckSeverity.Error, Sources.HaStates,
            _ => "Complete on both",
            "Check the HA2 link and the state synchronization setting.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                firewall.State.Value.StateSync == "Complete", firewall.State.Value.StateSync ?? "not stated"))) { Place = CheckPlace.HaSubnet },
        new("BUILDS", "The firewalls take each other's PAN-OS build", CheckSeverity.Error, Sources.HaStates,
            _ => "no mismatch of the build",
            "Upgrade the older one.",
            snapshot => Finding.OnBoth(snapshot, firewall => Compatibility(firewall, name => name == "build"))) { Place = CheckPlace.Firewalls },
        new("CONTENT-VERSIONS", "The firewalls take each other's content versions", CheckSeverity.Warning, Sources.HaStates,
            _ => "no mismatch of content",
            "Install the same content updates on both.",
            snapshot => Finding.OnBoth(snapshot, firewall => Compatibility(firewall, name => name != "build"))) { Place = CheckPlace.Firewalls },
        new("HA-SYNC-JOB", "The last synchronization to the passive firewall went well", CheckSeverity.Warning, Sources.HaStates,
            _ => "the last HA-Sync job ended with OK",
            "Read the job's details on the passive firewall, and synchronize again.",
            SyncJob) { Place = CheckPlace.Firewalls },
        new("SYNC-AGE", "The last synchronization is younger than the last commit", CheckSeverity.Warning, Sources.HaStates,
            _ => "no commit on the active firewall after the last synchronization to the passive one",
            "Synchronize from the active firewall: request high-availability sync-to-remote running-config.",
            SyncAge) { Place = CheckPlace.Firewalls },
    ];

    private static Finding States(PairSnapshot snapshot)
    {
        string primary = snapshot.Primary.State.Value.Local.State;
        string secondary = snapshot.Secondary.State.Value.Local.State;
        return Finding.When((primary, secondary) is ("active", "passive") or ("passive", "active"), $"primary: {primary}; secondary: {secondary}");
    }

    private static string Local(FirewallSnapshot firewall) => firewall.State.Value is { Enabled: true } state ? state.Local.State : "HA is off";

    private static Finding Ha1(FirewallSnapshot firewall)
    {
        HaNode peer = firewall.State.Value.Peer;
        bool up = peer.ConnectionStatus == "up" && peer.Ha1Status is null or "up";
        return Finding.When(up, up ? "up" : Down(peer.Ha1Status ?? peer.ConnectionStatus, peer.ConnectionDownReason));
    }

    private static Finding Ha2(FirewallSnapshot firewall)
    {
        HaNode peer = firewall.State.Value.Peer;
        return Finding.When(peer.Ha2Status == "up", peer.Ha2Status == "up" ? "up" : Down(peer.Ha2Status, null));
    }

    private static string Down(string? status, string? reason) => reason is null ? status ?? "not stated" : $"{status ?? "down"} ({reason})";

    // A firewall that does not hear its peer says Unknown, which is not a match.
    private static Finding Compatibility(FirewallSnapshot firewall, Func<string, bool> counts)
    {
        KeyValuePair<string, string>[] said = [.. firewall.State.Value.Local.Compatibility.Where(pair => counts(pair.Key))];
        if (said.Any(pair => pair.Value == "Mismatch"))
        {
            return Finding.Fail(string.Join("; ", said.Where(pair => pair.Value == "Mismatch").Select(pair => $"{pair.Key} differs")));
        }

        return said.Length > 0 && said.All(pair => pair.Value == "Match")
            ? Finding.Pass("no mismatch")
            : Finding.NotReadable("unknown to the firewall");
    }

    // Both times are text that sorts as time does, each of its own firewall's clock; see the check of the clocks.
    private static Finding SyncAge(PairSnapshot snapshot)
    {
        string? synchronized = Last(snapshot.Of(PairRoles.PeerOf(snapshot.Serving.Role)), "HA-Sync");
        string? committed = Last(snapshot.Serving, "Commit");
        return synchronized is null || committed is null
            ? Finding.Pass("not both a commit and a synchronization since the firewalls started")
            : Finding.When(string.CompareOrdinal(synchronized, committed) >= 0, $"committed {committed}, synchronized {synchronized}");

        static string? Last(FirewallSnapshot firewall, string type) =>
            firewall.Jobs.Value.Where(job => job.Type == type && job.Succeeded).Select(job => job.Enqueued).OfType<string>().Max(StringComparer.Ordinal);
    }

    // A restart empties the list of jobs; two configurations that agree need no job to show for it.
    private static Finding SyncJob(PairSnapshot snapshot)
    {
        FirewallSnapshot passive = snapshot.Serving.Role == FirewallRole.Primary ? snapshot.Secondary : snapshot.Primary;
        Job? last = passive.Jobs.Value.Where(job => job.Type == "HA-Sync").MaxBy(job => job.Id);
        if (last is not null)
        {
            return Finding.When(last.Succeeded, $"job {last.Id}: {last.Status}, {last.Result} {string.Join(' ', last.Details)}".TrimEnd());
        }

        return passive.State.Value.IsSynchronized
            ? Finding.Pass("none since the firewall started, and it is synchronized")
            : Finding.NotReadable("there is no HA-Sync job in its list of jobs");
    }
}
