using System.Net;
using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public abstract partial class ConformanceTests
{
    [Fact]
    public Task Dry_run_creates_nothing() => CheckAsync(async lab =>
    {
        AmazonEC2Exception refused = await Assert.ThrowsAsync<AmazonEC2Exception>(
            () => lab.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.99.0.0/24", DryRun = true }, Token));
        Assert.Equal(("DryRunOperation", HttpStatusCode.PreconditionFailed), (refused.ErrorCode, refused.StatusCode));
        Assert.DoesNotContain((await lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs ?? [], vpc => vpc.CidrBlock is "10.99.0.0/24");
    });

    [Fact]
    public Task Vpc_of_a_wrong_size_is_refused_Unconfirmed() => CheckAsync(async lab =>
        Assert.Equal("InvalidVpc.Range", await CodeAsync(() => lab.VpcAsync("10.0.0.0/8"))));

    [Fact]
    public Task Subnet_outside_its_vpc_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        Assert.Equal("InvalidSubnet.Range", await CodeAsync(() => lab.SubnetAsync(vpc, "10.1.0.0/24")));
    });

    [Fact]
    public Task Subnet_over_another_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        await lab.SubnetAsync(vpc, "10.0.0.0/24");
        Assert.Equal("InvalidSubnet.Conflict", await CodeAsync(() => lab.SubnetAsync(vpc, "10.0.0.128/25")));
    });

    [Fact]
    public Task Subnet_of_an_unknown_vpc_is_refused_Unconfirmed() => CheckAsync(async lab =>
        Assert.Equal("InvalidVpcID.NotFound", await CodeAsync(() => lab.SubnetAsync(new Vpc { VpcId = "vpc-0123456789abcdef0" }))));

    [Fact]
    public Task Subnet_in_an_unknown_zone_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.SubnetAsync(vpc, zone: "eu-central-1x")));
    });

    [Fact]
    public Task Name_of_a_group_is_free_once_a_vpc_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        await lab.GroupAsync(vpc.VpcId, "web");
        Assert.Equal("InvalidGroup.Duplicate", await CodeAsync(() => lab.GroupAsync(vpc.VpcId, "web")));
        await lab.GroupAsync((await lab.VpcAsync()).VpcId, "web");
    });

    [Fact]
    public Task Duplicate_rule_refuses_the_whole_call_Unconfirmed() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "web");
        await AuthorizeAsync(lab, group, Tcp(443, "192.0.2.0/24"));
        Assert.Equal("InvalidPermission.Duplicate", await CodeAsync(() => AuthorizeAsync(lab, group, Tcp(80, "192.0.2.0/24"), Tcp(443, "192.0.2.0/24"))));
        Assert.Equal([443], (await ReadGroupAsync(lab, group)).IpPermissions.Select(permission => permission.FromPort ?? 0));
    });

    [Fact]
    public Task Rule_from_an_unknown_group_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "web");
        Assert.Equal("InvalidGroup.NotFound", await CodeAsync(() => AuthorizeAsync(lab, group, From("sg-0123456789abcdef0"))));
    });

    [Fact]
    public Task Rule_with_a_wrong_range_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "web");
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => AuthorizeAsync(lab, group, Tcp(443, "192.0.2.0/99"))));
    });

    [Fact]
    public Task Missing_rule_is_not_revoked_Unconfirmed() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "web");
        Assert.Equal("InvalidPermission.NotFound", await CodeAsync(() => RevokeAsync(lab, group, Tcp(443, "192.0.2.0/24"))));
    });

    [Fact]
    public Task Rules_read_back_as_they_were_given() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "ha");
        await AuthorizeAsync(lab, group, Tcp(443, "192.0.2.0/24"), new IpPermission { IpProtocol = "icmp", FromPort = -1, ToPort = -1, UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }] });
        SecurityGroup read = await ReadGroupAsync(lab, group);
        Assert.Equal("192.0.2.0/24", Assert.Single(read.IpPermissions, permission => permission.IpProtocol is "tcp").Ipv4Ranges[0].CidrIp);
        IpPermission icmp = Assert.Single(read.IpPermissions, permission => permission.IpProtocol is "icmp");
        Assert.Equal((-1, group), (icmp.FromPort ?? 0, icmp.UserIdGroupPairs[0].GroupId));
        await RevokeAsync(lab, group, Tcp(443, "192.0.2.0/24"));
        Assert.Single((await ReadGroupAsync(lab, group)).IpPermissions);
    });

    [Fact]
    public Task Group_that_another_names_stays_until_the_rule_is_gone() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        string one = await lab.GroupAsync(vpc.VpcId, "one");
        string other = await lab.GroupAsync(vpc.VpcId, "other");
        await AuthorizeAsync(lab, other, From(one));
        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteGroupAsync(lab, one)));
        await RevokeAsync(lab, other, From(one));
        await DeleteGroupAsync(lab, one);
    });

    [Fact]
    public Task Group_of_an_interface_stays() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        string group = await lab.GroupAsync(vpc.VpcId, "web");
        await lab.InterfaceAsync((await lab.SubnetAsync(vpc)).SubnetId, null, group);
        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteGroupAsync(lab, group)));
    });

    [Fact]
    public Task Default_group_is_not_deleted_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        SecurityGroup group = Assert.Single((await lab.Client.DescribeSecurityGroupsAsync(
            new DescribeSecurityGroupsRequest { Filters = [new Filter("vpc-id", [vpc.VpcId])] }, Token)).SecurityGroups);
        Assert.Equal("default", group.GroupName);
        Assert.Equal("CannotDelete", await CodeAsync(() => DeleteGroupAsync(lab, group.GroupId)));
    });

    [Fact]
    public Task Attached_gateway_is_not_deleted() => CheckAsync(async lab =>
    {
        string gateway = await lab.GatewayAsync((await lab.VpcAsync()).VpcId);
        Assert.Equal("DependencyViolation", await CodeAsync(() => lab.Client.DeleteInternetGatewayAsync(
            new DeleteInternetGatewayRequest { InternetGatewayId = gateway }, Token)));
    });

    [Fact]
    public Task Gateway_is_attached_once() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        string gateway = await lab.GatewayAsync(vpc);
        Assert.Equal("Resource.AlreadyAssociated", await CodeAsync(() => lab.Client.AttachInternetGatewayAsync(
            new AttachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc }, Token)));
    });

    [Fact]
    public Task Gateway_that_is_not_attached_is_not_detached() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        string gateway = await lab.GatewayAsync(vpc);
        await DetachGatewayAsync(lab, gateway, vpc);
        Assert.Equal("Gateway.NotAttached", await CodeAsync(() => DetachGatewayAsync(lab, gateway, vpc)));
    });

    [Fact]
    public Task Gateway_stays_while_addresses_are_mapped_through_it_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        string gateway = await lab.GatewayAsync(vpc.VpcId);
        await AssociateAsync(lab, await lab.AddressAsync(), await lab.InterfaceAsync((await lab.SubnetAsync(vpc)).SubnetId));
        Assert.Equal("DependencyViolation", await CodeAsync(() => DetachGatewayAsync(lab, gateway, vpc.VpcId)));
    });

    [Fact]
    public Task Route_exists_once_Unconfirmed() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        string gateway = await lab.GatewayAsync(vpc);
        string table = await TableAsync(lab, vpc);
        await RouteAsync(lab, table, gateway);
        Assert.Equal("RouteAlreadyExists", await CodeAsync(() => RouteAsync(lab, table, gateway)));
    });

    [Fact]
    public Task Route_to_the_gateway_of_another_vpc_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        string foreign = await lab.GatewayAsync((await lab.VpcAsync()).VpcId);
        string table = await TableAsync(lab, (await lab.VpcAsync()).VpcId);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => RouteAsync(lab, table, foreign)));
    });

    [Fact]
    public Task Missing_route_is_not_replaced_Unconfirmed() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        string gateway = await lab.GatewayAsync(vpc);
        string table = await TableAsync(lab, vpc);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.ReplaceRouteAsync(
            new ReplaceRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", GatewayId = gateway }, Token)));
    });

    [Fact]
    public Task Missing_route_is_not_deleted_Unconfirmed() => CheckAsync(async lab =>
    {
        string table = await TableAsync(lab, (await lab.VpcAsync()).VpcId);
        Assert.Equal("InvalidRoute.NotFound", await CodeAsync(() => lab.Client.DeleteRouteAsync(
            new DeleteRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0" }, Token)));
    });

    [Fact]
    public Task Table_with_a_subnet_is_not_deleted_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        string table = await TableAsync(lab, vpc.VpcId);
        await lab.Client.AssociateRouteTableAsync(new AssociateRouteTableRequest { RouteTableId = table, SubnetId = (await lab.SubnetAsync(vpc)).SubnetId }, Token);
        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteTableAsync(lab, table)));
    });

    [Fact]
    public Task Main_table_is_not_deleted_Unconfirmed() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        RouteTable main = Assert.Single((await lab.Client.DescribeRouteTablesAsync(
            new DescribeRouteTablesRequest { Filters = [new Filter("vpc-id", [vpc])] }, Token)).RouteTables);
        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteTableAsync(lab, main.RouteTableId)));
    });

    [Fact]
    public Task Table_of_the_same_token_is_made_once() => CheckAsync(async lab =>
    {
        string vpc = (await lab.VpcAsync()).VpcId;
        var request = new CreateRouteTableRequest { VpcId = vpc, ClientToken = "a-token" };
        string first = (await lab.Client.CreateRouteTableAsync(request, Token)).RouteTable.RouteTableId;
        Assert.Equal(first, (await lab.Client.CreateRouteTableAsync(request, Token)).RouteTable.RouteTableId);
    });

    [Fact]
    public Task Subnet_with_an_interface_stays_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        await lab.InterfaceAsync(subnet.SubnetId);
        Assert.Equal("DependencyViolation", await CodeAsync(() => lab.Client.DeleteSubnetAsync(new DeleteSubnetRequest { SubnetId = subnet.SubnetId }, Token)));
    });

    [Fact]
    public Task Vpc_with_a_subnet_stays() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        Assert.Equal("DependencyViolation", await CodeAsync(() => lab.Client.DeleteVpcAsync(new DeleteVpcRequest { VpcId = subnet.VpcId }, Token)));
    });

    private static IpPermission Tcp(int port, string cidr) =>
        new() { IpProtocol = "tcp", FromPort = port, ToPort = port, Ipv4Ranges = [new IpRange { CidrIp = cidr }] };

    private static IpPermission From(string group) =>
        new() { IpProtocol = "tcp", FromPort = 0, ToPort = 65535, UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }] };

    private static async Task AuthorizeAsync(ConformanceLab lab, string group, params List<IpPermission> permissions) => await lab.Client.AuthorizeSecurityGroupIngressAsync(
        new AuthorizeSecurityGroupIngressRequest { GroupId = group, IpPermissions = permissions }, Token);

    private static async Task RevokeAsync(ConformanceLab lab, string group, params List<IpPermission> permissions) => await lab.Client.RevokeSecurityGroupIngressAsync(
        new RevokeSecurityGroupIngressRequest { GroupId = group, IpPermissions = permissions }, Token);

    private static async Task DeleteGroupAsync(ConformanceLab lab, string group) =>
        await lab.Client.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = group }, Token);

    private static async Task<SecurityGroup> ReadGroupAsync(ConformanceLab lab, string group) => Assert.Single(
        (await lab.Client.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { GroupIds = [group] }, Token)).SecurityGroups);

    private static async Task DetachGatewayAsync(ConformanceLab lab, string gateway, string vpc) =>
        await lab.Client.DetachInternetGatewayAsync(new DetachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc }, Token);

    private static async Task<string> TableAsync(ConformanceLab lab, string vpc) =>
        (await lab.Client.CreateRouteTableAsync(new CreateRouteTableRequest { VpcId = vpc }, Token)).RouteTable.RouteTableId;

    private static async Task DeleteTableAsync(ConformanceLab lab, string table) =>
        await lab.Client.DeleteRouteTableAsync(new DeleteRouteTableRequest { RouteTableId = table }, Token);

    private static async Task RouteAsync(ConformanceLab lab, string table, string gateway) => await lab.Client.CreateRouteAsync(
        new CreateRouteRequest { RouteTableId = table, DestinationCidrBlock = "0.0.0.0/0", GatewayId = gateway }, Token);
}
