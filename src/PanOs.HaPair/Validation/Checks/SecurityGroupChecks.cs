using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>What the security groups let in.</summary>
internal static class SecurityGroupChecks
{
    private static readonly int[] s_management = [22, 443];
    private static readonly int[] s_ha1 = [28769, 28260];

    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("MGMT-ACCESS", "Administrators reach the management interfaces", CheckSeverity.Error, Sources.Article,
            snapshot => $"TCP 22 and 443 from {string.Join(", ", snapshot.Topology.TrustedCidrs)}",
            "Let TCP 22 and 443 from each trusted network into the management security group.",
            ManagementAccess) { Place = CheckPlace.ManagementSubnet },
        new("MGMT-EXPOSURE", "Nobody else reaches the management interfaces", CheckSeverity.Warning, Sources.Administration,
            _ => "inbound rules for trusted networks and the group itself only",
            "Take the other rules out of the management security group, or add their networks to the trusted ones.",
            ManagementExposure) { Place = CheckPlace.ManagementSubnet },
        new("HA1-CONTROL", "The management group lets the HA1 control link through", CheckSeverity.Error, Sources.HaLinks,
            _ => "TCP 28769 and 28260 from the group itself",
            "Let TCP from the management security group into itself.",
            snapshot => Management(snapshot, group => s_ha1.All(port => group.AdmitsItself("tcp", port)))) { Place = CheckPlace.ManagementSubnet },
        new(Correction.Ha1Heartbeat.Id, "The management group lets the HA1 heartbeat through", CheckSeverity.Error, Correction.Ha1Heartbeat.Source,
            _ => "ICMP from the group itself",
            "Let ICMP from the management security group into itself: the HA1 heartbeat is a ping.",
            snapshot => Management(snapshot, group => group.AdmitsItself("icmp"))) { Place = CheckPlace.ManagementSubnet },
        new(Correction.Ha2Transport.Id, "HA2 travels over IP or UDP, and the HA group lets it through", CheckSeverity.Error, Correction.Ha2Transport.Source,
            _ => "transport udp with UDP 29281 from the group itself, or transport ip with IP protocol 99, the same on both firewalls",
            "Set the HA2 transport to udp on both firewalls, and let UDP 29281 from the HA security group into itself.",
            Ha2Transport) { Place = CheckPlace.HaSubnet },
        new(Correction.TrustIngress.Id, "The inside interface takes every protocol from the private subnets", CheckSeverity.Warning, Correction.TrustIngress.Source,
            snapshot => $"all protocols from {string.Join(", ", snapshot.Topology.Subnets.Private.Select(subnet => subnet.Cidr))}",
            "Let all protocols from the private subnets into the trust security group; with ICMP alone, a ping passes and nothing else does.",
            TrustIngress) { Place = CheckPlace.TrustSubnet },
        new("UNTRUST-CLOSED", "Nobody opens a connection to the outside interface", CheckSeverity.Warning, Sources.Article,
            _ => "no inbound rule in the untrust security group",
            "Take the inbound rules out of the untrust security group, unless something is published on purpose.",
            snapshot => Finding.When(snapshot.Group(PairRoles.UntrustGroup).Ingress.Count == 0, snapshot.Group(PairRoles.UntrustGroup).Describe())) { Place = CheckPlace.UntrustSubnet },
    ];

    private static Finding Management(PairSnapshot snapshot, Func<ObservedSecurityGroup, bool> holds)
    {
        ObservedSecurityGroup group = snapshot.Group(PairRoles.ManagementGroup);
        return Finding.When(holds(group), group.Describe());
    }

    private static Finding ManagementAccess(PairSnapshot snapshot)
    {
        ObservedSecurityGroup group = snapshot.Group(PairRoles.ManagementGroup);
        IEnumerable<string> missing = snapshot.Topology.TrustedCidrs.SelectMany(cidr => s_management
            .Where(port => !group.AdmitsRange(cidr, "tcp", port))
            .Select(port => $"TCP {port} from {cidr} is not let in"));
        return Finding.Unless(missing, group.Describe());
    }

    private static Finding ManagementExposure(PairSnapshot snapshot)
    {
        ObservedSecurityGroup group = snapshot.Group(PairRoles.ManagementGroup);
        IEnumerable<string> strangers = group.Ingress
            .Where(rule => !(rule.PeerKind == TrafficPeerKind.Group && rule.Peer == group.Id))
            .Where(rule => !snapshot.Topology.TrustedCidrs.Any(trusted => rule.PeerKind == TrafficPeerKind.Cidr && GroupRules.Contains(trusted, rule.Peer)))
            .Select(rule => rule.ToString());
        return Finding.Unless(strangers, group.Describe());
    }

    private static Finding Ha2Transport(PairSnapshot snapshot)
    {
        Finding transport = Finding.OnBoth(snapshot, firewall => firewall.Settings.Value?.Transport switch
        {
            Model.Ha2Transport.Udp => Finding.Pass("udp"),
            Model.Ha2Transport.Ip => Finding.Pass("ip"),
            Model.Ha2Transport.Ethernet => Finding.Fail("ethernet"),
            _ => Finding.Fail("no transport is set, which means ethernet"),
        });

        // The group is judged even when the firewalls cannot be asked: without a rule, HA2 cannot come up either way.
        Ha2Transport? chosen = snapshot.Primary.Settings.Or(null)?.Transport ?? snapshot.Secondary.Settings.Or(null)?.Transport;
        ObservedSecurityGroup group = snapshot.Group(PairRoles.HaGroup);
        bool admitted = chosen switch
        {
            Model.Ha2Transport.Udp => group.AdmitsItself("udp", 29281),
            Model.Ha2Transport.Ip => group.AdmitsItself("99"),
            _ => group.AdmitsItself("udp", 29281) || group.AdmitsItself("99"),
        };
        bool same = !snapshot.Primary.Settings.IsReadable || !snapshot.Secondary.Settings.IsReadable
            || snapshot.Primary.Settings.Value?.Transport == snapshot.Secondary.Settings.Value?.Transport;
        string found = $"transport: {transport.Found}; HA security group: {group.Describe()}";
        return admitted && same ? transport with { Found = found } : Finding.Fail(found);
    }

    private static Finding TrustIngress(PairSnapshot snapshot)
    {
        ObservedSecurityGroup group = snapshot.Group(PairRoles.TrustGroup);
        string? privateGroup = snapshot.Network.Value.SecurityGroups.GetValueOrDefault(PairRoles.PrivateGroup)?.Id;
        bool fromGroup = privateGroup is not null && group.AdmitsGroup(privateGroup, "-1");
        IEnumerable<string> missing = snapshot.Topology.Subnets.Private
            .Where(subnet => !fromGroup && !group.AdmitsRange(subnet.Cidr, "-1"))
            .Select(subnet => $"{subnet.Cidr} may not send every protocol; the group has: {group.Describe()}");
        return Finding.Unless(missing, group.Describe());
    }
}
