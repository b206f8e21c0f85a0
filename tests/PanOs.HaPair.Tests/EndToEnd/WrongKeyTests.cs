using PanOs.HaPair;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The private key is not that of the key pair, which a firewall that starts cannot be told from at once.</summary>
public sealed class WrongKeyTests
{
    [Theory]
    [InlineData(FirewallShellFailure.NotReady, FirewallShellFailure.Refused, "did not take the key within 30 minutes")]
    [InlineData(FirewallShellFailure.Refused, FirewallShellFailure.Refused, "did not let this user in")]
    public async Task A_key_that_is_refused_for_good_is_said_with_the_key_pair_and_the_user(FirewallShellFailure says, FirewallShellFailure reason, string what)
    {
        await using LabPair lab = await LabPair.StartAsync();
        FirewallShellException failed = await ApplyAsync(lab, says);

        Assert.Equal(reason, failed.Reason);
        Assert.False(failed.IsTransient);
        Assert.Contains("refuses the SSH key", failed.Message, StringComparison.Ordinal);
        Assert.Contains(what, failed.Message, StringComparison.Ordinal);
        Assert.Contains($"'{lab.Topology.KeyPair.Name}'", failed.Message, StringComparison.Ordinal);
        Assert.Contains("the user admin", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("did not open", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Stranger, failed.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, lab.Lab.CountCommits());
    }

    [Fact]
    public async Task A_firewall_that_never_answers_is_not_said_to_refuse_the_key()
    {
        await using LabPair lab = await LabPair.StartAsync();
        FirewallShellException failed = await ApplyAsync(lab, FirewallShellFailure.Unreachable);

        Assert.Equal(FirewallShellFailure.Unreachable, failed.Reason);
        Assert.Contains("did not open its command line within 30 minutes", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("key pair", failed.Message, StringComparison.Ordinal);
    }

    private const string Stranger = "the private key of somebody else";

    private static async Task<FirewallShellException> ApplyAsync(LabPair lab, FirewallShellFailure says)
    {
        lab.Lab.AddKey(Stranger, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA other");
        FirewallPairOptions options = lab.Lab.Bind(new FirewallPairOptions { Ec2 = lab.Lab.Ec2 });
        await using var pair = new FirewallPair(
            lab.Topology, PairSecrets.FromValues("Lab-Passw0rd!", Stranger), options with { Shell = new Refusing(options.Shell, says) });
        return await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await pair.PlanAsync();
            return await Assert.ThrowsAsync<FirewallShellException>(() => pair.ApplyAsync(plan));
        });
    }

    // An OpenSSH server that takes passwords asks a stranger for one, for ever.
    private sealed class Refusing(IFirewallShellConnector lab, FirewallShellFailure says) : IFirewallShellConnector
    {
        public async Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default)
        {
            try
            {
                return await lab.ConnectAsync(target, cancellationToken);
            }
            catch (FirewallShellException refused) when (refused.Reason == FirewallShellFailure.Refused)
            {
                throw new FirewallShellException(says, $"{target.Address} said no.", refused);
            }
        }
    }
}
