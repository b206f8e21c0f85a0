using System.Xml.Linq;

namespace PanOs;

/// <summary>A plugin that is installed (<c>show plugins installed</c>).</summary>
/// <param name="Name">Such as <c>vm_series</c>.</param>
/// <param name="Version">Such as <c>2.0.7</c>.</param>
public sealed record InstalledPlugin(string Name, string Version)
{
    internal static IReadOnlyList<InstalledPlugin>? ParseList(XElement result) =>
        result.Element("plugins") is { } plugins
            ? [.. plugins.Elements("entry").Where(entry => entry.Text("name") is not null)
                .Select(entry => new InstalledPlugin(entry.Text("name")!, entry.Text("version") ?? string.Empty))]
            : null;
}
