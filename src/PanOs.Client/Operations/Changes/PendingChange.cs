using System.Xml.Linq;

namespace PanOs;

/// <summary>One change of the candidate configuration that is not committed (<c>show config list changes</c>).</summary>
public sealed record PendingChange
{
    /// <summary>The node that was changed; empty when the firewall did not say.</summary>
    public string XPath { get; init; } = string.Empty;

    /// <summary>
    /// Everything else that the firewall tells about the change by its element name: the administrator, the action,
    /// the kind of node. Unconfirmed: sources show the XPath only, so nothing else has a property.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Everybody whom the firewall names as having a part in the change; empty when it names nobody. Unconfirmed: documents
    /// name the command, and one published test of another client shows an entry with <c>owner</c> and <c>admin-history</c>.
    /// </summary>
    public IReadOnlyList<string> Administrators { get; init; } = [];

    /// <summary>The node that was changed.</summary>
    public override string ToString() => XPath;
}

/// <summary>
/// Which parts of the configuration have changes that are not committed (<c>show config list change-summary</c>).
/// Unconfirmed: the command is documented, the form of its answer is not, so the content is given as it is.
/// </summary>
/// <param name="Content">The element <c>result</c> of the answer.</param>
public sealed record ChangeSummary(XElement Content)
{
    /// <summary>The names that the answer lists anywhere.</summary>
    public IReadOnlyList<string> Members { get; } =
        [.. Content.Descendants("member").Select(member => member.Value.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
}

/// <summary>Reads lists of changes.</summary>
internal static class PendingChangeParser
{
    public static IReadOnlyList<PendingChange>? Parse(XElement result)
    {
        if (result.IsBlank())
        {
            return [];
        }

        return result.Element("journal") is { } journal
            ? [.. journal.Elements("entry").Select(Read)]
            : null;
    }

    // One without a path is a change too: leaving it out would make the candidate look cleaner than it is.
    private static PendingChange Read(XElement entry) => new()
    {
        XPath = entry.Text("xpath") ?? string.Empty,
        Fields = entry.Leaves(),
        Administrators = [.. entry.Elements().Where(field => field.Name.LocalName is "owner" or "admin" or "admin-history")
            .SelectMany(field => field.Value.Split([',', ' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)],
    };
}
