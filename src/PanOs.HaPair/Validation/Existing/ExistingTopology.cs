using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>
/// Finds out what is what in a pair without our tags: the firewalls by the addresses of their management interfaces, HA by
/// the HA2 address that a firewall names, the dataplane by device indexes, the outside by its Elastic IP, and the private
/// subnets by the routes in both directions.
/// </summary>
internal static class ExistingTopology
{
    private const string Everywhere = "0.0.0.0/0";

    // What only a topology can say.
    private static readonly string[] s_ofTopology =
        ["SUBNETS", "MGMT-ACCESS", "MGMT-EXPOSURE", "PRIORITIES", "SECURITY-POLICY", "NAT-POLICY", "SECURITY-MATCH", "NAT-MATCH"];

    private static readonly string[] s_ofPrivateSubnets = ["PRIVATE-ROUTE", Correction.ReturnRoute.Id, Correction.TrustIngress.Id];

    /// <summary>A topology that only names things, for as long as nothing was read.</summary>
    public static HaPairTopology Names(ExistingPairOptions options)
    {
        HaPairTopology names = HaPairTopology.Documented(options.Name, "unknown", [], "", "");
        return names with
        {
            Primary = names.Primary with { Name = "first" },
            Secondary = names.Secondary with { Name = "second" },
            Dataplane = names.Dataplane with { VirtualRouter = options.VirtualRouter },
        };
    }

    /// <summary>The snapshot, with roles for what was found.</summary>
    public static PairSnapshot Derive(
        HaPairTopology names, DateTimeOffset at, Reading<Ec2VpcContents> vpc, IReadOnlyList<string> contacts, FirewallSnapshot first, FirewallSnapshot second)
    {
        Dictionary<string, string> inapplicable = s_ofTopology.ToDictionary(id => id, _ => "there is no topology to compare with", StringComparer.Ordinal);
        HighAvailability? settings = first.Settings.Or(null) ?? second.Settings.Or(null);
        HaPairTopology topology = names with { HighAvailability = names.HighAvailability with { GroupId = settings?.GroupId ?? names.HighAvailability.GroupId } };
        PairSnapshot bare = new(
            topology, at, Reading<Ec2Observation>.Not(vpc.Reason ?? ""), Reading<PairAddresses>.Not(vpc.Reason ?? ""), first, second)
        { Inapplicable = inapplicable };
        if (!vpc.IsReadable)
        {
            return bare;
        }

        Dictionary<string, ObservedNetworkInterface> interfaces = new(StringComparer.Ordinal);
        Dictionary<string, ObservedInstance> instances = new(StringComparer.Ordinal);
        foreach (FirewallSnapshot firewall in bare.Firewalls)
        {
            string contact = contacts[firewall.Role == FirewallRole.Primary ? 0 : 1];
            if (Find(vpc.Value, contact) is not { Attachment: { } attachment } management
                || vpc.Value.Instances.FirstOrDefault(each => each.Id == attachment.InstanceId) is not { } instance)
            {
                string reason = $"no instance in {vpc.Value.Vpc.Id} has {contact} on a network interface";
                return bare with { Network = Reading<Ec2Observation>.Not(reason), Addresses = Reading<PairAddresses>.Not(reason) };
            }

            Add(interfaces, PairRoles.Management(firewall.Role), management);
            instances[PairRoles.Instance(firewall.Role)] = instance with { Role = PairRoles.Instance(firewall.Role) };
            string? ha2 = firewall.Settings.Or(null)?.Ha2?.Address;
            Add(interfaces, PairRoles.Ha(firewall.Role), vpc.Value.NetworkInterfaces.FirstOrDefault(each => ha2 is not null && each.PrivateAddress == ha2)
                ?? vpc.Value.NetworkInterfaces.FirstOrDefault(each => each.Id == instance.Interfaces.GetValueOrDefault(PairInterfaces.HaIndex)));
        }

        return new ExistingRoles(vpc.Value, bare, contacts, interfaces, instances, s_ofPrivateSubnets).Complete();
    }

    /// <summary>The network interface that has an address, of its own or as an Elastic IP.</summary>
    private static ObservedNetworkInterface? Find(Ec2VpcContents vpc, string address)
    {
        string? behind = vpc.Addresses.FirstOrDefault(each => each.PublicAddress == address)?.NetworkInterfaceId;
        return vpc.NetworkInterfaces.FirstOrDefault(each => each.PrivateAddress == address || each.Id == behind);
    }

    private static void Add(Dictionary<string, ObservedNetworkInterface> interfaces, string role, ObservedNetworkInterface? found)
    {
        if (found is not null)
        {
            interfaces[role] = found with { Role = role };
        }
    }

    /// <summary>Whether a route leads everywhere.</summary>
    public static bool IsDefault(ObservedRoute route) => route.Destination == Everywhere;
}
