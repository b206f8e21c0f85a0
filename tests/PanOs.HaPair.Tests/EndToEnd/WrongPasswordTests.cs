using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class WrongPasswordTests
{
    [Fact]
    public async Task A_wrong_password_on_a_built_pair_is_refused_and_sets_no_new_one()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await using FirewallPair mistaken = lab.Lab.CreatePair(
            lab.Topology, PairSecrets.FromValues("not the password", await lab.Lab.CreateSecrets(lab.Topology).SshPrivateKey(default)));
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            int commits = lab.Lab.CountCommits();

            await Assert.ThrowsAsync<PanOsAuthenticationException>(() => mistaken.PlanAsync());
            var refused = await Assert.ThrowsAsync<PanOsAuthenticationException>(() => mistaken.ApplyAsync(plan));

            Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("not the password", refused.ToString(), StringComparison.Ordinal);
            Assert.Equal(commits, lab.Lab.CountCommits());
            Assert.All(lab.World.Firewalls, firewall => Assert.Equal(FirewallPhase.Ready, firewall.Phase));
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
        });
    }
}
