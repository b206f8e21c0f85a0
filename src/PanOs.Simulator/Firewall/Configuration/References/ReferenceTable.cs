namespace PanOs.Simulator;

/// <summary>Who names what in a configuration, as a table.</summary>
/// <remarks>
/// Not in it, and so not checked: applications and URL categories (a device has thousands of its own), users, certificates
/// and authentication profiles.
/// </remarks>
internal static class ReferenceTable
{
    public const string Device = "/config/devices/entry";
    public const string Vsys = Device + "/vsys/entry";
    private const string Shared = "/config/shared";
    private const string Network = Device + "/network";
    private const string Interfaces = Network + "/interface";
    private const string Route = "/routing-table/ip/static-route/entry/interface";

    private static readonly string[] s_rulebases =
        ["security", "nat", "qos", "pbf", "decryption", "tunnel-inspect", "application-override", "authentication", "dos"];

    private static readonly string[] s_groups = ["address", "address-group", "service", "service-group"];

    private static readonly (string Kind, string[] BuiltIn)[] s_profiles =
    [
        ("virus", ["default"]),
        ("spyware", ["default", "strict"]),
        ("vulnerability", ["default", "strict"]),
        ("url-filtering", ["default"]),
        ("file-blocking", ["basic file blocking", "strict file blocking"]),
        ("wildfire-analysis", ["default"]),
        ("data-filtering", []),
    ];

    private static readonly string[] s_interfaces =
    [
        Interfaces + "/ethernet/entry", Interfaces + "/ethernet/entry/layer3/units/entry", Interfaces + "/ethernet/entry/layer2/units/entry",
        Interfaces + "/ethernet/entry/virtual-wire/units/entry",
        Interfaces + "/aggregate-ethernet/entry", Interfaces + "/aggregate-ethernet/entry/layer3/units/entry",
        Interfaces + "/aggregate-ethernet/entry/layer2/units/entry", Interfaces + "/aggregate-ethernet/entry/virtual-wire/units/entry",
        Interfaces + "/vlan/units/entry", Interfaces + "/loopback/units/entry", Interfaces + "/tunnel/units/entry",
    ];

    private static readonly string[] s_plainInterfaces = ["vlan", "loopback", "tunnel"];

