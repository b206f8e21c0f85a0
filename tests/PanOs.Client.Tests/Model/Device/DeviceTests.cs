using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class DeviceTests
{
    public static TheoryData<AdministratorRole, string> Roles => new()
    {
        { AdministratorRole.Superuser, "<superuser>yes</superuser>" },
        { AdministratorRole.Superreader, "<superreader>yes</superreader>" },
        { AdministratorRole.DeviceAdmin, "<deviceadmin><member>localhost.localdomain</member></deviceadmin>" },
        { AdministratorRole.Custom("audit"), "<custom><profile>audit</profile></custom>" },
        { AdministratorRole.VsysAdmin("vsys1"), "<vsysadmin><entry name='localhost.localdomain'><vsys><member>vsys1</member></vsys></entry></vsysadmin>" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void What_an_administrator_may_do_is_a_choice(AdministratorRole role, string xml) => Codec.AssertEqual(
        new Administrator("a") { Role = role, PublicKey = "c3No" },
        $"<entry name='a'><permissions><role-based>{xml}</role-based></permissions><public-key>c3No</public-key></entry>");

    [Fact]
    public void Queries_that_an_administrator_saved_are_kept() =>
        Codec.AssertKept<Administrator>("<entry name='a'><preferences><disable-dns>yes</disable-dns><saved-log-query><traffic><entry name='q'><query>(app eq dns)</query></entry></traffic></saved-log-query></preferences></entry>");

    [Fact]
    public void Secrets_of_servers_are_not_printed()
    {
        string printed = string.Concat(
            new RadiusServerProfile("r") { Servers = [new("s") { Secret = "t0psecret" }] },
            new TacacsServerProfile("t") { Servers = [new("s") { Secret = "t0psecret" }] },
            new SnmpTrapServerProfile("n") { Version = SnmpTrapVersion.V2c([new("m") { Community = "t0psecret" }]) },
            new MfaServerProfile("m") { Settings = [new("key") { Value = "t0psecret" }] },
            new LogExportSchedule("l") { Target = LogExportTarget.Scp("h", "/logs", "u", "t0psecret") });

        Assert.DoesNotContain("t0psecret", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_RADIUS_profile_says_how_the_password_is_sent() => Codec.AssertEqual(
        new RadiusServerProfile("r") { Protocol = RadiusProtocol.PeapMschapv2("corp"), Timeout = 5, Servers = [new("one") { Address = "10.0.0.8", Port = 1812 }] },
        "<entry name='r'><protocol><PEAP-MSCHAPv2><radius-cert-profile>corp</radius-cert-profile></PEAP-MSCHAPv2></protocol><timeout>5</timeout><server><entry name='one'><ip-address>10.0.0.8</ip-address><port>1812</port></entry></server></entry>");

    [Fact]
    public void A_syslog_profile_has_servers_and_formats() => Codec.AssertEqual(
        new SyslogServerProfile("s") { Servers = [new("one") { Address = "10.0.0.9", Transport = SyslogTransport.Tls, Port = 6514, Format = SyslogFormat.Ietf, Facility = "LOG_LOCAL0" }], Formats = new() { Traffic = "$src", EscapeCharacter = "\\", EscapedCharacters = "=" } },
        "<entry name='s'><server><entry name='one'><server>10.0.0.9</server><transport>SSL</transport><port>6514</port><format>IETF</format><facility>LOG_LOCAL0</facility></entry></server><format><traffic>$src</traffic><escaping><escape-character>\\</escape-character><escaped-characters>=</escaped-characters></escaping></format></entry>");

    [Fact]
    public void A_log_can_tag_an_address() => Codec.AssertEqual(
        new CorrelationLogSetting("c") { Filter = "(severity geq high)", SyslogProfiles = ["s"], Actions = [new("tag") { Kind = LogActionKind.Tagging(LogTagTarget.SourceAddress, LogTagAction.AddTag, ["bad"]) }] },
        "<entry name='c'><filter>(severity geq high)</filter><send-syslog><member>s</member></send-syslog><actions><entry name='tag'><type><tagging><target>source-address</target><action>add-tag</action><tags><member>bad</member></tags></tagging></type></entry></actions></entry>");

    [Fact]
    public void An_authentication_profile_names_who_checks() => Codec.AssertEqual(
        new AuthenticationProfile("a") { Method = AuthenticationMethod.Ldap("ad", "sAMAccountName"), AllowList = ["all"], LockoutAttempts = 3, MultiFactor = false },
        "<entry name='a'><method><ldap><server-profile>ad</server-profile><login-attribute>sAMAccountName</login-attribute></ldap></method><allow-list><member>all</member></allow-list><lockout><failed-attempts>3</failed-attempts></lockout><multi-factor-auth><mfa-enable>no</mfa-enable></multi-factor-auth></entry>");

    [Fact]
    public void An_eleventh_failed_login_is_refused() =>
        Assert.Throws<InvalidObjectException>(() => new AuthenticationProfile("a") { LockoutAttempts = 11 }.Validate());
}
