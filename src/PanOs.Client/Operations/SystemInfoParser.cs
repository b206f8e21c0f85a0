using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Reads the answer to <c>show system info</c>.</summary>
internal static class SystemInfoParser
{
    public static SystemInfo Parse(XElement result)
    {
        var system = result.Element("system") ?? result;
        var fields = system.Elements().Where(field => !field.HasElements)
            .GroupBy(field => field.Name.LocalName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value.Trim(), StringComparer.Ordinal);
        var plugins = (system.Element("plugin_versions")?.Elements("entry") ?? [])
            .Where(entry => entry.Attribute("name") is not null)
            .GroupBy(entry => entry.Attribute("name")!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Attribute("version")?.Value ?? group.First().Descendants("pkginfo").FirstOrDefault()?.Value ?? group.First().Value.Trim(), StringComparer.Ordinal);
        return new SystemInfo
        {
            Hostname = fields.GetValueOrDefault("hostname", string.Empty),
            Version = fields.GetValueOrDefault("sw-version", string.Empty),
            Serial = fields.GetValueOrDefault("serial", string.Empty),
            Model = fields.GetValueOrDefault("model", string.Empty),
            Uptime = ParseUptime(fields.GetValueOrDefault("uptime")),
            ManagementAddress = fields.GetValueOrDefault("ip-address") is { Length: > 0 } address and not "unknown" ? address : null,
            Time = fields.GetValueOrDefault("time"),
            VmMode = fields.GetValueOrDefault("vm-mode"),
            PluginVersions = plugins,
            Fields = fields,
        };
    }

    // "12 days, 0:19:41" as captured on PAN-OS 8.1.3.
    private static TimeSpan? ParseUptime(string? text)
    {
        if (text is null || text.Split(" days, ", 2) is not [var days, var clock] || clock.Split(':') is not [var hours, var minutes, var seconds])
        {
            return null;
        }

        return int.TryParse(days, CultureInfo.InvariantCulture, out var d) && int.TryParse(hours, CultureInfo.InvariantCulture, out var h)
            && int.TryParse(minutes, CultureInfo.InvariantCulture, out var m) && int.TryParse(seconds, CultureInfo.InvariantCulture, out var s)
            ? new TimeSpan(d, h, m, s)
            : null;
    }
}
