using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>show counter global</c> as captured on 8.1.3, <c>show counter interface</c> as a public client reads it, and
/// <c>show running resource-monitor</c>.
/// </summary>
internal static class CounterCommands
{
    // What a counter of an interface is called, in the order of the captures.
    private static readonly string[] s_interfaceCounters =
    [
        "ibytes", "obytes", "ipackets", "opackets", "ierrors", "idrops", "flowstate", "ifwderrors", "noroute", "noarp", "noneigh", "neighpend",
        "nomac", "zonechange", "land", "pod", "teardrop", "ipspoof", "macspoof", "icmp_frag", "l2_encap", "l2_decap", "tcp_conn", "udp_conn",
        "sctp_conn", "other_conn",
    ];

    private static readonly string[] s_portCounters =
        ["rx-broadcast", "rx-bytes", "rx-multicast", "rx-unicast", "tx-broadcast", "tx-bytes", "tx-multicast", "tx-unicast"];

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/counter/global", (_, _) => OperationalAnswer.Result(Global(firewall), new XElement("dp", "dp0")));
        commands.Register("show/counter/interface", (command, _) => Interfaces(firewall, OperationalAnswer.Argument(command)));
        commands.Register("show/running/resource-monitor", (command, _) => ResourceMonitor(command));
    }

    /// <summary>The counters of an interface: all 0, but for the packets that a flow of this firewall came or went with.</summary>
    public static XElement OfInterface(SimulatedFirewall firewall, string name)
    {
        List<FlowRecord> incoming = [.. firewall.Dataplane.Sessions.Active.Where(flow => flow.Ingress == name)];
        List<FlowRecord> outgoing = [.. firewall.Dataplane.Sessions.Active.Where(flow => flow.Egress == name)];
        int packets = incoming.Count + outgoing.Count;
        return new XElement("entry",
            new XElement("name", name),
            s_interfaceCounters.Select(counter => new XElement(counter, OperationalAnswer.Number(counter switch
            {
                "ibytes" or "obytes" => packets * FlowRecord.PacketBytes,
                "ipackets" or "opackets" => packets,
                "tcp_conn" => incoming.Count(flow => flow.Packet.Protocol == IpProtocol.Tcp),
                "udp_conn" => incoming.Count(flow => flow.Packet.Protocol == IpProtocol.Udp),
                "other_conn" => incoming.Count(flow => flow.Packet.Protocol is not (IpProtocol.Tcp or IpProtocol.Udp)),
                _ => 0,
            }))));
    }

    private static XElement Global(SimulatedFirewall firewall)
    {
        SessionTable sessions = firewall.Dataplane.Sessions;
        int flows = sessions.Installed + sessions.Denied;
        (string Category, string Name, int Value, string Aspect, string Text, int Id, string Severity)[] counters =
        [
            ("packet", "pkt_recv", flows, "pktproc", "Packets received", 0, "info"),
            ("packet", "pkt_sent", sessions.Installed, "pktproc", "Packets transmitted", 27, "info"),
            ("session", "session_allocated", flows, "resource", "Sessions allocated", 65, "info"),
            ("session", "session_freed", flows - sessions.Active.Count, "resource", "Sessions freed", 66, "info"),
            ("session", "session_installed", sessions.Installed, "resource", "Sessions installed", 67, "info"),
            ("flow", "flow_policy_deny", sessions.Denied, "session", "Session setup: denied by policy", 600, "drop"),
        ];
        return new XElement("global",
            new XElement("t", OperationalAnswer.Number((long)(firewall.Clock.GetUtcNow() - (firewall.Api.BootedAt ?? firewall.Clock.Start)).TotalSeconds)),
            new XElement("counters", counters.Select(counter => new XElement("entry",
                new XElement("category", counter.Category),
                new XElement("name", counter.Name),
                new XElement("value", counter.Value.ToString(CultureInfo.InvariantCulture)),
                new XElement("rate", "0"),
                new XElement("aspect", counter.Aspect),
                new XElement("desc", counter.Text),
                new XElement("id", counter.Id.ToString(CultureInfo.InvariantCulture)),
                new XElement("severity", counter.Severity)))));
    }

    private static XElement Interfaces(SimulatedFirewall firewall, string name)
    {
        List<string> names = [.. firewall.Dataplane.Interfaces.Select(found => found.Name).Where(found => name is "all" || found == name)];
        return OperationalAnswer.Result(
            new XElement("ifnet", names.Select(found => OfInterface(firewall, found))),
            new XElement("hw", names.Where(found => PortTable.IndexOf(found) is not null).Select(found => new XElement("entry",
                new XElement("obytes", "0"),
                new XElement("name", found),
                new XElement("idrops", "0"),
                new XElement("ipackets", "0"),
                new XElement("opackets", "0"),
                new XElement("ierrors", "0"),
                new XElement("ibytes", "0"),
                new XElement("port", s_portCounters.Select(counter => new XElement(counter, "0")))))));
    }

    // Read from a public client: below data-processors an element for each, and for each core a list of loads.
    private static XElement ResourceMonitor(XElement command)
    {
        string unit = command.Elements().Select(element => element.Name.LocalName).FirstOrDefault(name => name is "second" or "minute" or "hour" or "day" or "week") ?? "minute";
        int last = int.TryParse(command.Element(unit)?.Element("last")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? Math.Clamp(given, 1, 60) : 60;
        string values = string.Join(',', Enumerable.Repeat("0", last));
        XElement Loads(string name) => new(name, Enumerable.Range(0, 2).Select(core => new XElement("entry",
            new XElement("coreid", OperationalAnswer.Number(core)), new XElement("value", values))));
        return OperationalAnswer.Result(new XElement("resource-monitor", new XElement("data-processors", new XElement("dp0",
            new XElement(unit, Loads("cpu-load-average"), Loads("cpu-load-maximum"))))));
    }
}
