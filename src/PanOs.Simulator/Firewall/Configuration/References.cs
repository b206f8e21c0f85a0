using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Who refers to what by name: what keeps an object from being deleted, and what follows when it is renamed.</summary>
internal static class References
{
    private const string Device = "/config/devices/entry";
    private const string Vsys = Device + "/vsys/entry";

    /// <summary>The path of a kind of object (without predicates) and the paths of what names one.</summary>
    private static readonly (string Kind, string[] From)[] s_kinds =
    [
        (Vsys + "/zone/entry",
        [
            Vsys + "/rulebase/security/rules/entry/from/member", Vsys + "/rulebase/security/rules/entry/to/member",
            Vsys + "/rulebase/nat/rules/entry/from/member", Vsys + "/rulebase/nat/rules/entry/to/member",
        ]),
        (Vsys + "/address/entry", AddressUsers()),
        (Vsys + "/address-group/entry", AddressUsers()),
        ("/config/shared/address/entry", AddressUsers()),
        (Vsys + "/service/entry", ServiceUsers()),
        ("/config/shared/service/entry", ServiceUsers()),
        (Device + "/network/interface/ethernet/entry",
        [
            Vsys + "/import/network/interface/member", Vsys + "/zone/entry/network/layer3/member",
            Device + "/network/virtual-router/entry/interface/member",
            Device + "/network/virtual-router/entry/routing-table/ip/static-route/entry/interface",
            Device + "/deviceconfig/high-availability/interface/ha2/port",
            Vsys + "/rulebase/nat/rules/entry/source-translation/dynamic-ip-and-port/interface-address/interface",
        ]),
        (Device + "/network/profiles/interface-management-profile/entry",
        [
            Device + "/network/interface/ethernet/entry/layer3/interface-management-profile",
        ]),
    ];

    /// <summary>The elements that name <paramref name="element"/>; none when it is no object of a known kind.</summary>
    public static IReadOnlyList<XElement> To(XElement element)
    {
        string kind = string.Concat(element.AncestorsAndSelf().Reverse().Select(each => "/" + each.Name.LocalName));
        string? name = (string?)element.Attribute("name");
        return element.Document is not { } document || name is null
            ? []
            : [.. s_kinds.Where(each => each.Kind == kind)
                .SelectMany(each => each.From)
                .SelectMany(from => ConfigurationPath.SelectElements(document, from))
                .Where(reference => reference.Value == name && !reference.Ancestors().Contains(element))];
    }

    /// <summary>Whether <paramref name="element"/> is the account of <paramref name="user"/>.</summary>
    public static bool IsAdministrator(XElement element, string user) =>
        element.Parent is { Name.LocalName: "users", Parent.Name.LocalName: "mgt-config" } && (string?)element.Attribute("name") == user;

    private static string[] AddressUsers() =>
    [
        Vsys + "/rulebase/security/rules/entry/source/member", Vsys + "/rulebase/security/rules/entry/destination/member",
        Vsys + "/rulebase/nat/rules/entry/source/member", Vsys + "/rulebase/nat/rules/entry/destination/member",
        Vsys + "/rulebase/nat/rules/entry/source-translation/dynamic-ip-and-port/translated-address/member",
        Vsys + "/address-group/entry/static/member",
    ];

    private static string[] ServiceUsers() =>
    [
        Vsys + "/rulebase/security/rules/entry/service/member", Vsys + "/rulebase/nat/rules/entry/service",
        Vsys + "/service-group/entry/members/member",
    ];
}
