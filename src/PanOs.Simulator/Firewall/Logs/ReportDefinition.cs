namespace PanOs.Simulator;

/// <summary>A report over the traffic log: entries that are the same in some fields are counted together.</summary>
/// <param name="Name">As <c>reportname</c> names it.</param>
/// <param name="LogType">The database that a device makes it from.</param>
/// <param name="GroupBy">The fields of an entry that tell one line from another.</param>
/// <param name="DeniedOnly">Whether only what was not allowed counts.</param>
internal sealed record ReportDefinition(string Name, string LogType, IReadOnlyList<string> GroupBy, bool DeniedOnly = false)
{
    /// <summary>Those that a device ships with and that traffic alone can fill; the others exist and are empty.</summary>
    public static IReadOnlyList<ReportDefinition> Predefined { get; } =
    [
        new("top-applications", "appstat", ["app"]),
        new("top-app-summary", "appstat", ["app"]),
        new("top-sources", "trsum", ["src"]),
        new("top-destinations", "trsum", ["dst"]),
        new("top-connections", "trsum", ["src", "dst"]),
        new("top-rules", "trsum", ["rule"]),
        new("top-source-zones", "trsum", ["from"]),
        new("top-destination-zones", "trsum", ["to"]),
        new("top-ingress-interfaces", "trsum", ["inbound_if"]),
        new("top-egress-interfaces", "trsum", ["outbound_if"]),
        new("top-denied-applications", "trsum", ["app"], DeniedOnly: true),
        new("top-denied-sources", "trsum", ["src"], DeniedOnly: true),
        new("top-denied-destinations", "trsum", ["dst"], DeniedOnly: true),
        new("top-attackers", "thsum", []),
        new("top-attacks", "thsum", []),
        new("top-victims", "thsum", []),
        new("top-spyware-threats", "thsum", []),
        new("top-viruses", "thsum", []),
        new("top-websites", "urlsum", []),
        new("top-url-categories", "urlsum", []),
        new("top-blocked-websites", "urlsum", []),
        new("top-users", "trsum", []),
        new("unknown-tcp-connections", "trsum", []),
        new("unknown-udp-connections", "trsum", []),
        new("threat-trend", "thsum", []),
        new("risk-trend", "appstat", []),
        new("bandwidth-trend", "trsum", []),
        new("acc-summary", "trsum", []),
    ];
}
