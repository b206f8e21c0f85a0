using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace PanOs.Simulator;

/// <summary>XPath as the API takes it: plain steps, predicates on names and texts, unions; no arithmetic.</summary>
internal static partial class ConfigurationPath
{
    private static readonly string[] s_functions = ["or", "and", "text", "contains", "starts-with", "position", "last", "not", "node", "count"];

    // Far beyond what clients send. Evaluation goes by recursion, and a path must not be able to end the process.
    private const int MaximumSteps = 200;
    private const int MaximumNesting = 50;
    private const int MaximumOperators = 3_000;

    /// <summary>The elements or attributes that <paramref name="xpath"/> names; a relative path starts at <c>config</c>.</summary>
    /// <exception cref="RefusedException">The path is none that the API takes.</exception>
    public static IReadOnlyList<XObject> Select(XDocument document, string xpath)
    {
        xpath = xpath.Trim();
        CheckSize(xpath);
        if (xpath.StartsWith('/') && TrySteps(xpath, out List<ConfigurationStep>? steps, out string? attribute))
        {
            IEnumerable<XElement> found = Walk(document.Root!, steps);
            return attribute is null ? [.. found] : [.. found.Select(element => element.Attribute(attribute)).OfType<XAttribute>()];
        }

        Check(xpath);
        try
        {
            XNode start = xpath.StartsWith('/') || xpath.StartsWith('(') ? document : document.Root!;
            return start.XPathEvaluate(xpath) is IEnumerable<object> nodes
                ? [.. nodes.OfType<XObject>().Where(node => node is XElement or XAttribute)]
                : throw RefusedException.BadXPath(xpath);
        }
        catch (Exception error) when (error is XPathException or XmlException or InvalidOperationException)
        {
            throw RefusedException.BadXPath(xpath);
        }
    }

    /// <summary>The elements that <paramref name="xpath"/> names.</summary>
    public static IReadOnlyList<XElement> SelectElements(XDocument document, string xpath) =>
        [.. Select(document, xpath).OfType<XElement>()];

    /// <summary>What an answer carries for a node: an element as it is; an attribute as an entry that has it.</summary>
    public static XElement ToContent(XObject node) => node as XElement ?? new XElement("entry", new XAttribute((XAttribute)node));

    /// <summary>The steps of an absolute path that names exactly one place, below <c>config</c>.</summary>
    /// <exception cref="RefusedException">The path is none, or is more than steps.</exception>
    public static IReadOnlyList<ConfigurationStep> Steps(string xpath)
    {
        CheckSize(xpath);
        return TrySteps(xpath.Trim(), out List<ConfigurationStep>? steps, out string? attribute) && attribute is null
            ? steps[1..]
            : throw RefusedException.BadXPath(xpath);
    }

    private static IEnumerable<XElement> Walk(XElement root, List<ConfigurationStep> steps)
    {
        IEnumerable<XElement> at = steps[0].Matches(root) ? [root] : [];
        foreach (ConfigurationStep step in steps.Skip(1))
        {
            at = at.SelectMany(step.Find);
        }

        return at;
    }

    /// <summary>Whether the path is plain steps from <c>config</c>, with an attribute of theirs at the end or none.</summary>
    private static bool TrySteps(string xpath, out List<ConfigurationStep> steps, out string? attribute)
    {
        steps = [];
        attribute = null;
        int end = 0;
        for (Match match = Step().Match(xpath); match.Success; match = match.NextMatch())
        {
            if (!XmlReader.IsName(match.Groups["element"].Value))
            {
                return false;
            }

            steps.Add(new ConfigurationStep(match.Groups["element"].Value, Value(match, "name"), Value(match, "text")));
            end = match.Index + match.Length;
        }

        if (end < xpath.Length && Projection().Match(xpath, end) is { Success: true } projection)
        {
            attribute = projection.Groups["attribute"].Value;
            end = xpath.Length;
        }

        return end == xpath.Length && steps.Count > 0 && steps[0].Element == "config";
    }

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value[1..^1] : null;

    private static void CheckSize(string xpath)
    {
        string bare = Literal().Replace(xpath, "''");
        int nesting = 0;
        int steps = 0;
        foreach (char character in bare)
        {
            nesting += character is '(' or '[' ? 1 : character is ')' or ']' ? -1 : 0;
            steps = character is '/' ? steps + 1 : character is '|' ? 0 : steps;
            if (nesting > MaximumNesting || steps > MaximumSteps)
            {
                throw RefusedException.BadXPath(xpath);
            }
        }

        if (bare.Length > MaximumSteps && Operator().Count(bare) > MaximumOperators)
        {
            throw RefusedException.BadXPath(xpath);
        }
    }

    private static void Check(string xpath)
    {
        string bare = Literal().Replace(xpath, "");
        if (string.IsNullOrWhiteSpace(xpath) || bare.Contains('$')
            || Call().Matches(bare).Any(call => !s_functions.Contains(call.Groups["name"].Value, StringComparer.Ordinal)))
        {
            throw RefusedException.BadXPath(xpath);
        }
    }

    [GeneratedRegex("""\G/(?<element>[\w.\-]+)(?:\[\s*(?:@name\s*=\s*(?<name>'[^']*'|"[^"]*")|text\(\)\s*=\s*(?<text>'[^']*'|"[^"]*"))\s*\])?(?![\[(:])""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("""\G/@(?<attribute>[\w.\-]+)\z""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Projection();

    [GeneratedRegex("""[|=+*<>]|(?<=[\d)\s])-|\b(or|and|mod|div)\b""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Operator();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("""(?<![\w.\-])(?<name>[\w.\-]+)\s*\(""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Call();
}