    public static IReadOnlyList<ReferenceRule> Rules { get; } =
    [
        new([.. InRules("from/member"), .. InRules("to/member"), Vsys + "/rulebase/pbf/rules/entry/from/zone/member"],
            [Vsys + "/zone/entry"]) { Keywords = ["any", "multicast"] },
        new([.. InRules("source/member"), .. InRules("destination/member")],
            [.. Both("address"), .. Both("address-group"), .. Both("external-list"), .. Both("region")])
        {
            Keywords = ["any"],
            IsAddress = true,
            BuiltIn = ["panw-known-ip-list", "panw-highrisk-ip-list", "panw-bulletproof-ip-list", "panw-torexit-ip-list"],
        },
        new([.. BothOf("address-group/entry/static/member")], [.. Both("address"), .. Both("address-group")]),
        new([Vsys + "/rulebase/nat/rules/entry/source-translation/dynamic-ip-and-port/translated-address/member"],
            [.. Both("address"), .. Both("address-group")]) { IsAddress = true },
        new([.. InRules("service/member"), Vsys + "/rulebase/nat/rules/entry/service"], [.. Both("service"), .. Both("service-group")])
        {
            Keywords = ["any", "application-default"],
            BuiltIn = ["service-http", "service-https"],
        },
        new([.. BothOf("service-group/entry/members/member")], [.. Both("service"), .. Both("service-group")]) { BuiltIn = ["service-http", "service-https"] },
        new([.. InRules("tag/member"), .. s_groups.SelectMany(kind => BothOf($"{kind}/entry/tag/member"))], [.. Both("tag")])
        {
            BuiltIn = ["Sanctioned"],
            // Configurations of old releases carry tags that nothing defines.
            IsCheckedAtCommit = false,
        },
        new([.. InRules("schedule")], [.. Both("schedule")]),
        new([.. InRules("log-setting"), Vsys + "/zone/entry/network/log-setting"], [.. Both("log-settings/profiles")]) { BuiltIn = ["default"] },
        new([.. InRules("profile-setting/group/member")], [.. Both("profile-group")]) { BuiltIn = ["default"] },
        .. s_profiles.Select(profile => new ReferenceRule(
            [.. InRules($"profile-setting/profiles/{profile.Kind}/member"), .. BothOf($"profile-group/entry/{profile.Kind}/member")],
            [.. Both($"profiles/{profile.Kind}")]) { BuiltIn = profile.BuiltIn }),

        new([Vsys + "/import/network/interface/member"], s_interfaces) { BuiltIn = s_plainInterfaces },
        // A zone takes interfaces that its virtual system has: imported ones, or all where nothing is said of imports.
        new([.. ((string[])["layer3", "layer2", "virtual-wire", "tap"]).Select(kind => $"{Vsys}/zone/entry/network/{kind}/member")],
            [Vsys + "/import/network/interface/member"]) { BuiltIn = s_plainInterfaces, Otherwise = s_interfaces },
        new([Vsys + "/zone/entry/network/zone-protection-profile"], [Network + "/profiles/zone-protection-profile/entry"]),
        new(
            [
                Network + "/virtual-router/entry/interface/member", Network + "/virtual-router/entry" + Route,
                Network + "/logical-router/entry/vrf/entry/interface/member", Network + "/logical-router/entry/vrf/entry" + Route,
                Network + "/vlan/entry/interface/member", Network + "/virtual-wire/entry/interface1", Network + "/virtual-wire/entry/interface2",
                Network + "/ike/gateway/entry/local-address/interface", Network + "/tunnel/ipsec/entry/tunnel-interface",
                Vsys + "/rulebase/nat/rules/entry/source-translation/dynamic-ip-and-port/interface-address/interface",
            ],
            s_interfaces) { BuiltIn = s_plainInterfaces },
        new([Vsys + "/import/network/virtual-router/member"], [Network + "/virtual-router/entry"]),
        new([.. s_interfaces.SelectMany(at => (string[])[at + "/interface-management-profile", at + "/layer3/interface-management-profile"])],
            [Network + "/profiles/interface-management-profile/entry"]),
        new([Network + "/tunnel/ipsec/entry/auto-key/ike-gateway/entry"], [Network + "/ike/gateway/entry"]),
        new([Network + "/tunnel/ipsec/entry/auto-key/ipsec-crypto-profile"], [Network + "/ike/crypto-profiles/ipsec-crypto-profiles/entry"])
        {
            BuiltIn = ["default"],
        },
        new([Network + "/ike/gateway/entry/protocol/ikev1/ike-crypto-profile", Network + "/ike/gateway/entry/protocol/ikev2/ike-crypto-profile"],
            [Network + "/ike/crypto-profiles/ike-crypto-profiles/entry"]) { BuiltIn = ["default"] },
        new([Device + "/deviceconfig/high-availability/interface/ha2/port"], [Interfaces + "/ethernet/entry"])
        {
            Keywords = ["management"],
            BuiltIn = ["hsci", "hsci-a", "hsci-b", "ha2-a", "ha2-b", "ha2"],
            Having = "ha",
            IsCheckedAtSet = false,
        },
    ];

    private static string[] InRules(string field) => [.. s_rulebases.Select(rulebase => $"{Vsys}/rulebase/{rulebase}/rules/entry/{field}")];

    /// <summary>The entries of a kind, in a virtual system and shared.</summary>
    private static string[] Both(string kind) => BothOf(kind + "/entry");

    private static string[] BothOf(string path) => [$"{Vsys}/{path}", $"{Shared}/{path}"];
}
