using System.Net;
using System.Text;

namespace PanOs.Client.Tests;

public sealed class CredentialTests
{
    private const string Forbidden = "<response status = 'error' code = '403'><result><msg>Type [config] not authorized for user role.</msg></result></response>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Basic_goes_along_with_every_request_and_asks_for_no_key()
    {
        List<string?> headers = [];
        using var firewall = new HeaderFirewall(request => headers.Add(request.Headers.Authorization?.ToString()));
        await using var client = firewall.Client(PanOsCredential.Basic("admin", "pass:wörd"));

        await client.HasPendingChangesAsync(Ct);
        await client.HasPendingChangesAsync(Ct);

        string expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:pass:wörd"));
        Assert.Equal([expected, expected], headers);
    }

    [Fact]
    public void A_user_name_that_basic_cannot_carry_is_refused() =>
        Assert.Throws<ArgumentException>(() => PanOsCredential.Basic("ad:min", "x"));

    [Fact]
    public async Task A_key_that_was_rotated_in_the_vault_is_used_at_once_even_when_the_provider_had_cached_the_old_one()
    {
        Queue<string> vault = new(["OLD", "NEW", "NEW"]);
        var firewall = new ScriptedFirewall
        {
            Otherwise = sent => sent.Key == "NEW" ? ScriptedFirewall.Xml(Replies.Yes) : ScriptedFirewall.Xml(Replies.InvalidCredential, 403),
        };
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ => new(vault.Dequeue())));

        Assert.True(await client.HasPendingChangesAsync(Ct));
        Assert.True(await client.HasPendingChangesAsync(Ct));

        Assert.Equal(["OLD", "NEW", "NEW"], firewall.Requests.Select(request => request.Key));
    }

    [Fact]
    public async Task A_provider_that_keeps_giving_a_refused_key_is_asked_once_more_and_no_further()
    {
        int asked = 0;
        var firewall = new ScriptedFirewall().Answers(Replies.InvalidCredential, 403);
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ =>
        {
            asked++;
            return new("OLD");
        }));

        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal(2, asked);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task A_password_that_was_rotated_in_the_vault_gets_a_new_key_at_the_next_request()
    {
        string password = "one";
        var firewall = new ScriptedFirewall { Otherwise = sent => ScriptedFirewall.Xml(sent.Name == "keygen" ? Replies.Key("K-" + sent.Form["password"]) : Replies.Yes) };
        await using var client = firewall.Client(PanOsCredential.UserPasswordFromProvider(_ => new(new NetworkCredential("admin", password))));

        await client.HasPendingChangesAsync(Ct);
        await client.HasPendingChangesAsync(Ct);
        password = "two";
        await client.HasPendingChangesAsync(Ct);

        Assert.Equal([null, "K-one", "K-one", null, "K-two"], firewall.Requests.Select(request => request.Key));
    }

    [Fact]
    public async Task Being_forbidden_is_no_reason_for_a_new_key()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Key("K")).Answers(Forbidden, 403);
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"));

        var error = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Contains("not authorized for user role", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, firewall.Requests.Count);
    }

    [Fact]
    public async Task The_time_between_two_renewals_is_an_option()
    {
        int keys = 0;
        var firewall = new ScriptedFirewall
        {
            Otherwise = sent => sent.Name == "keygen" ? ScriptedFirewall.Xml(Replies.Key($"K{++keys}")) : ScriptedFirewall.Xml(Replies.InvalidCredential, 403),
        };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"), options => options.KeyRenewalInterval = TimeSpan.Zero);

        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));
        await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal(3, keys);
    }

    [Fact]
    public async Task A_vault_that_fails_is_an_authentication_error_and_nothing_is_sent()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ => throw new InvalidOperationException("vault is sealed")));

        var error = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal("vault is sealed", error.InnerException!.Message);
        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public async Task A_vault_that_takes_too_long_is_an_authentication_error_and_no_cancellation_of_the_caller()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ => throw new TaskCanceledException("the vault's own limit")));

        var error = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.IsType<TaskCanceledException>(error.InnerException);
        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public async Task A_password_that_cannot_be_sent_is_an_error_for_every_caller_and_nobody_waits_for_ever()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", "top\u0001secret"));

        for (int i = 0; i < 2; i++)
        {
            var call = client.HasPendingChangesAsync(Ct);
            Assert.True(call.IsCompleted, "It waits for a key that nobody asks for.");
            var error = await Assert.ThrowsAnyAsync<Exception>(() => call);
            Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(firewall.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two lines\nof key")]
    [InlineData("kéy")]
    public async Task A_key_that_no_header_can_carry_is_refused_before_sending_and_not_shown(string key)
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client(PanOsCredential.FromProvider(_ => new(key)));

        var error = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Empty(firewall.Requests);
        if (key.Length > 0)
        {
            Assert.DoesNotContain(key, error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(key, Assert.Throws<ArgumentException>(() => PanOsCredential.ApiKey(key)).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_line_end_of_a_key_file_is_not_part_of_the_key()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Yes);
        await using var client = firewall.Client(PanOsCredential.ApiKey("THE-KEY\r\n"));

        await client.HasPendingChangesAsync(Ct);

        Assert.Equal("THE-KEY", Assert.Single(firewall.Requests).Key);
    }

    private sealed class HeaderFirewall(Action<HttpRequestMessage> sees) : HttpMessageHandler
    {
        public PanOsClient Client(PanOsCredential credential) => new(new Uri("https://fw.example"), credential, new PanOsClientOptions { Handler = this });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sees(request);
            return Task.FromResult(ScriptedFirewall.Xml(Replies.Yes));
        }
    }
}
