using Amazon.EC2.Model;

namespace PanOs.Aws.Tests;

/// <summary>Parts of the network that exist already and are named by id.</summary>
public sealed class ExistingNetworkTests
{
    [Fact]
    public async Task They_are_used_and_neither_tagged_nor_removed()
    {
        using var world = new Ec2World();
        string vpc = (await world.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/21" }, Ec2World.Token)).Vpc.VpcId;
        string subnet = (await world.Client.CreateSubnetAsync(new CreateSubnetRequest { VpcId = vpc, CidrBlock = "10.0.3.0/25", AvailabilityZone = Ec2World.Zone }, Ec2World.Token)).Subnet.SubnetId;
        DeploymentSpec spec = Existing(vpc, subnet);

        Ec2Observation built = await world.BuildAsync(spec);
        Assert.Equal(vpc, built.Vpc?.Id);
        Assert.Equal(subnet, built.NetworkInterfaces["ha-primary"].SubnetId);
        Assert.DoesNotContain(built.Resources, each => each.Id == vpc || each.Id == subnet);
        Assert.False((await world.Deployment(spec).PlanAsync(Ec2World.Token)).HasChanges);

        await world.Deployment(spec).DestroyAsync(cancellationToken: Ec2World.Token);
        Assert.Equal(0, (await world.Deployment(spec).ObserveAsync(Ec2World.Token)).ResourceCount);
        Subnet left = Assert.Single((await world.Client.DescribeSubnetsAsync(new DescribeSubnetsRequest(), Ec2World.Token)).Subnets, each => each.VpcId == vpc);
        Assert.Equal(subnet, left.SubnetId);
        Assert.Empty(left.Tags ?? []);
    }

    [Fact]
    public async Task A_specification_without_them_asks_for_nothing_more()
    {
        using var world = new Ec2World();

        await world.Deployment().ObserveAsync(Ec2World.Token);

        Assert.Equal(["DescribeTags", "DescribeKeyPairs"], world.Ec2.Calls.Select(call => call.Action));
    }

    [Fact]
    public async Task One_that_is_not_there_any_more_is_a_conflict_and_the_rest_can_still_be_removed()
    {
        using var world = new Ec2World();
        DeploymentSpec spec = Existing("vpc-00000000", "subnet-00000000");

        Ec2Plan plan = await world.Deployment(spec).PlanAsync(Ec2World.Token);

        Assert.Contains(plan.Items, item => item is { Action: Ec2Action.Conflict, Kind: "VPC" } && item.Details[0].Contains("there is no VPC vpc-00000000", StringComparison.Ordinal));
        Assert.Equal(0, await world.WritesOfAsync(() => Assert.ThrowsAsync<Ec2PlanRefusedException>(() => world.Deployment(spec).ApplyAsync(plan, cancellationToken: Ec2World.Token))));
        await world.Deployment(spec).DestroyAsync(cancellationToken: Ec2World.Token);
    }

    [Theory]
    [InlineData("vpc", "subnet-01234567", "vpc.id")]
    [InlineData("vpc-01234567", "rtb-01234567", "subnets.ha.id")]
    [InlineData(null, "subnet-01234567", "subnets.ha.id")]
    public void An_id_of_another_kind_or_without_its_VPC_is_a_fault(string? vpc, string subnet, string field) =>
        Assert.StartsWith(field + ": ", Assert.Single(Existing(vpc, subnet).Validate()), StringComparison.Ordinal);

    private static DeploymentSpec Existing(string? vpc, string? subnet)
    {
        DeploymentSpec spec = DocumentedSpec.Make();
        return spec with
        {
            Vpc = spec.Vpc with { ExistingId = vpc },
            Subnets = [.. spec.Subnets.Select(each => each.Role == "ha" ? each with { ExistingId = subnet } : each)],
        };
    }
}
