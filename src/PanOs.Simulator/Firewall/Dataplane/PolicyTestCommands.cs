using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>test security-policy-match</c> and <c>test nat-policy-match</c>, in the shapes captured on 8.1.3. Where no rule
/// matches, the first answers an empty result and the second an empty list.
/// </summary>
internal static class PolicyTestCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("test/security-policy-match", (command, _) => TestSecurity(firewall, command));
        firewall.Commands.Register("test/nat-policy-match", (command, _) => TestNat(firewall, command));
    }

    private static XElement TestSecurity(SimulatedFirewall firewall, XElement command)
    {
        if (Asked(command) is not { } packet)
        {
            return OperationalAnswer.Invalid("test -> security-policy-match is invalid");
        }

        SecurityDecision decision = firewall.Dataplane.Security.Decide(packet, Text(command, "from"), Text(command, "to"));
        return decision.Matched is { } rule
            ? OperationalAnswer.Tested(new XElement("rules", Describe(rule, packet)))
            : OperationalAnswer.Tested();
    }

    private static XElement TestNat(SimulatedFirewall firewall, XElement command)
    {
        if (Asked(command) is not { } packet)
        {
            return OperationalAnswer.Invalid("test -> nat-policy-match is invalid");
        }

        XElement? rule = firewall.Dataplane.Nat.Find(packet, Text(command, "from"), Text(command, "to"), Text(command, "to-interface"));
        return OperationalAnswer.Tested(
            new XElement("rules", rule is null ? string.Empty : new XElement("entry", (string?)rule.Attribute("name"))));
    }

    private static XElement Describe(SecurityPolicyRule rule, Packet packet) => new(
        "entry",
        new XAttribute("name", rule.Name),
        new XElement("index", rule.Index.ToString(CultureInfo.InvariantCulture)),
        new XElement("from", Names(rule.Members("from"))),
        new XElement("source", Names(rule.Members("source"))),
        new XElement("source-region", "none"),
        new XElement("to", Names(rule.Members("to"))),
        new XElement("destination", Names(rule.Members("destination"))),
        new XElement("destination-region", "none"),
        new XElement("user", "any"),
        new XElement("category", "any"),
        new XElement("application_service", ApplicationService(rule, packet)),
        new XElement("action", rule.Action),
        new XElement("icmp-unreachable", "no"),
        new XElement("terminal", rule.Action == "allow" ? "yes" : "no"));

    private static string ApplicationService(SecurityPolicyRule rule, Packet packet)
    {
        string application = rule.Members("application") is [var first, ..] ? first : "any";
        return rule.Members("service").Contains("any")
            ? $"0:{application}/any/any/any"
            : string.Create(
                CultureInfo.InvariantCulture, $"0:{application}/{packet.Protocol.ToString().ToLowerInvariant()}/any/{packet.DestinationPort}");
    }

    // Unconfirmed for more than one name: no capture shows a rule with several.
    private static string Names(List<string> members) => members is [var one] ? one : $"[ {string.Join(' ', members)} ]";

    /// <summary>The flow that is asked about; without an address any is as good as another.</summary>
    private static Packet? Asked(XElement command)
    {
        IPAddress? source = IPAddress.Any;
        IPAddress? destination = IPAddress.Any;
        if ((Text(command, "source") is { } from && !IPAddress.TryParse(from, out source))
            || (Text(command, "destination") is { } to && !IPAddress.TryParse(to, out destination)))
        {
            return null;
        }

        IpProtocol protocol = Text(command, "protocol") switch
        {
            "1" => IpProtocol.Icmp,
            "17" => IpProtocol.Udp,
            _ => Text(command, "application") is "ping" or "icmp" ? IpProtocol.Icmp : IpProtocol.Tcp,
        };
        int port = int.TryParse(Text(command, "destination-port"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given
            : Text(command, "application") switch { "ssl" => 443, "web-browsing" => 80, _ => 0 };
        return new Packet(source!, destination!, protocol, port);
    }

    private static string? Text(XElement command, string name) =>
        command.Element(name)?.Value.Trim() is { Length: > 0 } value ? value : null;
}
