using Amazon.EC2.Model;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class SecondaryIpPairTests
{
    internal static HaPairTopology SecondaryIp { get; } = LabPair.Documented with { FailoverMode = FailoverMode.SecondaryIp };

    [Fact]
    public async Task It_is_built_checked_failed_over_and_back_applied_again_and_removed()
    {
        await using LabPair lab = await LabPair.StartAsync(SecondaryIp);
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.Contains("failover mode: secondary-ip", plan.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("DPDK: off", plan.ToString(), StringComparison.Ordinal);

            await lab.Pair.ApplyAsync(plan);
            await AssertValidAsync(lab);

            await using TrafficProbe probe = await lab.Pair.StartProbeAsync();
            ProbeResult before = await probe.MeasureAsync();
            Assert.True(before.Works, before.ToString());

            FailoverReport there = await lab.Pair.FailOverAsync(probe);
            Assert.Equal(FirewallRole.Secondary, there.To);
            Assert.True(there.After!.Works);
            Assert.Equal(before.SeenFrom, there.After.SeenFrom);
            Assert.Contains(there.Stages, stage => stage.Name == "the outside address is assigned to it");
            await AssertValidAsync(lab);
            HaPairPlan failedOver = await lab.Pair.PlanAsync();
            Assert.False(failedOver.HasChanges, failedOver.ToString());

            FailoverReport back = await lab.Pair.FailOverAsync(probe);
            Assert.Equal(FirewallRole.Primary, back.To);
            Assert.Equal(before.SeenFrom, back.After!.SeenFrom);
        });

        await lab.RunAsync(async () =>
        {
            int commits = lab.Lab.CountCommits();
            HaPairPlan again = await lab.Pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
            await lab.Pair.ApplyAsync(again);
            Assert.Equal(commits, lab.Lab.CountCommits());
            Assert.DoesNotContain(lab.World.Ec2.Calls, call => call.Action is "DetachNetworkInterface");

            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task It_fails_over_faster_than_by_moving_interfaces_and_stays_failed_over()
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIp);
        await lab.RunAsync(async () =>
        {
            FailoverReport report = await lab.Pair.FailOverAsync();
            Assert.InRange(report.Duration, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(20));

            // What the plugin moved is left where it is, and removed from there.
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            Assert.Equal("active", lab.World.Firewalls[1].HaState);
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task A_watch_tells_of_the_addresses()
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIp);
        List<string> seen = [];
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource();
            Task watch = WatchAsync(stop);
            await lab.Pair.FailOverAsync();
            await Task.Delay(TimeSpan.FromSeconds(20), lab.Lab.Time);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch);
        });

        Assert.Contains(seen, text => text.EndsWith("the outside address is on the secondary firewall, was on the primary firewall", StringComparison.Ordinal));

        async Task WatchAsync(CancellationTokenSource stop)
        {
            await foreach (PairEvent each in lab.Pair.WatchAsync(stop.Token))
            {
                seen.Add(each.ToString());
            }
        }
    }

    [Fact]
    public async Task An_address_that_nobody_has_any_more_is_drift_and_put_back()
    {
        await using LabPair lab = await LabPair.BuildAsync(SecondaryIp);
        await lab.RunAsync(async () =>
        {
            NetworkInterface inside = (await lab.Lab.Ec2.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest())).NetworkInterfaces
                .Single(eni => eni.TagSet.Exists(tag => tag.Key == "panos:role" && tag.Value == "inside"));
            await lab.Lab.Ec2.UnassignPrivateIpAddressesAsync(new UnassignPrivateIpAddressesRequest { NetworkInterfaceId = inside.NetworkInterfaceId, PrivateIpAddresses = ["10.0.1.254"] });

            ValidationReport broken = await lab.Pair.ValidateAsync();
            Assert.Contains("FLOATING-ADDRESSES", broken.Failures.Select(result => result.Id));
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            await AssertValidAsync(lab);
        });
    }

    [Fact]
    public async Task A_wider_pair_floats_an_address_on_every_interface()
    {
        HaPairTopology wide = SecondaryIp with
        {
            InstanceType = "m5.4xlarge",
            Dataplane = SecondaryIp.Dataplane with
            {
                Additional = [new AdditionalInterfaceTopology { Name = "dmz-eni", Zone = "dmz", Subnet = new("dmz-subnet", "10.0.5.0/24"), SecurityGroup = "dmz-SG", FloatingAddress = "10.0.5.99" }],
            },
        };
        await using LabPair lab = await LabPair.BuildAsync(wide);
        await lab.RunAsync(async () =>
        {
            await AssertValidAsync(lab);
            FailoverReport report = await lab.Pair.FailOverAsync();
            Assert.Contains(report.Stages, stage => stage.Name == "every additional address is assigned to it");
            await AssertValidAsync(lab);
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.False(plan.HasChanges, plan.ToString());
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    internal static async Task AssertValidAsync(LabPair lab)
    {
        ValidationReport report = await lab.Pair.ValidateAsync();
        Assert.True(report.PassedCount == report.RunCount, report.ToString());
    }
}
