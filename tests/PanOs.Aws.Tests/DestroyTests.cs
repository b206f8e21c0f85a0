using Amazon.EC2.Model;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class DestroyTests : IDisposable
{
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Destroy_leaves_nothing_and_may_be_repeated()
    {
        await _world.BuildAsync();
        Ec2Deployment deployment = _world.Deployment();
        await deployment.DestroyAsync(cancellationToken: Token);

        await AssertRegionIsEmptyAsync();
        Assert.Equal(0, await _world.WritesOfAsync(() => deployment.DestroyAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task Destroy_after_a_failover_leaves_nothing()
    {
        Ec2Observation built = await _world.BuildAsync();
        await _world.MoveAsync(built.NetworkInterfaces["outside"], built.Instances["secondary"].Id);
        await _world.MoveAsync(built.NetworkInterfaces["inside"], built.Instances["secondary"].Id);
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        await AssertRegionIsEmptyAsync();
    }

    [Theory]
    [InlineData("CreateSubnet")]
    [InlineData("AuthorizeSecurityGroupIngress")]
    [InlineData("CreateNetworkInterface")]
    [InlineData("AssociateAddress")]
    [InlineData("RunInstances")]
    public async Task Build_that_broke_off_can_be_destroyed_and_can_be_continued(string action)
    {
        _world.Ec2.Faults.FailBefore(action, "UnauthorizedOperation", nthCall: 2);
        await Assert.ThrowsAsync<Ec2Exception>(() => _world.BuildAsync());
        Ec2Observation whole = await _world.BuildAsync();
        Assert.Equal(30, whole.ResourceCount);
        await _world.Deployment().DestroyAsync(cancellationToken: Token);

        _world.Ec2.Faults.FailBefore(action, "UnauthorizedOperation", nthCall: 2);
        await Assert.ThrowsAsync<Ec2Exception>(() => _world.BuildAsync());
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        await AssertRegionIsEmptyAsync();
    }

    [Fact]
    public async Task Destroy_that_broke_off_is_finished_by_the_next()
    {
        await _world.BuildAsync();
        _world.Ec2.Faults.FailBefore("DeleteSecurityGroup", "UnauthorizedOperation", nthCall: 3);
        await Assert.ThrowsAsync<Ec2Exception>(() => _world.Deployment().DestroyAsync(cancellationToken: Token));
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        await AssertRegionIsEmptyAsync();
    }

    [Fact]
    public async Task Strangers_are_neither_counted_nor_touched()
    {
        string vpc = (await _world.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/21" }, Token)).Vpc.VpcId;
        string group = (await _world.Client.CreateSecurityGroupAsync(
            new CreateSecurityGroupRequest { VpcId = vpc, GroupName = "Palo-mgmt-SG", Description = "of someone else" }, Token)).GroupId;
        await _world.BuildAsync(DocumentedSpec.Make("another-pair") with { Instances = [], ElasticAddresses = [], KeyPair = new KeyPairSpec("another-key", DocumentedSpec.Key) });

        Ec2Observation built = await _world.BuildAsync();
        Assert.Equal(30, built.ResourceCount);
        await _world.Deployment().DestroyAsync(cancellationToken: Token);

        Assert.Contains((await _world.Client.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest(), Token)).SecurityGroups, g => string.Equals(g.GroupId, group, StringComparison.Ordinal));
        Assert.Equal(23, (await _world.Deployment(DocumentedSpec.Make("another-pair") with { KeyPair = new KeyPairSpec("another-key", DocumentedSpec.Key) }).ObserveAsync(Token)).ResourceCount);
    }

    [Fact]
    public async Task Key_pair_that_was_there_before_is_used_and_stays()
    {
        await _world.Client.ImportKeyPairAsync(
            new ImportKeyPairRequest { KeyName = "palo-key", PublicKeyMaterial = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(DocumentedSpec.Key)) }, Token);
        await _world.BuildAsync();
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        Assert.Single((await _world.Client.DescribeKeyPairsAsync(new DescribeKeyPairsRequest(), Token)).KeyPairs);
    }

    [Fact]
    public async Task Test_instance_is_no_drift_and_goes_with_the_deployment()
    {
        Ec2Observation built = await _world.BuildAsync();
        var instances = new Ec2Instances(_world.Client, _world.Options);
        ObservedInstance probe = await instances.LaunchTestInstanceAsync(
            new TestInstanceRequest
            {
                Deployment = _world.Spec.Name,
                Role = "probe",
                Name = "probe",
                Image = ImageSpec.Newest("amazon", "al2023-ami-*-x86_64"),
                SubnetId = built.Subnets["private-1"].Id,
                SecurityGroupIds = [built.SecurityGroups["private"].Id],
                UserData = "#!/bin/bash\n",
            }, Token);
        await instances.WaitForStateAsync([probe.Id], "running", Token);

        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        await AssertRegionIsEmptyAsync();
    }

    private async Task AssertRegionIsEmptyAsync()
    {
        Assert.Equal(0, (await _world.Deployment().ObserveAsync(Token)).ResourceCount);
        Assert.Null((await _world.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs);
        Assert.Null((await _world.Client.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest(), Token)).NetworkInterfaces);
        Assert.Null((await _world.Client.DescribeAddressesAsync(new DescribeAddressesRequest(), Token)).Addresses);
        Assert.Null((await _world.Client.DescribeKeyPairsAsync(new DescribeKeyPairsRequest(), Token)).KeyPairs);
    }
}
