using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Reads the answer to <c>show high-availability state</c>: HA off, a peer that was never seen, a complete pair, and
/// the flat form of a Panorama.
/// </summary>
internal static class HighAvailabilityStateParser
{
    private const string CompatibilitySuffix = "-compat";

    // An answer that says neither whether HA is on nor anything about this firewall is another answer.
    public static HighAvailabilityState? Parse(XElement result)
    {
        // Some answers leave the group out and put its content right below the result.
        var group = result.Element("group") ?? result;
        var local = group.Element("local-info");
        var peer = group.Element("peer-info");
        if (result.YesNo("enabled") is not { } enabled || (enabled && local is null))
        {
            return null;
        }

        return new HighAvailabilityState
        {
            Enabled = enabled,
            Mode = ParseMode(group.Text("mode") ?? local.Text("mode")),
            Local = ParseNode(local) with { Compatibility = ParseCompatibility(local) },
            Peer = ParseNode(peer),
            RunningSync = group.Text("running-sync") ?? string.Empty,
            RunningSyncEnabled = group.YesNo("running-sync-enabled") ?? false,
            StateSync = local.Text("state-sync"),
            LinkMonitoring = ParseMonitoring(group.Element("link-monitoring")),
            PathMonitoring = ParseMonitoring(group.Element("path-monitoring")),
        };
    }

    private static HaNode ParseNode(XElement? node) => new()
    {
        State = node.Text("state") ?? "unknown",
        StateDuration = node.Long("state-duration") is { } seconds and >= 0 and < uint.MaxValue ? TimeSpan.FromSeconds(seconds) : null,
        Priority = node.Int("priority"),
        ManagementAddress = Address(node, "mgmt-ip"),
        Ha1Address = Address(node, "ha1-ipaddr"),
        Ha1Port = node.Text("ha1-port"),
        Ha2Address = Address(node, "ha2-ipaddr"),
        Ha2Port = node.Text("ha2-port"),
        ConnectionStatus = node.Text("conn-status"),
        Ha1Status = node?.Element("conn-ha1").Text("conn-status"),
        Ha2Status = node?.Element("conn-ha2").Text("conn-status"),
        // The product's own spelling.
        IsHa2KeepAliveEnabled = node?.Element("conn-ha2").YesNo("conn-ka-enbled"),
        ConnectionDownReason = node.Text("conn-down-reason") ?? node?.Element("conn-ha1").Text("conn-down-reason"),
        Preemptive = node.YesNo("preemptive"),
        Version = node.Text("build-rel") is { } version and not "Unknown" ? version : null,
        LastErrorState = node.Text("last-error-state"),
        LastErrorReason = node.Text("last-error-reason"),
        Fields = node?.Leaves() ?? new Dictionary<string, string>(StringComparer.Ordinal),
    };

    private static HaMonitoring? ParseMonitoring(XElement? monitoring) =>
        monitoring is null ? null : new HaMonitoring(monitoring.YesNo("enabled"), monitoring.Text("failure-condition") ?? monitoring.Text("fail-cond"));

    // Most are named x-compat; plugins (VMS, DLP) have a row of their own name on PAN-OS 10.0 and later.
    private static Dictionary<string, string> ParseCompatibility(XElement? local) =>
        (local?.Elements() ?? [])
            .Where(row => !row.HasElements && (row.Name.LocalName.EndsWith(CompatibilitySuffix, StringComparison.Ordinal) || row.Value is "Match" or "Mismatch"))
            .GroupBy(row => NameOf(row.Name.LocalName), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First().Value.Trim(), StringComparer.Ordinal);

    private static string NameOf(string element) =>
        element.EndsWith(CompatibilitySuffix, StringComparison.Ordinal) ? element[..^CompatibilitySuffix.Length] : element;

    private static HaMode ParseMode(string? text) => text switch
    {
        "Active-Passive" => HaMode.ActivePassive,
        "Active-Active" => HaMode.ActiveActive,
        _ => HaMode.Unknown,
    };

    private static string? Address(XElement? node, string name) => node.Text(name)?.Split('/')[0];
}
