using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary><c>show interface</c> and <c>show arp</c>, in the shapes captured on 8.1.3.</summary>
internal static class InterfaceCommands
{
    // ethernet1/1 has id 16 in every capture.
    private const int FirstId = 15;

    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("show/interface", (command, _) => Show(firewall, CommandAnswer.Argument(command)));
        firewall.Commands.Register("show/arp", (_, _) => Arp(firewall));
    }

    private static XElement Show(SimulatedFirewall firewall, string name)
    {
        if (name == "all")
        {
            return CommandAnswer.Result(
                new XElement("ifnet", firewall.Dataplane.Interfaces.Select(Logical)),
                new XElement("hw", Ports(firewall).Select(port => Hardware(firewall, port))));
        }

        if (firewall.Dataplane.Interfaces.FirstOrDefault(known => known.Name == name) is { } found)
        {
            return CommandAnswer.Result(new XElement("dp", "dp0"), Details(found));
        }

        // Unconfirmed text.
        return CommandAnswer.Message("error", $"interface {name} not found");
    }

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

    private static XElement Details(DataInterface found) => new(
        "ifnet",
        new XElement("name", found.Name),
        new XElement("id", Id(found.DeviceIndex)),
        new XElement("tag", "0"),
        new XElement("mode", found.Mode),
        new XElement("fwd_type", found.VirtualRouter is null ? "N/A" : "vr"),
        new XElement("vr", found.VirtualRouter ?? "N/A"),
        new XElement("mtu", "1500"),
        new XElement("addr", found.Address is null ? null : new XElement("member", Address(found))),
        new XElement("dyn-addr"),
        new XElement("addr6"),
        new XElement("vsys", found.Imported || found.Mode == "ha" ? "vsys1" : "N/A"),
        new XElement("zone", found.Zone ?? "N/A"));

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

    private static XElement Arp(SimulatedFirewall firewall)
    {
        List<DataInterface> known = [.. firewall.Dataplane.Interfaces.Where(found => found is { Imported: true, Address: not null, Port: not null })];
        return CommandAnswer.Result(
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
