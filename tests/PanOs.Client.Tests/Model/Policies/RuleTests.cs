using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class RuleTests
{
    public static TheoryData<SourceTranslation, string> SourceTranslations => new()
    {
        { SourceTranslation.InterfaceAddress("ethernet1/3"), "<dynamic-ip-and-port><interface-address><interface>ethernet1/3</interface></interface-address></dynamic-ip-and-port>" },
        { SourceTranslation.DynamicIpAndPort("a", "b"), "<dynamic-ip-and-port><translated-address><member>a</member><member>b</member></translated-address></dynamic-ip-and-port>" },
        {
            new SourceTranslation.DynamicIpTranslation { Addresses = ["a"], Fallback = TranslationFallback.InterfaceAddress("ethernet1/3") },
            "<dynamic-ip><translated-address><member>a</member></translated-address><fallback><interface-address><interface>ethernet1/3</interface></interface-address></fallback></dynamic-ip>"
        },
        { new SourceTranslation.StaticIpTranslation { Address = "a", BiDirectional = true }, "<static-ip><translated-address>a</translated-address><bi-directional>yes</bi-directional></static-ip>" },
    };

    public static TheoryData<DestinationTranslation, string> DestinationTranslations => new()
    {
        { DestinationTranslation.Static("web", 8080), "<destination-translation><translated-address>web</translated-address><translated-port>8080</translated-port></destination-translation>" },
        {
            new DestinationTranslation.StaticTranslation { Address = "web", DnsRewrite = DnsRewriteDirection.Forward },
            "<destination-translation><translated-address>web</translated-address><dns-rewrite><direction>forward</direction></dns-rewrite></destination-translation>"
        },
        {
            new DestinationTranslation.DynamicTranslation { Address = "pool", Distribution = DestinationDistribution.LeastSessions },
            "<dynamic-destination-translation><translated-address>pool</translated-address><distribution>least-sessions</distribution></dynamic-destination-translation>"
        },
    };

    public static TheoryData<ForwardingAction, string> ForwardingActions => new()
    {
        { ForwardingAction.Discard, "<discard/>" },
        { ForwardingAction.AsRouted, "<no-pbf/>" },
        { ForwardingAction.ToVirtualSystem("vsys2"), "<forward-to-vsys>vsys2</forward-to-vsys>" },
        {
            new ForwardingAction.ForwardAction
            {
                Interface = "ethernet1/3", NextHop = ForwardingNextHop.Address("10.0.2.1"), MonitorProfile = "default", MonitorAddress = "192.0.2.1", DisableIfUnreachable = true,
            },
            "<forward><egress-interface>ethernet1/3</egress-interface><nexthop><ip-address>10.0.2.1</ip-address></nexthop>"
            + "<monitor><profile>default</profile><ip-address>192.0.2.1</ip-address><disable-if-unreachable>yes</disable-if-unreachable></monitor></forward>"
        },
        { ForwardingAction.Forward("ethernet1/3", ForwardingNextHop.Fqdn("gw.example")), "<forward><egress-interface>ethernet1/3</egress-interface><nexthop><fqdn>gw.example</fqdn></nexthop></forward>" },
    };

    [Fact]
    public void A_security_rule_has_all_that_it_matches_and_does()
    {
        var rule = new SecurityRule("r")
        {
            RuleType = SecurityRuleType.Interzone,
            FromZones = ["trust"],
            ToZones = ["untrust"],
            Sources = ["a"],
            NegateSource = true,
            Destinations = ["any"],
            NegateDestination = false,
            SourceUsers = ["known-user"],
            SourceHips = ["any"],
            DestinationHips = ["any"],
            Categories = ["any"],
            Applications = ["web-browsing"],
            Services = ["application-default"],
            Action = SecurityAction.ResetClient,
            SendIcmpUnreachable = true,
            Profiles = new SecurityProfiles.SingleProfiles { Antivirus = ["default"], UrlFiltering = ["strict"] },
            LogStart = true,
            LogEnd = true,
            LogSetting = "default",
            Schedule = "s",
            QosMarking = QosMarking.Dscp("ef"),
            DisableServerResponseInspection = true,
            Disabled = false,
            Description = "d",
            Tags = ["t"],
            GroupTag = "t",
            Target = new RuleTarget { Devices = [new("0123") { VirtualSystems = ["vsys1"] }], Negate = false },
        };

        Codec.AssertEqual(rule,
            "<entry name='r'><rule-type>interzone</rule-type><from><member>trust</member></from><to><member>untrust</member></to><source><member>a</member></source>"
            + "<negate-source>yes</negate-source><destination><member>any</member></destination><negate-destination>no</negate-destination>"
            + "<source-user><member>known-user</member></source-user><source-hip><member>any</member></source-hip><destination-hip><member>any</member></destination-hip>"
            + "<category><member>any</member></category><application><member>web-browsing</member></application><service><member>application-default</member></service>"
            + "<action>reset-client</action><icmp-unreachable>yes</icmp-unreachable><profile-setting><profiles><virus><member>default</member></virus><url-filtering><member>strict</member></url-filtering></profiles></profile-setting>"
            + "<log-start>yes</log-start><log-end>yes</log-end><log-setting>default</log-setting><schedule>s</schedule><qos><marking><ip-dscp>ef</ip-dscp></marking></qos>"
            + "<option><disable-server-response-inspection>yes</disable-server-response-inspection></option><disabled>no</disabled><description>d</description><tag><member>t</member></tag>"
            + "<group-tag>t</group-tag><target><devices><entry name='0123'><vsys><entry name='vsys1'/></vsys></entry></devices><negate>no</negate></target></entry>");
    }

    [Fact]
    public void Profiles_may_be_a_group() => Codec.AssertEqual(
        new SecurityRule("r") { Profiles = SecurityProfiles.Group("g") },
        "<entry name='r'><profile-setting><group><member>g</member></group></profile-setting></entry>");

    [Fact]
    public void A_default_rule_has_an_action_and_logs() => Codec.AssertEqual(
        new DefaultSecurityRule("interzone-default") { Action = SecurityAction.Deny, LogEnd = true, LogSetting = "default" },
        "<entry name='interzone-default'><action>deny</action><log-end>yes</log-end><log-setting>default</log-setting></entry>");

    [Theory]
    [MemberData(nameof(SourceTranslations))]
    public void A_source_is_translated_in_one_way(SourceTranslation translation, string xml) => Codec.AssertEqual(
        new NatRule("r") { SourceTranslation = translation }, $"<entry name='r'><source-translation>{xml}</source-translation></entry>");

    [Theory]
    [MemberData(nameof(DestinationTranslations))]
    public void A_destination_is_translated_in_one_way(DestinationTranslation translation, string xml) => Codec.AssertEqual(
        new NatRule("r") { Type = NatType.Nat64, ToInterface = "any", DestinationTranslation = translation, DeviceBinding = NatDeviceBinding.Device1 },
        $"<entry name='r'><nat-type>nat64</nat-type><to-interface>any</to-interface>{xml}<active-active-device-binding>1</active-active-device-binding></entry>");

    [Theory]
    [MemberData(nameof(ForwardingActions))]
    public void Forwarding_by_policy_goes_one_way(ForwardingAction action, string xml) => Codec.AssertEqual(
        new PolicyBasedForwardingRule("r") { From = ForwardingSource.Zones("trust"), Action = action, SymmetricReturn = true, ReturnNextHops = ["10.0.2.1"] },
        $"<entry name='r'><from><zone><member>trust</member></zone></from><action>{xml}</action>"
        + "<enforce-symmetric-return><enabled>yes</enabled><nexthop-address-list><entry name='10.0.2.1'/></nexthop-address-list></enforce-symmetric-return></entry>");

    [Fact]
    public void Decryption_and_authentication_rules_say_how()
    {
        Codec.AssertEqual(
            new DecryptionRule("r") { Action = DecryptionAction.NoDecrypt, Type = DecryptionType.SslInboundInspection("c"), Profile = "p", LogFailure = true },
            "<entry name='r'><action>no-decrypt</action><type><ssl-inbound-inspection><certificates><member>c</member></certificates></ssl-inbound-inspection></type><profile>p</profile><log-fail>yes</log-fail></entry>");
        Codec.AssertEqual(new DecryptionRule("r") { Type = DecryptionType.SslForwardProxy }, "<entry name='r'><type><ssl-forward-proxy/></type></entry>");
        Codec.AssertEqual(
            new AuthenticationRule("r") { Enforcement = "e", Timeout = 60, LogTimeout = false },
            "<entry name='r'><authentication-enforcement>e</authentication-enforcement><timeout>60</timeout><log-authentication-timeout>no</log-authentication-timeout></entry>");
    }

    [Fact]
    public void A_profile_group_and_a_log_forwarding_profile_are_written_as_the_firewall_wants_them()
    {
        Codec.AssertEqual(
            new SecurityProfileGroup("g") { Antivirus = ["a"], WildFireAnalysis = ["w"] },
            "<entry name='g'><virus><member>a</member></virus><wildfire-analysis><member>w</member></wildfire-analysis></entry>");
        Codec.AssertEqual(
            new LogForwardingProfile("l") { Matches = [new("all") { Log = ForwardedLog.WildFire, Filter = "All Logs", SendToPanorama = true, SyslogProfiles = ["s"] }] },
            "<entry name='l'><match-list><entry name='all'><log-type>wildfire</log-type><filter>All Logs</filter><send-to-panorama>yes</send-to-panorama><send-syslog><member>s</member></send-syslog></entry></match-list></entry>");
        Codec.AssertKept<LogForwardingProfile>("<entry name='l'><match-list><entry name='x'><actions><entry name='y'/></actions></entry></match-list></entry>");
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_that_no_device_takes_is_named_with_its_field(ConfigurationObject value, string field) =>
        Assert.Contains(value.FindFaults(), fault => fault.ToString().Contains(field, StringComparison.Ordinal));

    public static TheoryData<ConfigurationObject, string> Wrong => new()
    {
        { new SecurityRule(new string('r', 64)), "Name" },
        { new SecurityRule("r") { GroupTag = new string('t', 128) }, "GroupTag" },
        { new NatRule("r") { DestinationTranslation = DestinationTranslation.Static("a", 65536) }, "Port" },
        { new AuthenticationRule("r") { Timeout = 1441 }, "Timeout" },
        { new LogForwardingProfile("l") { Matches = [new("m") { Filter = new string('f', 1024) }] }, "Filter" },
    };
}
