using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class NetworkRulesTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Empty_region_answers_null_lists()
    {
        Assert.Null((await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs);
        Assert.Null((await _lab.Client.DescribeInstancesAsync(new DescribeInstancesRequest(), Token)).Reservations);
        Assert.Null((await _lab.Client.DescribeTagsAsync(new DescribeTagsRequest(), Token)).Tags);
    }

    [Fact]
    public async Task Vpc_and_subnet_become_available_with_time()
    {
        Subnet subnet = await _lab.NetworkAsync();
        Assert.Equal("pending", subnet.State);
        await _lab.WaitAsync(1);
        Assert.Equal("available", (await _lab.Client.DescribeSubnetsAsync(new DescribeSubnetsRequest(), Token)).Subnets[0].State);
        Assert.Equal("available", (await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs[0].State);
    }

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("10.0.0.0/29")]
    public async Task Vpc_of_a_wrong_size_is_refused_Unconfirmed(string cidr) =>
        Assert.Equal("InvalidVpc.Range", await CodeAsync(() => _lab.VpcAsync(cidr)));

    [Fact]
    public async Task Range_is_put_into_canonical_form() => Assert.Equal("10.0.0.0/21", (await _lab.VpcAsync("10.0.5.9/21")).CidrBlock);

    [Fact]
    public async Task Subnet_outside_over_another_and_in_an_unknown_zone_is_refused_Unconfirmed()
    {
        Vpc vpc = await _lab.VpcAsync();
        await _lab.SubnetAsync(vpc, "10.0.0.0/24");
        Assert.Equal("InvalidSubnet.Range", await CodeAsync(() => _lab.SubnetAsync(vpc, "10.0.8.0/24")));
        Assert.Equal("InvalidSubnet.Conflict", await CodeAsync(() => _lab.SubnetAsync(vpc, "10.0.0.128/25")));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.SubnetAsync(vpc, "10.0.1.0/24", "eu-central-1z")));
        vpc.VpcId = "vpc-0123456789abcdef0";
        Assert.Equal("InvalidVpcID.NotFound", await CodeAsync(() => _lab.SubnetAsync(vpc, "10.0.1.0/24")));
    }

    [Fact]
    public async Task Dry_run_creates_nothing()
    {
        AmazonEC2ExceptionAssert(
            await Assert.ThrowsAsync<Amazon.EC2.AmazonEC2Exception>(
                () => _lab.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/21", DryRun = true }, Token)),
            "DryRunOperation",
            412);
        Assert.Null((await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs);
    }

    [Fact]
    public async Task One_vpc_attribute_a_call()
    {
        Vpc vpc = await _lab.VpcAsync();
        var both = new ModifyVpcAttributeRequest { VpcId = vpc.VpcId, EnableDnsHostnames = true, EnableDnsSupport = true };
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => _lab.Client.ModifyVpcAttributeAsync(both, Token)));
        await _lab.Client.ModifyVpcAttributeAsync(new ModifyVpcAttributeRequest { VpcId = vpc.VpcId, EnableDnsHostnames = true }, Token);
        Assert.True(_lab.Ec2.Vpcs.Single().EnableDnsHostnames);
    }

    [Fact]
    public async Task Vpc_with_anything_of_ours_in_it_stays()
    {
        Vpc vpc = await _lab.VpcAsync();
        Subnet subnet = await _lab.SubnetAsync(vpc);
        var delete = new DeleteVpcRequest { VpcId = vpc.VpcId };
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteVpcAsync(delete, Token)));
        await _lab.Client.DeleteSubnetAsync(new DeleteSubnetRequest { SubnetId = subnet.SubnetId }, Token);

        string gateway = await _lab.GatewayAsync(vpc.VpcId);
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteVpcAsync(delete, Token)));
        Assert.Equal(
            "DependencyViolation",
            await CodeAsync(() => _lab.Client.DeleteInternetGatewayAsync(new DeleteInternetGatewayRequest { InternetGatewayId = gateway }, Token)));
        await _lab.Client.DetachInternetGatewayAsync(
            new DetachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc.VpcId }, Token);

        string group = await _lab.GroupAsync(vpc.VpcId, "web");
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteVpcAsync(delete, Token)));
        await _lab.Client.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = group }, Token);

        await _lab.Client.DeleteVpcAsync(delete, Token);
        Assert.Empty(_lab.Ec2.Vpcs);
        Assert.Empty(_lab.Ec2.RouteTables);
        Assert.Empty(_lab.Ec2.SecurityGroups);
    }

    [Fact]
    public async Task Gateway_is_attached_once_and_detached_where_it_is()
    {
        Vpc vpc = await _lab.VpcAsync();
        string gateway = await _lab.GatewayAsync(vpc.VpcId);
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => _lab.Client.AttachInternetGatewayAsync(
            new AttachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc.VpcId }, Token)));
        Vpc other = await _lab.VpcAsync();
        Assert.Equal("Gateway.NotAttached", await CodeAsync(() => _lab.Client.DetachInternetGatewayAsync(
            new DetachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = other.VpcId }, Token)));
    }

    [Fact]
    public async Task Gateway_with_mapped_addresses_is_not_detached_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        string gateway = await _lab.GatewayAsync(subnet.VpcId);
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        await _lab.RunningAsync("t3.micro", eni);
        AllocateAddressResponse address = await _lab.AddressAsync();
        await _lab.Client.AssociateAddressAsync(
            new AssociateAddressRequest { AllocationId = address.AllocationId, NetworkInterfaceId = eni.NetworkInterfaceId }, Token);
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DetachInternetGatewayAsync(
            new DetachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = subnet.VpcId }, Token)));
    }

    [Fact]
    public async Task Route_to_a_detached_interface_is_a_blackhole()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface primary = await _lab.InterfaceAsync(subnet.SubnetId);
        NetworkInterface trust = await _lab.InterfaceAsync(subnet.SubnetId);
        Instance instance = await _lab.RunningAsync("m5.xlarge", primary, trust);
        string table = await TableAsync(subnet.VpcId);
        await _lab.Client.CreateRouteAsync(Route(table, trust), Token);
        Assert.Equal("active", await StateAsync());
        Assert.Equal(instance.InstanceId, (await DefaultRouteAsync()).InstanceId);

        await _lab.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = (await _lab.ReadAsync(trust)).Attachment.AttachmentId }, Token);
        await _lab.WaitAsync(6);
        Assert.Equal("blackhole", await StateAsync());
        Assert.Equal(trust.NetworkInterfaceId, (await DefaultRouteAsync()).NetworkInterfaceId);
        await _lab.AttachAsync(trust, instance, 1);
        Assert.Equal("active", await StateAsync());

        async Task<Route> DefaultRouteAsync() => (await _lab.Client.DescribeRouteTablesAsync(
            new DescribeRouteTablesRequest { RouteTableIds = [table] }, Token)).RouteTables[0].Routes.Single(route => route.DestinationCidrBlock is "0.0.0.0/0");

        async Task<string> StateAsync() => (await DefaultRouteAsync()).State;
    }

    [Fact]
    public async Task Route_exists_once()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        string table = await TableAsync(subnet.VpcId);
        await _lab.Client.CreateRouteAsync(Route(table, eni), Token);
        Assert.Equal("RouteAlreadyExists", await CodeAsync(() => _lab.Client.CreateRouteAsync(Route(table, eni), Token)));
    }

    [Fact]
    public async Task Missing_route_is_neither_deleted_nor_replaced_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        string table = await TableAsync(subnet.VpcId);
        await _lab.Client.CreateRouteAsync(Route(table, eni), Token);
        await _lab.Client.DeleteRouteAsync(new DeleteRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0" }, Token);
        Assert.Equal("InvalidRoute.NotFound", await CodeAsync(() => _lab.Client.DeleteRouteAsync(
            new DeleteRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0" }, Token)));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.Client.ReplaceRouteAsync(
            new ReplaceRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", NetworkInterfaceId = eni.NetworkInterfaceId }, Token)));
    }

    [Fact]
    public async Task Route_to_the_gateway_of_another_vpc_is_refused_Unconfirmed()
    {
        Vpc vpc = await _lab.VpcAsync();
        string foreign = await _lab.GatewayAsync((await _lab.VpcAsync()).VpcId);
        string table = await TableAsync(vpc.VpcId);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.Client.CreateRouteAsync(
            new CreateRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", GatewayId = foreign }, Token)));
    }

    [Fact]
    public async Task Table_with_a_subnet_stays_and_the_subnet_has_one_table_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        string table = await TableAsync(subnet.VpcId);
        string other = await TableAsync(subnet.VpcId);
        string association = (await _lab.Client.AssociateRouteTableAsync(
            new AssociateRouteTableRequest { RouteTableId = table, SubnetId = subnet.SubnetId }, Token)).AssociationId;
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => _lab.Client.AssociateRouteTableAsync(
            new AssociateRouteTableRequest { RouteTableId = other, SubnetId = subnet.SubnetId }, Token)));
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteRouteTableAsync(
            new DeleteRouteTableRequest { RouteTableId = table }, Token)));
        await _lab.Client.DisassociateRouteTableAsync(new DisassociateRouteTableRequest { AssociationId = association }, Token);
        await _lab.Client.DeleteRouteTableAsync(new DeleteRouteTableRequest { RouteTableId = table }, Token);
        Assert.Null(_lab.Ec2.RouteTables.Find(table));
    }

    [Fact]
    public async Task Main_table_is_not_deleted_Unconfirmed()
    {
        Vpc vpc = await _lab.VpcAsync();
        RouteTable main = (await _lab.Client.DescribeRouteTablesAsync(
            new DescribeRouteTablesRequest
            {
                Filters = [new Filter("vpc-id", [vpc.VpcId]), new Filter("association.main", ["true"])],
            },
            Token)).RouteTables.Single();
        Assert.True(main.Associations.Single().Main);
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteRouteTableAsync(
            new DeleteRouteTableRequest { RouteTableId = main.RouteTableId }, Token)));
    }

    [Fact]
    public async Task Subnet_with_an_interface_stays_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        await _lab.InterfaceAsync(subnet.SubnetId);
        Assert.Equal("DependencyViolation", await CodeAsync(() => _lab.Client.DeleteSubnetAsync(
            new DeleteSubnetRequest { SubnetId = subnet.SubnetId }, Token)));
    }

    private static void AmazonEC2ExceptionAssert(Amazon.EC2.AmazonEC2Exception exception, string code, int status)
    {
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal(status, (int)exception.StatusCode);
    }

    private static CreateRouteRequest Route(string table, NetworkInterface eni) => new()
    {
        RouteTableId = table,
        DestinationCidrBlock = "0.0.0.0/0",
        NetworkInterfaceId = eni.NetworkInterfaceId,
    };

    private async Task<string> TableAsync(string vpcId) => (await _lab.Client.CreateRouteTableAsync(
        new CreateRouteTableRequest { VpcId = vpcId }, Token)).RouteTable.RouteTableId;
}
