using Amazon.EC2.Model;
using PanOs.Aws;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A pair without a tag of ours, as if somebody else had built it.</summary>
public sealed class ExistingPairTests
{
    private static readonly string[] s_ofTopology =
        ["MGMT-ACCESS", "MGMT-EXPOSURE", "NAT-MATCH", "NAT-POLICY", "PRIORITIES", "SECURITY-MATCH", "SECURITY-POLICY", "SUBNETS"];

    [Fact]
    public async Task It_is_checked_by_two_addresses_and_a_VPC_and_what_is_broken_is_found()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            Ec2Observation found = await lab.ObserveAsync();
            string[] addresses = [found.Addresses["mgmt-primary"].PublicAddress, found.Addresses["mgmt-secondary"].PublicAddress];
            await StripAsync(lab, found);
            Assert.Equal(0, lab.Lab.CountResources("poc"));
            int ec2 = lab.World.Ec2.Calls.Count;
            int xml = lab.World.FirewallCalls.Count;

            await using ExistingPair pair = Existing(lab, addresses[0], addresses[1], found.Vpc!.Id);
            ValidationReport report = await pair.ValidateAsync();
            Assert.True(report.Failures.Count + report.NotReadable.Count == 0, report.ToString());
            Assert.True(report.Passed);
            Assert.Equal(s_ofTopology, report.NotApplicable.Select(result => result.Id).Intersect(s_ofTopology).Order(StringComparer.Ordinal));
            Assert.All(lab.World.Ec2.Calls.Skip(ec2), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
            Assert.DoesNotContain(lab.World.FirewallCalls.Skip(xml), call => call.Type is "commit" || call is { Type: "config", Detail: not ("get" or "show") });

            // The other way round it is the same pair.
            await using (ExistingPair turned = Existing(lab, addresses[1], addresses[0], found.Vpc!.Id))
            {
                ValidationReport other = await turned.ValidateAsync();
                Assert.False(other.Failures.Any(failure => failure.Id is not ("FAILOVER-MODE" or "DPDK-OFF")), other.ToString());
            }

            // Without AWS, what AWS would have to say is not readable and nothing of it has passed.
            await using (ExistingPair blind = Existing(lab, addresses[0], addresses[1], null))
            {
                ValidationReport half = await blind.ValidateAsync();
                Assert.False(half.Passed);
                Assert.Contains(half.NotReadable, result => result.Id == "SOURCE-DEST-CHECK");
                Assert.Contains(half.Results, result => result is { Id: "HA-STATES", Outcome: CheckOutcome.Passed });
            }

            await lab.Lab.Ec2.ModifyNetworkInterfaceAttributeAsync(new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = found.NetworkInterfaces["inside"].Id, SourceDestCheck = true });
            await lab.Lab.Ec2.DeleteRouteAsync(new DeleteRouteRequest { RouteTableId = found.RouteTables["private"].Id, DestinationCidrBlock = "0.0.0.0/0" });
            await lab.Lab.Ec2.RevokeSecurityGroupIngressAsync(new RevokeSecurityGroupIngressRequest
            {
                GroupId = found.SecurityGroups["ha"].Id,
                IpPermissions = [new IpPermission { IpProtocol = "udp", FromPort = 29281, ToPort = 29281, UserIdGroupPairs = [new UserIdGroupPair { GroupId = found.SecurityGroups["ha"].Id }] }],
            });
            ValidationReport broken = await pair.ValidateAsync();
            Assert.Superset(
                new HashSet<string> { "SOURCE-DEST-CHECK", "PRIVATE-ROUTE", "HA2-TRANSPORT" }, broken.Failures.Select(failure => failure.Id).ToHashSet());

