using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class SecurityProfileTests
{
    public static TheoryData<ThreatAction, string> Actions => new()
    {
        { ThreatAction.Default, "<default/>" }, { ThreatAction.Allow, "<allow/>" }, { ThreatAction.Alert, "<alert/>" }, { ThreatAction.Drop, "<drop/>" },
        { ThreatAction.ResetClient, "<reset-client/>" }, { ThreatAction.ResetServer, "<reset-server/>" }, { ThreatAction.ResetBoth, "<reset-both/>" },
        { ThreatAction.BlockIp(AttackerTracking.SourceAndDestination, 60), "<block-ip><track-by>source-and-destination</track-by><duration>60</duration></block-ip>" },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void Every_action_against_a_threat_is_a_choice(ThreatAction action, string xml) => Codec.AssertEqual(
        new VulnerabilityProfile("v") { Rules = [new("r") { ThreatName = "any", Host = AttackedHost.Server, Severities = ["critical"], Cves = ["any"], Action = action, PacketCapture = ThreatPacketCapture.SinglePacket }] },
        $"<entry name='v'><rules><entry name='r'><threat-name>any</threat-name><host>server</host><severity><member>critical</member></severity><cve><member>any</member></cve><action>{xml}</action><packet-capture>single-packet</packet-capture></entry></rules></entry>");

    [Fact]
    public void A_block_for_two_hours_is_refused() => Assert.Throws<InvalidObjectException>(
        () => new VulnerabilityProfile("v") { Rules = [new("r") { Action = ThreatAction.BlockIp(AttackerTracking.Source, 7200) }] }.Validate());

    [Fact]
    public void An_antivirus_profile_says_what_is_done_by_protocol() => Codec.AssertEqual(
        new AntivirusProfile("a") { Decoders = [new("http") { Action = AntivirusAction.ResetBoth, WildFireAction = AntivirusAction.Default }], Models = [new("Windows Executables") { Action = AntivirusModelAction.EnableAlertOnly }], ThreatExceptions = ["1000"], PacketCapture = false },
        "<entry name='a'><decoder><entry name='http'><action>reset-both</action><wildfire-action>default</wildfire-action></entry></decoder><mlav-engine-filebased-enabled><entry name='Windows Executables'><mlav-policy-action>enable(alert-only)</mlav-policy-action></entry></mlav-engine-filebased-enabled><threat-exception><entry name='1000'/></threat-exception><packet-capture>no</packet-capture></entry>");

    [Fact]
    public void An_anti_spyware_profile_answers_with_a_sinkhole() => Codec.AssertEqual(
        new AntiSpywareProfile("s")
        {
            Rules = [new("r") { Severities = ["any"], Action = ThreatAction.ResetBoth }],
            Dns = new() { Lists = [new("default-paloalto-dns") { Action = DnsDomainAction.Sinkhole }], Categories = [new("pan-dns-sec-malware") { Action = DnsCategoryActionKind.Sinkhole, LogLevel = DnsLogLevel.Default }], SinkholeIpv6 = "::1" },
            ThreatExceptions = [new("12345") { Action = ThreatAction.Allow, ExemptIps = ["10.0.0.9"] }],
        },
        """
        <entry name="s"><rules><entry name="r"><severity><member>any</member></severity><action><reset-both/></action></entry></rules><botnet-domains><lists><entry name="default-paloalto-dns"><action><sinkhole/></action></entry></lists>
        <dns-security-categories><entry name="pan-dns-sec-malware"><action>sinkhole</action><log-level>default</log-level></entry></dns-security-categories><sinkhole><ipv6-address>::1</ipv6-address></sinkhole></botnet-domains>
        <threat-exception><entry name="12345"><action><allow/></action><exempt-ip><entry name="10.0.0.9"/></exempt-ip></entry></threat-exception></entry>
        """);

    [Fact]
    public void A_URL_filtering_profile_has_categories_and_credentials() => Codec.AssertEqual(
        new UrlFilteringProfile("u") { Block = ["malware"], Alert = ["news"], Credentials = new() { Detection = CredentialDetection.GroupMapping("corp"), LogSeverity = "high", Block = ["malware"] }, SafeSearch = true },
        "<entry name='u'><block><member>malware</member></block><alert><member>news</member></alert><credential-enforcement><mode><group-mapping>corp</group-mapping></mode><log-severity>high</log-severity><block><member>malware</member></block></credential-enforcement><safe-search-enforcement>yes</safe-search-enforcement></entry>");

    [Fact]
    public void Rules_about_files_name_types_and_directions()
    {
        Codec.AssertEqual(
            new FileBlockingProfile("f") { Rules = [new("r") { Applications = ["any"], FileTypes = ["exe"], Direction = FileDirection.Download, Action = FileBlockingAction.Continue }] },
            "<entry name='f'><rules><entry name='r'><application><member>any</member></application><file-type><member>exe</member></file-type><direction>download</direction><action>continue</action></entry></rules></entry>");
        Codec.AssertEqual(
            new WildFireAnalysisProfile("w") { Rules = [new("r") { FileTypes = ["any"], Direction = FileDirection.Both, Analysis = WildFireCloud.PublicCloud }] },
            "<entry name='w'><rules><entry name='r'><file-type><member>any</member></file-type><direction>both</direction><analysis>public-cloud</analysis></entry></rules></entry>");
        Codec.AssertEqual(
            new DataFilteringProfile("d") { Rules = [new("r") { DataPattern = "cards", Direction = FileDirection.Upload, AlertThreshold = 1, BlockThreshold = 5 }] },
            "<entry name='d'><rules><entry name='r'><data-object>cards</data-object><direction>upload</direction><alert-threshold>1</alert-threshold><block-threshold>5</block-threshold></entry></rules></entry>");
    }

    [Fact]
    public void A_decryption_profile_says_what_is_refused() => Codec.AssertEqual(
        new DecryptionProfile("d") { ForwardProxy = new() { BlockExpired = true, BlockUntrusted = true }, Protocols = new() { MinVersion = TlsVersion.Tls12, MaxVersion = TlsVersion.Max, EncryptionRc4 = false }, UndecryptedBlockExpired = true },
        "<entry name='d'><ssl-forward-proxy><block-expired-certificate>yes</block-expired-certificate><block-untrusted-issuer>yes</block-untrusted-issuer></ssl-forward-proxy><ssl-protocol-settings><min-version>tls1-2</min-version><max-version>max</max-version><enc-algo-rc4>no</enc-algo-rc4></ssl-protocol-settings><ssl-no-proxy><block-expired-certificate>yes</block-expired-certificate></ssl-no-proxy></entry>");

    [Fact]
    public void Certificates_are_named_and_judged()
    {
        Codec.AssertEqual(
            new SslTlsServiceProfile("s") { Certificate = "web", MinVersion = TlsVersion.Tls12 },
            "<entry name='s'><certificate>web</certificate><protocol-settings><min-version>tls1-2</min-version></protocol-settings></entry>");
        Codec.AssertEqual(
            new CertificateProfile("c") { UsernameField = CertificateUsername.CommonName, Authorities = [new("root") { OcspUrl = "http://ocsp.example" }], UseCrl = true, BlockExpired = true },
            "<entry name='c'><username-field><subject>common-name</subject></username-field><CA><entry name='root'><default-ocsp-url>http://ocsp.example</default-ocsp-url></entry></CA><use-crl>yes</use-crl><block-expired-cert>yes</block-expired-cert></entry>");
    }

    [Fact]
    public void A_DoS_protection_profile_limits_connections() => Codec.AssertEqual(
        new DosProtectionProfile("d") { Type = DosProtectionType.Classified, TcpSyn = new() { Enabled = true, Action = DosSynAction.SynCookies(maximalRate: 1000, blockDuration: 60) }, LimitSessions = true, MaxSessions = 100 },
        "<entry name='d'><type>classified</type><flood><tcp-syn><enable>yes</enable><syn-cookies><maximal-rate>1000</maximal-rate><block><duration>60</duration></block></syn-cookies></tcp-syn></flood><resource><sessions><enabled>yes</enabled><max-concurrent-limit>100</max-concurrent-limit></sessions></resource></entry>");
}
