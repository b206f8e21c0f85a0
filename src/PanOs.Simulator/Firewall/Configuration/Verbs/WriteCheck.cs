using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What a write is refused for at once, with code 12; a commit checks the rest. A message names the place from what was
/// written on: from the node at the xpath, or from the entry where the xpath names the list that it is in (seven captures
/// agree on that).
/// </summary>
internal static class WriteCheck
{
    private const string Arrow = " -> ";

    public static void OfSet(Version version, string xpath, IReadOnlyList<XElement> elements)
    {
        IReadOnlyList<ConfigurationStep> steps = ConfigurationPath.Steps(xpath);
        ModelNode? node = NodeAt(version, xpath, steps);
        if (node is null)
        {
            return;
        }

        foreach (XElement element in elements)
        {
            string prefix = Prefix(steps, element);
            if (!node.Takes(element.Name.LocalName, version, out ModelNode? below))
            {
                throw Refuse(new ModelComplaint.Unexpected(element), steps.Count == 0 ? "" : steps[^1].Label + Arrow);
            }

            Refuse(version, below, element, prefix);
        }
    }

    public static void OfEdit(Version version, string xpath, XElement element) =>
        Refuse(version, NodeAt(version, xpath, ConfigurationPath.Steps(xpath)), element, "");

    /// <summary>A name that the entry at a path is to get.</summary>
    public static void OfName(string xpath, string name)
    {
        ModelNode? node = ConfigurationModel.Find(ConfigurationPath.Steps(xpath).Select(step => step.Element));
        if (ModelCheck.WrongName(node, name) is { } wrong)
        {
            throw Name(wrong);
        }
    }

    public static void ReferencesOfSet(ConfigurationTree tree, string xpath, IReadOnlyList<XElement> elements)
    {
        IReadOnlyList<ConfigurationStep> steps = ConfigurationPath.Steps(xpath);
        ReferencePlace? place = ReferencePlace.At(tree, steps);
        foreach (XElement element in elements)
        {
            RefuseBroken(place?.Below(element), element, Prefix(steps, element));
        }
    }

    public static void ReferencesOfEdit(ConfigurationTree tree, string xpath, XElement element) =>
        RefuseBroken(ReferencePlace.At(tree, ConfigurationPath.Steps(xpath)), element, "");

    /// <summary>An element that has no business in <paramref name="parent"/>, which is in the tree.</summary>
    public static RefusedException Unexpected(XElement parent, string element) => new(ConfigurationAnswer.Invalid(12,
        $"{ElementChain.Label(parent)}{Arrow}{element} unexpected here", $"{ElementChain.Label(parent)} is invalid"));

    /// <summary>The tables' node at a path; null where they know nothing of it.</summary>
    private static ModelNode? NodeAt(Version version, string xpath, IReadOnlyList<ConfigurationStep> steps)
    {
        ModelNode? node = ConfigurationModel.Root;
        foreach (ConfigurationStep step in steps)
        {
            if (node is not null && !node.Takes(step.Element, version, out node))
            {
                throw RefusedException.NoSchemaNode(xpath);
            }

            if (step.Name is { } name && ModelCheck.WrongName(node, name) is { } wrong)
            {
                throw Name(wrong);
            }
        }

        return node;
    }

    private static string Prefix(IReadOnlyList<ConfigurationStep> steps, XElement element) =>
        element.Name == "entry" || steps.Count == 0 ? "" : steps[^1].Label + Arrow;

    private static void Refuse(Version version, ModelNode? node, XElement element, string prefix)
    {
        if (new ModelCheck(version).Check(node, element).FirstOrDefault() is { } complaint)
        {
            throw Refuse(complaint, prefix);
        }
    }

    private static RefusedException Refuse(ModelComplaint complaint, string prefix) => complaint switch
    {
        ModelComplaint.WrongName => Name(complaint.Text),
        ModelComplaint.Unexpected { Element: var stranger } => new(ConfigurationAnswer.Invalid(12,
            $"{(stranger.Parent is null && prefix.Length == 0 ? "" : Holder(stranger, prefix) + Arrow)}{stranger.Name.LocalName} {complaint.Text}",
            $"{Holder(stranger, prefix)} is invalid")),
        _ => new(ConfigurationAnswer.Invalid(12, [.. ((string[])[complaint.Text, "is invalid"]).Select(text =>
            $"{(complaint.Element.Name == "member" ? Holder(complaint.Element, prefix) : prefix + Chain(complaint.Element))} {text}")])),
    };

    /// <summary>What an element stands in: in what was written, or where that was written to.</summary>
    private static string Holder(XElement element, string prefix) =>
        element.Parent is { } parent ? prefix + Chain(parent)
        : prefix.Length > 0 ? prefix[..^Arrow.Length]
        : element.Name.LocalName;

    private static RefusedException Name(string text) => new(ConfigurationAnswer.Invalid(12, text));

    private static void RefuseBroken(ReferencePlace? place, XElement element, string prefix)
    {
        if (place is null)
        {
            return;
        }

        string name = References.NameIn(element);
        if (!element.HasElements && place.Rule is { IsCheckedAtSet: true } rule && name.Length > 0 && !place.Exists(name))
        {
            string chain = element.Name == "member" ? Holder(element, prefix) : prefix + Chain(element);
            throw new RefusedException(ConfigurationAnswer.Invalid(12, [.. rule.Complaints(name).Select(text => $"{chain} {text}"), $"{chain} is invalid"]));
        }

        foreach (XElement child in element.Elements())
        {
            RefuseBroken(place.Below(child), child, prefix);
        }
    }

    /// <summary>The place of an element in what was written, from its root on.</summary>
    private static string Chain(XElement element) =>
        string.Join(Arrow, element.AncestorsAndSelf().Reverse().Select(ElementChain.Label));
}
