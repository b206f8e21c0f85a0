using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>The firewalls as machines: ready, alike, and in the modes that moving interfaces needs.</summary>
internal static class SystemChecks
{
    private const string NoInterfaceComes = "no interface comes at run time, so DPDK may be on";

    // Both are asked at once, but one of them may answer late.
    private static readonly TimeSpan s_clockTolerance = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("CHASSIS-READY", "Both firewalls have started", CheckSeverity.Error, Sources.Administration,
            _ => "chassis ready on both",
            "Wait; if it does not become ready, look at the system log of the firewall.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(firewall.IsChassisReady.Value, firewall.IsChassisReady.Value ? "ready" : "not ready"))) { Place = CheckPlace.Firewalls },
        new("VERSIONS", "Both firewalls run the same PAN-OS", CheckSeverity.Error, Sources.HaStates,
            _ => "the same version on both",
            "Upgrade the older one: configuration does not synchronize between versions.",
            snapshot => Finding.When(
                snapshot.Primary.System.Value.Version == snapshot.Secondary.System.Value.Version,
                $"primary: {snapshot.Primary.System.Value.Version}; secondary: {snapshot.Secondary.System.Value.Version}")) { Place = CheckPlace.Firewalls },
        new("WANTED-VERSIONS", "Both firewalls run at least the versions that the topology asks for", CheckSeverity.Error, Sources.Administration,
            snapshot => snapshot.Topology.Software is { MinimumVersion: null, MinimumPluginVersion: null }
                ? "any version, as the topology asks for none"
                : $"PAN-OS {snapshot.Topology.Software.MinimumVersion ?? "of any version"} and VM-Series plugin {snapshot.Topology.Software.MinimumPluginVersion ?? "of any version"}, or newer",
            "Upgrade both firewalls, the passive one first.",
            snapshot => Finding.OnBoth(snapshot, firewall => WantedVersions(snapshot.Topology.Software, firewall.System.Value))) { Place = CheckPlace.Firewalls },
        new("PLUGIN-VERSIONS", "Both firewalls have the same plugins", CheckSeverity.Error, Sources.HaStates,
            _ => "the same plugins in the same versions on both",
            "Install the same plugin versions on both; the VM-Series plugin is what moves the interfaces.",
            PluginVersions) { Place = CheckPlace.Firewalls },
        new("CLOCKS", "The clocks of both firewalls agree", CheckSeverity.Warning, Sources.Administration,
            _ => $"less than {s_clockTolerance.TotalSeconds:0} seconds apart",
            "Set the same time zone and the same NTP servers on both; otherwise their logs cannot be read side by side.",
            Clocks) { Place = CheckPlace.Firewalls },
        new("FAILOVER-MODE", "The primary firewall is in the pair's failover mode", CheckSeverity.Error, Sources.Article,
            snapshot => $"{FailoverModes.Word(snapshot.Topology.FailoverMode)} on the primary firewall",
            "On the command line: request plugins vm_series aws ha failover-mode, with the mode that is expected.",
            snapshot => Mode(snapshot, snapshot.Primary)) { Place = CheckPlace.Firewalls },
        new(Correction.ModeBoth.Id, "Both firewalls are in the pair's failover mode", CheckSeverity.Warning, Correction.ModeBoth.Source,
            snapshot => $"{FailoverModes.Word(snapshot.Topology.FailoverMode)} on both firewalls",
            "On the command line of the other firewall too: request plugins vm_series aws ha failover-mode, with the mode that is expected.",
            snapshot => Finding.OnBoth(snapshot, firewall => Mode(snapshot, firewall))) { Place = CheckPlace.Firewalls },
        new("DPDK-OFF", "DPDK is off on the primary firewall", CheckSeverity.Error, Sources.Article,
            _ => "a packet I/O mode other than DPDK on the primary firewall",
            "On the command line: set system setting dpdk-pkt-io off. The firewall restarts at once.",
            snapshot => Dpdk(snapshot.Primary)) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.InterfaceMove, Reason = NoInterfaceComes },
        new(Correction.DpdkBoth.Id, "DPDK is off on both firewalls", CheckSeverity.Warning, Correction.DpdkBoth.Source,
            _ => "a packet I/O mode other than DPDK on both firewalls",
            "On the command line of the other firewall too: set system setting dpdk-pkt-io off. The firewall restarts at once.",
            snapshot => Finding.OnBoth(snapshot, Dpdk)) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.InterfaceMove, Reason = NoInterfaceComes },
        new("PENDING-CHANGES", "Nothing waits to be committed", CheckSeverity.Error, Sources.Administration,
            _ => "no pending changes on either",
            "Commit the changes or revert them.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                !firewall.HasPendingChanges.Value, firewall.HasPendingChanges.Value ? "pending changes" : "none"))) { Place = CheckPlace.Firewalls },
        new("RESTARTED", "Both firewalls restarted after their HA settings changed", CheckSeverity.Warning, Sources.Article,
            _ => "a start later than the last commit of HA settings",
            "Apply again, which restarts the firewall; or restart it by hand.",
            snapshot => Finding.OnBoth(snapshot, Restarted)) { Place = CheckPlace.Firewalls },
    ];

    private static Finding PluginVersions(PairSnapshot snapshot)
    {
        string[] each = [.. snapshot.Firewalls.Select(Plugins)];
        return Finding.When(each[0] == each[1], $"primary: {each[0]}; secondary: {each[1]}");

        static string Plugins(FirewallSnapshot firewall) => firewall.System.Value.PluginVersions is { Count: > 0 } plugins
            ? string.Join(", ", plugins.OrderBy(plugin => plugin.Key, StringComparer.Ordinal).Select(plugin => $"{plugin.Key} {plugin.Value}"))
            : throw new UnreadableException("the firewall names no plugins, as before PAN-OS 10.0");
    }

    private static Finding WantedVersions(SoftwareTopology wanted, SystemInfo system)
    {
        string? plugin = system.PluginVersions.GetValueOrDefault("vm_series");
        if (wanted.MinimumPluginVersion is not null && plugin is null)
        {
            throw new UnreadableException("the firewall does not name its VM-Series plugin");
        }

        string[] old = [.. Older("PAN-OS", system.Version, wanted.MinimumVersion), .. Older("VM-Series plugin", plugin, wanted.MinimumPluginVersion)];
        return Finding.Unless(old, $"PAN-OS {system.Version}{(plugin is null ? "" : $", VM-Series plugin {plugin}")}");
    }

    private static IEnumerable<string> Older(string what, string? found, string? wanted)
    {
        if (wanted is null)
        {
            return [];
        }

        return PanOsVersion.TryParse(found, out PanOsVersion version)
            ? version < PanOsVersion.Parse(wanted) ? [$"{what} {found} is older than {wanted}"] : []
            : throw new UnreadableException($"'{found}' is no version of {what}");
    }

    private static Finding Clocks(PairSnapshot snapshot)
    {
        TimeSpan apart = (Clock(snapshot.Primary) - Clock(snapshot.Secondary)).Duration();
        return Finding.When(apart < s_clockTolerance, $"primary: {snapshot.Primary.System.Value.Time}; secondary: {snapshot.Secondary.System.Value.Time}");

        static DateTime Clock(FirewallSnapshot firewall) =>
            HaCommits.ParseClock(firewall.System.Value.Time) ?? throw new UnreadableException("the firewall does not tell its time");
    }

    private static Finding Mode(PairSnapshot snapshot, FirewallSnapshot firewall)
    {
        CommandLineState state = firewall.CommandLine.Value;
        return state.FailoverMode == AwsFailoverMode.Unknown
            ? throw new UnreadableException($"the firewall names no failover mode: {state.FailoverModeText}")
            : Finding.When(
                state.FailoverMode == FailoverModes.Told(snapshot.Topology.FailoverMode),
                state.FailoverMode == AwsFailoverMode.SecondaryIp ? FailoverModes.SecondaryIp : FailoverModes.InterfaceMove);
    }

    private static Finding Dpdk(FirewallSnapshot firewall)
    {
        CommandLineState state = firewall.CommandLine.Value;
        return state.DpdkOn switch
        {
            false => Finding.Pass("off"),
            true => Finding.Fail("DPDK is on"),
            null => throw new UnreadableException($"the firewall names no packet I/O mode: {state.DpdkText}"),
        };
    }

    private static Finding Restarted(FirewallSnapshot firewall) => HaCommits.RestartIsDue(firewall.System.Value, firewall.Jobs.Value) switch
    {
        true => Finding.Fail("HA settings were committed after the last start"),
        false => Finding.Pass("started after the last commit of HA settings"),
        null => throw new UnreadableException("the firewall does not tell its time or its uptime"),
    };
}
