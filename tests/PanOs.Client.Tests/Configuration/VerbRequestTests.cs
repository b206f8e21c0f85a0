using System.Net;
using System.Xml.Linq;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PanOs.Client.Tests;

/// <summary>What every verb of the configuration sends over a connection, to the letter.</summary>
public sealed class VerbRequestTests : IDisposable
{
    private static readonly XPath s_addresses = XPath.Config.Child("shared").Child("address");
    private static readonly XPath s_web = s_addresses.Entry("web & <co>");

    private readonly WireMockServer _server = WireMockServer.Start();

    public static TheoryData<string, string> Sent => new()
    {
        { "show", "xpath=/config/shared/address/entry[@name='web & <co>']" },
        { "get", "xpath=/config/shared/address/entry/@name" },
        { "set", "xpath=/config/shared/address&element=<entry name=\"a\"><fqdn>a.example</fqdn></entry>" },
        { "edit", "xpath=/config/shared/address/entry[@name='web & <co>']&element=<entry name=\"web &amp; &lt;co&gt;\"><fqdn>a.example</fqdn></entry>" },
        { "delete", "xpath=/config/shared/address/entry[@name='web & <co>']" },
        { "rename", "xpath=/config/shared/address/entry[@name='web & <co>']&newname=o'hare" },
        { "clone", "xpath=/config/shared/address&from=/config/shared/address/entry[@name='web & <co>']&newname=copy" },
        { "move", "xpath=/config/shared/address/entry[@name='web & <co>']&where=after&dst=o'hare" },
        { "override", "xpath=/config/shared&element=<login-banner src=\"tpl\">hi</login-banner>" },
        { "multi-move", "xpath=/config/shared&element=<selected-list><source xpath=\"/config/shared/address\"><member>web &amp; &lt;co&gt;</member><member>b</member></source><source xpath=\"/config/shared/tag\"><member>t</member></source></selected-list><all-errors>no</all-errors>" },
        { "multi-clone", "xpath=/config/shared&element=<selected-list><source xpath=\"/config/shared/address\"><member>web &amp; &lt;co&gt;</member></source></selected-list><all-errors>yes</all-errors>" },
        { "complete", "xpath=/config/shared/address" },
        { "multi-config", "element=<multi-configure-request><set xpath=\"/config/shared/address\" id=\"1\"><entry name=\"a\"><fqdn>a.example</fqdn></entry></set><edit xpath=\"/config/shared/address/entry[@name='web &amp; &lt;co&gt;']\" id=\"2\"><entry name=\"web &amp; &lt;co&gt;\" /></edit><delete xpath=\"/config/shared/address/entry[@name='x']\" id=\"3\" /><rename xpath=\"/config/shared/address/entry[@name='y']\" newname=\"z\" id=\"4\" /><clone xpath=\"/config/shared/address\" from=\"/config/shared/address/entry[@name='z']\" newname=\"zz\" id=\"5\" /><move xpath=\"/config/shared/address/entry[@name='z']\" where=\"top\" id=\"6\" /><move xpath=\"/config/shared/address/entry[@name='z']\" where=\"before\" dst=\"zz\" id=\"7\" /></multi-configure-request>&strict-transactional=yes" },
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task A_verb_sends_exactly_its_documented_parameters(string action, string expected)
    {
        _server.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithHeader("Content-Type", "application/xml").WithBody(Replies.Done));
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.ApiKey("k"));

        await Call(client.Configuration, action);

        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.Equal(_server.Url + "/api/", request.Url);
        var parameters = request.Body!.Split('&').Select(pair => string.Join('=', pair.Split('=').Select(WebUtility.UrlDecode)));
        Assert.Equal($"type=config&action={action}&{expected}", string.Join('&', parameters));
    }

    private static Task Call(ConfigurationClient configuration, string action) => action switch
    {
        "show" => configuration.ShowAsync(s_web, Ct),
        "get" => configuration.GetAsync(s_addresses.AnyEntry().Attribute("name"), Ct),
        "set" => configuration.SetAsync(s_addresses, Fqdn("a"), Ct),
        "edit" => configuration.EditAsync(s_web, Fqdn("web & <co>"), Ct),
        "delete" => configuration.DeleteAsync(s_web, Ct),
        "rename" => configuration.RenameAsync(s_web, "o'hare", Ct),
        "clone" => configuration.CloneAsync(s_web, "copy", cancellationToken: Ct),
        "move" => configuration.MoveAsync(s_web, MovePosition.After("o'hare"), Ct),
        "override" => configuration.OverrideAsync(XPath.Config.Child("shared"), new XElement("login-banner", new XAttribute("src", "tpl"), "hi"), Ct),
        "multi-move" => configuration.MultiMoveAsync(XPath.Config.Child("shared"), [s_web, s_addresses.Entry("b"), XPath.Config.Child("shared").Child("tag").Entry("t")], cancellationToken: Ct),
        "multi-clone" => configuration.MultiCloneAsync(XPath.Config.Child("shared"), [s_web], allErrors: true, Ct),
        "complete" => configuration.CompleteAsync(s_addresses, Ct),
        "multi-config" => configuration.MultiConfigAsync(
            new ConfigurationBatch()
                .Set(s_addresses, Fqdn("a"))
                .Edit(s_web, new XElement("entry", new XAttribute("name", "web & <co>")))
                .Delete(s_addresses.Entry("x"))
                .Rename(s_addresses.Entry("y"), "z")
                .Clone(s_addresses.Entry("z"), "zz")
                .Move(s_addresses.Entry("z"), MovePosition.Top)
                .Move(s_addresses.Entry("z"), MovePosition.Before("zz")),
            strictTransactional: true,
            Ct),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private static XElement Fqdn(string name) => new("entry", new XAttribute("name", name), new XElement("fqdn", "a.example"));
}
