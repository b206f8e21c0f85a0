using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a commit checks before a configuration may run, as tables.</summary>
internal static class CommitValidation
{
    private const string Device = "/config/devices/entry";
    private const string Vsys = Device + "/vsys/entry";
    private const string Security = Vsys + "/rulebase/security/rules/entry";
    private const string Nat = Vsys + "/rulebase/nat/rules/entry";
    private const string Ethernet = Device + "/network/interface/ethernet/entry";

    /// <summary>Names that must be names of something: who names, what, and which words stand for themselves.</summary>
    private static readonly NameRule[] s_names =
    [
        new([Security + "/from/member", Security + "/to/member", Nat + "/from/member", Nat + "/to/member"],
            [Vsys + "/zone/entry"], ["any", "multicast"]),
        new([Security + "/source/member", Security + "/destination/member", Nat + "/source/member", Nat + "/destination/member"],
            [Vsys + "/address/entry", Vsys + "/address-group/entry", "/config/shared/address/entry", "/config/shared/address-group/entry"],
            ["any"], Addresses: true),
        new([Vsys + "/address-group/entry/static/member"],
            [Vsys + "/address/entry", Vsys + "/address-group/entry", "/config/shared/address/entry"], []),
        new([Security + "/service/member", Nat + "/service"],
            [Vsys + "/service/entry", Vsys + "/service-group/entry", "/config/shared/service/entry", "/config/shared/service-group/entry"],
            ["any", "application-default", "service-http", "service-https"]),
        new([
                Vsys + "/import/network/interface/member",
                Device + "/network/virtual-router/entry/interface/member",
                Device + "/network/virtual-router/entry/routing-table/ip/static-route/entry/interface",
                Nat + "/source-translation/dynamic-ip-and-port/interface-address/interface",
            ],
            [Ethernet], []),
        // A zone takes interfaces that its virtual system has: imported ones.
        new([Vsys + "/zone/entry/network/layer3/member"], [Vsys + "/import/network/interface/member"], []),
        new([Device + "/deviceconfig/high-availability/interface/ha2/port"], [Ethernet + "[ha]"], ["management"]),
        new([Ethernet + "/layer3/interface-management-profile"],
            [Device + "/network/profiles/interface-management-profile/entry"], []),
    ];

    /// <summary>Nodes of which one may be there.</summary>
    private static readonly (string XPath, string[] Choices)[] s_choices =
    [
        (Vsys + "/address/entry", ["ip-netmask", "ip-range", "fqdn", "ip-wildcard"]),
        ("/config/shared/address/entry", ["ip-netmask", "ip-range", "fqdn", "ip-wildcard"]),
        (Ethernet, ["layer3", "layer2", "virtual-wire", "tap", "ha", "aggregate-group"]),
        (Ethernet + "/layer3", ["ip", "dhcp-client"]),
    ];

    /// <summary>Nodes that must be there where another is.</summary>
    private static readonly (string XPath, string[] Needed)[] s_needed =
    [
        (Device + "/deviceconfig/high-availability[enabled='yes']/group", ["group-id", "peer-ip"]),
        (Device + "/deviceconfig/high-availability[enabled='yes']/interface/ha2[ip-address]", ["port", "netmask"]),
    ];

    /// <summary>Interfaces belong to one zone and to one virtual router.</summary>
    private static readonly string[] s_once =
    [
        Vsys + "/zone/entry/network/layer3/member",
        Device + "/network/virtual-router/entry/interface/member",
    ];

    private sealed record NameRule(string[] Users, string[] Objects, string[] Words, bool Addresses = false);

    /// <summary>The lines of a failed job's details, without the heading; none when the configuration is in order.</summary>
    public static IReadOnlyList<string> Check(XElement configuration)
    {
        XDocument document = configuration.Document ?? new XDocument(configuration);
        return [.. Names(document), .. Values(document), .. Choices(document), .. Needed(document), .. Doubled(document), .. Once(document)];
    }

    private static IEnumerable<string> Names(XDocument document) =>
        from rule in s_names
        let known = rule.Objects.SelectMany(path => ConfigurationPath.SelectElements(document, path)).Select(ElementChain.Label)
            .Concat(rule.Words).ToHashSet(StringComparer.Ordinal)
        from path in rule.Users
        from user in ConfigurationPath.SelectElements(document, path)
        where !known.Contains(user.Value) && !(rule.Addresses && AddressText.IsAddress(user.Value))
        from line in Report(Holder(user), $"'{user.Value}' is not a valid reference", self: true)
        select line;

    // A write with such a value is refused; one that came with a synchronization or from a file is found here.
    private static IEnumerable<string> Values(XDocument document) =>
        from element in ValueRules.Broken(document)
        from line in Report(element, ValueRules.Complaint(element), self: true)
        select line;

    private static IEnumerable<string> Choices(XDocument document) =>
        from rule in s_choices
        from element in ConfigurationPath.SelectElements(document, rule.XPath)
        let taken = rule.Choices.Where(choice => element.Element(choice) is not null).ToList()
        where taken.Count > 1
        from line in Report(element, $"Node {taken[0]} and {taken[1]} are mutually exclusive")
        select line;

    // Unconfirmed: the words for a node that is missing.
    private static IEnumerable<string> Needed(XDocument document) =>
        from rule in s_needed
        from element in ConfigurationPath.SelectElements(document, rule.XPath)
        from needed in rule.Needed
        where string.IsNullOrEmpty((string?)element.Element(needed))
        from line in Report(element, $"is missing '{needed}'", self: true)
        select line;

    private static IEnumerable<string> Doubled(XDocument document) =>
        from container in document.Descendants()
        from doubled in container.Elements("entry").GroupBy(ElementChain.Label, StringComparer.Ordinal).Where(same => same.Skip(1).Any())
        from line in Report(doubled.First(), $"'{doubled.Key}' is already in use")
            .Append($"{VsysOf(container)} Error: Duplicate {container.Name.LocalName} name '{doubled.Key}'")
        select line;

    private static IEnumerable<string> Once(XDocument document) =>
        from path in s_once
        from doubled in ConfigurationPath.SelectElements(document, path).GroupBy(member => member.Value, StringComparer.Ordinal)
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

    private static string VsysOf(XElement element) =>
        (string?)element.Ancestors("entry").FirstOrDefault(entry => entry.Parent?.Name == "vsys")?.Attribute("name") ?? "shared";
}
