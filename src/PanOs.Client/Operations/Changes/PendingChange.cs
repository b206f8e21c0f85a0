using System.Xml.Linq;

namespace PanOs;

/// <summary>One change of the candidate configuration that is not committed (<c>show config list changes</c>).</summary>
public sealed record PendingChange
{
    /// <summary>The node that was changed.</summary>
    public string XPath { get; init; } = string.Empty;

    /// <summary>
    /// Everything else that the firewall tells about the change by its element name: the administrator, the action,
    /// the kind of node. Unconfirmed: sources show the XPath only, so nothing else has a property.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

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
            ? [.. journal.Elements("entry").Where(entry => entry.Element("xpath") is not null)
                .Select(entry => new PendingChange { XPath = entry.Text("xpath") ?? string.Empty, Fields = entry.Leaves() })]
            : null;
    }
}