            await lab.Lab.Ec2.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [found.Instances["secondary"].Id] });
            await Task.Delay(TimeSpan.FromMinutes(3), lab.Lab.Time);
            ValidationReport half2 = await pair.ValidateAsync();
            Assert.False(half2.Passed);
            Assert.DoesNotContain(half2.Results, result => result is { Id: "HA-STATES" or "INSTANCES" or "CONFIG-SYNC", Outcome: CheckOutcome.Passed });
        });
    }

    [Fact]
    public async Task It_is_watched_through_a_failover_that_nobody_planned()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        List<PairEvent> seen = [];
        await lab.RunAsync(async () =>
        {
            Ec2Observation found = await lab.ObserveAsync();
            await StripAsync(lab, found);
            int ec2 = lab.World.Ec2.Calls.Count;
            bool isRebooted = false;
            await using ExistingPair pair = Existing(lab, found.Addresses["mgmt-primary"].PublicAddress, found.Addresses["mgmt-secondary"].PublicAddress, found.Vpc!.Id);
            using var stop = new CancellationTokenSource(TimeSpan.FromHours(3), lab.Lab.Time);
            await foreach (PairEvent happened in pair.WatchAsync(stop.Token))
            {
                seen.Add(happened);
                if (seen.Count == 8)
                {
                    Assert.All(lab.World.Ec2.Calls.Skip(ec2), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
                    isRebooted = true;
                    await lab.Lab.Ec2.RebootInstancesAsync(new RebootInstancesRequest { InstanceIds = [found.Instances["primary"].Id] }, stop.Token);
                }

                if (isRebooted && happened is PairEvent.InterfaceMoved { Interface: "inside", To: FirewallRole.Secondary })
                {
                    break;
                }
            }
        });

        Assert.Equal(WatchTests.FirstLook, seen[..8].Select(each => each.Message).Order(StringComparer.Ordinal));
        Assert.Contains(seen, each => each is PairEvent.RoleChanged { Firewall: FirewallRole.Secondary, From: "passive", To: "active" });
    }

    [Fact]
    public async Task Without_AWS_its_firewalls_are_watched_and_a_VPC_without_them_is_refused()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            Ec2Observation found = await lab.ObserveAsync();
            string[] addresses = [found.Addresses["mgmt-primary"].PublicAddress, found.Addresses["mgmt-secondary"].PublicAddress];
            int ec2 = lab.World.Ec2.Calls.Count;
            List<PairEvent> seen = [];
            await using (ExistingPair blind = Existing(lab, addresses[0], addresses[1], null))
            {
                await foreach (PairEvent happened in blind.WatchAsync())
                {
                    seen.Add(happened);
                    if (seen.Count == 6)
                    {
                        break;
                    }
                }
            }

            Assert.DoesNotContain(seen, each => each is PairEvent.InterfaceMoved);
            Assert.Equal(ec2, lab.World.Ec2.Calls.Count);

            CreateVpcResponse other = await lab.Lab.Ec2.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.99.0.0/16" });
            await using ExistingPair elsewhere = Existing(lab, addresses[0], addresses[1], other.Vpc.VpcId);
            InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            {
                await foreach (PairEvent _ in elsewhere.WatchAsync())
                {
                    break;
                }
            });
            Assert.Contains(addresses[0], refused.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Addresses_and_the_VPC_are_looked_at_before_anything_is_sent()
    {
        var secrets = PairSecrets.FromValues("password", "key");
        var options = new ExistingPairOptions();

        Assert.Throws<ArgumentException>(() => new ExistingPair("firewall.example.com", "10.0.0.2", secrets, options));
        Assert.Throws<ArgumentException>(() => new ExistingPair("10.0.0.1", "10.0.0.1", secrets, options));
        Assert.Equal("existing pair", new ExistingPair("10.0.0.1", "10.0.0.2", secrets, options).ToString());
    }

    private static ExistingPair Existing(LabPair lab, string first, string second, string? vpc) => new(
        first, second, lab.Lab.CreateSecrets(lab.Topology),
        new ExistingPairOptions
        {
            Ec2 = vpc is null ? null : lab.Lab.Ec2,
            VpcId = vpc,
            Shell = lab.Lab.Shell,
            Connect = lab.Lab.Connect,
            ReadCertificate = lab.Lab.ReadCertificateAsync,
            TimeProvider = lab.Lab.Time,
        });

    private static async Task StripAsync(LabPair lab, Ec2Observation found)
    {
        string[] ids = [.. found.Resources.Select(resource => resource.Id)];
        await lab.Lab.Ec2.DeleteTagsAsync(new DeleteTagsRequest { Resources = [.. ids] });
        await lab.Lab.Ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [.. ids], Tags = [new Amazon.EC2.Model.Tag("Name", "somebody else's")] });
    }
}
