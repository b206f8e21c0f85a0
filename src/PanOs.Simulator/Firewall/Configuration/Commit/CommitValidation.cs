using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a commit checks before a configuration may run, by the tables.</summary>
internal static class CommitValidation
{
    private const string Device = "/config/devices/entry";
    private const string Vsys = Device + "/vsys/entry";
    private const string Ethernet = Device + "/network/interface/ethernet/entry";

    /// <summary>Children that exclude each other although the tables do not say so.</summary>
    private static readonly (string XPath, string[] Choices)[] s_choices =
    [
        (Ethernet + "/layer3", ["ip", "dhcp-client"]),
    ];

    /// <summary>Nodes that must be there where another is.</summary>
    private static readonly (string XPath, string[] Needed)[] s_needed =
    [
        (Device + "/deviceconfig/high-availability[enabled='yes']/group", ["group-id", "peer-ip"]),
        (Device + "/deviceconfig/high-availability[enabled='yes']/interface/ha2[ip-address]", ["port", "netmask"]),
        (Vsys + "/rulebase/security/rules/entry", ["from", "to", "source", "destination", "application", "service"]),
        (Vsys + "/rulebase/nat/rules/entry", ["from", "to", "source", "destination"]),
        (Device + "/network/virtual-router/entry/routing-table/ip/static-route/entry", ["destination"]),
        (Vsys + "/service/entry", ["protocol"]),
        ("/config/shared/service/entry", ["protocol"]),
    ];

    /// <summary>Interfaces belong to one virtual system, to one zone and to one virtual router.</summary>
    private static readonly string[][] s_once =
    [
        [.. ((string[])["layer3", "layer2", "virtual-wire", "tap"]).Select(kind => $"{Vsys}/zone/entry/network/{kind}/member")],
        [Device + "/network/virtual-router/entry/interface/member"],
        [Vsys + "/import/network/interface/member"],
    ];

    private static readonly ModelCheck s_check = new(new Version(int.MaxValue, 0));

    /// <summary>The lines of a failed job's details, without the heading; none when the configuration is in order.</summary>
    public static IReadOnlyList<string> Check(XElement configuration)
    {
        XDocument document = configuration.Document ?? new XDocument(configuration);
        XElement root = document.Root!;
        return
        [
            .. Names(root), .. Values(root), .. Choices(root, ConfigurationModel.Root), .. OtherChoices(document), .. Needed(document),
            .. Doubled(document), .. Once(document),
        ];
    }

    private static IEnumerable<string> Names(XElement root) =>
        from broken in References.Broken(root)
        from line in Report(Holder(broken.User), $"'{References.NameIn(broken.User)}' is not a valid reference", self: true)
        select line;

    // A write with such a value is refused; one that came with a synchronization or from a file is found here.
    private static IEnumerable<string> Values(XElement root) =>
        from wrong in s_check.Check(ConfigurationModel.Root, root).OfType<ModelComplaint.WrongValue>()
        from line in Report(Holder(wrong.Element), wrong.Text, self: true)
        select line;

    private static IEnumerable<string> Choices(XElement element, ModelNode node)
    {
        XElement? first = null;
        foreach (XElement child in element.Elements())
        {
            if (!node.Children.TryGetValue(child.Name.LocalName, out ModelNode? below))
            {
                continue;
            }

            if (below.IsChoice)
            {
                first ??= child;
                if (first.Name != child.Name)
                {
                    // Devices tell alternatives in the order of their tables.
                    string[] both = [.. node.Children.Keys.Where(name => name == first.Name.LocalName || name == child.Name.LocalName)];
                    foreach (string line in Exclusive(element, both))
                    {
                        yield return line;
                    }
                }
            }

            foreach (string line in Choices(child, below))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> OtherChoices(XDocument document) =>
        from rule in s_choices
        from element in ConfigurationPath.SelectElements(document, rule.XPath)
        let taken = rule.Choices.Where(choice => element.Element(choice) is not null).ToArray()
        where taken.Length > 1
        from line in Exclusive(element, taken)
        select line;

    private static IEnumerable<string> Exclusive(XElement element, string[] both) =>
        Report(element, $"Node {both[0]} and {both[1]} are mutually exclusive");

    // Unconfirmed: the words for a node that is missing, and that they come with a commit.
    private static IEnumerable<string> Needed(XDocument document) =>
        from rule in s_needed
        from element in ConfigurationPath.SelectElements(document, rule.XPath)
        from needed in rule.Needed
        where string.IsNullOrEmpty((string?)element.Element(needed))
        from line in Report(element, $"is missing '{needed}'", self: true)
        select line;

    private static IEnumerable<string> Doubled(XDocument document) =>
        from container in document.Descendants()
        where container.FirstNode is XElement { Name.LocalName: "entry" }
        from doubled in container.Elements("entry").GroupBy(ElementChain.Label, StringComparer.Ordinal).Where(same => same.Skip(1).Any())
        from line in Report(doubled.First(), $"'{doubled.Key}' is already in use")
            .Append($"{References.VsysOf(container) ?? "shared"} Error: Duplicate {container.Name.LocalName} name '{doubled.Key}'")
        select line;

    private static IEnumerable<string> Once(XDocument document) =>
        from paths in s_once
        from doubled in paths.SelectMany(path => ConfigurationPath.SelectElements(document, path)).GroupBy(member => member.Value, StringComparer.Ordinal)
        from again in doubled.Skip(1)
        from line in Report(Holder(again), $"'{again.Value}' is already in use", self: true)
        select line;

    /// <summary>The line about an element, and below it one for each element above, as devices repeat them.</summary>
    private static IEnumerable<string> Report(XElement element, string text, bool self = false)
    {
        yield return $" {ElementChain.Full(element)} {text}";
        foreach (XElement above in ElementChain.Above(element).Prepend(element).Skip(self ? 0 : 1))
        {
            yield return $" {ElementChain.Full(above)} is invalid";
        }

        if (element.Ancestors("vsys").Any())
        {
            yield return " vsys is invalid";
        }

        yield return $" {element.AncestorsAndSelf().ElementAtOrDefault(element.Ancestors().Count() - 1)?.Name.LocalName} is invalid";
    }

    private static XElement Holder(XElement element) => element.Name == "member" ? element.Parent! : element;
}
