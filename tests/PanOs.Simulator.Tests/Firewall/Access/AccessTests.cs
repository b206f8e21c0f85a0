using System.Text;
using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class AccessTests
{
    private const string Users = "/config/mgt-config/users";

    [Theory]
    [InlineData("$1$mxvntool$T3ER.0e25j8ha5DRqoGDC0", "S3cret&pass word")]
    [InlineData("fnRL/G5lXVMug", "admin")]
    public void Hashes_of_older_configurations_are_checked(string hash, string password)
    {
        Assert.True(PasswordHash.Verify(password, hash));
        Assert.False(PasswordHash.Verify("another", hash));
        Assert.False(PasswordHash.Verify("*", "*"));
    }

    [Fact]
    public void The_header_for_keys_came_with_9_0()
    {
        foreach ((string version, int status) in ((string, int)[])[("8.1.3", 403), ("9.1.0", 200)])
        {
            var bench = new ApiBench(version);
            Assert.Equal(status, bench.Firewall.Api.Handle(ApiRequest.From("type=version", "", bench.Key)).Status);
            Assert.Equal(200, bench.Firewall.Api.Handle(ApiRequest.From("type=version&key=" + Uri.EscapeDataString(bench.Key), "")).Status);
        }
    }

    [Fact]
    public void Basic_authentication_does_not_make_a_key()
    {
        var bench = new ApiBench();
        string basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + Password));
        Assert.Equal(400, bench.Firewall.Api.Handle(ApiRequest.From("type=keygen", "", authorization: basic)).Status);
    }

    [Fact]
    public async Task A_key_ends_after_the_configured_lifetime_and_when_all_are_ended()
    {
        var bench = new ApiBench();
        bench.Set(Device + "/deviceconfig/setting/management/api/key", "<lifetime>5</lifetime>");
        await bench.CommitAndWaitAsync();
        string key = bench.NewKey("admin");
        await bench.PassAsync(299);
        Assert.Equal(200, bench.Send(key, ("type", "version")).Status);
        await bench.PassAsync(2);
        Assert.Equal(403, bench.Send(key, ("type", "version")).Status);

        key = bench.NewKey("admin");
        bench.Firewall.ExpireApiKeys();
        Assert.Equal(403, bench.Send(key, ("type", "version")).Status);
    }

    [Theory]
    [InlineData("<superreader>yes</superreader>", "config get", true)]
    [InlineData("<superreader>yes</superreader>", "config set", false)]
    [InlineData("<superreader>yes</superreader>", "commit", false)]
    [InlineData("<superreader>yes</superreader>", "op show", true)]
    [InlineData("<superreader>yes</superreader>", "op request", false)]
    [InlineData("<devicereader/>", "op request", false)]
    [InlineData("<deviceadmin/>", "config set", true)]
    [InlineData("<deviceadmin/>", "users", false)]
    [InlineData("<vsysadmin><entry name='localhost.localdomain'><vsys><member>vsys1</member></vsys></entry></vsysadmin>", "config set", true)]
    [InlineData("<vsysadmin><entry name='localhost.localdomain'><vsys><member>vsys1</member></vsys></entry></vsysadmin>", "device", false)]
    [InlineData("<custom><profile>narrow</profile></custom>", "config set", false)]
    [InlineData("<custom><profile>narrow</profile></custom>", "op show", true)]
    [InlineData("<custom><profile>gone</profile></custom>", "config set", false)]
    [InlineData("", "config set", false)]
    public void A_role_allows_what_it_says(string role, string request, bool allowed)
    {
        var bench = new ApiBench();
        var configuration = new XElement(bench.Firewall.Configuration.Running);
        configuration.Element("mgt-config")!.Element("users")!.Add(XElement.Parse(
            $"<entry name='limited'><phash>{bench.Firewall.Administrators.HashPassword("pw")}</phash><permissions><role-based>{role}</role-based></permissions></entry>"));
        configuration.Element("shared")!.Add(XElement.Parse(
            "<admin-role><entry name='narrow'><role><device><xmlapi><config>disable</config><op>enable</op></xmlapi></device></role></entry></admin-role>"));
        bench.Firewall.Configuration.Replace(configuration);
        (string, string)[] parameters = request switch
        {
            "config get" => [("type", "config"), ("action", "get"), ("xpath", Vsys + "/zone")],
            "config set" => [("type", "config"), ("action", "set"), ("xpath", Vsys + "/tag"), ("element", "<entry name='t'/>")],
            "users" => [("type", "config"), ("action", "set"), ("xpath", Users), ("element", "<entry name='u'/>")],
            "device" => [("type", "config"), ("action", "set"), ("xpath", Device + "/deviceconfig/system"), ("element", "<hostname>x</hostname>")],
            "commit" => [("type", "commit"), ("cmd", "<commit/>")],
            "op show" => [("type", "op"), ("cmd", "<show><system><info/></system></show>")],
            _ => [("type", "op"), ("cmd", "<request><password-hash><password>x</password></password-hash></request>")],
        };

        ApiAnswer answer = bench.Send(bench.NewKey("limited", "pw"), parameters);
        Assert.Equal(200, answer.Status);
        Assert.Equal(allowed ? null : "16", Code(Parse(answer)) is "16" ? "16" : null);
    }

    [Fact]
    public async Task A_session_that_is_too_old_is_told_so_once()
    {
        var bench = new ApiBench();
        bench.Set(Device + "/deviceconfig/setting/management", "<max-session-time>60</max-session-time>");
        await bench.CommitAndWaitAsync();
        await bench.PassAsync(1800);
        Assert.Equal(200, bench.Send(bench.Key, ("type", "version")).Status);
        await bench.PassAsync(1801);
        XElement answer = bench.Ask(("type", "version"));
        Assert.Equal(("22", "Session timed out"), (Code(answer), answer.Value));
        Assert.NotNull(bench.Ask(("type", "version")).Descendants("sw-version").FirstOrDefault());
    }

    [Fact]
    public void A_form_in_parts_carries_parameters_and_a_file()
    {
        const string Body = "--XyZ\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nimport\r\n--XyZ\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\tmp\\my config.xml\"\r\nContent-Type: text/xml\r\n\r\n<a>\r\n</a>\r\n--XyZ--\r\n";
        ApiRequest request = ApiRequest.From("?key=a%20b&category=configuration", Encoding.UTF8.GetBytes(Body), "multipart/form-data; boundary=\"XyZ\"", null, null);
        Assert.Equal(("import", "configuration", "a b"), (request["type"], request["category"], request["key"]));
        Assert.Equal(("my config.xml", "<a>\r\n</a>"), (request.File!.Name, Encoding.UTF8.GetString(request.File.Content)));
    }

    [Fact]
    public async Task One_session_too_many_is_refused_until_another_has_ended()
    {
        var bench = new ApiBench(new SimulatedFirewallOptions { MaximumSessions = 2 });
        bench.Set(Users, $"<entry name='third'><phash>{bench.Firewall.Administrators.HashPassword(Password)}</phash>{Superuser}</entry>");
        await bench.CommitAndWaitAsync();
        bench.AskAs("other", ("type", "version"));
        (string, string)[] third = [("type", "keygen"), ("user", "third"), ("password", Password)];
        Assert.Equal(403, bench.Send(null, third).Status);
        Assert.Equal(200, bench.Send(bench.Key, ("type", "version")).Status);
        await bench.PassAsync(3700);
        Assert.Equal(200, bench.Send(null, third).Status);
    }
}
