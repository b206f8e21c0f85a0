using Amazon.EC2.Model;
using PanOs.Aws;
using PanOs.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>Repairs that could take the traffic, or the configuration, of a pair that serves.</summary>
public sealed class ServingPairTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dpdk_is_switched_off_on_one_firewall_after_the_other_so_that_one_always_serves(bool failedOver)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            if (failedOver)
            {
                await lab.Pair.FailOverAsync();
            }

            // Somebody switches it on again. The active firewall restarts with its interfaces, and so can use them.
            FirewallRole active = failedOver ? FirewallRole.Secondary : FirewallRole.Primary;
            await DpdkOnAsync(lab, PairRoles.PeerOf(active), "passive");
            await (await lab.Pair.ConnectAsync(PairRoles.PeerOf(active))).SuspendAsync();
            await DpdkOnAsync(lab, active, "active");
            await lab.Pair.RestoreAsync();

            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.All(plan.Firewalls, firewall => Assert.True(firewall.Includes(FirewallStep.PacketIo), plan.ToString()));
            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            Assert.True((await probe.MeasureAsync()).Works);
            DateTimeOffset since = lab.Lab.Time.GetUtcNow();

            await lab.Pair.ApplyAsync(plan);

            await WholeAsync(lab);
            await probe.MeasureAsync();
            TimeSpan outage = LongestOutage(await probe.ReadAsync(CancellationToken.None), since);
            Assert.True(outage < TimeSpan.FromMinutes(3), $"Traffic stopped for {outage}.");
        });
    }

    [Theory]
    [InlineData(FirewallRole.Primary, false)]
    [InlineData(FirewallRole.Primary, true)]
    [InlineData(FirewallRole.Secondary, false)]
    public async Task A_firewall_that_preempts_does_not_overwrite_the_one_that_served_when_it_is_built_again(FirewallRole lost, bool slowly)
    {
        await using LabPair lab = await LabPair.BuildAsync(LabPair.Documented with { HighAvailability = new() { Preemptive = true } });
        await lab.RunAsync(async () =>
        {
            await EditAsync(lab, FirewallRole.Primary, "theirs", edit => edit.In(Location.Vsys("vsys1")).Set(new SecurityRule("theirs")
            {
                FromZones = ["trust"],
                ToZones = ["untrust"],
                Sources = ["any"],
                Destinations = ["any"],
                Applications = ["any"],
                Services = ["any"],
                SourceUsers = ["any"],
                Categories = ["any"],
                Action = SecurityAction.Allow,
            }));
            await lab.TerminateAsync(await lab.InstanceOfAsync(lost));
            string left = await lab.InstanceOfAsync(PairRoles.PeerOf(lost));
            await WaitUntilAsync(lab, () => Task.FromResult(lab.World.FindFirewall(left)!.HaState == "active"));

            // Without HA2 the apply waits for sessions to be copied, longer than a firewall waits before it preempts.
            lab.World.FindFirewall(left)!.Ha2Connected = !slowly;
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            lab.World.FindFirewall(left)!.Ha2Connected = true;

            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(5));
            Assert.Equal("active", lab.World.FindFirewall(await lab.InstanceOfAsync(FirewallRole.Primary))!.HaState);
            foreach (FirewallRole role in ApplyContext.Roles)
            {
                PanOsClient firewall = await lab.Pair.ConnectAsync(role);
                List<string> rules = [];
                await foreach (SecurityRule rule in firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running))
                {
                    rules.Add(rule.Name);
                }

                Assert.Contains("theirs", rules);
            }

            await WholeAsync(lab);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Licences_that_restart_services_are_fetched_by_the_spare_first(bool failedOver)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            if (failedOver)
            {
                await lab.Pair.FailOverAsync();
            }

            HaPairTopology topology = lab.Topology with { Licensing = new() { AuthCode = true } };
            PairSecrets own = lab.Lab.CreateSecrets(topology);
            await using FirewallPair pair = lab.Lab.CreatePair(topology, new PairSecrets(own.AdminPassword, own.SshPrivateKey) { AuthCode = _ => ValueTask.FromResult("I7654321") });

            await pair.ApplyAsync(await pair.PlanAsync());

            FirewallRole active = failedOver ? FirewallRole.Secondary : FirewallRole.Primary;
            Assert.Equal(
                [await lab.InstanceOfAsync(PairRoles.PeerOf(active)), await lab.InstanceOfAsync(active)],
                lab.World.FirewallCalls.Where(call => call.Detail.StartsWith("request license fetch", StringComparison.Ordinal)).Select(call => call.InstanceId));
            Assert.False((await pair.PlanAsync()).HasChanges);
        });
    }

    [Fact]
    public async Task A_commit_of_somebody_else_is_no_reason_to_restart_a_firewall()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await EditAsync(lab, FirewallRole.Primary, "CHG-7: looked at the HA settings, changed a tag", edit => edit.In(Location.Vsys("vsys1")).Set(new PanOs.Model.Tag("t7")));

            HaPairPlan plan = await lab.Pair.PlanAsync();

            Assert.DoesNotContain(plan.Firewalls, firewall => firewall.Includes(FirewallStep.Restart));
            await WholeAsync(lab);
        });
    }

    [Fact]
    public async Task An_interface_that_a_running_firewall_was_not_launched_with_is_a_conflict_and_not_half_done()
    {
        await using LabPair lab = await LabPair.BuildAsync(LabPair.Documented with { InstanceType = "m5.4xlarge" });
        await lab.RunAsync(async () =>
        {
            HaPairTopology wider = lab.Topology with
            {
                Dataplane = lab.Topology.Dataplane with
                {
                    Additional = [new() { Name = "dmz", Zone = "dmz", Subnet = new("dmz", "10.0.5.0/24"), SecurityGroup = "dmz" }],
                },
            };
            await using FirewallPair pair = lab.Lab.CreatePair(wider);
            HaPairPlan plan = await pair.PlanAsync();
            int before = lab.Lab.CountResources("poc");

            Assert.True(plan.Network.ConflictCount > 0, plan.ToString());
            await Assert.ThrowsAsync<Ec2PlanRefusedException>(() => pair.ApplyAsync(plan));
            Assert.Equal(before, lab.Lab.CountResources("poc"));
        });
    }

    [Theory]
    [InlineData(FirewallRole.Primary)]
    [InlineData(FirewallRole.Secondary)]
    public async Task A_watch_goes_on_while_a_firewall_is_built_again_and_knows_the_new_one(FirewallRole lost)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            PairStatus status = PairStatus.Unknown;
            using var stop = new CancellationTokenSource();
            Task watch = WatchAsync();

            await lab.TerminateAsync(await lab.InstanceOfAsync(lost));
            string left = await lab.InstanceOfAsync(PairRoles.PeerOf(lost));
            await WaitUntilAsync(lab, () => Task.FromResult(lab.World.FindFirewall(left)!.HaState == "active"));
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(1));
            Assert.True(status.Health == PairHealth.Healthy, status.ToString());

            await lab.Pair.FailOverAsync();
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(1));
            Assert.True(status.Health == PairHealth.Healthy, status.ToString());
            Assert.Equal(lost, status.Active);
            Assert.False(watch.IsCompleted);
            stop.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch);

            async Task WatchAsync()
            {
                await foreach (PairEvent happened in lab.Pair.WatchAsync(stop.Token))
                {
                    status = status.After(happened);
                }
            }
        });
    }

    private static async Task DpdkOnAsync(LabPair lab, FirewallRole role, string state)
    {
        SimulatedFirewall firewall = lab.World.FindFirewall(await lab.InstanceOfAsync(role))!;
        PanOsClient client = await lab.Pair.ConnectAsync(role);
        await client.SetDpdkAsync(isOn: true);
        await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(1));
        await WaitUntilAsync(lab, () => Task.FromResult(firewall.Phase == FirewallPhase.Ready && firewall.HaState == state));
    }

    private static async Task WholeAsync(LabPair lab)
    {
        HaPairPlan again = await lab.Pair.PlanAsync();
        Assert.False(again.HasChanges, again.ToString());
    }

    private static TimeSpan LongestOutage(IReadOnlyList<ProbeLine> lines, DateTimeOffset since)
    {
        TimeSpan longest = TimeSpan.Zero;
        DateTimeOffset good = since;
        foreach (ProbeLine line in lines.Where(line => line.At >= since && line.Kind == ProbeKind.Ping))
        {
            longest = line.At - good > longest ? line.At - good : longest;
            good = line.Succeeded ? line.At : good;
        }

        return longest;
    }

    private static Task WaitUntilAsync(LabPair lab, Func<Task<bool>> holds) => lab.WaitUntilAsync(holds, seconds: 900);

    private static async Task EditAsync(LabPair lab, FirewallRole role, string description, Action<CandidateSession> change)
    {
        await lab.EditAsync(role, description, change);
        await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
    }
}
