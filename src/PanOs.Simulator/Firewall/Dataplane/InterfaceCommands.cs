using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>show interface</c> and <c>show arp</c>: lists as captured on 8.1.3, one interface as captured on 10.x to 11.x, the
/// management interface by analogy.
/// </summary>
internal static class InterfaceCommands
{
    // ethernet1/1 has id 16 in every capture.
    private const int FirstId = 15;

    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("show/interface", (command, _) => Show(firewall, OperationalAnswer.Argument(command)));
        firewall.Commands.Register("show/arp", (command, _) => Arp(firewall, (string?)command.Element("entry")?.Attribute("name") ?? OperationalAnswer.Argument(command)));
    }

    private static XElement Show(SimulatedFirewall firewall, string name)
    {
        switch (name)
        {
            case "all":
                return OperationalAnswer.Result(LogicalList(firewall), HardwareList(firewall));
            case "logical":
                return OperationalAnswer.Result(LogicalList(firewall));
            case "hardware":
                return OperationalAnswer.Result(HardwareList(firewall));
            case "management":
                return Management(firewall);
            default:
                // Unconfirmed text.
                return firewall.Dataplane.Interfaces.FirstOrDefault(known => known.Name == name) is { } found
                    ? OperationalAnswer.Result(new XElement("dp", "dp0"), Details(firewall, found))
                    : OperationalAnswer.Error($"interface {name} not found");
        }
    }

    private static XElement LogicalList(SimulatedFirewall firewall) => new(
        "ifnet", firewall.Dataplane.Interfaces.Select(Logical), LogicalInterfaces.Logical(firewall.Configuration.Running));

    private static XElement HardwareList(SimulatedFirewall firewall) => new(
        "hw", Ports(firewall).Select(port => Hardware(firewall, port)), LogicalInterfaces.Hardware());

    /// <summary>The ports that the configuration names and those that the machine has.</summary>
    private static IEnumerable<int> Ports(SimulatedFirewall firewall) => firewall.Host.Interfaces.Keys
        .Where(index => index > 0)
        .Union(firewall.Dataplane.Interfaces.Select(found => found.DeviceIndex))
        .Order();

    private static XElement Logical(DataInterface found) => new(
        "entry",
        new XElement("name", found.Name),
        found.Zone is null ? new XElement("zone") : new XElement("zone", found.Zone),
        new XElement("fwd", Forwarding(found)),
        new XElement("vsys", found.Imported || found.Mode == "ha" ? "1" : "N/A"),
        new XElement("dyn-addr"),
        new XElement("addr6"),
        new XElement("tag", "0"),
        new XElement("ip", Address(found)),
        new XElement("id", Id(found.DeviceIndex)),
        new XElement("addr"));

    private static XElement Details(SimulatedFirewall firewall, DataInterface found)
    {
        bool newest = firewall.Profile.Has(DeviceFeature.InterfaceDetailsOf11);
        XElement ifnet = OperationalAnswer.Leaves("ifnet",
            ("name", found.Name),
            ("id", Id(found.DeviceIndex)),
            ("tag", "0"),
            ("mode", found.Mode),
            ("fwd_type", found.VirtualRouter is null ? "N/A" : "vr"),
            ("vr", found.VirtualRouter ?? "N/A"),
            ("mtu", "1500"),
            ("df_ignore", "False"));
        ifnet.Add(
            new XElement("addr", found.Address is null ? null : new XElement("member", Address(found))),
            new XElement("dyn-addr"),
            new XElement("addr6"),
            OperationalAnswer.Leaves("rest",
                ("ndpmon", "False"),
                ("dad", "False"),
                ("ipv6_client", newest ? "False" : null),
                ("ra", "False"),
                ("dhcpv6_client", newest ? "False" : null),
                ("inherited", newest ? "False" : null)).Elements(),
            new XElement("service"),
            OperationalAnswer.Leaves("rest",
                ("mgt_subnet", "False"),
                ("vsys", found.Imported || found.Mode == "ha" ? "vsys1" : "N/A"),
                ("zone", found.Zone ?? "N/A"),
                ("tcpmss", "False"),
                ("mssadjv4", "0"),
                ("mssadjv6", "0"),
                ("policing", "False"),
                ("circuitonly", newest ? "False" : null)).Elements(),
            new XElement("tunnel"),
            OperationalAnswer.Leaves("rest",
                ("sdwan", newest ? "False" : null),
                ("proxy-protocol", newest ? "no" : null),
                ("gre", "False")).Elements(),
            new XElement("counters", new XElement("hw"), new XElement("ifnet", CounterCommands.OfInterface(firewall, found.Name))));
        return ifnet;
    }

    private static XElement Hardware(SimulatedFirewall firewall, int index)
    {
        HostInterface? port = firewall.Ports.Find(index);
        return new XElement(
            "entry",
            new XElement("name", PortTable.NameOf(index)),
            new XElement("duplex", port is null ? "ukn" : "full"),
            new XElement("type", "0"),
            new XElement("state", port is null ? "down" : "up"),
            new XElement("st", port is null ? "ukn/ukn/down(autoneg)" : "10000/full/up"),
            new XElement("mac", port?.MacAddress ?? string.Create(CultureInfo.InvariantCulture, $"ba:db:ad:ba:db:{index:x2}")),
            new XElement("mode", "(autoneg)"),
            new XElement("speed", port is null ? "ukn" : "10000"),
            new XElement("id", Id(index)));
    }

    // Unconfirmed: the names of the leaves.
    private static XElement Management(SimulatedFirewall firewall)
    {
        if (firewall.Host.Interfaces.GetValueOrDefault(0) is not { } management)
        {
            return OperationalAnswer.Error("interface management not found");
        }

        return OperationalAnswer.Result(
            OperationalAnswer.Leaves("info",
                ("name", "Management Interface"),
                ("linkspeed", "10000"),
                ("duplex", "full"),
                ("state", "up"),
                ("hwaddr", management.MacAddress),
                ("ip", management.Address.ToString()),
                ("netmask", SystemCommands.Netmask(management.PrefixLength)),
                ("gw", management.Gateway.ToString()),
                ("ipv6", "unknown"),
                ("ipv6gw", "")),
            new XElement("counters", ((string[])["ibytes", "obytes", "ipkts", "opkts", "ierrs", "oerrs", "idrops", "odrops"]).Select(name => new XElement(name, "0"))));
    }

    private static XElement Arp(SimulatedFirewall firewall, string name)
    {
        List<DataInterface> known =
        [
            .. firewall.Dataplane.Interfaces.Where(found =>
                found is { Imported: true, Address: not null, Port: not null } && (name is "all" or "" || found.Name == name)),
        ];
        return OperationalAnswer.Result(
            new XElement("max", "32000"),
            new XElement("total", known.Count.ToString(CultureInfo.InvariantCulture)),
            new XElement("timeout", "1800"),
            new XElement("dp", "dp0"),
            new XElement("entries", known.Select(found => new XElement(
                "entry",
                new XElement("status", "  c  "),
                new XElement("ip", found.Port!.Gateway.ToString()),
                new XElement("mac", "02:00:00:00:00:01"),
                new XElement("ttl", "1800"),
                new XElement("interface", found.Name),
                new XElement("port", found.Name)))));
    }

    private static string Forwarding(DataInterface found) =>
        found.Mode == "ha" ? "ha" : found.VirtualRouter is null ? "N/A" : $"vr:{found.VirtualRouter}";

    private static string Address(DataInterface found) =>
        found.Address is null ? "N/A" : string.Create(CultureInfo.InvariantCulture, $"{found.Address}/{found.PrefixLength}");

    private static string Id(int index) => (FirstId + index).ToString(CultureInfo.InvariantCulture);
}
