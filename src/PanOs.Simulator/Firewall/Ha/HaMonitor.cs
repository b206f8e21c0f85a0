using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// Watches the links and paths that the configuration names, and says why this firewall cannot do its work. A port
/// counts as lost only when it was up since the firewall became active: in interface-move mode the ports come after
/// the role.
/// </summary>
internal sealed class HaMonitor(SimulatedFirewall firewall)
{
    private readonly HashSet<string> _seenUp = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Router, IPAddress Address), DateTimeOffset> _answered = [];
    private DateTimeOffset? _failingSince;

    private HaSettings Settings => firewall.HighAvailability.Settings;

    /// <summary>Forgets what it has seen: a new role begins.</summary>
    public void Reset()
    {
        _seenUp.Clear();
        _answered.Clear();
        _failingSince = null;
    }

    /// <summary>Whether a port has a link.</summary>
    public bool IsUp(string port) => PortTable.IndexOf(port) is { } index && firewall.Ports.Find(index) is not null;

    /// <summary>Whether a monitored address answers.</summary>
    public bool Answers(HaPathGroup group, IPAddress address)
    {
        // Of virtual wires and VLANs nothing is forwarded here: their paths count as good.
        return group.Kind != "virtual-router"
            || (firewall.Dataplane.Routing.Find(group.Name, address)?.Interface is { } way
                && firewall.Ports.Find(way.DeviceIndex) is not null
                && firewall.Host.Pings(way.DeviceIndex, address));
    }

    /// <summary>What has failed and was held up long enough (text captured for links, Unconfirmed for paths); null when nothing has.</summary>
    public string? Failure()
    {
        Look();
        string? failure = LinkFailure(port => _seenUp.Contains(port) && !IsUp(port)) ?? PathFailure();
        if (failure is null)
        {
            _failingSince = null;
            return null;
        }

        _failingSince ??= firewall.Clock.GetUtcNow();
        return firewall.Clock.GetUtcNow() - _failingSince >= Settings.Timers.MonitorFailHoldUp ? failure : null;
    }

    /// <summary>Whether all is well again for one that is not active, so for which no port has to have been up before.</summary>
    public bool IsWhole()
    {
        Look();
        return LinkFailure(port => !IsUp(port)) is null && PathFailure() is null;
    }

    private static bool Fails<T>(IReadOnlyList<T> parts, bool onAny, Func<T, bool> failed) =>
        parts.Count > 0 && (onAny ? parts.Any(failed) : parts.All(failed));

    private void Look()
    {
        foreach (string port in Settings.Monitoring.LinkGroups.SelectMany(group => group.Ports).Where(IsUp))
        {
            _seenUp.Add(port);
        }

        foreach (HaPathGroup group in Settings.Monitoring.PathGroups)
        {
            foreach (IPAddress address in group.Destinations)
            {
                // Before the first answer the time counts from the first look.
                if (Answers(group, address) || !_answered.ContainsKey((group.Name, address)))
                {
                    _answered[(group.Name, address)] = firewall.Clock.GetUtcNow();
                }
            }
        }
    }

    private string? LinkFailure(Func<string, bool> lost)
    {
        HaMonitoringSettings monitoring = Settings.Monitoring;
        HaLinkGroup[] groups = [.. monitoring.LinkGroups.Where(group => group.Enabled && group.Ports.Count > 0)];
        return monitoring.LinksEnabled && Fails(groups, monitoring.LinksFailOnAny, group => Fails(group.Ports, group.FailsOnAny, lost))
            ? "Link down"
            : null;
    }

    private string? PathFailure()
    {
        HaMonitoringSettings monitoring = Settings.Monitoring;
        HaPathGroup[] groups = [.. monitoring.PathGroups.Where(group => group.Enabled && group.Destinations.Count > 0)];
        return monitoring.PathsEnabled && Fails(groups, monitoring.PathsFailOnAny, group => Fails(group.Destinations, group.FailsOnAny, address => IsSilent(group, address)))
            ? "Path down"
            : null;
    }

    private bool IsSilent(HaPathGroup group, IPAddress address) =>
        _answered.TryGetValue((group.Name, address), out DateTimeOffset answered)
        && firewall.Clock.GetUtcNow() - answered >= group.PingInterval * group.PingCount;
}
