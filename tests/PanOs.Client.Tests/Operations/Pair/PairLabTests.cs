using PanOs.HaPair;
using PanOs.Testing;

namespace PanOs.Client.Tests;

/// <summary>A pair of simulated firewalls in virtual time.</summary>
public sealed class PairLabTests
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    [Fact]
    public async Task Writes_follow_the_role_through_a_failover_and_the_peer_commits_what_it_is_sent()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        var topology = HaPairTopology.Documented("pair", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");
        await using var firewalls = lab.CreatePair(topology);
        await lab.RunAsync(async () =>
        {
            var built = await firewalls.ApplyAsync(await firewalls.PlanAsync());
            await using var pair = new PanOsPair(
                lab.Connect(new Uri("https://" + built.Addresses.Primary.PublicManagement), PanOsCredential.UserPassword("admin", "Lab-Passw0rd!")),
                lab.Connect(new Uri("https://" + built.Addresses.Secondary.PublicManagement), PanOsCredential.UserPassword("admin", "Lab-Passw0rd!")));

            Assert.Equal(PanOsPairCondition.ActiveAndPassive, (await pair.GetStateAsync()).Condition);
            var active = await pair.GetActiveAsync();

            var job = await pair.SynchronizeAsync(WaitUntil.Completed);
            Assert.Equal("HA-Sync", (await (await pair.GetPassiveAsync()).GetJobAsync(job!.Id)).Type);

            await active.SuspendAsync();
            PanOsPairState after;
            do
            {
                await Task.Delay(TimeSpan.FromSeconds(5), lab.Time);
                after = await pair.GetStateAsync();
            }
            while (after.Active is null);

            Assert.Equal(PanOsPairCondition.ActiveAlone, after.Condition);
            Assert.NotEqual(active.Address, after.Active.Client.Address);
            await Assert.ThrowsAsync<PanOsRoleException>(() => active.SyncToPeerAsync());
            Assert.Equal(after.Active.Client.Address, (await pair.GetActiveAsync()).Address);
        });
    }
}
