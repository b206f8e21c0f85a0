using PanOs.Aws;

namespace PanOs.HaPair.Tests;

/// <summary>What cannot be read is not readable: it never passes, and it never ends the validation.</summary>
public sealed class UnreadableTests
{
    [Fact]
    public void With_nothing_readable_nothing_passes_and_nothing_fails()
    {
        PairSnapshot blind = HealthyPair.Snapshot with
        {
            Network = Reading<Ec2Observation>.Not("no rights"),
            Addresses = Reading<PairAddresses>.Not("no rights"),
            Primary = FirewallSnapshot.Unreadable(FirewallRole.Primary, "no answer"),
            Secondary = FirewallSnapshot.Unreadable(FirewallRole.Secondary, "no answer"),
        };

        // A check for the other failover mode has nothing to read.
        Assert.All(
            PairCheck.All.Select(check => check.Evaluate(blind)).Where(result => result.Outcome != CheckOutcome.NotApplicable),
            result => Assert.True(result.Outcome == CheckOutcome.NotReadable && result.Found.Length > 0 && result.Remedy is not null, result.ToString()));
    }

    [Theory]
    [InlineData(FirewallRole.Primary)]
    [InlineData(FirewallRole.Secondary)]
    public void A_check_on_both_firewalls_does_not_pass_on_one_alone(FirewallRole silent)
    {
        FirewallSnapshot nothing = FirewallSnapshot.Unreadable(silent, "no answer");
        PairSnapshot half = silent == FirewallRole.Primary ? HealthyPair.Snapshot with { Primary = nothing } : HealthyPair.Snapshot with { Secondary = nothing };
        string[] onBoth =
        [
            "CHASSIS-READY", "VERSIONS", "PLUGIN-VERSIONS", "CLOCKS", "PENDING-CHANGES", "RESTARTED", "HA-ENABLED", "HA-STATES", "SPLIT-BRAIN", "SUSPENDED",
            "HA1-LINK", "HA2-LINK", "CONFIG-SYNC", "SESSION-SYNC", "BUILDS", "CONTENT-VERSIONS", "HA-GROUP", "PEER-ADDRESSES", "HA1-PORT", "HA2-ADDRESSES",
            "PRIORITIES", "PREEMPTION", "HA-IF-BOTH", "LICENSES", "LICENSE-TERM", "CERTIFICATES", "MODE-BOTH", "DPDK-BOTH",
        ];

        Assert.All(
            PairCheck.All.Where(check => onBoth.Contains(check.Id)).Select(check => check.Evaluate(half)),
            result => Assert.True(result.Outcome == CheckOutcome.NotReadable, result.ToString()));
    }
}
