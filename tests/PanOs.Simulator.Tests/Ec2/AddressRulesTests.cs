using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class AddressRulesTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Quota_holds_and_addresses_come_lowest_first()
    {
        List<string> addresses = [];
        for (int i = 0; i < 5; i++)
        {
            addresses.Add((await _lab.AddressAsync()).PublicIp);
        }

        Assert.Equal(["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4", "203.0.113.5"], addresses);
        Assert.Equal("AddressLimitExceeded", await CodeAsync(_lab.AddressAsync));
    }

    [Fact]
    public async Task No_association_without_a_gateway_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        AllocateAddressResponse address = await _lab.AddressAsync();
        Assert.Equal("Gateway.NotAttached", await CodeAsync(() => AssociateAsync(address, eni)));
    }

    [Fact]
    public async Task No_association_while_the_instance_is_pending()
    {
        NetworkInterface eni = await PublicInterfaceAsync();
        AllocateAddressResponse address = await _lab.AddressAsync();
        await _lab.LaunchAsync("t3.micro", eni);
        Assert.Equal("IncorrectInstanceState", await CodeAsync(() => AssociateAsync(address, eni)));
        await _lab.WaitAsync(20);
        await AssociateAsync(address, eni);
        Assert.Equal(address.PublicIp, (await _lab.ReadAsync(eni)).Association.PublicIp);
    }

    [Fact]
    public async Task Associating_again_answers_the_same_association()
    {
        NetworkInterface eni = await PublicInterfaceAsync();
        AllocateAddressResponse address = await _lab.AddressAsync();
        Assert.Equal(await AssociateAsync(address, eni, mayMove: false), await AssociateAsync(address, eni, mayMove: false));
    }

    [Fact]
    public async Task Address_moves_only_when_it_may()
    {
        NetworkInterface eni = await PublicInterfaceAsync();
        NetworkInterface other = await _lab.InterfaceAsync(eni.SubnetId);
        AllocateAddressResponse address = await _lab.AddressAsync();
        await AssociateAsync(address, eni);
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => AssociateAsync(address, other, mayMove: false)));
        await AssociateAsync(address, other);
        Assert.Null((await _lab.ReadAsync(eni)).Association);
        Assert.Equal(address.PublicIp, (await _lab.ReadAsync(other)).Association.PublicIp);
    }

    [Fact]
    public async Task Second_address_on_an_interface_is_refused_when_nothing_may_move_Unconfirmed()
    {
        NetworkInterface eni = await PublicInterfaceAsync();
        await AssociateAsync(await _lab.AddressAsync(), eni);
        AllocateAddressResponse second = await _lab.AddressAsync();
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => AssociateAsync(second, eni, mayMove: false)));
    }

    [Fact]
    public async Task Associated_address_is_not_released_and_disassociating_twice_is_no_error()
    {
        NetworkInterface eni = await PublicInterfaceAsync();
        AllocateAddressResponse address = await _lab.AddressAsync();
        string association = await AssociateAsync(address, eni);
        var release = new ReleaseAddressRequest { AllocationId = address.AllocationId };
        Assert.Equal("InvalidIPAddress.InUse", await CodeAsync(() => _lab.Client.ReleaseAddressAsync(release, Token)));
        await DisassociateAsync(association);
        await DisassociateAsync(association);
        Assert.Equal("InvalidAssociationID.NotFound", await CodeAsync(() => DisassociateAsync("eipassoc-0123456789abcdef0")));
        await _lab.Client.ReleaseAddressAsync(release, Token);
        Assert.Equal("InvalidAllocationID.NotFound", await CodeAsync(() => _lab.Client.ReleaseAddressAsync(release, Token)));
    }

    [Fact]
    public async Task Address_follows_its_interface_to_another_instance()
    {
        NetworkInterface outside = await PublicInterfaceAsync();
        AllocateAddressResponse address = await _lab.AddressAsync();
        await AssociateAsync(address, outside);
        Instance first = await _lab.LaunchAsync("m5.xlarge", await _lab.InterfaceAsync(outside.SubnetId), outside);
        Instance second = await _lab.RunningAsync("m5.xlarge", await _lab.InterfaceAsync(outside.SubnetId));
        Assert.Equal(first.InstanceId, (await DescribeAsync()).InstanceId);

        await _lab.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = (await _lab.ReadAsync(outside)).Attachment.AttachmentId }, Token);
        await _lab.WaitAsync(6);
        await _lab.AttachAsync(outside, second, 1);
        await _lab.WaitAsync(4);
        Assert.Equal(second.InstanceId, (await DescribeAsync()).InstanceId);
        Assert.Equal(outside.NetworkInterfaceId, (await DescribeAsync()).NetworkInterfaceId);

        async Task<Address> DescribeAsync() =>
            (await _lab.Client.DescribeAddressesAsync(new DescribeAddressesRequest(), Token)).Addresses.Single();
    }

    private async Task<NetworkInterface> PublicInterfaceAsync()
    {
        Subnet subnet = await _lab.NetworkAsync();
        await _lab.GatewayAsync(subnet.VpcId);
        return await _lab.InterfaceAsync(subnet.SubnetId);
    }

    private async Task<string> AssociateAsync(AllocateAddressResponse address, NetworkInterface eni, bool mayMove = true) =>
        (await _lab.Client.AssociateAddressAsync(
            new AssociateAddressRequest
            {
                AllocationId = address.AllocationId,
                NetworkInterfaceId = eni.NetworkInterfaceId,
                AllowReassociation = mayMove,
            },
            Token)).AssociationId;

    private Task<DisassociateAddressResponse> DisassociateAsync(string association) =>
        _lab.Client.DisassociateAddressAsync(new DisassociateAddressRequest { AssociationId = association }, Token);
}
