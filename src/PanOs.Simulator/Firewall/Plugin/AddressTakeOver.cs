namespace PanOs.Simulator;

/// <summary>
/// One move of the peer's secondary private addresses to this machine's interfaces at the same device indexes, as is
/// documented for secondary-ip mode: the Elastic IPs go with the addresses, and the routes that lead to an interface of the
/// peer are rewritten to lead to this machine's. No interface moves, so DPDK may be on.
/// </summary>
/// <remarks>
/// Unconfirmed: which of the documented rights it uses for what, and that only routes to interfaces of the peer are
/// rewritten. <c>AssociateAddress</c> is among the rights but not needed here: EC2 moves an Elastic IP with its private address.
/// </remarks>
internal sealed class AddressTakeOver(SimulatedFirewall firewall) : CloudTakeOver(firewall)
{
    // Unconfirmed: how long the plugin takes from the addresses to the routes.
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly SimulatedFirewall _firewall = firewall;

    protected override string Purpose => "Taking over the addresses of the peer";

    protected override void TakeFrom(string peer)
    {
        List<CloudInterface> theirs = DataInterfaces(peer);
        List<CloudInterface> own = DataInterfaces(_firewall.Host.MachineId);
        foreach (CloudInterface from in theirs.Where(found => found.SecondaryAddresses.Count > 0))
        {
            if (own.Find(found => found.DeviceIndex == from.DeviceIndex) is not { } to)
            {
                Fail($"There is no interface at device index {Number(from.DeviceIndex)} to take the addresses of {from.Id}");
                return;
            }

            Assign(from.SecondaryAddresses, to);
        }

        Later(s_pause, () => RewriteRoutes(theirs, own));
    }

    private List<CloudInterface> DataInterfaces(string machine) =>
        [.. InterfacesOf(machine).Where(found => found.DeviceIndex >= FirstDataIndex && found.AttachmentStatus == "attached").OrderBy(found => found.DeviceIndex)];

    private void Assign(IReadOnlyList<string> addresses, CloudInterface to)
    {
        (string, string)[] parameters =
        [
            ("AllowReassignment", "true"),
            ("NetworkInterfaceId", to.Id),
            .. addresses.Select((address, i) => ($"PrivateIpAddress.{Number(i + 1)}", address)),
        ];
        _firewall.Host.CallCloud("AssignPrivateIpAddresses", parameters);
        _firewall.Log.Write($"Assigning {string.Join(", ", addresses)} to {to.Id}");
    }

    private void RewriteRoutes(List<CloudInterface> theirs, List<CloudInterface> own)
    {
        foreach (CloudRoute route in CloudAnswer.Routes(_firewall.Host.CallCloud("DescribeRouteTables")))
        {
            CloudInterface? from = theirs.Find(found => found.Id == route.InterfaceId);
            if (from is null || own.Find(found => found.DeviceIndex == from.DeviceIndex) is not { } to)
            {
                continue;
            }

            _firewall.Host.CallCloud(
                "ReplaceRoute", ("DestinationCidrBlock", route.Destination), ("NetworkInterfaceId", to.Id), ("RouteTableId", route.TableId));
            _firewall.Log.Write($"Route {route.Destination} of {route.TableId} leads to {to.Id}");
        }

        End();
    }
}
