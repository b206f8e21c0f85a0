using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>show session all</c> as captured on 10.x, <c>show session info</c> with the leaves that a public client shows of it,
/// <c>show session meter</c>, <c>show session id</c> and <c>clear session</c>.
/// </summary>
internal static class SessionCommands
{
    // Read from a public client's sample of 10.2; since when each is there is not known, but for the last row.
    private static readonly (string Name, string Value)[] s_settings =
    [
        ("tmo-5gcdelete", "15"), ("tmo-sctpshutdown", "60"), ("tcp-nonsyn-rej", "True"), ("tmo-tcpinit", "5"), ("tmo-tcp", "3600"),
        ("max-pending-mcast", "0"), ("age-scan-thresh", "80"), ("tmo-tcphalfclosed", "120"), ("dis-def", "60"), ("tcp-reject-siw-thresh", "4"),
        ("tmo-tcphandshake", "10"), ("tmo-udp", "30"), ("tmo-sctpcookie", "60"), ("dis-sctp", "30"), ("icmp-unreachable-rate", "200"),
        ("age-accel-thresh", "80"), ("dis-tcp", "90"), ("dis-udp", "60"), ("tmo-sctpinit", "5"), ("vardata-rate", "10485760"),
        ("age-scan-tmo", "10"), ("age-scan-ssf", "8"), ("tmo-def", "30"), ("tmo-icmp", "6"), ("tmo-sctp", "3600"), ("age-accel-tsf", "2"),
        ("tmo-tcptimewait", "15"), ("tmo-tcp-unverif-rst", "30"), ("tmo-tcp-delayed-ack", "25"), ("tmo-cp", "30"), ("tcp-cong-ctrl", "3"),
    ];

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        SessionTable sessions = firewall.Dataplane.Sessions;
        commands.Register("show/session/all", (command, _) => All(sessions, command.Element("filter")));
        commands.Register("show/session/info", (_, _) => OperationalAnswer.Result(Info(firewall, sessions)));
        commands.Register("show/session/meter", (_, _) => OperationalAnswer.Result(Meters(firewall, sessions)));
        commands.Register("show/session/id", (command, _) => ById(sessions, command.Value.Trim()));

