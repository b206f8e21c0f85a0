namespace PanOs.Aws;

/// <content>Security groups and their rules.</content>
internal sealed partial class SpecValidator
{
    private void CheckSecurityGroups()
    {
        foreach (SecurityGroupSpec group in _spec.SecurityGroups)
        {
            string field = $"securityGroups.{group.Role}";
            if (group.Name.Length is 0 or > 255 || group.Name.StartsWith("sg-", StringComparison.OrdinalIgnoreCase) || group.Name is "default")
            {
                Fault($"{field}.name", $"'{group.Name}' must have 1 to 255 characters, not begin with sg- and not be default");
            }

            if (!GroupText().IsMatch(group.Description))
            {
                Fault($"{field}.description", "must have 1 to 255 characters out of letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*");
            }

            if (group.Ingress.Count > RulesPerGroup)
            {
                Fault($"{field}.ingress", $"{group.Ingress.Count} rules; EC2 allows {RulesPerGroup}");
            }

            foreach (SecurityRuleSpec rule in group.Ingress)
            {
                CheckRule($"{field}.ingress", rule);
            }

            foreach (var twice in group.Ingress.GroupBy(RuleDrift.Key).Where(g => g.Count() > 1))
            {
                Fault($"{field}.ingress", $"'{RuleDrift.Text(twice.First())}' is given twice");
            }
        }

        foreach (var twice in _spec.SecurityGroups.GroupBy(g => g.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            Fault("securityGroups", $"the name {twice.Key} is given twice");
        }
    }

    private void CheckRule(string field, SecurityRuleSpec rule)
    {
        string text = RuleDrift.Text(rule);
        if (rule.Protocol is "tcp" or "udp" or "6" or "17")
        {
            if (rule is not { FromPort: >= 0 and <= 65535, ToPort: >= 0 and <= 65535 } || rule.FromPort > rule.ToPort)
            {
                Fault(field, $"'{text}' needs a first and a last port, 0 to 65535");
            }
        }
        else if (rule.Protocol is "icmp" or "1")
        {
            if (rule is not { FromPort: >= -1 and <= 255, ToPort: >= -1 and <= 255 })
            {
                Fault(field, $"'{text}' needs an ICMP type and code, -1 for all");
            }
        }
        else if (rule.Protocol is not "-1" && !ProtocolNumber().IsMatch(rule.Protocol))
        {
            Fault(field, $"'{rule.Protocol}' is no protocol; use tcp, udp, icmp, a number up to 255, or -1 for all");
        }
        else if (rule.FromPort is not null || rule.ToPort is not null)
        {
            Fault(field, $"'{text}' has no ports; leave them null");
        }

        switch (rule.Peer)
        {
            case TrafficPeer.Range range:
                Range(field, range.Value, 0, 32);
                break;
            case TrafficPeer.GroupMembers members:
                Refer(field, members.Role, _groups, "security group");
                break;
        }
    }
}
