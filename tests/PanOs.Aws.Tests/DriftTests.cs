using Amazon.EC2.Model;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class DriftTests : IDisposable
{
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    public static TheoryData<string, string, string> Drifts => new()
    {
        { "sourceDestCheck", "outside", "sourceDestCheck: true -> false" },
        { "groups", "inside", "groups: untrust -> trust" },
        { "ruleMissing", "ha", "+ in udp 29281 from group ha" },
        { "ruleExtra", "untrust", "- in tcp 22 from 0.0.0.0/0" },
        { "routeMissing", "private", "+ route 0.0.0.0/0 -> ENI inside" },
        { "routeElsewhere", "trust", "-> ENI inside" },
        { "subnetDetached", "public", "+ subnet mgmt" },
        { "addressElsewhere", "untrust", "-> ENI outside" },
    };

    [Theory]
    [MemberData(nameof(Drifts))]
    public async Task Drift_is_found_alone_and_repaired(string drift, string role, string detail)
    {
        Ec2Observation built = await _world.BuildAsync();
        await MakeAsync(drift, built);

        Ec2Deployment deployment = _world.Deployment();
        Ec2Plan plan = await deployment.PlanAsync(Token);
        Ec2PlanItem item = Assert.Single(plan.Items, i => i.Action != Ec2Action.None);
        Assert.Equal((Ec2Action.Change, role), (item.Action, item.Role));
        Assert.Contains(item.Details, d => d.Contains(detail, StringComparison.Ordinal));

        int writes = await _world.WritesOfAsync(() => deployment.ApplyAsync(plan, cancellationToken: Token));
        Assert.Equal(1, writes);
        Assert.False((await deployment.PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Dataplane_interfaces_on_the_peer_are_no_drift()
    {
        Ec2Observation built = await _world.BuildAsync();
        string peer = built.Instances["secondary"].Id;
        await _world.MoveAsync(built.NetworkInterfaces["outside"], peer);
        await _world.MoveAsync(built.NetworkInterfaces["inside"], peer);

        Ec2Deployment deployment = _world.Deployment();
        Ec2Plan plan = await deployment.PlanAsync(Token);
        Assert.False(plan.HasChanges, plan.ToString());
        Assert.Equal(0, await _world.WritesOfAsync(() => deployment.ApplyAsync(plan, cancellationToken: Token)));
        Assert.Equal(peer, (await deployment.ObserveAsync(Token)).OwnerOf("outside")?.Id);
    }

    [Fact]
    public async Task Lost_firewall_is_launched_without_what_its_peer_has_taken_over()
    {
        Ec2Observation built = await _world.BuildAsync();
        string peer = built.Instances["secondary"].Id;
        await _world.MoveAsync(built.NetworkInterfaces["outside"], peer);
        await _world.MoveAsync(built.NetworkInterfaces["inside"], peer);
        var instances = new Ec2Instances(_world.Client, _world.Options);
        await instances.TerminateAsync([built.Instances["primary"].Id], Token);
        await instances.WaitForStateAsync([built.Instances["primary"].Id], "terminated", Token);

        Ec2Observation again = await _world.BuildAsync();
        Assert.Equal([0, 1], again.Instances["primary"].Interfaces.Keys.Order());
        Assert.Equal("secondary", again.OwnerOf("inside")?.Role);
        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Interface_attached_to_nothing_is_for_a_person_to_decide()
    {
        Ec2Observation built = await _world.BuildAsync();
        await _world.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = built.NetworkInterfaces["outside"].Attachment!.Id }, Token);
        await Task.Delay(TimeSpan.FromSeconds(10), _world.Clock, Token);
        Ec2PlanItem item = Assert.Single((await _world.Deployment().PlanAsync(Token)).Items, i => i.Action != Ec2Action.None);
        Assert.Equal((Ec2Action.Conflict, "outside"), (item.Action, item.Role));
    }

    [Fact]
    public async Task Another_range_of_a_subnet_is_a_conflict()
    {
        await _world.BuildAsync();
        DeploymentSpec changed = _world.Spec with { Subnets = [.. _world.Spec.Subnets.Select(s => s.Role is "private-1" ? s with { Cidr = "10.0.5.0/24" } : s)] };
        Ec2PlanItem item = Assert.Single((await _world.Deployment(changed).PlanAsync(Token)).Items, i => i.Action != Ec2Action.None);
        Assert.Equal((Ec2Action.Conflict, "private-1"), (item.Action, item.Role));
        Assert.Contains("cidr: 10.0.4.0/24 -> 10.0.5.0/24", item.Details);
    }

    [Fact]
    public async Task What_left_the_specification_is_deleted_and_nothing_else()
    {
        Ec2Observation built = await _world.BuildAsync();
        DeploymentSpec smaller = _world.Spec with { ElasticAddresses = [.. _world.Spec.ElasticAddresses.Where(a => a.Role is not "mgmt-secondary")] };
        Ec2Plan plan = await _world.Deployment(smaller).PlanAsync(Token);
        Assert.Equal((0, 0, 1), (plan.CreateCount, plan.ChangeCount, plan.DeleteCount));
        Ec2Observation after = await _world.Deployment(smaller).ApplyAsync(plan, cancellationToken: Token);
        Assert.Equal(built.ResourceCount - 1, after.ResourceCount);
    }

    private Task MakeAsync(string drift, Ec2Observation built) => drift switch
    {
        "sourceDestCheck" => _world.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = built.NetworkInterfaces["outside"].Id, SourceDestCheck = true }, Token),
        "groups" => _world.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = built.NetworkInterfaces["inside"].Id, Groups = [built.SecurityGroups["untrust"].Id] }, Token),
        "ruleMissing" => _world.Client.RevokeSecurityGroupIngressAsync(
            new RevokeSecurityGroupIngressRequest
            {
                GroupId = built.SecurityGroups["ha"].Id,
                IpPermissions = [new IpPermission { IpProtocol = "udp", FromPort = 29281, ToPort = 29281, UserIdGroupPairs = [new UserIdGroupPair { GroupId = built.SecurityGroups["ha"].Id }] }],
            }, Token),
        "ruleExtra" => _world.Client.AuthorizeSecurityGroupIngressAsync(
            new AuthorizeSecurityGroupIngressRequest
            {
                GroupId = built.SecurityGroups["untrust"].Id,
                IpPermissions = [new IpPermission { IpProtocol = "tcp", FromPort = 22, ToPort = 22, Ipv4Ranges = [new IpRange { CidrIp = "0.0.0.0/0" }] }],
            }, Token),
        "routeMissing" => _world.Client.DeleteRouteAsync(
            new DeleteRouteRequest { RouteTableId = built.RouteTables["private"].Id, DestinationCidrBlock = "0.0.0.0/0" }, Token),
        "routeElsewhere" => _world.Client.ReplaceRouteAsync(
            new ReplaceRouteRequest { RouteTableId = built.RouteTables["trust"].Id, DestinationCidrBlock = "0.0.0.0/0", NetworkInterfaceId = built.NetworkInterfaces["outside"].Id }, Token),
        "subnetDetached" => _world.Client.DisassociateRouteTableAsync(
            new DisassociateRouteTableRequest { AssociationId = built.RouteTables["public"].Associations[built.Subnets["mgmt"].Id] }, Token),
        "addressElsewhere" => _world.Client.AssociateAddressAsync(
            new AssociateAddressRequest { AllocationId = built.Addresses["untrust"].Id, NetworkInterfaceId = built.NetworkInterfaces["inside"].Id, AllowReassociation = true }, Token),
        _ => throw new ArgumentOutOfRangeException(nameof(drift)),
    };
}
