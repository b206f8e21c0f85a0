using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public abstract partial class ConformanceTests
{
    [Fact]
    public Task Associating_again_answers_the_same_association() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        string first = await AssociateAsync(lab, address, eni);
        Assert.Equal(first, await AssociateAsync(lab, address, eni));
    });

    [Fact]
    public Task Address_is_not_taken_from_another_interface_unasked() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        NetworkInterface other = await lab.InterfaceAsync(eni.SubnetId);
        await AssociateAsync(lab, address, eni);
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => AssociateAsync(lab, address, other, allowReassociation: false)));
    });

    [Fact]
    public Task Address_moves_when_it_may() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        NetworkInterface other = await lab.InterfaceAsync(eni.SubnetId);
        await AssociateAsync(lab, address, eni);
        await AssociateAsync(lab, address, other, allowReassociation: true);
        Assert.Equal(address.PublicIp, (await lab.ReadAsync(other)).Association.PublicIp);
        Assert.Null((await lab.ReadAsync(eni)).Association);
    });

    [Fact]
    public Task Second_address_on_a_private_one_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        await AssociateAsync(lab, address, eni);
        AllocateAddressResponse second = await lab.AddressAsync();
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => AssociateAsync(lab, second, eni, allowReassociation: false)));
    });

    [Fact]
    public Task Each_private_address_may_have_one_of_its_own() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse first) = await ReachableAsync(lab);
        AllocateAddressResponse second = await lab.AddressAsync();
        await AssignAsync(lab, eni, "10.0.0.200");
        await AssociateAsync(lab, first, eni);
        await lab.Client.AssociateAddressAsync(
            new AssociateAddressRequest { AllocationId = second.AllocationId, NetworkInterfaceId = eni.NetworkInterfaceId, PrivateIpAddress = "10.0.0.200" }, Token);

        NetworkInterface read = await lab.ReadAsync(eni);
        Assert.Equal(first.PublicIp, Assert.Single(read.PrivateIpAddresses, each => each.Primary is true).Association.PublicIp);
        Assert.Equal(second.PublicIp, Assert.Single(read.PrivateIpAddresses, each => each.PrivateIpAddress is "10.0.0.200").Association.PublicIp);
    });

    [Fact]
    public Task Address_moves_with_the_secondary_address_that_it_is_on() => CheckAsync(async lab =>
    {
        (NetworkInterface one, AllocateAddressResponse address) = await ReachableAsync(lab);
        NetworkInterface other = await lab.InterfaceAsync(one.SubnetId);
        await AssignAsync(lab, one, "10.0.0.200");
        await lab.Client.AssociateAddressAsync(
            new AssociateAddressRequest { AllocationId = address.AllocationId, NetworkInterfaceId = one.NetworkInterfaceId, PrivateIpAddress = "10.0.0.200" }, Token);
        await AssignAsync(lab, other, "10.0.0.200", allowReassignment: true);
        Address read = Assert.Single((await lab.Client.DescribeAddressesAsync(new DescribeAddressesRequest { AllocationIds = [address.AllocationId] }, Token)).Addresses);
        Assert.Equal((other.NetworkInterfaceId, "10.0.0.200"), (read.NetworkInterfaceId, read.PrivateIpAddress));
    });

    [Fact]
    public Task No_association_without_a_gateway_Unconfirmed() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        AllocateAddressResponse address = await lab.AddressAsync();
        Assert.Equal("Gateway.NotAttached", await CodeAsync(() => AssociateAsync(lab, address, eni)));
    });

    [Fact]
    public Task No_association_while_the_instance_is_pending() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        await lab.LaunchAsync("t3.micro", eni);
        Assert.Equal("IncorrectInstanceState", await CodeAsync(() => AssociateAsync(lab, address, eni)));
    });

    [Fact]
    public Task Associated_address_is_not_released() => CheckAsync(async lab =>
    {
        (NetworkInterface eni, AllocateAddressResponse address) = await ReachableAsync(lab);
        string association = await AssociateAsync(lab, address, eni);
        Assert.Equal("InvalidIPAddress.InUse", await CodeAsync(() => ReleaseAsync(lab, address)));
        await lab.Client.DisassociateAddressAsync(new DisassociateAddressRequest { AssociationId = association }, Token);
        await ReleaseAsync(lab, address);
    });

    [Fact]
    public Task Released_address_is_not_found() => CheckAsync(async lab =>
    {
        AllocateAddressResponse address = await lab.AddressAsync();
        await ReleaseAsync(lab, address);
        Assert.Equal("InvalidAllocationID.NotFound", await CodeAsync(() => ReleaseAsync(lab, address)));
    });

    [Fact]
    public Task Unknown_association_is_not_undone() => CheckAsync(async lab =>
        Assert.Equal("InvalidAssociationID.NotFound", await CodeAsync(() => lab.Client.DisassociateAddressAsync(
            new DisassociateAddressRequest { AssociationId = "eipassoc-0123456789abcdef0" }, Token))));

    [Fact]
    public Task Sixth_address_is_over_the_quota() => CheckAsync(async lab =>
    {
        for (int i = 0; i < 5; i++)
        {
            await lab.AddressAsync();
        }

        Assert.Equal("AddressLimitExceeded", await CodeAsync(() => lab.AddressAsync()));
    });

    private static async Task<(NetworkInterface Interface, AllocateAddressResponse Address)> ReachableAsync(ConformanceLab lab)
    {
        Subnet subnet = await lab.NetworkAsync();
        await lab.GatewayAsync(subnet.VpcId);
        return (await lab.InterfaceAsync(subnet.SubnetId), await lab.AddressAsync());
    }

    private static async Task<string> AssociateAsync(ConformanceLab lab, AllocateAddressResponse address, NetworkInterface eni, bool? allowReassociation = null) =>
        (await lab.Client.AssociateAddressAsync(
            new AssociateAddressRequest
            {
                AllocationId = address.AllocationId,
                NetworkInterfaceId = eni.NetworkInterfaceId,
                AllowReassociation = allowReassociation,
            }, Token)).AssociationId;

    private static async Task ReleaseAsync(ConformanceLab lab, AllocateAddressResponse address) =>
        await lab.Client.ReleaseAddressAsync(new ReleaseAddressRequest { AllocationId = address.AllocationId }, Token);
}
