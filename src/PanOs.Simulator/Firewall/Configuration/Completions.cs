using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Answers <c>action=complete</c>: what may stand at a place, and what stands there already.</summary>
internal static class Completions
{
    private const string NameProjection = "/@name";

    public static ConfigurationAnswer At(ConfigurationTree tree, string xpath)
    {
        string path = xpath.Trim().TrimEnd('/');
        path = path.EndsWith(NameProjection, StringComparison.Ordinal) ? path[..^NameProjection.Length] : path;
        IReadOnlyList<ConfigurationStep> steps = ConfigurationPath.Steps(path);
        if (steps is [.., { Element: "entry", Name: null }])
        {
            // A list is asked for by its entries as well as by itself.
            path = path[..path.LastIndexOf('/')];
            steps = [.. steps.SkipLast(1)];
        }

        ModelNode? model = ConfigurationModel.Find(steps.Select(step => step.Element));
        IReadOnlyList<XElement> there = ConfigurationPath.SelectElements(tree.Document, path);
        List<XElement> completions = [.. Of(path, model, there).DistinctBy(each => (string?)each.Attribute("value"), StringComparer.Ordinal)];
        // An operator saw this where nothing can be completed.
        return completions.Count == 0
            ? ConfigurationAnswer.Failure(3, "Internal error")
            : ConfigurationAnswer.Other(true, 19, new XElement("completions", completions));
    }

    private static IEnumerable<XElement> Of(string path, ModelNode? model, IReadOnlyList<XElement> there)
    {
        foreach (XElement child in there.Elements())
        {
            string name = child.Name.LocalName;
            yield return name switch
            {
                "entry" => One(ElementChain.Label(child), $"{path}/entry[@name='{ElementChain.Label(child)}']", current: true),
                "member" => One(child.Value, $"{path}/member[text()='{child.Value}']", current: true),
                _ => One(name, $"{path}/{name}", current: true),
            };
        }

        IEnumerable<string> words = model switch
        {
            { Kind: ModelKind.YesNo } => ["yes", "no"],
            { Kind: ModelKind.Members } => model.Children.GetValueOrDefault("member")?.Words ?? Enumerable.Empty<string>(),
            { Kind: ModelKind.List } or null => [],
            _ => model.Words ?? (IEnumerable<string>)model.Children.Keys,
        };
        foreach (string word in words)
        {
            yield return One(word, model!.IsBranch && model.Kind != ModelKind.Members ? $"{path}/{word}" : path, current: there.Any(element => element.Value == word));
        }
    }

    private static XElement One(string value, string path, bool current) => new("completion",
        new XAttribute("value", value), new XAttribute("vxpath", path), new XAttribute("current", current ? "yes" : "no"), new XAttribute("help-string", value));
}
