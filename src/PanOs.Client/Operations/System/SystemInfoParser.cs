using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads the answer to <c>show system info</c>.</summary>
internal static class SystemInfoParser
{
    public static SystemInfo? Parse(XElement result)
    {
        if (result.Element("system") is not { } system || system.Text("hostname") is not { } hostname)
        {
            return null;
        }

        var fields = system.Leaves();
        return new SystemInfo
        {
            Hostname = hostname,
            Version = fields.GetValueOrDefault("sw-version", string.Empty),
            Serial = fields.GetValueOrDefault("serial", string.Empty),
            Model = fields.GetValueOrDefault("model", string.Empty),
            Uptime = ParseUptime(system.Text("uptime")),
            ManagementAddress = system.Text("ip-address") is { } address and not "unknown" ? address : null,
            Time = system.Text("time"),
            VmMode = system.Text("vm-mode"),
            IsMultiVsys = system.YesNo("multi-vsys"),
            IsAdvancedRouting = system.YesNo("advanced-routing"),
            ApplicationVersion = system.Text("app-version"),
            PluginVersions = ParsePlugins(system),
            Fields = fields,
        };
    }

    private static Dictionary<string, string> ParsePlugins(XElement system) =>
        (system.Element("plugin_versions")?.Elements("entry") ?? [])
            .Where(entry => entry.Attribute("name") is not null)
            .GroupBy(entry => entry.Attribute("name")!.Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.First().AttributeText("version") ?? group.First().Text("pkginfo") ?? group.First().Value.Trim(),
                StringComparer.Ordinal);

    // "12 days, 0:19:41" as captured on PAN-OS 8.1.3.
    private static TimeSpan? ParseUptime(string? text)
    {
        if (text is null || text.Split(" days, ", 2) is not [var days, var clock] || clock.Split(':') is not [var hours, var minutes, var seconds])
        {
            return null;
        }

        return TryParse(days, 1_000_000, out var d) && TryParse(hours, 23, out var h) && TryParse(minutes, 59, out var m) && TryParse(seconds, 59, out var s)
            ? new TimeSpan(d, h, m, s)
            : null;
    }

    private static bool TryParse(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}
