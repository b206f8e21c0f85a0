using System.Buffers;
using System.Globalization;
using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class SecurityGroupActions
{
    private static readonly SearchValues<char> s_allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789. _-:/()#,@[]+=&;{}!$*");

    private static readonly Ec2Filters<Ec2SecurityGroup> s_filters = new(group => group.Tags)
    {
        ["group-id"] = group => [group.Id],
        ["group-name"] = group => [group.Name],
        ["description"] = group => [group.Description],
        ["vpc-id"] = group => [group.Vpc.Id],
        ["ip-permission.cidr"] = group => group.Ingress.Select(rule => rule.Range?.ToString()),
        ["ip-permission.group-id"] = group => group.Ingress.Select(rule => rule.GroupId),
        ["ip-permission.protocol"] = group => group.Ingress.Select(rule => rule.Protocol),
        ["ip-permission.from-port"] = group => group.Ingress.Select(rule => rule.FromPort.ToString(CultureInfo.InvariantCulture)),
        ["ip-permission.to-port"] = group => group.Ingress.Select(rule => rule.ToPort.ToString(CultureInfo.InvariantCulture)),
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        string name = form.Required("GroupName");
        string description = form.Required("GroupDescription");
        if (name.StartsWith("sg-", StringComparison.Ordinal) || !IsText(name))
        {
            throw Ec2Fault.BadValue($"Value ({name}) for parameter GroupName is invalid. Group names may not be in the format sg-*, nor longer than 255 characters.");
        }

        if (name is "default")
        {
            throw new Ec2Fault("InvalidGroup.Reserved", "Cannot use reserved security group name: default");
        }

        if (!IsText(description))
        {
            throw Ec2Fault.BadValue($"Value ({description}) for parameter GroupDescription is invalid. Character sets beyond ASCII letters, digits, spaces and ._-:/()#,@[]+=&;{{}}!$* are not supported.");
        }

        if (ec2.SecurityGroups.Any(other => other.Vpc == vpc && string.Equals(other.Name, name, StringComparison.Ordinal)))
        {
            // Unconfirmed: the code.
            throw new Ec2Fault("InvalidGroup.Duplicate", $"The security group '{name}' already exists for VPC '{vpc.Id}'");
        }

        var tags = new Ec2Tagging(form, ec2.SecurityGroups.ResourceType);
        Ec2SecurityGroup group = Add(ec2, vpc, name, description);
        tags.Apply(ec2.SecurityGroups, group);
        return [El("return", true), El("groupId", group.Id), El("securityGroupArn", Arn(ec2, group)), Tags(group)];
    }

    public static void AddDefault(Ec2Simulator ec2, Ec2Vpc vpc)
    {
        Ec2SecurityGroup group = Add(ec2, vpc, "default", "default VPC security group");
        group.Ingress.Add(new Ec2SecurityGroupRule(ec2.Ids.Next("sgr"), "-1", -1, -1, null, group.Id, null));
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2SecurityGroup group = ec2.SecurityGroups.Require(form.Required("GroupId"));
        if (group.IsDefault)
        {
            // Unconfirmed: the code.
            throw new Ec2Fault("CannotDelete", $"the specified group: \"{group.Id}\" name: \"default\" cannot be deleted by a user");
        }

        bool referenced = ec2.SecurityGroups.Any(other => other != group
            && other.Ingress.Concat(other.Egress).Any(rule => string.Equals(rule.GroupId, group.Id, StringComparison.Ordinal)));
        if (referenced || ec2.NetworkInterfaces.Any(eni => eni.Groups.Contains(group)))
        {
            throw Ec2Fault.InUse($"resource {group.Id} has a dependent object");
        }

        ec2.SecurityGroups.Remove(group);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2SecurityGroup> groups = s_filters.Apply(form, ec2.SecurityGroups.Select(form.List("GroupId")));
        return Ec2Pages.Page(ec2, form, "securityGroupInfo", groups, group => Content(ec2, group), "GroupId");
    }

    /// <summary>The groups of an interface in the VPC: those with the ids, or the default one.</summary>
    public static IReadOnlyList<Ec2SecurityGroup> ForInterface(Ec2Simulator ec2, Ec2Vpc vpc, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return [ec2.SecurityGroups.First(group => group.Vpc == vpc && group.IsDefault)];
        }

        if (ids.Distinct(StringComparer.Ordinal).Count() > 5)
        {
            throw new Ec2Fault("SecurityGroupsPerInterfaceLimitExceeded", "The maximum number of security groups per interface has been reached.");
        }

        List<Ec2SecurityGroup> groups = [];
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            Ec2SecurityGroup group = ec2.SecurityGroups.Require(id);

            // Unconfirmed: the code for a group of another VPC.
            groups.Add(group.Vpc == vpc
                ? group
                : throw Ec2Fault.BadValue($"You have specified two resources that belong to different networks: {id}, {vpc.Id}"));
        }

        return groups;
    }

    public static bool IsText(string text) => text.Length <= 255 && !text.AsSpan().ContainsAnyExcept(s_allowed);

    private static Ec2SecurityGroup Add(Ec2Simulator ec2, Ec2Vpc vpc, string name, string description)
    {
        var group = new Ec2SecurityGroup(ec2.Ids.Next("sg"), vpc, name, description);
        group.Egress.Add(new Ec2SecurityGroupRule(ec2.Ids.Next("sgr"), "-1", -1, -1, new IPNetwork(IPAddress.Any, 0), null, null));
        ec2.SecurityGroups.Add(group);
        return group;
    }

    private static string Arn(Ec2Simulator ec2, Ec2SecurityGroup group) =>
        $"arn:aws:ec2:{ec2.Options.Region}:{ec2.Options.AccountId}:security-group/{group.Id}";

    private static XElement[] Content(Ec2Simulator ec2, Ec2SecurityGroup group) =>
    [
        El("groupId", group.Id),
        El("groupName", group.Name),
        El("groupDescription", group.Description),
        El("securityGroupArn", Arn(ec2, group)),
        El("ownerId", ec2.Options.AccountId),
        El("vpcId", group.Vpc.Id),
        Permissions(ec2, "ipPermissions", group.Ingress),
        Permissions(ec2, "ipPermissionsEgress", group.Egress),
        Tags(group),
    ];

    // Rules with the same protocol and ports are one permission here.
    private static XElement Permissions(Ec2Simulator ec2, string name, List<Ec2SecurityGroupRule> rules) =>
        Set(name, rules.GroupBy(rule => (rule.Protocol, rule.FromPort, rule.ToPort)), permission => new object?[]
        {
            El("ipProtocol", permission.Key.Protocol),
            HasPorts(permission.Key.Protocol) ? El("fromPort", permission.Key.FromPort) : null,
            HasPorts(permission.Key.Protocol) ? El("toPort", permission.Key.ToPort) : null,
            Set("groups", permission.Where(rule => rule.GroupId is not null), rule => new[]
            {
                El("userId", ec2.Options.AccountId), El("groupId", rule.GroupId), Maybe("description", rule.Description),
            }),
            Set("ipRanges", permission.Where(rule => rule.Range is not null), rule => new[]
            {
                El("cidrIp", rule.Range.ToString()), Maybe("description", rule.Description),
            }),
            El("ipv6Ranges"),
            El("prefixListIds"),
        });

    // Unconfirmed: that a permission for a protocol given by number shows no ports.
    private static bool HasPorts(string protocol) => protocol is "tcp" or "udp" or "icmp";
}
