using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>
/// From the AWS SDK's types to ours: the one place that knows that its empty lists are null and its values nullable.
/// </summary>
internal static class Ec2Mapper
{
    public static ObservedVpc Vpc(Vpc v) => new()
    {
        Id = v.VpcId,
        Role = Role(v.Tags),
        Tags = Tags(v.Tags),
        Cidr = v.CidrBlock,
        State = v.State?.Value ?? string.Empty,
        OwnerId = Text(v.OwnerId),
    };

    public static ObservedSubnet Subnet(Subnet s) => new()
    {
        Id = s.SubnetId,
        Role = Role(s.Tags),
        Tags = Tags(s.Tags),
        VpcId = s.VpcId,
        Cidr = s.CidrBlock,
        AvailabilityZone = s.AvailabilityZone ?? string.Empty,
        OwnerId = Text(s.OwnerId),
    };

    public static ObservedInternetGateway InternetGateway(InternetGateway g) => new()
    {
        Id = g.InternetGatewayId,
        Role = Role(g.Tags),
        Tags = Tags(g.Tags),
        VpcId = (g.Attachments ?? []).Select(a => a.VpcId).FirstOrDefault(),
    };

    public static ObservedRouteTable RouteTable(RouteTable t) => new()
    {
        Id = t.RouteTableId,
        Role = Role(t.Tags),
        Tags = Tags(t.Tags),
        VpcId = t.VpcId,
        Associations = (t.Associations ?? [])
            .Where(a => !string.IsNullOrEmpty(a.SubnetId))
            .ToDictionary(a => a.SubnetId, a => a.RouteTableAssociationId, StringComparer.Ordinal),
        Routes = [.. (t.Routes ?? []).Select(Route)],
    };

    public static ObservedSecurityGroup SecurityGroup(SecurityGroup g) => new()
    {
        Id = g.GroupId,
        Role = Role(g.Tags),
        Tags = Tags(g.Tags),
        VpcId = g.VpcId,
        GroupName = g.GroupName,
        Description = g.Description ?? string.Empty,
        Ingress = [.. (g.IpPermissions ?? []).SelectMany(Rules)],
    };

    public static ObservedNetworkInterface NetworkInterface(NetworkInterface n) => new()
    {
        Id = n.NetworkInterfaceId,
        Role = Role(n.TagSet),
        Tags = Tags(n.TagSet),
        SubnetId = n.SubnetId,
        AvailabilityZone = n.AvailabilityZone ?? string.Empty,
        PrivateAddress = n.PrivateIpAddress ?? string.Empty,
        SecondaryAddresses = [.. (n.PrivateIpAddresses ?? []).Where(a => a.Primary is not true).Select(a => a.PrivateIpAddress)],
        PrivateDns = Text(n.PrivateDnsName),
        MacAddress = Text(n.MacAddress),
        SourceDestCheck = n.SourceDestCheck ?? true,
        GroupIds = [.. (n.Groups ?? []).Select(g => g.GroupId)],
        Status = n.Status?.Value ?? string.Empty,
        Attachment = n.Attachment is { AttachmentId: not null } a && a.Status?.Value is not "detached"
            ? new ObservedAttachment(a.AttachmentId, a.InstanceId ?? string.Empty, a.DeviceIndex ?? 0, a.Status?.Value ?? string.Empty)
            : null,
        PublicAddress = Text(n.Association?.PublicIp),
    };

    public static ObservedAddress Address(Address a) => new()
    {
        Id = a.AllocationId,
        Role = Role(a.Tags),
        Tags = Tags(a.Tags),
        PublicAddress = a.PublicIp ?? string.Empty,
        AssociationId = Text(a.AssociationId),
        NetworkInterfaceId = Text(a.NetworkInterfaceId),
        PrivateAddress = Text(a.PrivateIpAddress),
    };

    public static ObservedVolume Volume(Volume v) => new()
    {
        Id = v.VolumeId,
        Role = Role(v.Tags),
        Tags = Tags(v.Tags),
        State = v.State?.Value ?? string.Empty,
        InstanceId = (v.Attachments ?? []).Select(a => Text(a.InstanceId)).FirstOrDefault(),
    };

