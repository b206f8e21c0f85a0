using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Reads the answer to <c>show high-availability state</c>, in the shapes captured on PAN-OS 8.1 and 10.0: HA off,
/// a peer that was never seen, and a complete pair.
/// </summary>
internal static class HighAvailabilityStateParser
{
    private const string CompatibilitySuffix = "-compat";

    public static HighAvailabilityState Parse(XElement result)
    {
        // Some answers leave the group out and put its content right below the result.
        var group = result.Element("group") ?? result;
        var local = group.Element("local-info");
        var peer = group.Element("peer-info");
        var enabled = Text(result, "enabled") is "yes";
        return new HighAvailabilityState
        {
            Enabled = enabled,
            Mode = ParseMode(Text(group, "mode") ?? Text(local, "mode")),
            Local = ParseNode(local) with { Compatibility = ParseCompatibility(local) },
            Peer = ParseNode(peer),
            RunningSync = Text(group, "running-sync") ?? string.Empty,
            RunningSyncEnabled = YesNo(group, "running-sync-enabled") ?? false,
            StateSync = Text(local, "state-sync"),
        };
    }

    private static HaNode ParseNode(XElement? node) => new()
    {
        State = Text(node, "state") ?? "unknown",
        Priority = int.TryParse(Text(node, "priority"), NumberStyles.None, CultureInfo.InvariantCulture, out var priority) ? priority : null,
        ManagementAddress = Address(node, "mgmt-ip"),
        Ha1Address = Address(node, "ha1-ipaddr"),
        Ha1Port = Text(node, "ha1-port"),
        Ha2Port = Text(node, "ha2-port"),
        ConnectionStatus = Text(node, "conn-status"),
        Ha1Status = Text(node?.Element("conn-ha1"), "conn-status"),
        Ha2Status = Text(node?.Element("conn-ha2"), "conn-status"),
        ConnectionDownReason = Text(node, "conn-down-reason") ?? Text(node?.Element("conn-ha1"), "conn-down-reason"),
        Preemptive = YesNo(node, "preemptive"),
        Version = Text(node, "build-rel") is { } version and not "Unknown" ? version : null,
        LastErrorReason = Text(node, "last-error-reason"),
    };

    // Most are named x-compat; plugins (VMS, DLP) have a row of their own name on PAN-OS 10.0.
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

    private static string? Address(XElement? node, string name) => Text(node, name)?.Split('/')[0];

    private static bool? YesNo(XElement? node, string name) => Text(node, name) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    private static string? Text(XElement? node, string name) => node?.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
