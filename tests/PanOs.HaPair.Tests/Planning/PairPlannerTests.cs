using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair.Tests;

public sealed class PairPlannerTests
{
    private static readonly Ec2Plan Nothing = new() { Items = [] };

    private static readonly Ec2Plan Everything = new()
    {
        Items =
        [
            new(Ec2Action.Create, "VPC", "vpc", "paloAlto-dev-poc-vpc", "+ VPC paloAlto-dev-poc-vpc 10.0.0.0/21", []),
            new(Ec2Action.Create, "instance", "primary", "PaloAlto-mgmt-primary", "+ instance PaloAlto-mgmt-primary", ["type: m5.xlarge"]),
        ],
    };

    [Fact]
    public async Task Before_launch_every_step_is_listed_and_no_firewall_is_asked()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Everything, observation: null, Unasked);

        Assert.Equal(
            "FirstLogin FailoverMode PacketIo Configuration Commit Restart Synchronization",
            Steps(plan, FirewallRole.Primary));
        Assert.Equal("FirstLogin FailoverMode PacketIo Configuration Commit Restart", Steps(plan, FirewallRole.Secondary));
        Assert.All(plan.Firewalls, firewall => Assert.False(firewall.Exists));

        // AWS 2; firewall 1: 3 interfaces, 2 zones, 2 routes, HA, 2 rules; firewall 2: 1 interface, HA
        Assert.Equal(2 + (3 + 2 + 2 + 1 + 2) + (1 + 1), plan.CreateCount);

        // firewall 1: password, mode, DPDK, vsys, router; firewall 2: password, mode, DPDK
        Assert.Equal(5 + 3, plan.ChangeCount);
        Assert.Equal(0, plan.DeleteCount);
    }

    [Fact]
    public async Task A_pair_that_is_as_it_should_be_has_nothing_to_do()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), BuiltAsync);

        Assert.False(plan.HasChanges);
        Assert.EndsWith("0 to create, 0 to change, 0 to delete", plan.ToString(), StringComparison.Ordinal);
        Assert.All(plan.Firewalls, firewall => Assert.Empty(firewall.Items));
    }

    [Fact]
    public async Task A_failed_over_pair_has_nothing_to_do_either()
    {
        // After the first synchronization the secondary holds the dataplane's configuration too.
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), (role, _) => Task.FromResult<FirewallReading?>(
            role == FirewallRole.Primary
                ? Readings.Equal(Readings.Primary, "passive")
                : Readings.Equal(Readings.Primary) with { HighAvailability = Readings.Secondary.HighAvailability }));

        Assert.False(plan.HasChanges);
    }

    [Fact]
    public async Task After_a_failover_a_new_rule_goes_to_the_active_firewall_which_synchronizes_it()
    {
        HaPairTopology topology = Sample.Documented with
        {
            Policy = Sample.Documented.Policy with { SecurityRules = [new() { Name = "new", FromZones = ["trust"], ToZones = ["untrust"] }] },
        };

        HaPairPlan plan = await PlanAsync(topology, Nothing, Observed(), (role, _) => Task.FromResult<FirewallReading?>(
            role == FirewallRole.Primary
                ? Readings.Equal(Readings.Primary, "passive")
                : Readings.Equal(Readings.Primary) with { HighAvailability = Readings.Secondary.HighAvailability }));

        Assert.Empty(plan.Of(FirewallRole.Primary).Items);
        Assert.Equal("Configuration Commit Synchronization", Steps(plan, FirewallRole.Secondary));
        Assert.Equal((1, 0), (plan.CreateCount, plan.ChangeCount));
    }

    [Fact]
    public async Task A_firewall_that_nobody_logged_in_to_gets_every_step_with_its_addresses()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), (_, _) => Task.FromResult<FirewallReading?>(null));

        Assert.True(plan.Of(FirewallRole.Secondary).Exists);
        Assert.True(plan.Of(FirewallRole.Secondary).Includes(FirewallStep.FirstLogin));
        Assert.DoesNotContain("(known after launch)", plan.ToString(), StringComparison.Ordinal);
        Assert.Contains("peer HA1 address: 10.0.0.10", plan.Of(FirewallRole.Secondary).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_crash_left_undone_is_planned_and_nothing_else()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), (role, _) => Task.FromResult<FirewallReading?>(
            role == FirewallRole.Primary ? Readings.Equal(Readings.Primary) with { NeedsRestart = true } : Readings.New));

        Assert.Equal("Restart Synchronization", Steps(plan, FirewallRole.Primary));
        Assert.Equal("FailoverMode PacketIo Configuration Commit Restart", Steps(plan, FirewallRole.Secondary));
    }

    [Fact]
    public async Task A_changed_HA_setting_is_committed_without_a_restart()
    {
        HaPairTopology topology = Sample.Documented with { HighAvailability = new() { Preemptive = true } };

        HaPairPlan plan = await PlanAsync(topology, Nothing, Observed(), BuiltAsync);

        Assert.Equal("Configuration Commit Synchronization", Steps(plan, FirewallRole.Primary));
        Assert.Equal("Configuration Commit", Steps(plan, FirewallRole.Secondary));
        Assert.Contains("preemptive: no -> yes", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_out_of_sync_is_synchronized()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), async (role, token) =>
        {
            FirewallReading reading = (await BuiltAsync(role, token))!;
            return reading with { HaState = reading.HaState! with { RunningSync = "not synchronized" } };
        });

        Assert.Equal("Synchronization", Steps(plan, FirewallRole.Primary));
        Assert.True(plan.HasChanges);
        Assert.Equal(0, plan.CreateCount + plan.ChangeCount + plan.DeleteCount);
    }

    [Fact]
    public async Task A_mode_that_cannot_be_read_is_mentioned_and_left_alone()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented, Nothing, Observed(), async (role, token) =>
            (await BuiltAsync(role, token))! with { FailoverMode = null, DpdkEnabled = null });

        Assert.False(plan.HasChanges);
        Assert.Equal(2, plan.Of(FirewallRole.Secondary).Items.Count);
        Assert.Contains("not readable", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_to_the_letter_can_be_planned_and_says_what_it_lacks()
    {
        HaPairPlan plan = await PlanAsync(Sample.Documented.AsWritten(), Everything, observation: null, Unasked);

        Assert.False(plan.Of(FirewallRole.Secondary).Includes(FirewallStep.FailoverMode));
        Assert.DoesNotContain("HA2 transport:", plan.ToString(), StringComparison.Ordinal);
        Assert.All(plan.Corrections, note => Assert.False(note.IsOn));
        Assert.Contains("RETURN-ROUTE: OFF", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_reads_like_a_diff()
    {
        string[] lines = (await PlanAsync(Sample.Documented, Everything, observation: null, Unasked)).ToString().Split(Environment.NewLine);

        Assert.Equal("AWS", lines[0]);
        Assert.Equal("  + VPC paloAlto-dev-poc-vpc 10.0.0.0/21", lines[1]);
        Assert.Equal("      type: m5.xlarge", lines[3]);
        Assert.Contains("firewall 1: PaloAlto-mgmt-primary (to be launched)", lines, StringComparer.Ordinal);
        Assert.Contains("  ~ failover mode", lines, StringComparer.Ordinal);
        Assert.Contains("      DPDK: off (restarts at once)", lines, StringComparer.Ordinal);
        Assert.Contains("  + static route internet", lines, StringComparer.Ordinal);
        Assert.Contains("      next hop: 10.0.2.1", lines, StringComparer.Ordinal);
        Assert.Contains("      HA2 address: (known after launch)", lines, StringComparer.Ordinal);
        Assert.Contains("  > commit", lines, StringComparer.Ordinal);
        Assert.Contains("  > restart", lines, StringComparer.Ordinal);
        Assert.Contains("  > synchronize to peer", lines, StringComparer.Ordinal);
        Assert.Contains("firewall 2: PaloAlto-mgmt-secondary (to be launched)", lines, StringComparer.Ordinal);
        Assert.Contains("  HA1-HEARTBEAT: ICMP inside the management security group", lines, StringComparer.Ordinal);
        Assert.Equal("14 to create, 8 to change, 0 to delete", lines[^1]);
    }

    [Fact]
    public async Task A_conflict_on_AWS_is_said_before_the_last_line()
    {
        Ec2Plan conflict = new() { Items = [new(Ec2Action.Conflict, "VPC", "vpc", "v", "! VPC v", ["cidr: 10.1.0.0/21 -> 10.0.0.0/21"])] };

        HaPairPlan plan = await PlanAsync(Sample.Documented, conflict, Observed(), BuiltAsync);

        Assert.True(plan.HasChanges);
        Assert.StartsWith("1 in conflict", plan.ToString().Split(Environment.NewLine)[^2], StringComparison.Ordinal);
    }

    private static Task<HaPairPlan> PlanAsync(
        HaPairTopology topology, Ec2Plan network, Ec2Observation? observation, Func<FirewallRole, CancellationToken, Task<FirewallReading?>> read) =>
        new PairPlanner(topology, null!, (role, _, token) => read(role, token)).PlanAsync(network, observation, TestContext.Current.CancellationToken);

    private static Task<FirewallReading?> Unasked(FirewallRole role, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"The {role} firewall does not exist.");

    private static Task<FirewallReading?> BuiltAsync(FirewallRole role, CancellationToken cancellationToken) => Task.FromResult<FirewallReading?>(
        role == FirewallRole.Primary ? Readings.Equal(Readings.Primary) : Readings.Equal(Readings.Secondary, "passive"));

    private static string Steps(HaPairPlan plan, FirewallRole role) =>
        string.Join(' ', plan.Of(role).Items.Select(item => item.Step).Distinct());

    private static Ec2Observation Observed() => new()
    {
        Deployment = "paloalto-dev-poc",
        NetworkInterfaces = new[] { Interface("mgmt-primary", "10.0.0.10"), Interface("ha-primary", "10.0.3.10"), Interface("mgmt-secondary", "10.0.0.20"), Interface("ha-secondary", "10.0.3.20") }
            .ToDictionary(each => each.Role, StringComparer.Ordinal),
        Addresses = new[] { Address("mgmt-primary", "203.0.113.1"), Address("mgmt-secondary", "203.0.113.3") }.ToDictionary(each => each.Role, StringComparer.Ordinal),
        Instances = new[] { Instance("primary"), Instance("secondary") }.ToDictionary(each => each.Role, StringComparer.Ordinal),
    };

    private static ObservedNetworkInterface Interface(string role, string address) => new()
    {
        Id = "eni-" + role,
        Role = role,
        SubnetId = "subnet-1",
        AvailabilityZone = "eu-central-1a",
        PrivateAddress = address,
        SourceDestCheck = true,
        Status = "in-use",
    };

    private static ObservedAddress Address(string role, string publicAddress) => new()
    {
        Id = "eipalloc-" + role,
        Role = role,
        PublicAddress = publicAddress,
    };

    private static ObservedInstance Instance(string role) => new()
    {
        Id = "i-" + role,
        Role = role,
        State = "running",
        Type = "m5.xlarge",
        AvailabilityZone = "eu-central-1a",
        ImageId = "ami-1",
        LaunchTime = DateTimeOffset.UnixEpoch,
    };
}