    public static ObservedKeyPair KeyPair(KeyPairInfo k, string deployment) => new()
    {
        Id = k.KeyPairId,
        Role = Role(k.Tags),
        Tags = Tags(k.Tags),
        KeyName = k.KeyName,
        PublicKey = Text(k.PublicKey),
        IsOwned = string.Equals(Tags(k.Tags).GetValueOrDefault(DeploymentTags.Deployment), deployment, StringComparison.Ordinal),
    };

    public static ObservedInstance Instance(Instance i) => new()
    {
        Id = i.InstanceId,
        Role = Role(i.Tags),
        Tags = Tags(i.Tags),
        State = i.State?.Name?.Value ?? string.Empty,
        Type = i.InstanceType?.Value ?? string.Empty,
        AvailabilityZone = i.Placement?.AvailabilityZone ?? string.Empty,
        ImageId = i.ImageId ?? string.Empty,
        LaunchTime = i.LaunchTime is { } time ? new DateTimeOffset(time.ToUniversalTime()) : default,
        KeyName = Text(i.KeyName),
        InstanceProfileArn = Text(i.IamInstanceProfile?.Arn),
        PrivateAddress = Text(i.PrivateIpAddress),
        PublicAddress = Text(i.PublicIpAddress),
        Interfaces = (i.NetworkInterfaces ?? [])
            .Where(n => n.Attachment?.DeviceIndex is not null)
            .GroupBy(n => n.Attachment.DeviceIndex!.Value)
            .ToDictionary(g => g.Key, g => g.First().NetworkInterfaceId),
    };

    private static ObservedRoute Route(Route r)
    {
        string destination = r.DestinationCidrBlock ?? r.DestinationIpv6CidrBlock ?? r.DestinationPrefixListId ?? string.Empty;
        string state = r.State?.Value ?? string.Empty;
        bool isOurKind = r.DestinationCidrBlock is not null && r.Origin?.Value is null or "CreateRoute";
        return (Text(r.GatewayId), Text(r.NetworkInterfaceId)) switch
        {
            ("local", _) => new ObservedRoute(destination, RouteTargetKind.Local, "local", state),
            ({ } gateway, _) when isOurKind && gateway.StartsWith("igw-", StringComparison.Ordinal) =>
                new ObservedRoute(destination, RouteTargetKind.InternetGateway, gateway, state),
            (_, { } networkInterface) when isOurKind => new ObservedRoute(destination, RouteTargetKind.NetworkInterface, networkInterface, state),
            var (gateway, networkInterface) => new ObservedRoute(
                destination, RouteTargetKind.Other, gateway ?? networkInterface ?? r.NatGatewayId ?? r.TransitGatewayId ?? r.VpcPeeringConnectionId ?? string.Empty, state),
        };
    }

    private static IEnumerable<ObservedSecurityRule> Rules(IpPermission p)
    {
        string protocol = RuleDrift.Protocol(p.IpProtocol);

        // Protocols without ports are answered with no ports or with -1, whichever way they were given.
        bool hasPorts = protocol is "tcp" or "udp" or "icmp" or "icmpv6";
        int? from = hasPorts ? p.FromPort ?? -1 : null;
        int? to = hasPorts ? p.ToPort ?? -1 : null;
        return (p.Ipv4Ranges ?? []).Select(r => new ObservedSecurityRule(protocol, from, to, TrafficPeerKind.Cidr, r.CidrIp))
            .Concat((p.Ipv6Ranges ?? []).Select(r => new ObservedSecurityRule(protocol, from, to, TrafficPeerKind.CidrV6, r.CidrIpv6)))
            .Concat((p.UserIdGroupPairs ?? []).Select(g => new ObservedSecurityRule(protocol, from, to, TrafficPeerKind.Group, g.GroupId)))
            .Concat((p.PrefixListIds ?? []).Select(l => new ObservedSecurityRule(protocol, from, to, TrafficPeerKind.PrefixList, l.Id)));
    }

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Role(List<Tag>? tags) => Tags(tags).GetValueOrDefault(DeploymentTags.Role, string.Empty);

    private static Dictionary<string, string> Tags(List<Tag>? tags) =>
        (tags ?? []).ToDictionary(t => t.Key, t => t.Value ?? string.Empty, StringComparer.Ordinal);
}