        // Unconfirmed text.
        commands.Register("clear/session/all", (_, _) =>
        {
            sessions.Clear();
            return OperationalAnswer.Result(new XElement("member", "sessions cleared"));
        });
    }

    private static XElement All(SessionTable sessions, XElement? filter)
    {
        IEnumerable<FlowRecord> found = sessions.Active.Where(session => Matches(session, filter));

        // Unconfirmed: that the count alone is answered in a member.
        return filter?.Element("count")?.Value == "yes"
            ? OperationalAnswer.Result(new XElement("member", OperationalAnswer.Number(found.Count())))
            : OperationalAnswer.Result(found.Select(ToXml));
    }

    private static bool Matches(FlowRecord session, XElement? filter)
    {
        bool Same(string name, string value) => filter?.Element(name)?.Value is not { Length: > 0 } wanted || wanted == value;
        return Same("source", session.Packet.Source.ToString())
            && Same("destination", session.Packet.Destination.ToString())
            && Same("destination-port", OperationalAnswer.Number(session.Packet.DestinationPort))
            && Same("source-port", OperationalAnswer.Number(session.SourcePort))
            && Same("protocol", OperationalAnswer.Number((int)session.Packet.Protocol))
            && Same("application", session.Application)
            && Same("from", session.FromZone)
            && Same("to", session.ToZone)
            && Same("rule", session.Rule)
            && Same("ingress-interface", session.Ingress)
            && Same("egress-interface", session.Egress)
            && Same("state", "active")
            && Same("nat", session.SourceTranslated is null ? "none" : "source");
    }

    private static XElement ToXml(FlowRecord session)
    {
        string source = session.Packet.Source.ToString();
        string destination = session.Packet.Destination.ToString();
        string sourcePort = OperationalAnswer.Number(session.SourcePort);
        string destinationPort = OperationalAnswer.Number(session.Packet.DestinationPort);
        bool translated = session.SourceTranslated is not null;
        return OperationalAnswer.Leaves("entry",
            ("dst", destination),
            ("xsource", session.SourceTranslated?.ToString() ?? source),
            ("source", source),
            ("xdst", destination),
            ("xsport", sourcePort),
            ("xdport", destinationPort),
            ("sport", sourcePort),
            ("dport", destinationPort),
            ("proto", OperationalAnswer.Number((int)session.Packet.Protocol)),
            ("from", session.FromZone),
            ("to", session.ToZone),
            ("start-time", DeviceTime.Clock(session.At)),
            ("nat", translated ? "True" : "False"),
            ("srcnat", translated ? "True" : "False"),
            ("dstnat", "False"),
            ("proxy", "False"),
            ("decrypt-mirror", "False"),
            ("state", "ACTIVE"),
            ("type", "FLOW"),
            ("total-byte-count", OperationalAnswer.Number(session.Bytes)),
            ("idx", OperationalAnswer.Number(session.Id)),
            ("vsys-idx", "1"),
            ("vsys", "vsys1"),
            ("application", session.Application),
            ("security-rule", session.Rule),
            ("ingress", session.Ingress),
            ("egress", session.Egress),
            ("flags", translated ? "NS" : " "));
    }

    private static IEnumerable<XElement> Info(SimulatedFirewall firewall, SessionTable sessions)
    {
        IReadOnlyList<FlowRecord> active = sessions.Active;
        string Count(IpProtocol protocol) => OperationalAnswer.Number(active.Count(session => session.Packet.Protocol == protocol));
        (string, string)[] counts =
        [
            ("num-max", OperationalAnswer.Number(SessionTable.Maximum)),
            ("num-active", OperationalAnswer.Number(active.Count)),
            ("num-mcast", "0"),
            ("num-udp", Count(IpProtocol.Udp)),
            ("num-icmp", Count(IpProtocol.Icmp)),
            ("num-tcp", Count(IpProtocol.Tcp)),
            ("num-bcast", "0"),
            ("num-predict", "0"),
            ("num-installed", OperationalAnswer.Number(sessions.Installed)),
            ("num-sctp-sess", "0"),
            ("num-sctp-assoc", "0"),
            ("num-gtpc", "0"),
            ("num-gtpu-active", "0"),
            ("num-gtpu-pending", "0"),
            ("cps", "0"),
            ("pps", "0"),
            ("kbps", "0"),
            ("hw-offload", "False"),
            ("hw-udp-offload", "False"),
            ("ipv6-fw", "True"),
            ("strict-checksum", "True"),
        ];
        (string, string)[] fiveG = [("num-http2-5gc", "0"), ("num-pfcpc", "0"), ("num-imsi", "0")];
        bool newer = firewall.Profile.Has(DeviceFeature.FiveGCounters);
        return [.. counts
            .Concat(newer ? fiveG : [])
            .Concat(newer ? s_settings : s_settings.Where(setting => setting.Name != "tmo-5gcdelete"))
            .Select(leaf => new XElement(leaf.Item1, leaf.Item2))];
    }

    // Unconfirmed: the names of the leaves.
    private static IEnumerable<XElement> Meters(SimulatedFirewall firewall, SessionTable sessions) =>
        RunningConfiguration.VirtualSystems(firewall).Select((name, i) => new XElement("entry",
            new XElement("vsys", OperationalAnswer.Number(i + 1)),
            new XElement("current", OperationalAnswer.Number(name == "vsys1" ? sessions.Active.Count : 0)),
            new XElement("maximum", "0"),
            new XElement("throttled", "0")));

    // Unconfirmed: the shape and the words.
    private static XElement ById(SessionTable sessions, string id) =>
        sessions.Active.FirstOrDefault(session => OperationalAnswer.Number(session.Id) == id) is not { } session
            ? OperationalAnswer.Error($"session {id} not found")
            : OperationalAnswer.Result(
                Flow("c2s", session.Packet.Source, session.Packet.Destination, session.SourcePort, session.Packet.DestinationPort, session),
                Flow("s2c", session.Packet.Destination, session.SourceTranslated ?? session.Packet.Source, session.Packet.DestinationPort, session.SourcePort, session),
                new XElement("start-time", DeviceTime.Clock(session.At)),
                new XElement("timeout", $"{session.Timeout.TotalSeconds} sec"),
                new XElement("total-byte-count", OperationalAnswer.Number(session.Bytes)),
                new XElement("vsys", "vsys1"),
                new XElement("application", session.Application),
                new XElement("rule", session.Rule));

    private static XElement Flow(
        string name, System.Net.IPAddress source, System.Net.IPAddress destination, int sourcePort, int destinationPort, FlowRecord session) => new(
        name,
        new XElement("source", source.ToString()),
        new XElement("source-zone", name == "c2s" ? session.FromZone : session.ToZone),
        new XElement("dst", destination.ToString()),
        new XElement("proto", OperationalAnswer.Number((int)session.Packet.Protocol)),
        new XElement("sport", OperationalAnswer.Number(sourcePort)),
        new XElement("dport", OperationalAnswer.Number(destinationPort)),
        new XElement("state", "ACTIVE"),
        new XElement("type", "FLOW"));
}
