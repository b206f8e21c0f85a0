using Amazon.EC2.Model;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class NetworkVerbsTests : IDisposable
{
    private static readonly Dictionary<string, string> s_tags = new(StringComparer.Ordinal) { ["app"] = "edge" };
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    private Ec2NetworkInterfaces Interfaces => new(_world.Client, _world.Options);

    private Ec2ElasticAddresses Addresses => new(_world.Client, _world.Options);

    [Fact]
    public async Task Interface_is_created_found_and_deleted_without_a_deployment()
    {
        string subnet = await SubnetAsync();
        ObservedNetworkInterface made = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet, PrivateAddress = "10.0.0.10", Tags = s_tags }, Token);
        Assert.Equal("10.0.0.10", made.PrivateAddress);
        Assert.Equal(made.Id, Assert.Single(await Interfaces.FindAsync(s_tags, Token)).Id);
        await Interfaces.DeleteAsync(made.Id, Token);
        await Interfaces.DeleteAsync(made.Id, Token);
        Assert.Empty(await Interfaces.FindAsync(s_tags, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Interfaces.FindAsync(new Dictionary<string, string>(StringComparer.Ordinal), Token));
    }

    [Theory]
    [InlineData("CreateNetworkInterface")]
    [InlineData("AllocateAddress")]
    [InlineData("AssociateAddress")]
    public async Task Lost_answer_makes_nothing_twice(string action)
    {
        string subnet = await SubnetAsync();
        _world.Ec2.Faults.LoseAnswer(action);
        ObservedNetworkInterface eni = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet, Tags = s_tags }, Token);
        ObservedAddress address = await Addresses.AllocateAsync(s_tags, Token);
        await Addresses.AssociateAsync(address.Id, eni.Id, cancellationToken: Token);
        Assert.Single(await Interfaces.FindAsync(s_tags, Token));
        Assert.Equal(eni.Id, Assert.Single(await Addresses.FindAsync(s_tags, Token)).NetworkInterfaceId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("DetachNetworkInterface")]
    [InlineData("AttachNetworkInterface")]
    public async Task Interface_moves_to_the_peer_and_a_second_order_writes_nothing(string? lost)
    {
        Ec2Observation built = await _world.BuildAsync();
        (string eni, string peer) = (built.NetworkInterfaces["outside"].Id, built.Instances["secondary"].Id);
        if (lost is not null)
        {
            _world.Ec2.Faults.LoseAnswer(lost);
        }

        ObservedNetworkInterface moved = await Interfaces.MoveAsync(eni, peer, 2, cancellationToken: Token);
        Assert.Equal((peer, 2, "attached"), (moved.Attachment!.InstanceId, moved.Attachment.DeviceIndex, moved.Attachment.Status));
        Assert.Equal(0, await _world.WritesOfAsync(() => Interfaces.MoveAsync(eni, peer, 2, cancellationToken: Token)));
        Assert.Equal(0, await _world.WritesOfAsync(() => Interfaces.AttachAsync(eni, peer, 2, Token)));
    }

    [Fact]
    public async Task Interface_that_is_elsewhere_is_not_attached_and_a_free_one_is_not_detached()
    {
        Ec2Observation built = await _world.BuildAsync();
        string eni = built.NetworkInterfaces["outside"].Id;
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => Interfaces.AttachAsync(eni, built.Instances["secondary"].Id, 2, Token));
        Assert.Equal("InvalidNetworkInterface.InUse", error.Code);
        Assert.Equal("available", (await Interfaces.DetachAsync(eni, cancellationToken: Token)).Status);
        Assert.Equal(0, await _world.WritesOfAsync(() => Interfaces.DetachAsync(eni, cancellationToken: Token)));
    }

    [Fact]
    public async Task Source_dest_check_is_written_only_when_it_differs()
    {
        ObservedNetworkInterface eni = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = await SubnetAsync() }, Token);
        Assert.Equal(1, await _world.WritesOfAsync(() => Interfaces.SetSourceDestCheckAsync(eni.Id, check: false, Token)));
        Assert.Equal(0, await _world.WritesOfAsync(() => Interfaces.SetSourceDestCheckAsync(eni.Id, check: false, Token)));
        Assert.False((await Interfaces.GetAsync(eni.Id, Token)).SourceDestCheck);
    }

    [Fact]
    public async Task Secondary_address_moves_to_the_peer_with_its_elastic_one()
    {
        string subnet = await SubnetAsync();
        ObservedNetworkInterface one = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet }, Token);
        ObservedNetworkInterface other = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet }, Token);
        ObservedAddress address = await Addresses.AllocateAsync(s_tags, Token);
        await Interfaces.AssignPrivateAddressesAsync(one.Id, ["10.0.0.200"], cancellationToken: Token);
        await Addresses.AssociateAsync(address.Id, one.Id, "10.0.0.200", Token);

        await Assert.ThrowsAsync<Ec2Exception>(() => Interfaces.AssignPrivateAddressesAsync(other.Id, ["10.0.0.200"], cancellationToken: Token));
        await Interfaces.AssignPrivateAddressesAsync(other.Id, ["10.0.0.200"], allowReassignment: true, Token);
        Assert.Equal(other.Id, (await Addresses.GetAsync(address.Id, Token)).NetworkInterfaceId);
        Assert.Empty((await Interfaces.GetAsync(one.Id, Token)).SecondaryAddresses);
        await Interfaces.UnassignPrivateAddressesAsync(other.Id, ["10.0.0.200", "10.0.0.201"], Token);
        Assert.Empty((await Interfaces.GetAsync(other.Id, Token)).SecondaryAddresses);
    }

    [Fact]
    public async Task Address_leaves_an_interface_only_when_it_is_moved_or_released()
    {
        string subnet = await SubnetAsync();
        ObservedNetworkInterface one = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet }, Token);
        ObservedNetworkInterface other = await Interfaces.CreateAsync(new NetworkInterfaceRequest { SubnetId = subnet }, Token);
        ObservedAddress address = await Addresses.AllocateAsync(s_tags, Token);
        Assert.Equal(address.Id, (await Addresses.AllocateAsync(s_tags, Token)).Id);
        await Addresses.AssociateAsync(address.Id, one.Id, cancellationToken: Token);
        Assert.Equal(0, await _world.WritesOfAsync(() => Addresses.AssociateAsync(address.Id, one.Id, cancellationToken: Token)));

        var error = await Assert.ThrowsAsync<Ec2Exception>(() => Addresses.AssociateAsync(address.Id, other.Id, cancellationToken: Token));
        Assert.Equal("Resource.AlreadyAssociated", error.Code);
        await Addresses.MoveAsync(address.Id, other.Id, cancellationToken: Token);
        Assert.Equal(other.Id, (await Addresses.GetAsync(address.Id, Token)).NetworkInterfaceId);
        await Addresses.ReleaseAsync(address.Id, Token);
        await Addresses.ReleaseAsync(address.Id, Token);
        Assert.Empty(await Addresses.FindAsync(s_tags, Token));
    }

    private async Task<string> SubnetAsync()
    {
        string vpc = (await _world.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/21" }, Token)).Vpc.VpcId;
        string gateway = (await _world.Client.CreateInternetGatewayAsync(new CreateInternetGatewayRequest(), Token)).InternetGateway.InternetGatewayId;
        await _world.Client.AttachInternetGatewayAsync(new AttachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc }, Token);
        return (await _world.Client.CreateSubnetAsync(new CreateSubnetRequest { VpcId = vpc, CidrBlock = "10.0.0.0/24", AvailabilityZone = Zone }, Token)).Subnet.SubnetId;
    }
}
