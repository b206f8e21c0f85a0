using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>A security rule that a packet meets (<c>test security-policy-match</c>).</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Index">Its place in the rulebase, from 1; null when the firewall did not say.</param>
/// <param name="Action">Such as <c>allow</c> or <c>deny</c>; null when the firewall did not say.</param>
/// <param name="IsTerminal">Whether no rule after it counts; null when the firewall did not say.</param>
public sealed record SecurityPolicyMatch(string Rule, int? Index, string? Action, bool? IsTerminal);

/// <summary>
/// Reads the answers of policy tests: entries with a name (security rules, as captured on PAN-OS 8.1), entries with the
/// name as text (NAT rules), and the text of older versions: <c>"Name; index: 1" { … action allow; … }</c>.
/// </summary>
internal static class PolicyMatchParser
{
    private const string IndexMark = "; index: ";

    public static IReadOnlyList<SecurityPolicyMatch>? Parse(XElement result)
    {
        if (result.IsBlank())
        {
            return [];
        }

        if (result.Element("rules") is { } rules)
        {
            return [.. rules.Elements("entry").Select(ReadEntry).OfType<SecurityPolicyMatch>()];
        }

        var lines = MessageLines.In(result.Element("msg"));
        return lines.Count > 0 && lines.All(line => line.StartsWith('"')) ? [.. lines.Select(ReadText)] : null;
    }

    private static SecurityPolicyMatch? ReadEntry(XElement entry) =>
        entry.AttributeText("name") is { } name ? new SecurityPolicyMatch(name, entry.Int("index"), entry.Text("action"), entry.YesNo("terminal"))
        : !entry.HasElements && entry.Text() is { } text ? new SecurityPolicyMatch(text, Index: null, Action: null, IsTerminal: null)
        : null;

    private static SecurityPolicyMatch ReadText(string line)
    {
        var brace = line.IndexOf('{', StringComparison.Ordinal);
        var head = (brace < 0 ? line : line[..brace]).Trim().Trim('"');
        var mark = head.LastIndexOf(IndexMark, StringComparison.Ordinal);
        var index = mark >= 0 && int.TryParse(head[(mark + IndexMark.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var words = brace < 0 ? [] : line[(brace + 1)..].Split([';', '{', '}', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SecurityPolicyMatch(
            mark >= 0 ? head[..mark] : head,
            index,
            After(words, "action "),
            AnswerText.ToYesNo(After(words, "terminal ")));
    }

    private static string? After(string[] words, string start) =>
        words.FirstOrDefault(word => word.StartsWith(start, StringComparison.Ordinal))?[start.Length..].Trim();
}
