using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Ports whose link an HA peer watches, as one group.</summary>
internal sealed record HaLinkGroup(string Name, bool Enabled, bool FailsOnAny, IReadOnlyList<string> Ports);

/// <summary>Addresses that an HA peer pings, as one group.</summary>
/// <param name="Kind"><c>virtual-router</c>, <c>virtual-wire</c> or <c>vlan</c>.</param>
/// <param name="Name">That of the virtual router (wire, VLAN).</param>
/// <param name="Enabled">Whether it counts.</param>
/// <param name="FailsOnAny">Whether one address that does not answer is enough, or only all of them.</param>
/// <param name="PingInterval">Between two pings.</param>
/// <param name="PingCount">So many pings without an answer make an address fail.</param>
/// <param name="Destinations">The addresses.</param>
internal sealed record HaPathGroup(
    string Kind, string Name, bool Enabled, bool FailsOnAny, TimeSpan PingInterval, int PingCount, IReadOnlyList<IPAddress> Destinations);

/// <summary>
/// What HA watches besides the peer. The defaults (both on, any failure counts) are captured; the element names within
/// <c>path-group</c> and the defaults of ping interval and count are Unconfirmed.
/// </summary>
internal sealed record HaMonitoringSettings
{
    public static readonly HaMonitoringSettings None = new();

    private static readonly string[] s_kinds = ["virtual-wire", "vlan", "virtual-router"];

    public bool LinksEnabled { get; private init; } = true;

    public bool LinksFailOnAny { get; private init; } = true;

    public IReadOnlyList<HaLinkGroup> LinkGroups { get; private init; } = [];

    public bool PathsEnabled { get; private init; } = true;

    public bool PathsFailOnAny { get; private init; } = true;

    public IReadOnlyList<HaPathGroup> PathGroups { get; private init; } = [];

    public static HaMonitoringSettings Read(XElement? monitoring)
    {
        XElement? links = monitoring?.Element("link-monitoring");
        XElement? paths = monitoring?.Element("path-monitoring");
        return new HaMonitoringSettings
        {
            LinksEnabled = IsEnabled(links),
            LinksFailOnAny = FailsOnAny(links),
            LinkGroups =
            [
                .. (links?.Element("link-group")?.Elements("entry") ?? []).Select(entry => new HaLinkGroup(
                    Name(entry),
                    IsEnabled(entry),
                    FailsOnAny(entry),
                    [.. entry.Descendants("interface").Elements("member").Select(member => member.Value.Trim())])),
            ],
            PathsEnabled = IsEnabled(paths),
            PathsFailOnAny = FailsOnAny(paths),
            PathGroups = [.. s_kinds.SelectMany(kind => (paths?.Element("path-group")?.Element(kind)?.Elements("entry") ?? []).Select(entry => Path(kind, entry)))],
        };
    }

    // 10.0 put the destinations into groups of their own; here each counts by itself.
    private static HaPathGroup Path(string kind, XElement entry) => new(
        kind,
        Name(entry),
        IsEnabled(entry),
        FailsOnAny(entry),
        TimeSpan.FromMilliseconds(Number(entry, "ping-interval", 200)),
        Number(entry, "ping-count", 10),
        [
            .. entry.Descendants("destination-ip").Elements("member")
                .Select(member => IPAddress.TryParse(member.Value.Trim(), out IPAddress? address) ? address : null).OfType<IPAddress>(),
        ]);

    private static string Name(XElement entry) => (string?)entry.Attribute("name") ?? string.Empty;

    private static bool IsEnabled(XElement? element) => element?.Element("enabled")?.Value.Trim() != "no";

    private static bool FailsOnAny(XElement? element) => element?.Element("failure-condition")?.Value.Trim() != "all";

    private static int Number(XElement parent, string name, int otherwise) =>
        int.TryParse(parent.Element(name)?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : otherwise;
}
