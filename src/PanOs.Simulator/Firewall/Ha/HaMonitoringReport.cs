using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The parts <c>link-monitoring</c> and <c>path-monitoring</c> of the HA state. Without groups they are captured; 10.0
/// gave the conditions other names (compared in captures of 9.1.11 and 10.0.9). Unconfirmed: the groups within, which
/// follow a capture of Panorama's path monitoring.
/// </summary>
internal static class HaMonitoringReport
{
    public static XElement[] Build(HighAvailabilityAgent agent)
    {
        HaMonitoringSettings settings = agent.Settings.Monitoring;
        bool is10 = HighAvailabilityReport.Is10OrLater(agent.Firewall.Version);
        string condition = is10 ? "failure-condition" : "fail-cond";
        return
        [
            new XElement(
                "link-monitoring",
                new XElement(condition, Condition(settings.LinksFailOnAny)),
                new XElement("enabled", YesNo(settings.LinksEnabled)),
                new XElement("groups", settings.LinkGroups.Select(group => Links(agent, group, condition)))),
            new XElement(
                "path-monitoring",
                new XElement(is10 ? "virtual-wire" : "vwire", Paths(agent, "virtual-wire", condition)),
                new XElement(condition, Condition(settings.PathsFailOnAny)),
                new XElement("enabled", YesNo(settings.PathsEnabled)),
                new XElement("vlan", Paths(agent, "vlan", condition)),
                new XElement(is10 ? "virtual-router" : "vrouter", Paths(agent, "virtual-router", condition))),
        ];
    }

    private static XElement Links(HighAvailabilityAgent agent, HaLinkGroup group, string condition) => new(
        "entry",
        new XElement("name", group.Name),
        new XElement(condition, Condition(group.FailsOnAny)),
        new XElement("enabled", YesNo(group.Enabled)),
        new XElement("interface", group.Ports.Select(port => new XElement(
            "entry", new XElement("name", port), new XElement("status", UpDown(agent.Monitor.IsUp(port)))))));

    private static IEnumerable<XElement> Paths(HighAvailabilityAgent agent, string kind, string condition) =>
        agent.Settings.Monitoring.PathGroups.Where(group => group.Kind == kind).Select(group => new XElement(
            "entry",
            new XElement("name", group.Name),
            new XElement(condition, Condition(group.FailsOnAny)),
            new XElement("enabled", YesNo(group.Enabled)),
            new XElement("ping-interval", ((int)group.PingInterval.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)),
            new XElement("ping-count", group.PingCount.ToString(CultureInfo.InvariantCulture)),
            new XElement("dest-ip", group.Destinations.Select(address => new XElement(
                "entry", new XElement("addr", address), new XElement("status", UpDown(agent.Monitor.Answers(group, address))))))));

    private static string Condition(bool any) => any ? "any" : "all";

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string UpDown(bool up) => up ? "up" : "down";
}
