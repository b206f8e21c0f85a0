using PanOs.Simulator;

namespace PanOs.Client.Tests;

/// <summary>Firewalls before PAN-OS 9.0 do not know the header of a key.</summary>
public sealed class KeyPlacementTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_default_the_key_is_a_header_and_nowhere_else()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Yes);
        await using var client = firewall.Client();

        await client.HasPendingChangesAsync(Ct);

        var sent = Assert.Single(firewall.Requests);
        Assert.Equal("THE-KEY", sent.Key);
        Assert.DoesNotContain("key", sent.Form.Keys);
        Assert.Equal("https://fw.example/api/", sent.Address.ToString());
    }

    [Fact]
    public async Task In_the_body_it_is_a_parameter_and_no_header_and_still_not_in_the_address()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Yes);
        using var log = new CapturingLog();
        await using var client = firewall.Client(configure: options =>
        {
            (options.KeyPlacement, options.LogWire) = (ApiKeyPlacement.Body, true);
            options.LoggerFactory = log;
        });

        await client.HasPendingChangesAsync(Ct);

        var sent = Assert.Single(firewall.Requests);
        Assert.Null(sent.Key);
        Assert.Equal("THE-KEY", sent.Form["key"]);
        Assert.Equal("https://fw.example/api/", sent.Address.ToString());
        Assert.NotEmpty(log.Entries);
        Assert.DoesNotContain(log.Entries, entry => entry.Text.Contains("THE-KEY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_is_refused_leads_to_the_option()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.InvalidCredential, 403);
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Contains(nameof(PanOsClientOptions.KeyPlacement), error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.1.3", ApiKeyPlacement.Header, false)]
    [InlineData("8.1.3", ApiKeyPlacement.Body, true)]
    [InlineData("9.1.11", ApiKeyPlacement.Header, true)]
    [InlineData("9.1.11", ApiKeyPlacement.Body, true)]
    public async Task A_simulated_firewall_takes_the_key_where_its_version_knows_it(string version, ApiKeyPlacement placement, bool isTaken)
    {
        var world = new SimulatedWorld();
        var firewall = await world.AddFirewallAsync(new StandaloneFirewall
        {
            Firewall = new SimulatedFirewallOptions { Version = version },
            Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["ops"] = "Secret-1" },
        });
        await world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        await world.Clock.RunAsync(async () =>
        {
            await using var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.UserPassword("ops", "Secret-1"), new PanOsClientOptions
            {
                Handler = world.CreateFirewallHandler(firewall),
                TimeProvider = world.Clock,
                KeyPlacement = placement,
            });
            if (isTaken)
            {
                Assert.Equal(version, (await client.GetSystemInfoAsync()).Version);
            }
            else
            {
                await Assert.ThrowsAsync<PanOsAuthenticationException>(() => client.GetSystemInfoAsync());
            }

            await using var basic = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.Basic("ops", "Secret-1"), new PanOsClientOptions
            {
                Handler = world.CreateFirewallHandler(firewall),
                TimeProvider = world.Clock,
            });
            Assert.Equal(version, (await basic.GetSystemInfoAsync()).Version);
        });
    }
}
