using System.Text;

using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

/// <summary>The network of the documented pair: built, failed over, and taken down in the order that EC2 demands.</summary>
public sealed class DocumentedTopologyTests : IDisposable
{
    private readonly Ec2Lab _lab = new();
    private readonly Dictionary<string, Subnet> _subnets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkInterface> _interfaces = new(StringComparer.Ordinal);
    private readonly List<(string AllocationId, string AssociationId)> _addresses = [];
    private readonly List<string> _associations = [];
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private Vpc _vpc = new();
    private string _gateway = string.Empty;

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Pair_is_built_failed_over_and_removed_without_a_trace()
    {
        _lab.Ec2.AddInstanceProfile("palo-ha", Ec2SimulatorOptions.InterfaceMoveActions);
        await BuildNetworkAsync();
        await BuildInterfacesAsync();
        (Instance first, Instance second) = await LaunchAsync();
        Assert.Equal(4, (await _lab.ReadAsync(first)).NetworkInterfaces.Count);
        Assert.Equal(2, (await _lab.ReadAsync(second)).NetworkInterfaces.Count);
        Assert.Equal("active", await PrivateRouteAsync());

        await MoveAsync("outside", second, 2);
        await MoveAsync("inside", second, 3);
        Assert.Equal(2, (await _lab.ReadAsync(first)).NetworkInterfaces.Count);
        Instance active = await _lab.ReadAsync(second);
        InstanceNetworkInterface outside = active.NetworkInterfaces.Single(eni => eni.Attachment.DeviceIndex == 2);
        Assert.Equal(("203.0.113.2", false), (outside.Association.PublicIp, outside.SourceDestCheck));
        Assert.Equal("active", await PrivateRouteAsync());

        await RemoveAsync(first, second);
        Assert.Equal(0, Leftovers());
        Assert.DoesNotContain(_lab.Ec2.Calls, call => call.ErrorCode is not null);
    }

