using Amazon.EC2.Model;
using PanOs.Aws;
using PanOs.Simulator;
using PanOs.Testing;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The probe of a pair with test instances, whose consoles EC2 shows three minutes late.</summary>
public sealed class ProbeTests
{
    private static readonly PanOsLabOptions s_late = new() { World = new SimulatedWorldOptions { ConsoleLag = TimeSpan.FromMinutes(3) } };

    [Fact]
    public async Task It_tells_what_is_reachable_and_what_must_not_be_and_leaves_nothing()
    {
        await using LabPair lab = await LabPair.BuildAsync(options: s_late);
        await lab.RunAsync(async () =>
        {
            int before = lab.Lab.CountResources("poc");
            Ec2Observation found = await lab.ObserveAsync();

            ProbeReport good = await lab.Pair.ProbeAsync();
            Assert.True(good.Passed, good.ToString());
            Assert.Equal(found.Addresses["untrust"].PublicAddress, good.SeenFrom);
            Assert.Equal(["PROBE-PING", "PROBE-HTTPS", "PROBE-ADDRESS", "PROBE-INSIDE"], good.Results.Select(result => result.Id));
            await AssertNothingIsLeftAsync(lab, before);

            // Inside the VPC no firewall is in the way: the security group alone keeps the private instance unreachable.
            IpPermission open = new() { IpProtocol = "icmp", FromPort = -1, ToPort = -1, Ipv4Ranges = [new IpRange { CidrIp = "10.0.2.0/24" }] };
            await lab.Lab.Ec2.AuthorizeSecurityGroupIngressAsync(new AuthorizeSecurityGroupIngressRequest { GroupId = found.SecurityGroups["private"].Id, IpPermissions = [open] });
            ProbeReport exposed = await lab.Pair.ProbeAsync();
            Assert.Equal(["PROBE-INSIDE"], exposed.Results.Where(result => result.Outcome == CheckOutcome.Failed).Select(result => result.Id));
            await lab.Lab.Ec2.RevokeSecurityGroupIngressAsync(new RevokeSecurityGroupIngressRequest { GroupId = found.SecurityGroups["private"].Id, IpPermissions = [open] });

            // The way out is cut for both: silence of the public instance proves nothing then.
            await lab.Lab.Ec2.DeleteRouteAsync(new DeleteRouteRequest { RouteTableId = found.RouteTables["public"].Id, DestinationCidrBlock = "0.0.0.0/0" });
            ProbeReport cut = await lab.Pair.ProbeAsync();
            Assert.False(cut.Passed);
            Assert.Equal(
                [CheckOutcome.Failed, CheckOutcome.Failed, CheckOutcome.NotReadable, CheckOutcome.NotReadable], cut.Results.Select(result => result.Outcome));
            await AssertNothingIsLeftAsync(lab, before);
        });
    }

    [Fact]
    public async Task Its_instances_go_when_it_is_cancelled_or_breaks_and_leftovers_go_with_the_next_one()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            int before = lab.Lab.CountResources("poc");
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.Pair.ProbeAsync(new Told(told =>
            {
                if (told.Message.StartsWith("waits", StringComparison.Ordinal))
                {
                    stop.Cancel();
                }
            }), stop.Token));
            await AssertNothingIsLeftAsync(lab, before);

            // A process that ended in the middle leaves this behind.
            Ec2Observation found = await lab.ObserveAsync();
            await new Ec2Instances(lab.Lab.Ec2, new Ec2DeploymentOptions { TimeProvider = lab.Lab.Time }).LaunchTestInstanceAsync(
                TrafficProbe.Request(lab.Topology, "probe-private", found.Subnets["private-1"].Id, found.SecurityGroups["private"].Id, false, [(ProbeKind.Ping, "1.1.1.1")]));
            Assert.True((await lab.Pair.ProbeAsync()).Passed);
            await AssertNothingIsLeftAsync(lab, before);

            await lab.Lab.Ec2.DeleteRouteAsync(new DeleteRouteRequest { RouteTableId = found.RouteTables["private"].Id, DestinationCidrBlock = "0.0.0.0/0" });
            ProbeReport cut = await lab.Pair.ProbeAsync();
            Assert.Equal(CheckOutcome.Passed, cut.Results.Single(result => result.Id == "PROBE-INSIDE").Outcome);
            Assert.Equal(CheckOutcome.Failed, cut.Results.Single(result => result.Id == "PROBE-PING").Outcome);
            await AssertNothingIsLeftAsync(lab, before);
        });
    }

    [Fact]
    public async Task A_probe_that_is_cancelled_in_the_middle_of_its_launch_leaves_no_instance_behind()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        using var stop = new CancellationTokenSource();
        var calls = new FaultyCalls(call =>
        {
            if (call.Operation == "RunInstances")
            {
                stop.Cancel();
            }

            return CallFault.None;
        });
        using var process = new FaultyProcess(lab, calls);
        await lab.RunAsync(async () =>
        {
            int before = lab.Lab.CountResources("poc");

            Assert.IsAssignableFrom<OperationCanceledException>(await process.RunAsync(pair => pair.StartProbeAsync(stop.Token)));

            await AssertNothingIsLeftAsync(lab, before);
        });
    }

    private static async Task AssertNothingIsLeftAsync(LabPair lab, int before)
    {
        Ec2Observation found = await lab.ObserveAsync();
        Assert.DoesNotContain(found.Instances.Values, instance => instance.IsTest);
        Assert.Equal(2, found.Instances.Count);
        Assert.True(found.Resources.Count() <= before);
    }
}
