using System.Globalization;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class SecurityGroupRuleActions
{
    // Unconfirmed: the quota of inbound rules.
    private const int MaximumRules = 60;

    private static readonly Ec2Filters<Entry> s_filters = new(_ => new Dictionary<string, string>(StringComparer.Ordinal))
    {
        ["group-id"] = entry => [entry.Group.Id],
        ["security-group-rule-id"] = entry => [entry.Rule.Id],
    };

    public static XElement[] Authorize(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2SecurityGroup group = ec2.SecurityGroups.Require(form.Required("GroupId"));
        List<Ec2SecurityGroupRule> rules = [.. Read(ec2, group, form).Select(rule => rule with { Id = ec2.Ids.Next("sgr") })];
        if (rules.Count == 0)
        {
            throw Ec2Fault.Missing("IpPermissions");
        }

        // One wrong rule refuses them all. Unconfirmed: the codes.
        if (rules.Where((rule, i) => rules.Take(i).Any(rule.Covers)).Any())
        {
            throw Ec2Fault.BadValue("The same permission must not appear multiple times");
        }

        if (rules.FirstOrDefault(rule => group.Ingress.Exists(rule.Covers)) is { } duplicate)
        {
            throw new Ec2Fault("InvalidPermission.Duplicate", $"the specified rule \"{Words(duplicate)}\" already exists");
        }

        if (group.Ingress.Count + rules.Count > MaximumRules)
        {
            throw new Ec2Fault("RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.");
        }

        group.Ingress.AddRange(rules);
        return [El("return", true), Set("securityGroupRuleSet", rules, rule => Content(ec2, group, rule, isEgress: false))];
    }

    public static XElement[] Revoke(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2SecurityGroup group = ec2.SecurityGroups.Require(form.Required("GroupId"));
        List<Ec2SecurityGroupRule> rules = [];
        foreach (string id in form.List("SecurityGroupRuleId"))
        {
            rules.Add(group.Ingress.Find(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))
                ?? throw new Ec2Fault("InvalidSecurityGroupRuleId.NotFound", $"The security group rule ID '{id}' does not exist"));
        }

        foreach (Ec2SecurityGroupRule wanted in Read(ec2, group, form))
        {
            // Unconfirmed: the code.
            rules.Add(group.Ingress.Find(wanted.Covers)
                ?? throw new Ec2Fault("InvalidPermission.NotFound", "The specified rule does not exist in this security group."));
        }

        if (rules.Count == 0)
        {
            throw Ec2Fault.Missing("IpPermissions");
        }

        group.Ingress.RemoveAll(rules.Contains);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IEnumerable<Entry> all = ec2.SecurityGroups.SelectMany(group => group.Egress.Select(rule => new Entry(group, rule, IsEgress: true))
            .Concat(group.Ingress.Select(rule => new Entry(group, rule, IsEgress: false))));
        IReadOnlyList<string> ids = form.List("SecurityGroupRuleId");
        if (ids.FirstOrDefault(id => !all.Any(entry => string.Equals(entry.Rule.Id, id, StringComparison.Ordinal))) is { } unknown)
        {
            throw new Ec2Fault("InvalidSecurityGroupRuleId.NotFound", $"The security group rule ID '{unknown}' does not exist");
        }

        IReadOnlyList<Entry> rules =
            s_filters.Apply(form, all.Where(entry => ids.Count == 0 || ids.Contains(entry.Rule.Id, StringComparer.Ordinal)));
        return Ec2Pages.Page(
            ec2, form, "securityGroupRuleSet", rules, entry => Content(ec2, entry.Group, entry.Rule, entry.IsEgress), "SecurityGroupRuleId");
    }

    private static IEnumerable<Ec2SecurityGroupRule> Read(Ec2Simulator ec2, Ec2SecurityGroup group, Ec2Form form)
    {
        foreach (Ec2Form permission in form.Items("IpPermissions"))
        {
            (string protocol, int from, int to) = Traffic(permission);
            IReadOnlyList<Ec2Form> ranges = permission.Items("IpRanges");
            IReadOnlyList<Ec2Form> groups = permission.Items("Groups");
            if (ranges.Count + groups.Count == 0)
            {
                throw Ec2Fault.Missing("IpRanges or Groups");
            }

            foreach (Ec2Form range in ranges)
            {
                yield return new Ec2SecurityGroupRule(
                    string.Empty, protocol, from, to, Cidr.Parse("cidrIp", range.Required("CidrIp")), null, Description(range));
            }

            foreach (Ec2Form far in groups)
            {
                Ec2SecurityGroup referenced = ec2.SecurityGroups.Require(far.Required("GroupId"));
                far.Ignore("UserId", "VpcId");
                if (referenced.Vpc != group.Vpc)
                {
                    throw new Ec2Fault("InvalidGroup.NotFound", $"You have specified two resources that belong to different networks: {referenced.Id}");
                }

                yield return new Ec2SecurityGroupRule(string.Empty, protocol, from, to, null, referenced.Id, Description(far));
            }
        }
    }

    private static (string Protocol, int From, int To) Traffic(Ec2Form permission)
    {
        string protocol = permission.Required("IpProtocol") switch
        {
            "6" => "tcp",
            "17" => "udp",
            "1" => "icmp",
            "all" => "-1",
            { } other => other,
        };
        int? from = permission.Number("FromPort");
        int? to = permission.Number("ToPort");
        switch (protocol)
        {
            case "tcp" or "udp":
                if (from is null || to is null)
                {
                    throw Ec2Fault.BadValue("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
                }

                if (from is < 0 or > 65535 || to is < 0 or > 65535 || from > to)
                {
                    throw Ec2Fault.BadValue($"Invalid value '{from}-{to}' for portRange.");
                }

                return (protocol, from.Value, to.Value);
            case "icmp":
                if (from is not (>= -1 and <= 255) || to is not (>= -1 and <= 255))
                {
                    throw Ec2Fault.BadValue("ICMP type and code must be between -1 and 255");
                }

                return (protocol, from.Value, to.Value);
            case "-1":
                return (protocol, -1, -1);
            default:
                // Any other protocol has no ports: those that are given do not narrow the rule.
                return int.TryParse(protocol, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 255
                    ? (protocol, -1, -1)
                    : throw Ec2Fault.BadValue($"Invalid value '{protocol}' for IP protocol. Unknown protocol.");
        }
    }

    private static string? Description(Ec2Form form)
    {
        string? description = form.Optional("Description");
        return description is null || SecurityGroupActions.IsText(description)
            ? description
            : throw Ec2Fault.BadValue("Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*");
    }

    private static string Words(Ec2SecurityGroupRule rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"peer: {rule.Range?.ToString() ?? rule.GroupId}, {rule.Protocol.ToUpperInvariant()}, from port: {rule.FromPort}, to port: {rule.ToPort}, ALLOW");

    private static XElement?[] Content(Ec2Simulator ec2, Ec2SecurityGroup group, Ec2SecurityGroupRule rule, bool isEgress) =>
    [
        El("securityGroupRuleId", rule.Id),
        El("groupId", group.Id),
        El("groupOwnerId", ec2.Options.AccountId),
        El("isEgress", isEgress),
        El("ipProtocol", rule.Protocol),
        El("fromPort", rule.FromPort),
        El("toPort", rule.ToPort),
        Maybe("cidrIpv4", rule.Range?.ToString()),
        rule.GroupId is null ? null : El("referencedGroupInfo", El("groupId", rule.GroupId), El("userId", ec2.Options.AccountId)),
        Maybe("description", rule.Description),
        El("tagSet"),
    ];

    private sealed record Entry(Ec2SecurityGroup Group, Ec2SecurityGroupRule Rule, bool IsEgress);
}
