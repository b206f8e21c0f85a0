using System.Globalization;
using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// One move of the peer's data interfaces to this machine through the EC2 API: find the peer's machine by its HA1
/// address, detach, wait until the interfaces are free, attach at the same index. It needs exactly the four rights
/// that the vendor documents: Describe instances and interfaces, Attach and Detach.
/// </summary>
internal sealed class InterfaceTakeOver(SimulatedFirewall firewall)
{
    private const int FirstDataIndex = 2;
    private const int MaximumAttempts = 5;

    // Unconfirmed: paces that make a failover of two interfaces last some tens of seconds, as is documented.
    private static readonly TimeSpan s_startDelay = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private IReadOnlyList<MovingInterface> _moving = [];
    private DateTimeOffset _deadline;
    private int _attempts;

    public bool IsRunning { get; private set; }

    public void Start()
    {
        IsRunning = true;
        Report("Taking over the interfaces of the peer");
        Later(s_startDelay, Begin);
    }

    public void Stop() => IsRunning = false;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Begin()
    {
        _attempts++;
        _deadline = firewall.Clock.GetUtcNow() + s_limit;
        string? peer = FindPeerMachine();
        if (peer is null)
        {
            Fail("No machine has the peer's HA1 address");
            return;
        }

        if (peer == firewall.Host.MachineId)
        {
            Fail("The peer's HA1 address is this machine's own");
            return;
        }

        // Interfaces that an earlier attempt has detached already belong to nobody, so they are kept in mind.
        IReadOnlyList<MovingInterface> attached = PeerInterfaces(peer);
        _moving = [.. _moving.Where(known => attached.All(found => found.Id != known.Id)), .. attached];
        _moving = [.. _moving.Where(moving => !firewall.Host.Interfaces.ContainsKey(moving.DeviceIndex))];
        if (_moving.Count == 0)
        {
            if (firewall.Dataplane.MissesConfiguredPorts)
            {
                Fail("The peer has no interfaces to take over");
            }
            else
            {
                End("Ready");
            }

            return;
        }

        foreach (MovingInterface moving in attached.Where(_moving.Contains))
        {
            firewall.Host.CallCloud("DetachNetworkInterface", ("AttachmentId", moving.AttachmentId));
            firewall.Log.Write($"Detaching {moving.Id} (device index {moving.DeviceIndex}) from {peer}");
        }

        Later(s_poll, AttachWhenFree);
    }

    private string? FindPeerMachine()
    {
        if (firewall.HighAvailability.Settings.PeerAddress is not { } peerAddress)
        {
            return null;
        }

        string answer = firewall.Host.CallCloud(
            "DescribeNetworkInterfaces",
            ("Filter.1.Name", "addresses.private-ip-address"),
            ("Filter.1.Value.1", peerAddress.ToString()));
        return CloudAnswer.Interfaces(answer).Select(found => found.InstanceId).FirstOrDefault(id => id.Length > 0);
    }

    private List<MovingInterface> PeerInterfaces(string machine)
    {
        string answer = firewall.Host.CallCloud("DescribeInstances", ("InstanceId.1", machine));
        return
        [
            .. CloudAnswer.Interfaces(answer)
                .Where(found => found.DeviceIndex >= FirstDataIndex && found.AttachmentStatus == "attached")
                .OrderBy(found => found.DeviceIndex)
                .Select(found => new MovingInterface(found.Id, found.AttachmentId, found.DeviceIndex)),
        ];
    }

    private void AttachWhenFree()
    {
        if (Describe().Any(found => found.Status != "available"))
        {
            PollAgain(AttachWhenFree, "The interfaces of the peer do not come free");
            return;
        }

        foreach (MovingInterface moving in _moving)
        {
            firewall.Host.CallCloud(
                "AttachNetworkInterface",
                ("DeviceIndex", Number(moving.DeviceIndex)),
                ("InstanceId", firewall.Host.MachineId),
                ("NetworkInterfaceId", moving.Id));
            firewall.Log.Write($"Attaching {moving.Id} at device index {moving.DeviceIndex}");
        }

        Later(s_poll, EndWhenAttached);
    }

    private void EndWhenAttached()
    {
        if (Describe().Any(found => found.AttachmentStatus != "attached"))
        {
            PollAgain(EndWhenAttached, "The interfaces do not get attached");
            return;
        }

        End("Ready");
    }

    private List<CloudInterface> Describe()
    {
        (string, string)[] parameters =
            [.. _moving.Select((moving, i) => ($"NetworkInterfaceId.{Number(i + 1)}", moving.Id))];
        return CloudAnswer.Interfaces(firewall.Host.CallCloud("DescribeNetworkInterfaces", parameters));
    }

    private void PollAgain(Action step, string complaint)
    {
        if (firewall.Clock.GetUtcNow() >= _deadline)
        {
            Fail(complaint);
            return;
        }

        Later(s_poll, step);
    }

    private void Later(TimeSpan delay, Action step) => firewall.Clock.Schedule(delay, () =>
    {
        if (!IsRunning)
        {
            return;
        }

        try
        {
            step();
        }
        catch (CloudCallException refusal)
        {
            Fail($"{refusal.Code}: {refusal.Message}");
        }
    });

    private void Fail(string reason)
    {
        Report($"Failed: {reason}");
        if (_attempts >= MaximumAttempts)
        {
            IsRunning = false;
            return;
        }

        Later(s_retry, Begin);
    }

    private void End(string state)
    {
        IsRunning = false;
        Report(state);
    }

    private void Report(string state)
    {
        firewall.Plugin.State = state;
        firewall.Log.Write($"VM-Series plugin: {state}");
    }

    private sealed record MovingInterface(string Id, string AttachmentId, int DeviceIndex);
}
