using Amazon.EC2.Model;
using PanOs.Aws;
using PanOs.HaPair;
using AwsTag = Amazon.EC2.Model.Tag;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A pair in somebody else's VPC and subnets, which it uses as they are and leaves as they were.</summary>
public sealed class ExistingNetworkTests
{
    private const string Code = "I7654321";

    private static readonly string[] s_cidrs = ["10.20.0.0/26", "10.20.1.0/24", "10.20.2.0/24", "10.20.3.0/28", "10.20.4.0/24", "10.20.16.0/20"];

    [Fact]
    public async Task It_is_built_failed_over_and_removed_and_the_network_stays_as_it_was()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            HaPairTopology topology = await NetworkAsync(lab);
            string before = await TextAsync(lab);
            topology = topology with { Licensing = new() { AuthCode = true } };
            PairSecrets own = lab.Lab.CreateSecrets(topology);
            var secrets = new PairSecrets(own.AdminPassword, own.SshPrivateKey) { AuthCode = _ => ValueTask.FromResult(Code) };
            await using FirewallPair pair = lab.Lab.CreatePair(HaPairTopology.Parse(topology.ToJson()), secrets);

            HaPairPlan plan = await pair.PlanAsync();
            Assert.Contains("~ licences", plan.ToString(), StringComparison.Ordinal);
            Assert.Contains("licensing: own licences: after the first login", plan.ToString(), StringComparison.Ordinal);
            Assert.Equal(0, plan.Network.ConflictCount);
            Assert.Contains($"existing {topology.Vpc.Id}: used as it is, never changed or removed", plan.ToString(), StringComparison.Ordinal);
            HaPairDeployment built = await pair.ApplyAsync(plan);
            Assert.Equal(2, Fetches(lab));
            Assert.DoesNotContain(Code, $"{plan} {PairJson.Of(plan)} {built} {topology.ToJson()} {secrets}", StringComparison.Ordinal);
            ValidationReport report = await pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());

            await using (TrafficProbe probe = await pair.StartProbeAsync())
            {
                Assert.True((await pair.FailOverAsync(probe)).After!.Works);
            }

            report = await pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            HaPairPlan again = await pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
            await pair.ApplyAsync(again);
            Assert.Equal(2, Fetches(lab));
            Assert.Empty(await TaggedOfAsync(lab, "vpc", "internet-gateway", "subnet:" + topology.Subnets.Management.Id));

            await pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
            Assert.Equal(before, await TextAsync(lab));
        });
    }

    [Theory]
    [InlineData(null, "gives none")]
    [InlineData("not a code", "is no authorization code")]
    public async Task Without_the_code_that_is_asked_for_nothing_is_begun(string? code, string reason)
    {
        await using LabPair lab = await LabPair.StartAsync();
        HaPairTopology topology = LabPair.Documented with { Licensing = new() { AuthCode = true } };
        PairSecrets own = lab.Lab.CreateSecrets(topology);
        var secrets = new PairSecrets(own.AdminPassword, own.SshPrivateKey) { AuthCode = code is null ? null : _ => ValueTask.FromResult(code) };
        await using FirewallPair pair = lab.Lab.CreatePair(topology, secrets);
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await pair.PlanAsync();

            InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => pair.ApplyAsync(plan));

            Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("not a code", refused.Message, StringComparison.Ordinal);
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task What_does_not_fit_is_a_conflict_and_nothing_is_changed()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            HaPairTopology good = await NetworkAsync(lab);
            SubnetsTopology subnets = good.Subnets;
            string other = (await lab.Lab.Ec2.CreateSubnetAsync(new CreateSubnetRequest { VpcId = good.Vpc.Id, CidrBlock = "10.20.5.0/24", AvailabilityZone = "eu-central-1b" })).Subnet.SubnetId;
            string table = (await lab.Lab.Ec2.CreateRouteTableAsync(new CreateRouteTableRequest { VpcId = good.Vpc.Id })).RouteTable.RouteTableId;
            await lab.Lab.Ec2.AssociateRouteTableAsync(new AssociateRouteTableRequest { RouteTableId = table, SubnetId = subnets.Private[0].Id });
            string group = (await lab.Lab.Ec2.CreateSecurityGroupAsync(new CreateSecurityGroupRequest { VpcId = good.Vpc.Id, GroupName = "taken", Description = "theirs" })).GroupId;
            HaPairTopology free = good with { Subnets = subnets with { Private = [new("edge-app", "10.20.32.0/20")] } };
            SubnetsTopology freeSubnets = free.Subnets;
            await lab.Lab.Ec2.CreateNetworkInterfaceAsync(new CreateNetworkInterfaceRequest { SubnetId = freeSubnets.Ha.Id, PrivateIpAddress = "10.20.3.9" });
            string before = await TextAsync(lab);

            await RefusedAsync(lab, free with { Vpc = free.Vpc with { Id = "vpc-00000000" } }, "there is no VPC vpc-00000000");
            await RefusedAsync(lab, free with { Vpc = free.Vpc with { OwnerId = "999999999999" } }, "-> 999999999999");
            await RefusedAsync(lab, free with { Vpc = free.Vpc with { InternetGatewayId = null } }, $"the VPC has {free.Vpc.InternetGatewayId} already");
            await RefusedAsync(lab, free with { Vpc = free.Vpc with { InternetGatewayId = "igw-00000000" } }, "igw-00000000 is not attached");
            await RefusedAsync(lab, free with { Vpc = free.Vpc with { Cidr = "10.20.0.0/17" } }, "cidr: 10.20.0.0/16 -> 10.20.0.0/17");
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Trust = freeSubnets.Trust with { Cidr = "10.20.1.0/25" } } }, "cidr: 10.20.1.0/24 -> 10.20.1.0/25");
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Trust = new("x", "10.20.5.0/24") { Id = other } } }, "availabilityZone: eu-central-1b -> eu-central-1a");
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Ha = freeSubnets.Ha with { Id = "subnet-00000000" } } }, "there is no subnet subnet-00000000");
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Untrust = freeSubnets.Untrust with { RouteTableId = table } } }, "subnet untrust does not use it");
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Untrust = freeSubnets.Untrust with { RouteTableId = table } } }, "has no route 0.0.0.0/0 -> internet gateway");
            await RefusedAsync(lab, free with { SecurityGroups = free.SecurityGroups with { Ha = "taken" } }, group);
            await RefusedAsync(lab, free with { Subnets = freeSubnets with { Private = [new("edge-app", "10.20.5.128/25")] } }, $"overlaps {other}, 10.20.5.0/24");
            await RefusedAsync(lab, free with { Primary = free.Primary with { Ha = free.Primary.Ha with { Address = "10.20.3.9" } } }, "10.20.3.9 is in use");
            await RefusedAsync(lab, good, $"uses {table}; name that one, or take the association away");
            Assert.Equal(before, await TextAsync(lab));
        });
    }

    [Fact]
    public async Task A_VPC_with_the_deployments_tag_is_not_taken_for_one_that_exists_apart()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            HaPairTopology topology = await NetworkAsync(lab);
            await lab.Lab.Ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [topology.Vpc.Id], Tags = [new AwsTag("panos:deployment", topology.Name)] });

            await RefusedAsync(lab, topology, "carries this deployment's tag");
            await using FirewallPair pair = lab.Lab.CreatePair(topology);
            await pair.DestroyAsync();
            Assert.Single((await lab.Lab.Ec2.DescribeVpcsAsync(new DescribeVpcsRequest { VpcIds = [topology.Vpc.Id] })).Vpcs);
        });
    }

    private static int Fetches(LabPair lab) => lab.World.FirewallCalls.Count(call => call.Detail.StartsWith("request license fetch", StringComparison.Ordinal));

    private static async Task RefusedAsync(LabPair lab, HaPairTopology topology, string reason)
    {
        await using FirewallPair pair = lab.Lab.CreatePair(topology);
        HaPairPlan plan = await pair.PlanAsync();
        Assert.Contains(reason, plan.ToString(), StringComparison.Ordinal);
        Ec2PlanRefusedException refused = await Assert.ThrowsAsync<Ec2PlanRefusedException>(() => pair.ApplyAsync(plan));
        Assert.Contains("Nothing was changed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, lab.Lab.CountResources(topology.Name) - (reason.StartsWith("carries", StringComparison.Ordinal) ? 1 : 0));
    }

    /// <summary>Somebody's VPC with a gateway, six subnets, and a table of its own for the management subnet.</summary>
    private static async Task<HaPairTopology> NetworkAsync(LabPair lab)
    {
        Amazon.EC2.IAmazonEC2 ec2 = lab.Lab.Ec2;
        string vpc = (await ec2.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.20.0.0/16" })).Vpc.VpcId;
        string gateway = (await ec2.CreateInternetGatewayAsync(new CreateInternetGatewayRequest())).InternetGateway.InternetGatewayId;
        await ec2.AttachInternetGatewayAsync(new AttachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc });
        List<string> subnets = [];
        foreach (string cidr in s_cidrs)
        {
            subnets.Add((await ec2.CreateSubnetAsync(new CreateSubnetRequest { VpcId = vpc, CidrBlock = cidr, AvailabilityZone = "eu-central-1a" })).Subnet.SubnetId);
        }

        string table = (await ec2.CreateRouteTableAsync(new CreateRouteTableRequest { VpcId = vpc })).RouteTable.RouteTableId;
        await ec2.CreateRouteAsync(new CreateRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", GatewayId = gateway });
        await ec2.AssociateRouteTableAsync(new AssociateRouteTableRequest { RouteTableId = table, SubnetId = subnets[0] });
        await Task.Delay(TimeSpan.FromMinutes(5), lab.Lab.Time);

        HaPairTopology wide = WideTopologyTests.Wide;
        SubnetTopology Of(int index, SubnetTopology subnet) => subnet with { Cidr = s_cidrs[index], Id = subnets[index] };
        return wide with
        {
            Vpc = wide.Vpc with { Id = vpc, InternetGatewayId = gateway, OwnerId = lab.World.Ec2.Options.AccountId },
            Subnets = new()
            {
                Management = Of(0, wide.Subnets.Management) with { RouteTableId = table },
                Trust = Of(1, wide.Subnets.Trust),
                Untrust = Of(2, wide.Subnets.Untrust),
                Ha = Of(3, wide.Subnets.Ha),
                Private = [Of(5, wide.Subnets.Private[0]), wide.Subnets.Private[1]],
            },
            Dataplane = wide.Dataplane with { Additional = [wide.Dataplane.Additional[0] with { Subnet = Of(4, wide.Dataplane.Additional[0].Subnet) }] },
            HighAvailability = wide.HighAvailability with { Transport = HaTransport.Udp },
        };
    }

    /// <summary>The network as EC2 describes it, tags included.</summary>
    private static async Task<string> TextAsync(LabPair lab)
    {
        Amazon.EC2.IAmazonEC2 ec2 = lab.Lab.Ec2;
        List<string> lines = [];
        foreach (Subnet each in (await ec2.DescribeSubnetsAsync(new DescribeSubnetsRequest())).Subnets ?? [])
        {
            lines.Add($"{each.SubnetId} {each.CidrBlock} {each.AvailableIpAddressCount} {Tags(each.Tags)}");
        }

        foreach (RouteTable each in (await ec2.DescribeRouteTablesAsync(new DescribeRouteTablesRequest())).RouteTables ?? [])
        {
            lines.Add($"{each.RouteTableId} {string.Join(',', (each.Routes ?? []).Select(route => $"{route.DestinationCidrBlock}>{route.GatewayId}"))} {string.Join(',', (each.Associations ?? []).Select(a => a.SubnetId))} {Tags(each.Tags)}");
        }

        foreach (InternetGateway each in (await ec2.DescribeInternetGatewaysAsync(new DescribeInternetGatewaysRequest())).InternetGateways ?? [])
        {
            lines.Add($"{each.InternetGatewayId} {string.Join(',', (each.Attachments ?? []).Select(a => a.VpcId))} {Tags(each.Tags)}");
        }

        foreach (Vpc each in (await ec2.DescribeVpcsAsync(new DescribeVpcsRequest())).Vpcs ?? [])
        {
            lines.Add($"{each.VpcId} {each.CidrBlock} {Tags(each.Tags)}");
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Tags(List<AwsTag>? tags) => string.Join(',', (tags ?? []).Select(tag => $"{tag.Key}={tag.Value}"));

    /// <summary>Which of these the deployment's tag is on: a kind, or a kind with an id.</summary>
    private static async Task<string[]> TaggedOfAsync(LabPair lab, params string[] what) =>
        [.. ((await lab.Lab.Ec2.DescribeTagsAsync(new DescribeTagsRequest { Filters = [new Filter("key", ["panos:deployment"])] })).Tags ?? [])
            .Where(tag => what.Contains(tag.ResourceType.Value) || what.Contains($"{tag.ResourceType.Value}:{tag.ResourceId}")).Select(tag => tag.ResourceId)];
}
