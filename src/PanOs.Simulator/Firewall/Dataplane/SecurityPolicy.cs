using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A security rule as the running configuration has it.</summary>
internal sealed record SecurityPolicyRule(int Index, XElement Entry)
{
    public string Name => (string?)Entry.Attribute("name") ?? string.Empty;

    public string Action => Entry.Element("action")?.Value ?? "allow";

    public bool Disabled => Entry.Element("disabled")?.Value == "yes";

    public List<string> Members(string list) => [.. Entry.Element(list)?.Elements("member").Select(member => member.Value) ?? []];
}

/// <summary>What the policy says to the first packet of a flow.</summary>
/// <param name="Rule">The name of the rule that decided, perhaps one of the default rules.</param>
/// <param name="Action">Its action.</param>
/// <param name="Matched">The rule itself; null for a default rule.</param>
internal sealed record SecurityDecision(string Rule, string Action, SecurityPolicyRule? Matched)
{
    public bool Allows => Action == "allow";
}

/// <summary>The security rules in their order, then the default rules: within a zone allow, between zones deny.</summary>
internal sealed class SecurityPolicy
{
    private readonly PolicyObjects _objects;
    private readonly List<SecurityPolicyRule> _rules;
    private readonly XElement? _defaults;

    public SecurityPolicy(XElement running, PolicyObjects objects)
    {
        _objects = objects;
        XElement? rulebase = running.Element("devices")?.Element("entry")?.Element("vsys")?.Element("entry")?.Element("rulebase");
        _rules = [.. (rulebase?.Element("security")?.Element("rules")?.Elements("entry") ?? []).Select((entry, i) => new SecurityPolicyRule(i + 1, entry))];
        _defaults = rulebase?.Element("default-security-rules")?.Element("rules");
    }

    /// <summary>Decides for a packet between two zones; a null zone is not compared.</summary>
    public SecurityDecision Decide(Packet packet, string? fromZone, string? toZone)
    {
        foreach (SecurityPolicyRule rule in _rules)
        {
            if (!rule.Disabled && Matches(rule, packet, fromZone, toZone))
            {
                return new SecurityDecision(rule.Name, rule.Action, rule);
            }
        }

        bool intrazone = fromZone == toZone;
        string name = intrazone ? "intrazone-default" : "interzone-default";
        string action = _defaults?.Elements("entry").FirstOrDefault(entry => (string?)entry.Attribute("name") == name)?.Element("action")?.Value
            ?? (intrazone ? "allow" : "deny");
        return new SecurityDecision(name, action, null);
    }

    private static bool MatchesZone(List<string> zones, string? zone) =>
        zone is null || zones.Contains("any") || zones.Contains(zone);

    private bool Matches(SecurityPolicyRule rule, Packet packet, string? fromZone, string? toZone)
    {
        string? type = rule.Entry.Element("rule-type")?.Value;
        if ((type == "intrazone" && fromZone != toZone) || (type == "interzone" && fromZone == toZone))
        {
            return false;
        }

        return MatchesZone(rule.Members("from"), fromZone)
            && (type == "intrazone" || MatchesZone(rule.Members("to"), toZone))
            && MatchesSide(rule, "source", packet.Source)
            && MatchesSide(rule, "destination", packet.Destination)
            && _objects.MatchesTraffic(rule.Members("application"), rule.Members("service"), packet);
    }

    private bool MatchesSide(SecurityPolicyRule rule, string side, IPAddress address) =>
        _objects.MatchesAddress(rule.Members(side), address) != (rule.Entry.Element($"negate-{side}")?.Value == "yes");
}
