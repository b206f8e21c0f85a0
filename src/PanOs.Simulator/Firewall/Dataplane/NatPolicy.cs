using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What NAT does to the first packet of a flow.</summary>
internal abstract record NatDecision
{
    private NatDecision()
    {
    }

    /// <summary>No rule, or one that leaves the packet as it is.</summary>
    public sealed record Untouched(string? Rule) : NatDecision;

    /// <summary>The source becomes another address.</summary>
    public sealed record SourceTranslated(string Rule, IPAddress Source) : NatDecision;

    /// <summary>A rule matches, but cannot be carried out.</summary>
    public sealed record Impossible(string Rule, string Reason) : NatDecision;
}

/// <summary>
/// The NAT rules in their order. A rule is compared with the packet as it came, its zones with the zone of the way in
/// and that of the way out. Source translation to an interface's address or to a fixed one is carried out.
/// </summary>
internal sealed class NatPolicy
{
    private readonly PolicyObjects _objects;
    private readonly IReadOnlyList<DataInterface> _interfaces;
    private readonly List<XElement> _rules;

    public NatPolicy(XElement running, PolicyObjects objects, IReadOnlyList<DataInterface> interfaces)
    {
        _objects = objects;
        _interfaces = interfaces;
        _rules =
        [
            .. running.Element("devices")?.Element("entry")?.Element("vsys")?.Element("entry")
                ?.Element("rulebase")?.Element("nat")?.Element("rules")?.Elements("entry") ?? [],
        ];
    }

    /// <summary>The rule for a packet; a null zone is not compared, a null interface neither.</summary>
    public XElement? Find(Packet packet, string? fromZone, string? toZone, string? toInterface) =>
        _rules.Find(rule => rule.Element("disabled")?.Value != "yes" && Matches(rule, packet, fromZone, toZone, toInterface));

    public NatDecision Decide(Packet packet, string fromZone, DataInterface egress)
    {
        if (Find(packet, fromZone, egress.Zone, egress.Name) is not { } rule)
        {
            return new NatDecision.Untouched(null);
        }

        string name = (string?)rule.Attribute("name") ?? string.Empty;
        if (rule.Element("destination-translation") is not null || rule.Element("dynamic-destination-translation") is not null)
        {
            return new NatDecision.Impossible(name, "destination translation is not simulated");
        }

        XElement? translation = rule.Element("source-translation");
        if (translation is null)
        {
            return new NatDecision.Untouched(name);
        }

        XElement? kind = translation.Elements().FirstOrDefault();
        if (kind?.Element("interface-address")?.Element("interface")?.Value is { } interfaceName)
        {
            return _interfaces.FirstOrDefault(found => found.Name == interfaceName)?.Address is { } own
                ? new NatDecision.SourceTranslated(name, own)
                : new NatDecision.Impossible(name, $"{interfaceName} has no address to translate to");
        }

        string? fixedAddress = kind?.Element("translated-address") is { } address
            ? address.Elements("member").FirstOrDefault()?.Value ?? address.Value
            : null;
        return IPAddress.TryParse(fixedAddress, out IPAddress? translated)
            ? new NatDecision.SourceTranslated(name, translated)
            : new NatDecision.Impossible(name, "this kind of source translation is not simulated");
    }

    private static List<string> Members(XElement rule, string list) =>
        [.. rule.Element(list)?.Elements("member").Select(member => member.Value) ?? []];

    private static bool MatchesZone(List<string> zones, string? zone) =>
        zone is null || zones.Contains("any") || zones.Contains(zone);

    private bool Matches(XElement rule, Packet packet, string? fromZone, string? toZone, string? toInterface) =>
        MatchesZone(Members(rule, "from"), fromZone)
        && MatchesZone(Members(rule, "to"), toZone)
        && (toInterface is null || rule.Element("to-interface")?.Value is not { Length: > 0 } wanted || wanted == "any" || wanted == toInterface)
        && _objects.MatchesAddress(Members(rule, "source"), packet.Source)
        && _objects.MatchesAddress(Members(rule, "destination"), packet.Destination)
        && _objects.MatchesService([rule.Element("service")?.Value ?? "any"], packet);
}