    [Fact]
    public async Task Takedown_in_the_wrong_order_is_refused_at_every_step()
    {
        _lab.Ec2.AddInstanceProfile("palo-ha", Ec2SimulatorOptions.InterfaceMoveActions);
        await BuildNetworkAsync();
        await BuildInterfacesAsync();
        (Instance first, Instance second) = await LaunchAsync();
        int before = Leftovers();

        foreach (Func<Task> step in new Func<Task>[]
        {
            () => _lab.Client.DeleteVpcAsync(new DeleteVpcRequest { VpcId = _vpc.VpcId }, Token),
            () => _lab.Client.DeleteSubnetAsync(new DeleteSubnetRequest { SubnetId = _subnets["ha"].SubnetId }, Token),
            () => _lab.Client.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = _groups["mgmt"] }, Token),
            () => _lab.Client.DeleteRouteTableAsync(new DeleteRouteTableRequest { RouteTableId = _tables["private"] }, Token),
            () => _lab.Client.DeleteNetworkInterfaceAsync(new DeleteNetworkInterfaceRequest { NetworkInterfaceId = Id("inside") }, Token),
            () => _lab.Client.ReleaseAddressAsync(new ReleaseAddressRequest { AllocationId = _addresses[0].AllocationId }, Token),
            () => _lab.Client.DetachInternetGatewayAsync(new DetachInternetGatewayRequest { InternetGatewayId = _gateway, VpcId = _vpc.VpcId }, Token),
        })
        {
            await Assert.ThrowsAsync<Amazon.EC2.AmazonEC2Exception>(step);
        }

        Assert.Equal(before, Leftovers());

        await _lab.Client.TerminateInstancesAsync(
            new TerminateInstancesRequest { InstanceIds = [first.InstanceId, second.InstanceId] }, Token);
        await _lab.WaitAsync(29);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.Client.DeleteNetworkInterfaceAsync(
            new DeleteNetworkInterfaceRequest { NetworkInterfaceId = Id("inside") }, Token)));
        await _lab.WaitAsync(1);
        await _lab.Client.DeleteNetworkInterfaceAsync(new DeleteNetworkInterfaceRequest { NetworkInterfaceId = Id("inside") }, Token);
    }

    private static List<TagSpecification> Tagged(string type, string role) =>
        [new() { ResourceType = type, Tags = [new Tag("deployment", "poc"), new Tag("role", role), new Tag("Name", role)] }];

    private static IpPermission Self(string protocol, int? from, int? to, string group) => new()
    {
        IpProtocol = protocol,
        FromPort = from,
        ToPort = to,
        UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }],
    };

    private string Id(string role) => _interfaces[role].NetworkInterfaceId;

    private int Leftovers() => _lab.Ec2.Vpcs.Count + _lab.Ec2.Subnets.Count + _lab.Ec2.InternetGateways.Count + _lab.Ec2.RouteTables.Count
        + _lab.Ec2.SecurityGroups.Count + _lab.Ec2.NetworkInterfaces.Count + _lab.Ec2.Addresses.Count + _lab.Ec2.KeyPairs.Count
        + _lab.Ec2.Volumes.Count + _lab.Ec2.Instances.Count(instance => instance.State is not "terminated");

    private async Task BuildNetworkAsync()
    {
        _vpc = (await _lab.Client.CreateVpcAsync(
            new CreateVpcRequest { CidrBlock = "10.0.0.0/21", TagSpecifications = Tagged("vpc", "vpc") }, Token)).Vpc;
        _gateway = await _lab.GatewayAsync(_vpc.VpcId);
        foreach ((string role, string cidr) in new[]
        {
            ("mgmt", "10.0.0.0/24"), ("trust", "10.0.1.0/24"), ("untrust", "10.0.2.0/24"), ("ha", "10.0.3.0/25"), ("private", "10.0.4.0/24"),
        })
        {
            _subnets[role] = (await _lab.Client.CreateSubnetAsync(
                new CreateSubnetRequest
                {
                    VpcId = _vpc.VpcId,
                    CidrBlock = cidr,
                    AvailabilityZone = "eu-central-1a",
                    TagSpecifications = Tagged("subnet", role),
                },
                Token)).Subnet;
        }

        foreach ((string role, string[] subnets) in new[]
        {
            ("public", new[] { "mgmt", "untrust" }), ("ha", ["ha"]), ("private", ["trust", "private"]),
        })
        {
            string table = (await _lab.Client.CreateRouteTableAsync(
                new CreateRouteTableRequest { VpcId = _vpc.VpcId, TagSpecifications = Tagged("route-table", role) }, Token)).RouteTable.RouteTableId;
            _tables[role] = table;
            foreach (string subnet in subnets)
            {
                _associations.Add((await _lab.Client.AssociateRouteTableAsync(
                    new AssociateRouteTableRequest { RouteTableId = table, SubnetId = _subnets[subnet].SubnetId }, Token)).AssociationId);
            }
        }

        await _lab.Client.CreateRouteAsync(
            new CreateRouteRequest { RouteTableId = _tables["public"], DestinationCidrBlock = "0.0.0.0/0", GatewayId = _gateway }, Token);
        foreach (string role in new[] { "mgmt", "trust", "untrust", "ha", "servers" })
        {
            _groups[role] = await _lab.GroupAsync(_vpc.VpcId, $"Palo-{role}-SG");
        }

        await AuthorizeAsync("mgmt", Self("tcp", 0, 65535, _groups["mgmt"]), Self("icmp", -1, -1, _groups["mgmt"]));
        await AuthorizeAsync("ha", Self("tcp", 0, 65535, _groups["ha"]), Self("udp", 29281, 29281, _groups["ha"]));
        await AuthorizeAsync("trust", Self("-1", null, null, _groups["servers"]));
    }

    private Task<AuthorizeSecurityGroupIngressResponse> AuthorizeAsync(string role, params IpPermission[] permissions) =>
        _lab.Client.AuthorizeSecurityGroupIngressAsync(
            new AuthorizeSecurityGroupIngressRequest { GroupId = _groups[role], IpPermissions = [.. permissions] }, Token);

    private async Task BuildInterfacesAsync()
    {
        foreach ((string role, string subnet, string address) in new[]
        {
            ("mgmt-primary", "mgmt", "10.0.0.10"), ("ha-primary", "ha", "10.0.3.10"), ("outside", "untrust", "10.0.2.10"),
            ("inside", "trust", "10.0.1.10"), ("mgmt-secondary", "mgmt", "10.0.0.11"), ("ha-secondary", "ha", "10.0.3.11"),
        })
        {
            _interfaces[role] = (await _lab.Client.CreateNetworkInterfaceAsync(
                new CreateNetworkInterfaceRequest
                {
                    SubnetId = _subnets[subnet].SubnetId,
                    PrivateIpAddress = address,
                    Groups = [_groups[subnet]],
                    ClientToken = role,
                    TagSpecifications = Tagged("network-interface", role),
                },
                Token)).NetworkInterface;
        }

        foreach (string role in new[] { "outside", "inside" })
        {
            await _lab.Client.ModifyNetworkInterfaceAttributeAsync(
                new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = Id(role), SourceDestCheck = false }, Token);
        }

        foreach (string role in new[] { "mgmt-primary", "outside", "mgmt-secondary" })
        {
            AllocateAddressResponse address = await _lab.Client.AllocateAddressAsync(
                new AllocateAddressRequest { TagSpecifications = Tagged("elastic-ip", role) }, Token);
            string association = (await _lab.Client.AssociateAddressAsync(
                new AssociateAddressRequest { AllocationId = address.AllocationId, NetworkInterfaceId = Id(role), AllowReassociation = false },
                Token)).AssociationId;
            _addresses.Add((address.AllocationId, association));
        }
    }

    private async Task<(Instance First, Instance Second)> LaunchAsync()
    {
        await _lab.Client.ImportKeyPairAsync(
            new ImportKeyPairRequest { KeyName = "palo", PublicKeyMaterial = Convert.ToBase64String(Encoding.ASCII.GetBytes(Key)) }, Token);
        Instance first = await RunAsync("firewall-1", "mgmt-primary", "ha-primary", "outside", "inside");
        Instance second = await RunAsync("firewall-2", "mgmt-secondary", "ha-secondary");
        await _lab.Client.CreateRouteAsync(
            new CreateRouteRequest
            {
                RouteTableId = _tables["private"],
                DestinationCidrBlock = "0.0.0.0/0",
                NetworkInterfaceId = Id("inside"),
            },
            Token);
        await _lab.WaitAsync(20);
        return (first, second);
    }

    private async Task<Instance> RunAsync(string role, params string[] interfaces)
    {
        RunInstancesRequest request = Launch("m5.xlarge", [.. interfaces.Select(name => _interfaces[name])]);
        request.KeyName = "palo";
        request.IamInstanceProfile = new IamInstanceProfileSpecification { Name = "palo-ha" };
        request.TagSpecifications = [.. Tagged("instance", role), .. Tagged("volume", role)];
        return (await _lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];
    }

    private async Task<string> PrivateRouteAsync() => (await _lab.Client.DescribeRouteTablesAsync(
        new DescribeRouteTablesRequest { Filters = [new Filter("tag:role", ["private"])] }, Token))
        .RouteTables.Single().Routes.Single(route => route.DestinationCidrBlock is "0.0.0.0/0").State;

    private async Task MoveAsync(string role, Instance to, int index)
    {
        await _lab.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = (await _lab.ReadAsync(_interfaces[role])).Attachment.AttachmentId }, Token);
        await _lab.WaitAsync(6);
        await _lab.AttachAsync(_interfaces[role], to, index);
        await _lab.WaitAsync(4);
    }

    private async Task RemoveAsync(params Instance[] instances)
    {
        await _lab.Client.DeleteRouteAsync(
            new DeleteRouteRequest { RouteTableId = _tables["private"], DestinationCidrBlock = "0.0.0.0/0" }, Token);
        foreach ((_, string association) in _addresses)
        {
            await _lab.Client.DisassociateAddressAsync(new DisassociateAddressRequest { AssociationId = association }, Token);
        }

        await _lab.Client.TerminateInstancesAsync(
            new TerminateInstancesRequest { InstanceIds = [.. instances.Select(instance => instance.InstanceId)] }, Token);
        await _lab.WaitAsync(30);
        foreach (string role in _interfaces.Keys)
        {
            await _lab.Client.DeleteNetworkInterfaceAsync(new DeleteNetworkInterfaceRequest { NetworkInterfaceId = Id(role) }, Token);
        }

        foreach ((string allocation, _) in _addresses)
        {
            await _lab.Client.ReleaseAddressAsync(new ReleaseAddressRequest { AllocationId = allocation }, Token);
        }

        await _lab.Client.DeleteKeyPairAsync(new DeleteKeyPairRequest { KeyName = "palo" }, Token);
        await _lab.Client.RevokeSecurityGroupIngressAsync(
            new RevokeSecurityGroupIngressRequest { GroupId = _groups["trust"], IpPermissions = [Self("-1", null, null, _groups["servers"])] }, Token);
        foreach (string group in _groups.Values)
        {
            await _lab.Client.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = group }, Token);
        }

        foreach (string association in _associations)
        {
            await _lab.Client.DisassociateRouteTableAsync(new DisassociateRouteTableRequest { AssociationId = association }, Token);
        }

        foreach (string table in _tables.Values)
        {
            await _lab.Client.DeleteRouteTableAsync(new DeleteRouteTableRequest { RouteTableId = table }, Token);
        }

        await _lab.Client.DetachInternetGatewayAsync(
            new DetachInternetGatewayRequest { InternetGatewayId = _gateway, VpcId = _vpc.VpcId }, Token);
        await _lab.Client.DeleteInternetGatewayAsync(new DeleteInternetGatewayRequest { InternetGatewayId = _gateway }, Token);
        foreach (Subnet subnet in _subnets.Values)
        {
            await _lab.Client.DeleteSubnetAsync(new DeleteSubnetRequest { SubnetId = subnet.SubnetId }, Token);
        }

        await _lab.Client.DeleteVpcAsync(new DeleteVpcRequest { VpcId = _vpc.VpcId }, Token);
    }
}
