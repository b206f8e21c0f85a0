using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public abstract partial class ConformanceTests
{
    [Fact]
    public Task Private_address_outside_the_subnet_is_refused_Unconfirmed() => CheckAsync(async lab =>
        Assert.Equal("InvalidParameterValue", await PrivateAddressAsync(lab, "10.0.1.4")));

    [Fact]
    public Task Reserved_private_address_is_refused_Unconfirmed() => CheckAsync(async lab =>
        Assert.Equal("InvalidParameterValue", await PrivateAddressAsync(lab, "10.0.0.1")));

    [Fact]
    public Task Private_address_in_use_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        await lab.InterfaceAsync(subnet.SubnetId, "10.0.0.10");
        Assert.Equal("InvalidIPAddress.InUse", await CodeAsync(() => lab.InterfaceAsync(subnet.SubnetId, "10.0.0.10")));
    });

    [Fact]
    public Task Interface_in_an_unknown_group_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        Assert.Equal("InvalidGroup.NotFound", await CodeAsync(() => lab.InterfaceAsync(subnet.SubnetId, null, "sg-0123456789abcdef0")));
    });

    [Fact]
    public Task Interface_of_the_same_token_is_made_once() => CheckAsync(async lab =>
    {
        var request = new CreateNetworkInterfaceRequest { SubnetId = (await lab.NetworkAsync()).SubnetId, ClientToken = "a-token" };
        string first = (await lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId;
        Assert.Equal(first, (await lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId);
    });

    [Fact]
    public Task Interface_of_the_same_token_and_other_parameters_is_refused() => CheckAsync(async lab =>
    {
        var request = new CreateNetworkInterfaceRequest { SubnetId = (await lab.NetworkAsync()).SubnetId, ClientToken = "a-token" };
        await lab.Client.CreateNetworkInterfaceAsync(request, Token);
        request.Description = "another";
        Assert.Equal("IdempotentParameterMismatch", await CodeAsync(() => lab.Client.CreateNetworkInterfaceAsync(request, Token)));
    });

    [Fact]
    public Task Unknown_interface_is_not_found() => CheckAsync(async lab =>
        Assert.Equal("InvalidNetworkInterfaceID.NotFound", await CodeAsync(() => lab.ReadAsync(new NetworkInterface { NetworkInterfaceId = "eni-0123456789abcdef0" }))));

    [Fact]
    public Task Malformed_id_is_told_from_an_unknown_one_Unconfirmed() => CheckAsync(async lab =>
        Assert.Equal("InvalidNetworkInterfaceID.Malformed", await CodeAsync(() => lab.ReadAsync(new NetworkInterface { NetworkInterfaceId = "eni-what" }))));

    [Fact]
    public Task Interface_in_use_is_not_attached() => CheckAsync(async lab =>
    {
        (Instance one, Instance other, NetworkInterface moving) = await TwoMachinesAsync(lab);
        await lab.AttachAsync(moving, one, 1);
        Assert.Equal("InvalidNetworkInterface.InUse", await CodeAsync(() => lab.AttachAsync(moving, other, 1)));
    });

    [Fact]
    public Task Interface_in_use_is_not_launched_with() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        await lab.RunningAsync("t3.micro", eni);
        Assert.Equal("InvalidNetworkInterface.InUse", await CodeAsync(() => lab.LaunchAsync("t3.micro", eni)));
    });

    [Fact]
    public Task Device_index_is_taken_once() => CheckAsync(async lab =>
    {
        (Instance one, _, NetworkInterface first) = await TwoMachinesAsync(lab);
        await lab.AttachAsync(first, one, 1);
        NetworkInterface second = await lab.InterfaceAsync(first.SubnetId);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.AttachAsync(second, one, 1)));
    });

    [Fact]
    public Task Interface_does_not_leave_its_zone_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        NetworkInterface here = await lab.InterfaceAsync((await lab.SubnetAsync(vpc)).SubnetId);
        NetworkInterface there = await lab.InterfaceAsync((await lab.SubnetAsync(vpc, "10.0.1.0/24", ConformanceLab.OtherZone)).SubnetId);
        Instance instance = await lab.RunningAsync("m5.xlarge", here);
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.AttachAsync(there, instance, 1)));
    });

    [Fact]
    public Task Type_limits_the_interfaces() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        Instance instance = await lab.RunningAsync("t3.micro", await lab.InterfaceAsync(subnet.SubnetId), await lab.InterfaceAsync(subnet.SubnetId));
        NetworkInterface third = await lab.InterfaceAsync(subnet.SubnetId);
        Assert.Equal("AttachmentLimitExceeded", await CodeAsync(() => lab.AttachAsync(third, instance, 2)));
    });

    [Fact]
    public Task Unknown_attachment_is_not_detached() => CheckAsync(async lab =>
        Assert.Equal("InvalidAttachmentID.NotFound", await CodeAsync(() => DetachAsync(lab, "eni-attach-0123456789abcdef0"))));

    [Fact]
    public Task Primary_interface_is_not_detached() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        NetworkInterface primary = await lab.InterfaceAsync(subnet.SubnetId);
        await lab.RunningAsync("m5.xlarge", primary, await lab.InterfaceAsync(subnet.SubnetId));
        string attachment = (await lab.ReadAsync(primary)).Attachment.AttachmentId;
        Assert.Equal("OperationNotPermitted", await CodeAsync(() => DetachAsync(lab, attachment)));
    });

    [Fact]
    public Task One_attribute_of_an_interface_a_call() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = eni.NetworkInterfaceId, SourceDestCheck = false, Description = "two" }, Token)));
        await lab.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = eni.NetworkInterfaceId, SourceDestCheck = false }, Token);
        Assert.False((await lab.ReadAsync(eni)).SourceDestCheck);
    });

    [Fact]
    public Task Source_dest_check_is_told_as_an_attribute() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        var request = new DescribeNetworkInterfaceAttributeRequest { NetworkInterfaceId = eni.NetworkInterfaceId, Attribute = "sourceDestCheck" };
        Assert.True((await lab.Client.DescribeNetworkInterfaceAttributeAsync(request, Token)).SourceDestCheck);
    });

    [Fact]
    public Task Interface_may_be_told_to_go_with_its_instance() => CheckAsync(async lab =>
    {
        (Instance instance, _, NetworkInterface eni) = await TwoMachinesAsync(lab);
        string attachment = await lab.AttachAsync(eni, instance, 1);
        await lab.WaitAsync(10);
        Assert.False((await lab.ReadAsync(eni)).Attachment.DeleteOnTermination);
        await lab.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest
            {
                NetworkInterfaceId = eni.NetworkInterfaceId,
                Attachment = new NetworkInterfaceAttachmentChanges { AttachmentId = attachment, DeleteOnTermination = true },
            }, Token);
        Assert.True((await lab.ReadAsync(eni)).Attachment.DeleteOnTermination);
    });

    [Fact]
    public Task Attached_interface_is_not_deleted_Unconfirmed() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        await lab.RunningAsync("t3.micro", eni);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.DeleteNetworkInterfaceAsync(
            new DeleteNetworkInterfaceRequest { NetworkInterfaceId = eni.NetworkInterfaceId }, Token)));
    });

    [Fact]
    public Task Interface_keeps_everything_when_it_moves() => CheckAsync(async lab =>
    {
        (Instance one, Instance other, NetworkInterface eni) = await TwoMachinesAsync(lab);
        await lab.GatewayAsync(eni.VpcId);
        AllocateAddressResponse address = await lab.AddressAsync();
        await AssociateAsync(lab, address, eni);
        string attachment = await lab.AttachAsync(eni, one, 1);
        await lab.WaitAsync(10);
        await DetachAsync(lab, attachment);
        await lab.WaitAsync(10);
        await lab.AttachAsync(eni, other, 1);
        await lab.WaitAsync(10);

        NetworkInterface moved = await lab.ReadAsync(eni);
        Assert.Equal((other.InstanceId, 1), (moved.Attachment.InstanceId, moved.Attachment.DeviceIndex ?? 0));
        Assert.Equal((address.PublicIp, eni.PrivateIpAddress), (moved.Association.PublicIp, moved.PrivateIpAddress));
        Assert.Contains((await lab.ReadAsync(other)).NetworkInterfaces, each => each.NetworkInterfaceId == eni.NetworkInterfaceId);
        Assert.DoesNotContain((await lab.ReadAsync(one)).NetworkInterfaces, each => each.NetworkInterfaceId == eni.NetworkInterfaceId);
    });

    [Fact]
    public Task Route_to_a_detached_interface_is_a_blackhole() => CheckAsync(async lab =>
    {
        (Instance one, _, NetworkInterface eni) = await TwoMachinesAsync(lab);
        string attachment = await lab.AttachAsync(eni, one, 1);
        await lab.WaitAsync(10);
        string table = await TableAsync(lab, eni.VpcId);
        await lab.Client.CreateRouteAsync(
            new CreateRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", NetworkInterfaceId = eni.NetworkInterfaceId }, Token);
        Assert.Equal("active", await StateAsync());
        await DetachAsync(lab, attachment);
        await lab.WaitAsync(10);
        Assert.Equal("blackhole", await StateAsync());

        async Task<string> StateAsync() => Assert.Single(
            (await lab.Client.DescribeRouteTablesAsync(new DescribeRouteTablesRequest { RouteTableIds = [table] }, Token)).RouteTables[0].Routes,
            route => route.DestinationCidrBlock is "0.0.0.0/0").State.Value;
    });

    [Fact]
    public Task Secondary_address_is_assigned_and_taken_away() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        await AssignAsync(lab, eni, "10.0.0.200");
        NetworkInterface read = await lab.ReadAsync(eni);
        Assert.Equal(["10.0.0.200"], read.PrivateIpAddresses.Where(address => address.Primary is not true).Select(address => address.PrivateIpAddress));
        Assert.Equal(eni.PrivateIpAddress, read.PrivateIpAddress);
        await lab.Client.UnassignPrivateIpAddressesAsync(
            new UnassignPrivateIpAddressesRequest { NetworkInterfaceId = eni.NetworkInterfaceId, PrivateIpAddresses = ["10.0.0.200"] }, Token);
        Assert.Single((await lab.ReadAsync(eni)).PrivateIpAddresses);
    });

    [Fact]
    public Task Secondary_address_moves_when_it_may_and_is_never_on_two_interfaces() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        NetworkInterface one = await lab.InterfaceAsync(subnet.SubnetId);
        NetworkInterface other = await lab.InterfaceAsync(subnet.SubnetId);
        await AssignAsync(lab, one, "10.0.0.200");
        await AssignAsync(lab, other, "10.0.0.200", allowReassignment: true);
        Assert.Contains((await lab.ReadAsync(other)).PrivateIpAddresses, address => address.PrivateIpAddress is "10.0.0.200");
        Assert.DoesNotContain((await lab.ReadAsync(one)).PrivateIpAddresses, address => address.PrivateIpAddress is "10.0.0.200");
    });

    private static async Task<string> PrivateAddressAsync(ConformanceLab lab, string address)
    {
        Subnet subnet = await lab.NetworkAsync();
        return await CodeAsync(() => lab.InterfaceAsync(subnet.SubnetId, address));
    }

    /// <summary>Two running machines of a type with room, and an interface in their subnet that is on neither.</summary>
    private static async Task<(Instance One, Instance Other, NetworkInterface Free)> TwoMachinesAsync(ConformanceLab lab)
    {
        Subnet subnet = await lab.NetworkAsync();
        Instance one = await lab.LaunchAsync("m5.xlarge", await lab.InterfaceAsync(subnet.SubnetId));
        Instance other = await lab.RunningAsync("m5.xlarge", await lab.InterfaceAsync(subnet.SubnetId));
        return (one, other, await lab.InterfaceAsync(subnet.SubnetId));
    }

    private static async Task DetachAsync(ConformanceLab lab, string attachment) =>
        await lab.Client.DetachNetworkInterfaceAsync(new DetachNetworkInterfaceRequest { AttachmentId = attachment }, Token);

    private static async Task AssignAsync(ConformanceLab lab, NetworkInterface eni, string address, bool? allowReassignment = null) =>
        await lab.Client.AssignPrivateIpAddressesAsync(
            new AssignPrivateIpAddressesRequest
            {
                NetworkInterfaceId = eni.NetworkInterfaceId,
                PrivateIpAddresses = [address],
                AllowReassignment = allowReassignment,
            }, Token);
}
