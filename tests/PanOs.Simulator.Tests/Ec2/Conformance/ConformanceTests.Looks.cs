using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public abstract partial class ConformanceTests
{
    [Fact]
    public Task Vpcs_come_in_pages() => PagesAsync((lab, _) => lab.VpcAsync(), async (lab, next) =>
    {
        DescribeVpcsResponse page = await lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.Vpcs.Select(each => each.VpcId), page.NextToken);
    });

    [Fact]
    public Task Subnets_come_in_pages() => PagesAsync(async (lab, n) => await lab.SubnetAsync(await lab.VpcAsync(), $"10.0.{n}.0/24"), async (lab, next) =>
    {
        DescribeSubnetsResponse page = await lab.Client.DescribeSubnetsAsync(new DescribeSubnetsRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.Subnets.Select(each => each.SubnetId), page.NextToken);
    });

    [Fact]
    public Task Route_tables_come_in_pages() => PagesAsync((lab, _) => lab.VpcAsync(), async (lab, next) =>
    {
        DescribeRouteTablesResponse page = await lab.Client.DescribeRouteTablesAsync(new DescribeRouteTablesRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.RouteTables.Select(each => each.RouteTableId), page.NextToken);
    });

    [Fact]
    public Task Security_groups_come_in_pages() => PagesAsync((lab, _) => lab.VpcAsync(), async (lab, next) =>
    {
        DescribeSecurityGroupsResponse page = await lab.Client.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.SecurityGroups.Select(each => each.GroupId), page.NextToken);
    });

    [Fact]
    public Task Security_group_rules_come_in_pages() => PagesAsync((lab, _) => lab.VpcAsync(), async (lab, next) =>
    {
        DescribeSecurityGroupRulesResponse page = await lab.Client.DescribeSecurityGroupRulesAsync(new DescribeSecurityGroupRulesRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.SecurityGroupRules.Select(each => each.SecurityGroupRuleId), page.NextToken);
    });

    [Fact]
    public Task Internet_gateways_come_in_pages() => PagesAsync(async (lab, _) => await lab.GatewayAsync((await lab.VpcAsync()).VpcId), async (lab, next) =>
    {
        DescribeInternetGatewaysResponse page = await lab.Client.DescribeInternetGatewaysAsync(new DescribeInternetGatewaysRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.InternetGateways.Select(each => each.InternetGatewayId), page.NextToken);
    });

    [Fact]
    public Task Network_interfaces_come_in_pages() => PagesAsync(async (lab, _) => await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId), async (lab, next) =>
    {
        DescribeNetworkInterfacesResponse page = await lab.Client.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.NetworkInterfaces.Select(each => each.NetworkInterfaceId), page.NextToken);
    });

    [Fact]
    public Task Instances_come_in_pages() => PagesAsync(async (lab, _) => await lab.LaunchAsync("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId)), async (lab, next) =>
    {
        DescribeInstancesResponse page = await lab.Client.DescribeInstancesAsync(new DescribeInstancesRequest { MaxResults = 5, NextToken = next }, Token);
        return (page.Reservations.SelectMany(each => each.Instances).Select(each => each.InstanceId), page.NextToken);
    });

    [Fact]
    public Task Tags_come_in_pages() => PagesAsync(
        async (lab, n) => await lab.Client.CreateTagsAsync(new CreateTagsRequest { Resources = [(await lab.VpcAsync()).VpcId], Tags = [new Tag("n", $"{n}")] }, Token),
        async (lab, next) =>
        {
            DescribeTagsResponse page = await lab.Client.DescribeTagsAsync(new DescribeTagsRequest { MaxResults = 5, NextToken = next }, Token);
            return (page.Tags.Select(each => $"{each.ResourceId} {each.Key}"), page.NextToken);
        });

    [Fact]
    public Task Tags_given_at_creation_find_what_carries_them() => CheckAsync(async lab =>
    {
        string vpc = (await lab.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/21", TagSpecifications = Of(ResourceType.Vpc) }, Token)).Vpc.VpcId;
        string subnet = (await lab.Client.CreateSubnetAsync(
            new CreateSubnetRequest { VpcId = vpc, CidrBlock = "10.0.0.0/24", TagSpecifications = Of(ResourceType.Subnet) }, Token)).Subnet.SubnetId;
        await lab.Client.CreateInternetGatewayAsync(new CreateInternetGatewayRequest { TagSpecifications = Of(ResourceType.InternetGateway) }, Token);
        await lab.Client.CreateRouteTableAsync(new CreateRouteTableRequest { VpcId = vpc, TagSpecifications = Of(ResourceType.RouteTable) }, Token);
        await lab.Client.CreateSecurityGroupAsync(
            new CreateSecurityGroupRequest { VpcId = vpc, GroupName = "g", Description = "g", TagSpecifications = Of(ResourceType.SecurityGroup) }, Token);
        await lab.Client.CreateNetworkInterfaceAsync(new CreateNetworkInterfaceRequest { SubnetId = subnet, TagSpecifications = Of(ResourceType.NetworkInterface) }, Token);
        await lab.Client.AllocateAddressAsync(new AllocateAddressRequest { Domain = DomainType.Vpc, TagSpecifications = Of(ResourceType.ElasticIp) }, Token);
        await lab.VpcAsync("10.9.0.0/24");

        List<Filter> ours = [new Filter("tag:panos:deployment", ["d"])];
        Assert.Single((await lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest { Filters = ours }, Token)).Vpcs);
        Assert.Single((await lab.Client.DescribeSubnetsAsync(new DescribeSubnetsRequest { Filters = ours }, Token)).Subnets);
        Assert.Single((await lab.Client.DescribeInternetGatewaysAsync(new DescribeInternetGatewaysRequest { Filters = ours }, Token)).InternetGateways);
        Assert.Single((await lab.Client.DescribeRouteTablesAsync(new DescribeRouteTablesRequest { Filters = ours }, Token)).RouteTables);
        Assert.Single((await lab.Client.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { Filters = ours }, Token)).SecurityGroups);
        Assert.Single((await lab.Client.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest { Filters = ours }, Token)).NetworkInterfaces);
        Assert.Single((await lab.Client.DescribeAddressesAsync(new DescribeAddressesRequest { Filters = ours }, Token)).Addresses);
        Assert.Equal(
            ["elastic-ip", "internet-gateway", "network-interface", "route-table", "security-group", "subnet", "vpc"],
            (await lab.Client.DescribeTagsAsync(
                new DescribeTagsRequest { Filters = [new Filter("key", ["panos:deployment"]), new Filter("value", ["d"])] }, Token)).Tags
                .Select(tag => tag.ResourceType.Value).Order(StringComparer.Ordinal));

        static List<TagSpecification> Of(ResourceType type) => [new() { ResourceType = type, Tags = [new Tag("panos:deployment", "d")] }];
    });

    // Seven of a kind, asked for in pages of five: two pages at least, none missing and none twice.
    private Task PagesAsync(
        Func<ConformanceLab, int, Task> create,
        Func<ConformanceLab, string?, Task<(IEnumerable<string> Ids, string? Next)>> page,
        [System.Runtime.CompilerServices.CallerMemberName] string name = "") => CheckAsync(
        async lab =>
        {
            for (int n = 0; n < 7; n++)
            {
                await create(lab, n);
            }

            List<string> ids = [];
            string? next = null;
            int pages = 0;
            do
            {
                (IEnumerable<string> more, next) = await page(lab, next);
                List<string> these = [.. more];
                Assert.InRange(these.Count, 1, 5);
                ids.AddRange(these);
                pages++;
            }
            while (!string.IsNullOrEmpty(next));

            Assert.InRange(pages, 2, 10);
            Assert.True(ids.Count >= 7, $"{ids.Count}");
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        },
        name);
}
