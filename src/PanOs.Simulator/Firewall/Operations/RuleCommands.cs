using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// How often rules have matched, the comments of audits, and what runs as policy. The frame of the hit counts and an audit
/// comment are those of a public client's tests; its names of the leaves are what it reads.
/// </summary>
internal static class RuleCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        commands.Register("show/rule-hit-count", (command, _) => HitCounts(firewall, command, reset: false));
        commands.Register("clear/rule-hit-count", (command, _) => HitCounts(firewall, command, reset: true));
        commands.Register("show/config/list/audit-comments", (command, _) => Comments(comments, (string?)command.Element("xpath") ?? command.Value.Trim()));
        commands.Register("set/audit-comment", (command, _) =>
        {
            comments[(string?)command.Element("xpath") ?? ""] = (string?)command.Element("comment") ?? "";
            return OperationalAnswer.Result();
        });
        commands.Register("show/running/security-policy", (_, _) => OperationalAnswer.Result(Policy(firewall, "security")));
        commands.Register("show/running/nat-policy", (_, _) => OperationalAnswer.Result(Policy(firewall, "nat")));
        commands.Register("show/running/ippool", (_, _) => OperationalAnswer.Result());
    }

    private static XElement HitCounts(SimulatedFirewall firewall, XElement command, bool reset)
    {
        XElement? vsys = command.Element("vsys")?.Element("vsys-name")?.Element("entry");
        XElement? rulebase = vsys?.Element("rule-base")?.Element("entry");
        string vsysName = (string?)vsys?.Attribute("name") ?? "vsys1";
        string baseName = (string?)rulebase?.Attribute("name") ?? "security";
        XElement? rules = rulebase?.Element("rules");
        List<string> known = [.. Rules(firewall, vsysName, baseName).Select(rule => (string?)rule.Attribute("name") ?? "")];
        List<string> wanted = rules?.Element("list") is { } list ? [.. RunningConfiguration.Members(list).Where(known.Contains)] : known;
        if (reset)
        {
            firewall.Dataplane.Sessions.ResetHits(baseName, wanted);

            // Unconfirmed text.
            return OperationalAnswer.Result("Rule hit count was reset");
        }

        return OperationalAnswer.Result(new XElement("rule-hit-count", new XElement("vsys", new XElement("entry",
            new XAttribute("name", vsysName),
            new XElement("rule-base", new XElement("entry",
                new XAttribute("name", baseName),
                new XElement("rules", wanted.Select(rule => Hits(firewall.Dataplane.Sessions.HitsOf(baseName, rule), rule)))))))));
    }

    private static XElement Hits(RuleHits hits, string rule)
    {
        string Epoch(DateTimeOffset? time) => OperationalAnswer.Number(time?.ToUnixTimeSeconds() ?? 0);
        return new XElement("entry",
            new XAttribute("name", rule),
            new XElement("latest", "yes"),
            new XElement("hit-count", OperationalAnswer.Number(hits.Count)),
            new XElement("last-hit-timestamp", Epoch(hits.Last)),
            new XElement("last-reset-timestamp", Epoch(hits.Reset)),
            new XElement("first-hit-timestamp", Epoch(hits.First)),
            new XElement("rule-creation-timestamp", "0"),
            new XElement("rule-modification-timestamp", "0"));
    }

    private static IEnumerable<XElement> Rules(SimulatedFirewall firewall, string vsys, string rulebase) =>
        RunningConfiguration.VirtualSystem(firewall, vsys)?.Element("rulebase")?.Element(rulebase)?.Element("rules")?.Elements("entry") ?? [];

    private static XElement Comments(Dictionary<string, string> comments, string xpath) => comments.TryGetValue(xpath, out string? comment)
        ? OperationalAnswer.Result(new XElement("entry",
            new XElement("xpath", xpath),
            new XElement("dirtyId", "1"),
            new XElement("comment", comment),
            new XElement("prevdirtyId", "0")))
        : OperationalAnswer.Result();

    // Unconfirmed: the layout, which is that of the text of a policy test on old devices (captured there).
    private static string Policy(SimulatedFirewall firewall, string rulebase)
    {
        string Names(XElement rule, string list)
        {
            List<string> members = [.. RunningConfiguration.Members(rule.Element(list))];
            return members is [var one] ? one : $"[ {string.Join(' ', members)} ]";
        }

        return string.Concat(Rules(firewall, "vsys1", rulebase).Where(rule => rule.Element("disabled")?.Value != "yes").Select((rule, i) =>
            $"\"{(string?)rule.Attribute("name")}; index: {OperationalAnswer.Number(i + 1)}\" {{\n"
            + $"        from {Names(rule, "from")};\n        source {Names(rule, "source")};\n        to {Names(rule, "to")};\n        destination {Names(rule, "destination")};\n"
            + (rulebase == "security" ? $"        application {Names(rule, "application")};\n        service {Names(rule, "service")};\n        action {rule.Element("action")?.Value ?? "allow"};\n" : "")
            + "        terminal yes;\n}\n\n"));
    }
}
