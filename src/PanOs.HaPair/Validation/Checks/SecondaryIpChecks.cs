using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What a failover by address needs, and one by interface does not.</summary>
internal static class SecondaryIpChecks
{
    private const string Reason = "the interfaces themselves move, and no address floats";

    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("OWN-INTERFACES", "Each firewall has dataplane interfaces of its own", CheckSeverity.Error, Sources.AwsGuide,
            snapshot => $"{string.Join(", ", DataplanePort.Of(snapshot.Topology).Select(port => $"an interface for {port.Role} as device {port.Index}"))} of each firewall",
            "Attach the interface where it belongs, or launch the instance again with its four interfaces.",
            OwnInterfaces) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.SecondaryIp, Reason = Reason },
        new("FLOATING-ADDRESSES", "The active firewall has the floating addresses", CheckSeverity.Error, Sources.AwsGuide,
            snapshot => $"{string.Join(", ", DataplanePort.Of(snapshot.Topology).Select(port => port.Floating))} as secondary addresses of the active firewall's interfaces",
            "Look at the failover mode, the instance profile and the plugin's state of the active firewall: it takes the addresses itself.",
            FloatingAddresses) { Place = CheckPlace.UntrustSubnet, OnlyIn = FailoverMode.SecondaryIp, Reason = Reason },
        new("DPDK-SAME", "Both firewalls move packets in the same way", CheckSeverity.Error, Correction.DpdkBoth.Source,
            _ => "DPDK on both firewalls or on neither",
            "Set the same on both: set system setting dpdk-pkt-io. The firewall restarts at once.",
            DpdkSame) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.SecondaryIp, Reason = "DPDK has to be off there, for which there are checks of their own" },
    ];

    private static Finding OwnInterfaces(PairSnapshot snapshot)
    {
        IEnumerable<(string Role, FirewallRole Firewall, int Index)> wanted = DataplanePort.Of(snapshot.Topology).SelectMany(port => new[]
        {
            (port.Role, FirewallRole.Primary, port.Index), (port.SecondaryRole, FirewallRole.Secondary, port.Index),
        });
        return Finding.Unless(wanted.Select(each => Misplaced(snapshot, each.Role, each.Firewall, each.Index)).Where(text => text.Length > 0), "all on their own firewalls");
    }

    private static string Misplaced(PairSnapshot snapshot, string role, FirewallRole firewall, int index) =>
        snapshot.Network.Value.NetworkInterfaces.GetValueOrDefault(role) switch
        {
            null => $"{role} is missing",
            { Attachment: null } => $"{role} is attached to nothing",
            { Attachment: { } at } when at.InstanceId != snapshot.Instance(firewall).Id || at.DeviceIndex != index || at.Status != "attached" =>
                $"{role} is {at.Status} as device {at.DeviceIndex} of {at.InstanceId}",
            _ => "",
        };

    private static Finding FloatingAddresses(PairSnapshot snapshot)
    {
        FirewallRole serving = snapshot.Serving.Role;
        var view = new DataplaneView(snapshot.Topology);
        IEnumerable<string> wrong = DataplanePort.Of(snapshot.Topology)
            .Select(port => view.Carrying(snapshot.Network.Value.NetworkInterfaces, port.Role) switch
            {
                null => $"{port.Floating} is on no interface for {port.Role}",
                { } holder when holder.Attachment?.InstanceId != snapshot.Instance(serving).Id => $"{port.Floating} is on {holder.Role}, which the active firewall does not have",
                _ => "",
            })
            .Where(text => text.Length > 0);
        return Finding.Unless(wrong, $"all on the {PairText.Word(serving)} firewall");
    }

    private static Finding DpdkSame(PairSnapshot snapshot)
    {
        bool?[] on = [.. snapshot.Firewalls.Select(firewall => firewall.CommandLine.Value.DpdkOn)];
        return on.Contains(null)
            ? throw new UnreadableException("a firewall names no packet I/O mode")
            : Finding.When(on[0] == on[1], $"primary: {Text(on[0])}; secondary: {Text(on[1])}");

        static string Text(bool? isOn) => isOn == true ? "DPDK" : "no DPDK";
    }
}
