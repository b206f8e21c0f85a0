using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Rules in the form in which EC2 takes them.</summary>
internal static class Permissions
{
    public static IpPermission Of(SecurityRuleSpec rule, Func<string, string> groupId)
    {
        var permission = new IpPermission { IpProtocol = RuleDrift.Protocol(rule.Protocol), FromPort = rule.FromPort, ToPort = rule.ToPort };
        switch (rule.Peer)
        {
            case TrafficPeer.Range range:
                permission.Ipv4Ranges = [new IpRange { CidrIp = range.Value, Description = rule.Description }];
                break;
            case TrafficPeer.GroupMembers members:
                permission.UserIdGroupPairs = [new UserIdGroupPair { GroupId = groupId(members.Role), Description = rule.Description }];
                break;
        }

        return permission;
    }

    public static IpPermission Of(ObservedSecurityRule rule)
    {
        var permission = new IpPermission { IpProtocol = rule.Protocol, FromPort = rule.FromPort, ToPort = rule.ToPort };
        switch (rule.PeerKind)
        {
            case TrafficPeerKind.Cidr:
                permission.Ipv4Ranges = [new IpRange { CidrIp = rule.Peer }];
                break;
            case TrafficPeerKind.CidrV6:
                permission.Ipv6Ranges = [new Ipv6Range { CidrIpv6 = rule.Peer }];
                break;
            case TrafficPeerKind.Group:
                permission.UserIdGroupPairs = [new UserIdGroupPair { GroupId = rule.Peer }];
                break;
            case TrafficPeerKind.PrefixList:
                permission.PrefixListIds = [new PrefixListId { Id = rule.Peer }];
                break;
        }

        return permission;
    }
}
