namespace PanOs.Simulator;

/// <summary>
/// One move of the peer's data interfaces to this machine through the EC2 API: find the peer's machine by its HA1
/// address, detach, wait until the interfaces are free, attach at the same index. It needs exactly the four rights
/// that the vendor documents: Describe instances and interfaces, Attach and Detach.
/// </summary>
internal sealed class InterfaceTakeOver(SimulatedFirewall firewall) : CloudTakeOver(firewall)
{
    // Unconfirmed: paces that make a failover of two interfaces last some tens of seconds, as is documented.
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly SimulatedFirewall _firewall = firewall;
    private IReadOnlyList<MovingInterface> _moving = [];
    private DateTimeOffset _deadline;

    protected override string Purpose => "Taking over the interfaces of the peer";

    protected override void TakeFrom(string peer)
    {
        _deadline = _firewall.Clock.GetUtcNow() + s_limit;

        // Interfaces that an earlier attempt has detached already belong to nobody, so they are kept in mind.
        IReadOnlyList<MovingInterface> attached = PeerInterfaces(peer);
        _moving = [.. _moving.Where(known => attached.All(found => found.Id != known.Id)), .. attached];
        _moving = [.. _moving.Where(moving => !_firewall.Host.Interfaces.ContainsKey(moving.DeviceIndex))];
        if (_moving.Count == 0)
        {
            if (_firewall.Dataplane.MissesConfiguredPorts)
            {
                Fail("The peer has no interfaces to take over");
            }
            else
            {
                End();
            }

            return;
        }

        foreach (MovingInterface moving in attached.Where(_moving.Contains))
        {
            _firewall.Host.CallCloud("DetachNetworkInterface", ("AttachmentId", moving.AttachmentId));
            _firewall.Log.Write($"Detaching {moving.Id} (device index {moving.DeviceIndex}) from {peer}");
        }

        Later(s_poll, AttachWhenFree);
    }

    private List<MovingInterface> PeerInterfaces(string machine) =>
    [
        .. InterfacesOf(machine)
            .Where(found => found.DeviceIndex >= FirstDataIndex && found.AttachmentStatus == "attached")
            .OrderBy(found => found.DeviceIndex)
            .Select(found => new MovingInterface(found.Id, found.AttachmentId, found.DeviceIndex)),
    ];

    private void AttachWhenFree()
    {
        if (Describe().Any(found => found.Status != "available"))
        {
            PollAgain(AttachWhenFree, "The interfaces of the peer do not come free");
            return;
        }

        foreach (MovingInterface moving in _moving)
        {
            _firewall.Host.CallCloud(
                "AttachNetworkInterface",
                ("DeviceIndex", Number(moving.DeviceIndex)),
                ("InstanceId", _firewall.Host.MachineId),
                ("NetworkInterfaceId", moving.Id));
            _firewall.Log.Write($"Attaching {moving.Id} at device index {moving.DeviceIndex}");
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

        End();
    }

    private List<CloudInterface> Describe()
    {
        (string, string)[] parameters =
            [.. _moving.Select((moving, i) => ($"NetworkInterfaceId.{Number(i + 1)}", moving.Id))];
        return CloudAnswer.Interfaces(_firewall.Host.CallCloud("DescribeNetworkInterfaces", parameters));
    }

    private void PollAgain(Action step, string complaint)
    {
        if (_firewall.Clock.GetUtcNow() >= _deadline)
        {
            Fail(complaint);
            return;
        }

        Later(s_poll, step);
    }

    private sealed record MovingInterface(string Id, string AttachmentId, int DeviceIndex);
}
