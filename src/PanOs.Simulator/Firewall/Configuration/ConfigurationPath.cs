using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.XPath;

namespace PanOs.Simulator;

/// <summary>An XPath that the API does not take: code 6.</summary>
internal sealed class BadXPathException(string xpath) : Exception($"Bad xpath: {xpath}")
{
    // Unconfirmed: the code is documented, the words are not.
    public ConfigurationAnswer Answer { get; } = ConfigurationAnswer.Failure(6, $"Bad xpath: {xpath}");
}

/// <summary>One step of a path that can be created: a name and what tells it from its siblings.</summary>
/// <param name="Element">The element's name.</param>
/// <param name="Name">The name of an entry.</param>
/// <param name="Text">The text of a member.</param>
internal sealed record ConfigurationStep(string Element, string? Name, string? Text)
{
    public bool Matches(XElement element) =>
        element.Name.LocalName == Element
        && (Name is null || (string?)element.Attribute("name") == Name)
        && (Text is null || element.Value == Text);
}

/// <summary>XPath as the API takes it: plain steps, predicates on names and texts, unions; no arithmetic.</summary>
internal static partial class ConfigurationPath
{
    private static readonly string[] s_functions = ["or", "and", "text", "contains", "starts-with", "position", "last", "not", "node"];

    /// <summary>The elements or attributes that <paramref name="xpath"/> names; a relative path starts at <c>config</c>.</summary>
    public static IReadOnlyList<XObject> Select(XDocument document, string xpath)
    {
        Check(xpath);
        try
        {
            XNode start = xpath.TrimStart().StartsWith('/') || xpath.TrimStart().StartsWith('(') ? document : document.Root!;
            return start.XPathEvaluate(xpath) is IEnumerable<object> nodes
                ? [.. nodes.OfType<XObject>().Where(node => node is XElement or XAttribute)]
                : throw new BadXPathException(xpath);
        }
        catch (XPathException)
        {
            throw new BadXPathException(xpath);
        }
    }

    /// <summary>The elements that <paramref name="xpath"/> names.</summary>
    public static IReadOnlyList<XElement> SelectElements(XDocument document, string xpath) =>
        [.. Select(document, xpath).OfType<XElement>()];

    /// <summary>What an answer carries for nodes: elements as they are; an attribute as an entry that has it.</summary>
    public static IEnumerable<XElement> ToContent(IEnumerable<XObject> nodes) => nodes.Select(node => node switch
    {
        XElement element => new XElement(element),
        _ => new XElement("entry", new XAttribute((XAttribute)node)),
    });

    /// <summary>The steps of an absolute path that names exactly one place, below <c>config</c>.</summary>
    public static IReadOnlyList<ConfigurationStep> Steps(string xpath)
    {
        Check(xpath);
        MatchCollection matches = Step().Matches(xpath.Trim());
        if (matches.Count == 0 || matches.Sum(match => match.Length) != xpath.Trim().Length || matches[0].Groups["element"].Value != "config")
        {
            throw new BadXPathException(xpath);
        }

        return [.. matches.Skip(1).Select(match => new ConfigurationStep(
            match.Groups["element"].Value, Value(match, "name"), Value(match, "text")))];
    }

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value[1..^1] : null;

    private static void Check(string xpath)
    {
        string bare = Literal().Replace(xpath, "");
        if (string.IsNullOrWhiteSpace(xpath) || bare.Contains('$')
            || Call().Matches(bare).Any(call => !s_functions.Contains(call.Groups["name"].Value, StringComparer.Ordinal)))
        {
            throw new BadXPathException(xpath);
        }
    }

    [GeneratedRegex("""\G/(?<element>[\w.\-]+)(?:\[\s*(?:@name\s*=\s*(?<name>'[^']*'|"[^"]*")|text\(\)\s*=\s*(?<text>'[^']*'|"[^"]*"))\s*\])?""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("""(?<name>[\w.\-]+)\s*\(""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Call();
}
