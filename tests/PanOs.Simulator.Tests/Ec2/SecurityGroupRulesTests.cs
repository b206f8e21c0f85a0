using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class SecurityGroupRulesTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Permissions_read_back_as_they_were_given()
    {
        string group = await GroupAsync();
        await AuthorizeAsync(
            group,
            Range("tcp", 22, 22, "203.0.113.7/32", "admin"),
            Range("tcp", 443, 443, "203.0.113.7/32", "admin"),
            Far("icmp", -1, -1, group),
            Far("99", null, null, group));

        SecurityGroup read = (await _lab.Client.DescribeSecurityGroupsAsync(
            new DescribeSecurityGroupsRequest { GroupIds = [group] }, Token)).SecurityGroups[0];
        Assert.Equal("tcp tcp icmp 99", string.Join(' ', read.IpPermissions.Select(permission => permission.IpProtocol)));
        Assert.Equal([22, 443, -1, null], read.IpPermissions.Select(permission => permission.FromPort));
        Assert.Equal("admin", read.IpPermissions[0].Ipv4Ranges[0].Description);
        Assert.Equal(group, read.IpPermissions[3].UserIdGroupPairs[0].GroupId);

        List<SecurityGroupRule> rules = (await _lab.Client.DescribeSecurityGroupRulesAsync(
            new DescribeSecurityGroupRulesRequest { Filters = [new Filter("group-id", [group])] }, Token)).SecurityGroupRules;
        Assert.Equal(5, rules.Count);
        Assert.Equal("0.0.0.0/0", Assert.Single(rules, rule => rule.IsEgress is true).CidrIpv4);
    }

    [Fact]
    public async Task Duplicate_rule_refuses_the_whole_call_Unconfirmed()
    {
        string group = await GroupAsync();
        await AuthorizeAsync(group, Range("tcp", 22, 22, "203.0.113.7/32"));
        Assert.Equal("InvalidPermission.Duplicate", await CodeAsync(() => AuthorizeAsync(
            group, Range("tcp", 443, 443, "203.0.113.7/32"), Range("tcp", 22, 22, "203.0.113.7/32", "other words"))));
        Assert.Single(_lab.Ec2.SecurityGroups.Require(group).Ingress);
    }

    [Fact]
    public async Task Wrong_permissions_are_refused_Unconfirmed()
    {
        string group = await GroupAsync();
        Assert.Equal("InvalidGroup.NotFound", await CodeAsync(() => AuthorizeAsync(group, Far("tcp", 0, 65535, "sg-0123456789abcdef0"))));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => AuthorizeAsync(group, Range("tcp", 22, 22, "203.0.113.300/32"))));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => AuthorizeAsync(group, Range("tcp", null, null, "203.0.113.0/32"))));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => AuthorizeAsync(group, Range("tcp", 22, 22, "203.0.113.0/32", "the admin's"))));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => AuthorizeAsync(group, Range("ha2", null, null, "203.0.113.0/32"))));
        Assert.Empty(_lab.Ec2.SecurityGroups.Require(group).Ingress);
    }

    [Fact]
    public async Task Revoking_takes_what_is_there_and_nothing_else_Unconfirmed()
    {
        string group = await GroupAsync();
        await AuthorizeAsync(group, Range("tcp", 22, 22, "203.0.113.7/32"));
        Assert.Equal("InvalidPermission.NotFound", await CodeAsync(() => RevokeAsync(group, Range("tcp", 22, 22, "203.0.113.8/32"))));
        await RevokeAsync(group, Range("tcp", 22, 22, "203.0.113.7/32"));
        Assert.Empty(_lab.Ec2.SecurityGroups.Require(group).Ingress);
    }

    [Fact]
    public async Task Group_in_use_stays()
    {
        Subnet subnet = await _lab.NetworkAsync();
        string trust = await _lab.GroupAsync(subnet.VpcId, "trust");
        string servers = await _lab.GroupAsync(subnet.VpcId, "servers");
        await AuthorizeAsync(trust, Far("icmp", -1, -1, servers), Far("tcp", 0, 65535, trust));
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId, null, trust);

        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteAsync(servers)));
        await RevokeAsync(trust, Far("icmp", -1, -1, servers));
        await DeleteAsync(servers);

        Assert.Equal("DependencyViolation", await CodeAsync(() => DeleteAsync(trust)));
        await _lab.Client.DeleteNetworkInterfaceAsync(new DeleteNetworkInterfaceRequest { NetworkInterfaceId = eni.NetworkInterfaceId }, Token);
        await DeleteAsync(trust);
    }

    [Fact]
    public async Task Default_group_is_not_deleted_Unconfirmed()
    {
        await _lab.VpcAsync();
        Assert.Equal("CannotDelete", await CodeAsync(() => DeleteAsync(_lab.Ec2.SecurityGroups.Single().Id)));
    }

    [Fact]
    public async Task Name_is_free_once_a_vpc_Unconfirmed()
    {
        Vpc one = await _lab.VpcAsync();
        Vpc other = await _lab.VpcAsync();
        await _lab.GroupAsync(one.VpcId, "web");
        await _lab.GroupAsync(other.VpcId, "web");
        Assert.Equal("InvalidGroup.Duplicate", await CodeAsync(() => _lab.GroupAsync(one.VpcId, "web")));
        Assert.Equal("InvalidGroup.Reserved", await CodeAsync(() => _lab.GroupAsync(one.VpcId, "default")));
    }

    private static IpPermission Range(string protocol, int? from, int? to, string cidr, string? description = null) => new()
    {
        IpProtocol = protocol,
        FromPort = from,
        ToPort = to,
        Ipv4Ranges = [new IpRange { CidrIp = cidr, Description = description }],
    };

    private static IpPermission Far(string protocol, int? from, int? to, string group) => new()
    {
        IpProtocol = protocol,
        FromPort = from,
        ToPort = to,
        UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }],
    };

    private async Task<string> GroupAsync() => await _lab.GroupAsync((await _lab.VpcAsync()).VpcId, "Palo-mgmt-SG");

    private Task<AuthorizeSecurityGroupIngressResponse> AuthorizeAsync(string group, params IpPermission[] permissions) => _lab.Client.AuthorizeSecurityGroupIngressAsync(
        new AuthorizeSecurityGroupIngressRequest { GroupId = group, IpPermissions = [.. permissions] }, Token);

    private Task<RevokeSecurityGroupIngressResponse> RevokeAsync(string group, params IpPermission[] permissions) => _lab.Client.RevokeSecurityGroupIngressAsync(
        new RevokeSecurityGroupIngressRequest { GroupId = group, IpPermissions = [.. permissions] }, Token);

    private Task<DeleteSecurityGroupResponse> DeleteAsync(string group) =>
        _lab.Client.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = group }, Token);
}
