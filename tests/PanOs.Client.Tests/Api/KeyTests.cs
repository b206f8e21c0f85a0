using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class KeyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_key_is_renewed_once_and_the_request_sent_again()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Key("K1")).Answers(Replies.InvalidCredential, 403).Answers(Replies.Key("K2")).Answers(Replies.Yes);
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"));

        Assert.True(await client.HasPendingChangesAsync(Ct));

        Assert.Equal([null, "K1", null, "K2"], firewall.Requests.Select(request => request.Key));
    }

    [Fact]
    public async Task Keys_are_renewed_once_a_minute_at_most()
    {
        var time = new FakeTimeProvider();
        var keys = 0;
        var firewall = new ScriptedFirewall
        {
            Otherwise = sent => sent.Name == "keygen" ? ScriptedFirewall.Xml(Replies.Key($"K{++keys}")) : ScriptedFirewall.Xml(Replies.InvalidCredential, 403),
        };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"), options => options.TimeProvider = time);

        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        Assert.Equal(2, keys);

        time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        Assert.Equal(3, keys);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_a_minute_at_most()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.InvalidCredential, 403) };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "wrong"), options => options.TimeProvider = time);

        for (int call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        }

        Assert.Equal(["keygen"], firewall.Names);
        time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        Assert.Equal(["keygen", "keygen"], firewall.Names);
    }

    [Fact]
    public async Task A_commit_whose_key_did_not_come_was_not_sent_and_is_not_looked_for()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "lost") };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.CommitAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.True(error.WasNotSent);
        Assert.True(error.IsTransient);
        Assert.Equal(["keygen", "keygen", "keygen", "keygen"], firewall.Names);
    }

    [Fact]
    public async Task A_read_does_not_multiply_the_attempts_to_get_a_key()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "down") };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"));

        await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal(4, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_fixed_key_that_is_refused_is_an_error_at_once()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.InvalidCredential, 403);
        await using var client = firewall.Client();

        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task Many_callers_share_one_key_generation()
    {
        var generating = new TaskCompletionSource<string>();
        var generations = 0;
        var ring = new KeyRing(TimeProvider.System, TimeSpan.FromMinutes(1), _ =>
        {
            generations++;
            return generating.Task;
        });

        var callers = Enumerable.Range(0, 10).Select(_ => ring.GetAsync(new PanOsCredential.Login("admin", "secret", isBasic: false))).ToList();
        generating.SetResult("K1");

        Assert.All(await Task.WhenAll(callers), key => Assert.Equal("K1", key));
        Assert.Equal(1, generations);
    }

    [Fact]
    public async Task A_failed_key_generation_is_not_remembered()
    {
        var firewall = new ScriptedFirewall().Answers("<response status='error' code='400'><result><msg>not now</msg></result></response>", 400).Answers(Replies.Key("K1")).Answers(Replies.Yes);
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"));

        await Assert.ThrowsAsync<PanOsApiException>(() => client.HasPendingChangesAsync(Ct));
        Assert.True(await client.HasPendingChangesAsync(Ct));
    }

    [Fact]
    public async Task A_provider_is_asked_before_every_request()
    {
        var asked = 0;
        var firewall = new ScriptedFirewall().Answers(Replies.Yes).Answers(Replies.Yes);
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ => new($"K{++asked}")));

        await client.HasPendingChangesAsync(Ct);
        await client.HasPendingChangesAsync(Ct);

        Assert.Equal(["K1", "K2"], firewall.Requests.Select(request => request.Key));
    }

    [Theory]
    [InlineData("<response status=\"success\"><result><lifetime>60</lifetime></result></response>", 60)]
    [InlineData("<response status=\"success\"><result><lifetime>0</lifetime></result></response>", null)]
    [InlineData("<response status=\"error\"><msg><line>No such node</line></msg></response>", null)]
    public async Task The_lifetime_of_keys_is_read_from_the_running_configuration(string body, int? minutes)
    {
        var firewall = new ScriptedFirewall().Answers(body);
        await using var client = firewall.Client();

        Assert.Equal(minutes, (await client.GetApiKeyLifetimeAsync(Ct))?.TotalMinutes);
        Assert.Equal("/config/devices/entry[@name='localhost.localdomain']/deviceconfig/setting/management/api/key/lifetime", Assert.Single(firewall.Requests).Form["xpath"]);
        Assert.Equal("show", firewall.Requests[0].Name);
    }

    [Fact]
    public async Task A_firewall_that_does_not_know_how_to_revoke_keys_says_where_to_do_it()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"error\" code=\"17\"><msg><line><![CDATA[ request -> api-keys  is unexpected]]></line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.RevokeApiKeysAsync(Ct));

        Assert.Contains("Authentication Settings", error.Message, StringComparison.Ordinal);
    }
}
