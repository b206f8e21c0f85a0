using Amazon.EC2.Model;
using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>What applying again does for a pair that lost something, while traffic goes on.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_passive_firewall_is_built_again_while_the_active_one_serves(bool failedOver)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            if (failedOver)
            {
                await lab.Pair.FailOverAsync();
            }

            string active = await lab.InstanceOfAsync(failedOver ? FirewallRole.Secondary : FirewallRole.Primary);
            string passive = await lab.InstanceOfAsync(failedOver ? FirewallRole.Primary : FirewallRole.Secondary);
            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            Assert.True((await probe.MeasureAsync()).Works);
            DateTimeOffset since = lab.Lab.Time.GetUtcNow();
            int calls = lab.World.Ec2.Calls.Count;
            int commits = CommitsOn(lab, active);

            await lab.TerminateAsync(passive);
            HaPairPlan plan = await lab.Pair.PlanAsync();
            string text = plan.ToString();
            Assert.Contains($"builds the {(failedOver ? "primary" : "secondary")} firewall again", text, StringComparison.Ordinal);
            Assert.Contains($"the {(failedOver ? "secondary" : "primary")} firewall is active and keeps serving", text, StringComparison.Ordinal);
            Assert.DoesNotContain(plan.Of(failedOver ? FirewallRole.Secondary : FirewallRole.Primary).Items, item => item.Step is FirewallStep.Restart or FirewallStep.Commit);
            await lab.Pair.ApplyAsync(plan);

            await AssertWholeAsync(lab);
            await probe.MeasureAsync();
            Assert.Equal(TimeSpan.Zero, ProbeRounds.Outage(await probe.ReadAsync(CancellationToken.None), since));
            Assert.DoesNotContain(lab.World.Ec2.Calls.Skip(calls), call => call.Action is "AttachNetworkInterface" or "DetachNetworkInterface" or "RebootInstances");
            Assert.Equal("active", lab.World.FindFirewall(active)!.HaState);
            Assert.Equal(commits, CommitsOn(lab, active));
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_active_firewall_is_built_again_as_the_passive_one(bool failedOver)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            if (failedOver)
            {
                await lab.Pair.FailOverAsync();
            }

            FirewallRole lost = failedOver ? FirewallRole.Secondary : FirewallRole.Primary;
            FirewallRole survivor = PairRoles.PeerOf(lost);
            string heir = await lab.InstanceOfAsync(survivor);
            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            await lab.TerminateAsync(await lab.InstanceOfAsync(lost));
            await lab.WaitUntilAsync(() => Task.FromResult(lab.World.FindFirewall(heir)!.HaState == "active"));
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.Contains($"the {PairText.Word(survivor)} firewall is active and keeps serving", plan.ToString(), StringComparison.Ordinal);
            DateTimeOffset rebuilds = lab.Lab.Time.GetUtcNow();
            await lab.Pair.ApplyAsync(plan);
            ObservedInstance serves = (await lab.ObserveAsync()).OwnerOf("inside")!;
            Assert.Equal(heir, serves.Id);

            await AssertWholeAsync(lab);
            Assert.True((await probe.MeasureAsync()).Works);
            Assert.Equal("active", lab.World.FindFirewall(heir)!.HaState);

            // Traffic is back with the first thing that the apply does, long before the lost firewall has booted.
            IReadOnlyList<ProbeLine> lines = await probe.ReadAsync(CancellationToken.None);
            DateTimeOffset back = lines.Last(line => !line.Succeeded).At;
            Assert.True(back < rebuilds + TimeSpan.FromMinutes(1), $"{back} {rebuilds}");

            await probe.DisposeAsync();
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    // From an empty active firewall the configuration would go to both.
    [Fact]
    public async Task A_new_firewall_that_became_active_before_it_has_the_configuration_is_not_synchronized_from()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await lab.TerminateAsync(await lab.InstanceOfAsync(FirewallRole.Secondary));
            PanOsClient survivor = await lab.Pair.ConnectAsync(FirewallRole.Primary);
            string before = await RulesOfAsync(survivor);
            Task? byHand = null;
            var listener = new Told(line => byHand ??= line is { Step: "restart", State: ProgressState.Running } ? FailOverByHandAsync(survivor) : null);

            PairNotFormedException refused = await Assert.ThrowsAsync<PairNotFormedException>(async () => await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync(), listener));
            await byHand!;

            Assert.Contains("secondary firewall, which is new, became active before it had the configuration", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, await RulesOfAsync(survivor));

            // What the message says to do.
            await lab.Pair.FailOverAsync(new FailoverOptions { Force = true });
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            await AssertWholeAsync(lab);
        });

        async Task FailOverByHandAsync(PanOsClient firewall)
        {
            await firewall.SuspendAsync();
            await lab.WaitUntilAsync(() => Task.FromResult(lab.World.Firewalls[^1].HaState == "active"), seconds: 1000);
            await firewall.MakeFunctionalAsync();
        }

        static async Task<string> RulesOfAsync(PanOsClient firewall) => string.Join('\n', await firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running).ToListAsync());
    }

    [Fact]
    public async Task A_pair_that_lost_both_firewalls_is_built_again()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await lab.TerminateAsync(await lab.InstanceOfAsync(FirewallRole.Secondary));
            await lab.TerminateAsync(await lab.InstanceOfAsync(FirewallRole.Primary));
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            await AssertWholeAsync(lab);
        });
    }

    [Theory]
    [InlineData("source/dest check")]
    [InlineData("group rule")]
    [InlineData("stranger's group rule")]
    [InlineData("route")]
    [InlineData("security rule")]
    [InlineData("priority")]
    [InlineData("address")]
    public async Task Drift_is_put_right_without_an_outage(string what)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await BreakAsync(lab, what);
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.True(plan.HasChanges, plan.ToString());
            int restarts = RestartsAsked(lab);
            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            await probe.MeasureAsync();

            // Without its heartbeat the pair goes on changing by itself meanwhile.
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            await lab.WaitUntilAsync(async () => (await probe.MeasureAsync()).Works);

            await AssertWholeAsync(lab);
            Assert.Equal(restarts, RestartsAsked(lab));
            IReadOnlyList<ProbeLine> lines = await probe.ReadAsync(CancellationToken.None);
            if (what is "stranger's group rule" or "priority")
            {
                // What these break does not carry traffic, so none may be lost while they are put right.
                Assert.All(lines, line => Assert.True(line.Succeeded, line.ToString()));
            }
        });
    }

    private static int CommitsOn(LabPair lab, string instance) => lab.World.FirewallCalls.Count(call => call.InstanceId == instance && call.Type == "commit");

    private static int RestartsAsked(LabPair lab) => lab.World.FirewallCalls.Count(call => call.Detail.Contains("restart", StringComparison.Ordinal));

    private static async Task AssertWholeAsync(LabPair lab)
    {
        ValidationReport report = await lab.Pair.ValidateAsync();
        Assert.True(report.PassedCount == report.RunCount, report.ToString());
        HaPairPlan again = await lab.Pair.PlanAsync();
        Assert.False(again.HasChanges, again.ToString());
    }

    private static async Task BreakAsync(LabPair lab, string what)
    {
        Ec2Observation found = await lab.ObserveAsync();
        switch (what)
        {
            case "source/dest check":
                await lab.Lab.Ec2.ModifyNetworkInterfaceAttributeAsync(new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = found.NetworkInterfaces["inside"].Id, SourceDestCheck = true });
                break;
            case "group rule":
                await lab.Lab.Ec2.RevokeSecurityGroupIngressAsync(new RevokeSecurityGroupIngressRequest
                {
                    GroupId = found.SecurityGroups["mgmt"].Id,
                    IpPermissions = [new IpPermission { IpProtocol = "icmp", FromPort = -1, ToPort = -1, UserIdGroupPairs = [new UserIdGroupPair { GroupId = found.SecurityGroups["mgmt"].Id }] }],
                });
                break;
            case "stranger's group rule":
                await lab.Lab.Ec2.AuthorizeSecurityGroupIngressAsync(new AuthorizeSecurityGroupIngressRequest
                {
                    GroupId = found.SecurityGroups["untrust"].Id,
                    IpPermissions = [new IpPermission { IpProtocol = "tcp", FromPort = 23, ToPort = 23, Ipv4Ranges = [new IpRange { CidrIp = "0.0.0.0/0" }] }],
                });
                break;
            case "route":
                await lab.Lab.Ec2.DeleteRouteAsync(new DeleteRouteRequest
                {
                    RouteTableId = found.RouteTables["private"].Id,
                    DestinationCidrBlock = "0.0.0.0/0",
                });
                break;
            case "address":
                await lab.Lab.Ec2.DisassociateAddressAsync(new DisassociateAddressRequest
                {
                    AssociationId = found.Addresses["untrust"].AssociationId,
                });
                break;
            case "security rule":
                await lab.EditAsync(FirewallRole.Primary, "by hand", edit => edit.In(Location.Vsys("vsys1")).Delete<SecurityRule>(lab.Topology.Policy.SecurityRules[0].Name));
                break;
            case "priority":
                await lab.EditAsync(FirewallRole.Secondary, "by hand", edit => edit.In(Location.Device).Set(new HighAvailability { DevicePriority = 120 }));
                break;
            default:
                throw new ArgumentException(what, nameof(what));
        }
    }
}
