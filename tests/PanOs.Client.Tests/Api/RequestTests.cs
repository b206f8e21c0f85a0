using System.Net;
using PanOs.Model;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PanOs.Client.Tests;

/// <summary>What really goes over a connection.</summary>
public sealed class RequestTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_command_is_a_form_post_with_the_key_in_its_header_only()
    {
        Answer("<response status=\"success\"><result><system><hostname>fw1</hostname><sw-version>10.0.9</sw-version></system></result></response>");
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.ApiKey("LUFRPT1=+/=="));

        var info = await client.GetSystemInfoAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("fw1", "10.0.9"), (info.Hostname, info.Version));
        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.Equal("POST", request.Method);
        Assert.Equal(_server.Url + "/api/", request.Url);
        Assert.Equal("type=op&cmd=%3Cshow%3E%3Csystem%3E%3Cinfo+%2F%3E%3C%2Fsystem%3E%3C%2Fshow%3E", request.Body);
        Assert.Equal("LUFRPT1=+/==", Assert.Single(request.Headers!["X-PAN-KEY"]));
        Assert.Equal("application/x-www-form-urlencoded", Assert.Single(request.Headers["Content-Type"]));
        Assert.DoesNotContain("LUFRPT1", request.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConfigSource.Candidate, "get")]
    [InlineData(ConfigSource.Running, "show")]
    public async Task Reading_names_action_and_xpath(ConfigSource source, string action)
    {
        Answer("<response status=\"success\" code=\"19\"><result total-count=\"1\" count=\"1\"><entry name=\"trust\"><network><layer3><member>ethernet1/2</member></layer3></network></entry></result></response>");
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.ApiKey("k"));

        var zone = await client.In(Location.Vsys("vsys1")).Zones.GetAsync("trust", source, TestContext.Current.CancellationToken);

        Assert.Equal(new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/2") }, zone);
        var body = WebUtility.UrlDecode(Assert.Single(_server.LogEntries).RequestMessage!.Body!);
        Assert.Equal($"type=config&action={action}&xpath=/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/zone/entry[@name='trust']", body);
    }

    [Fact]
    public async Task A_password_is_sent_once_in_the_body_and_the_key_is_used_from_then_on()
    {
        _server.Given(Request.Create().WithBody(body => body!.Contains("type=keygen", StringComparison.Ordinal)))
            .RespondWith(Response.Create().WithBody(Replies.Key("GENERATED")));
        _server.Given(Request.Create().WithHeader("X-PAN-KEY", "GENERATED"))
            .RespondWith(Response.Create().WithBody(Replies.Yes));
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.UserPassword("admin", "p&ss w=rd"));

        Assert.True(await client.IsChassisReadyAsync(TestContext.Current.CancellationToken));
        Assert.True(await client.IsChassisReadyAsync(TestContext.Current.CancellationToken));

        Assert.Equal(3, _server.LogEntries.Count);
        var keygen = _server.LogEntries[0].RequestMessage!;
        Assert.Equal("type=keygen&user=admin&password=p%26ss+w%3Drd", keygen.Body);
        Assert.DoesNotContain("X-PAN-KEY", keygen.Headers!.Keys);
        Assert.All(_server.LogEntries, entry => Assert.EndsWith("/api/", entry.RequestMessage!.Url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_firewall_that_does_not_listen_was_not_reached()
    {
        await using var client = new PanOsClient(new Uri("http://127.0.0.1:1"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Retry = { Reads = 0 } });

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(TestContext.Current.CancellationToken));

        Assert.True(error.WasNotSent);
        Assert.True(error.IsTransient);
    }

    private void Answer(string body) =>
        _server.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithHeader("Content-Type", "application/xml").WithBody(body));
}
