using System.Text.RegularExpressions;

namespace PanOs.HaPair;

/// <summary>What a topology must hold to be buildable. Every rule adds its faults; none stops the next.</summary>
internal sealed partial class TopologyRules
{
    // The default quota of inbound rules in a security group.
    private const int RulesPerGroup = 60;

    // SSH and HTTPS.
    private const int RulesPerTrustedNetwork = 2;

    // No organisation that could be trusted as a whole has more addresses than a /8. As the quota of rules allows fewer
    // than 30 networks, narrower ones cannot add up to the internet either.
    private const int WidestTrusted = 8;

    private readonly HaPairTopology _topology;
    private readonly List<TopologyFault> _faults = [];

    private TopologyRules(HaPairTopology topology) => _topology = topology;

    public static IReadOnlyList<TopologyFault> Check(HaPairTopology topology)
    {
        if (TopologyNulls.Find(topology) is { Count: > 0 } nulls)
        {
            return nulls;
        }

        TopologyRules rules = new(topology);
        rules.CheckPlace();
        rules.CheckVpc();
        rules.CheckTrustedNetworks();
        rules.CheckSubnets();
        rules.CheckExisting();
        rules.CheckNames();
        rules.CheckInstances();
        rules.CheckSoftware();
        rules.CheckKeyPair();
        rules.CheckFirewalls();
        rules.CheckAddresses();
        rules.CheckDataplane();
        rules.CheckPolicy();
        return rules._faults;
    }

    private void Fault(string field, string reason) => _faults.Add(new TopologyFault(field, reason));

    private void Require(bool holds, string field, string reason)
    {
        if (!holds)
        {
            Fault(field, reason);
        }
    }

    /// <summary>Two resources of a kind with one name could not be told apart in the console, nor (groups) be created.</summary>
    private void RequireDistinct(string what, IEnumerable<(string Field, string Value)> fields)
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        foreach ((string field, string value) in fields)
        {
            if (!seen.TryAdd(value, field))
            {
                Fault(field, $"'{value}' is also the {what} of {seen[value]}");
            }
        }
    }

    private void CheckPlace()
    {
        Require(DeploymentName().IsMatch(_topology.Name), "name",
            "must be 1 to 63 letters, digits, dots, dashes or underscores, and begin with a letter or digit");
        bool knownForm = RegionName().IsMatch(_topology.Region);
        Require(knownForm, "region", "is not an AWS region such as eu-central-1");
        if (_topology.AvailabilityZone is string zone && knownForm)
        {
            Require(zone.StartsWith(_topology.Region, StringComparison.Ordinal) && ZoneSuffix().IsMatch(zone[_topology.Region.Length..]),
                "availabilityZone", $"'{zone}' is not a zone of region {_topology.Region}, such as {_topology.Region}a");
        }
    }

    private void CheckVpc()
    {
        if (Range("vpc.cidr", _topology.Vpc.Cidr) is Ipv4Range range)
        {
            Require(range.PrefixLength is >= 16 and <= 28, "vpc.cidr", $"is a /{range.PrefixLength}; a VPC is a /16 to /28");
        }
    }

    private void CheckTrustedNetworks()
    {
        IReadOnlyList<string> networks = _topology.TrustedCidrs;
        Require(networks.Count > 0, "trustedCidrs",
            "names no network that may reach management; give at least one, such as the operator's own address with /32");
        for (int index = 0; index < networks.Count; index++)
        {
            string field = $"trustedCidrs[{index}]";
            if (Range(field, networks[index]) is Ipv4Range range)
            {
                Require(range.PrefixLength > 0, field, "is the whole internet; management is for trusted networks only");
                Require(range.PrefixLength is 0 or >= WidestTrusted, field,
                    $"is a /{range.PrefixLength}, which opens management to much of the internet; give networks of /{WidestTrusted} or narrower");
            }
        }

        int rules = TopologySpec.ManagementRules(_topology).Count;
        int others = rules - (RulesPerTrustedNetwork * networks.Count);
        Require(rules <= RulesPerGroup, "trustedCidrs",
            $"has {networks.Count} networks, which makes {rules} rules in the management group; EC2 allows {RulesPerGroup}, so give at most {(RulesPerGroup - others) / RulesPerTrustedNetwork}");

        RequireDistinct("network", networks.Select((network, index) => ($"trustedCidrs[{index}]", network)));
    }

    private IEnumerable<(string Field, SubnetTopology Subnet)> Subnets()
    {
        SubnetsTopology subnets = _topology.Subnets;
        yield return ("subnets.management", subnets.Management);
        yield return ("subnets.trust", subnets.Trust);
        yield return ("subnets.untrust", subnets.Untrust);
        yield return ("subnets.ha", subnets.Ha);
        foreach (DataplanePort port in DataplanePort.Of(_topology).Where(port => port.IsAdditional))
        {
            yield return (port.Field + ".subnet", port.Subnet);
        }

        for (int index = 0; index < subnets.Private.Count; index++)
        {
            yield return ($"subnets.private[{index}]", subnets.Private[index]);
        }
    }

    private void CheckSubnets()
    {
        Require(_topology.Subnets.Private.Count > 0, "subnets.private", "is empty; the pair needs at least one subnet behind it");
        int rules = TopologySpec.TrustRules(_topology).Count;
        Require(rules <= RulesPerGroup, "subnets.private",
            $"has {_topology.Subnets.Private.Count} subnets, which makes {rules} rules in the trust group; EC2 allows {RulesPerGroup}");
        bool vpcIsRange = Ipv4Range.TryParse(_topology.Vpc.Cidr, out Ipv4Range vpc, out _);
        List<(string Field, Ipv4Range Range)> seen = [];
        foreach ((string place, SubnetTopology subnet) in Subnets())
        {
            string field = place + ".cidr";
            if (Range(field, subnet.Cidr) is not Ipv4Range range)
            {
                continue;
            }

            Require(range.PrefixLength is >= 16 and <= 28, field, $"is a /{range.PrefixLength}; a subnet is a /16 to /28");
            Require(!vpcIsRange || vpc.Contains(range), field, $"{range} lies outside the VPC's {vpc}");
            foreach ((string otherField, Ipv4Range other) in seen.Where(other => other.Range.Overlaps(range)))
            {
                Fault(field, $"{range} overlaps {otherField}, {other}");
            }

            seen.Add((field, range));
        }
    }

    private Ipv4Range? Range(string field, string text)
    {
        if (Ipv4Range.TryParse(text, out Ipv4Range range, out string reason))
        {
            return range;
        }

        Fault(field, $"'{text}' {reason}");
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DeploymentName();

    [GeneratedRegex(@"^[a-z]{2}(-[a-z]+)+-[0-9]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegionName();

    [GeneratedRegex(@"^(-[a-z0-9-]+)?[a-z]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZoneSuffix();
}
