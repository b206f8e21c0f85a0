using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Gives the dataplane, the subnets and the groups of a pair without our tags their roles, once its firewalls are known.</summary>
internal sealed class ExistingRoles(
    Ec2VpcContents vpc,
    PairSnapshot bare,
    IReadOnlyList<string> contacts,
    Dictionary<string, ObservedNetworkInterface> interfaces,
    Dictionary<string, ObservedInstance> instances,
    IReadOnlyList<string> checksOfPrivateSubnets)
{
    private readonly HaPairTopology _names = bare.Topology;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>The snapshot with everything that could be told apart.</summary>
    public PairSnapshot Complete()
    {
        NameDataplane();
        Dictionary<string, ObservedSubnet> subnets = NameSubnets();
        ObservedSubnet[] privates = [.. PrivateSubnets(subnets)];
        for (int number = 1; number <= privates.Length; number++)
        {
            subnets[PairRoles.PrivateSubnet(number)] = privates[number - 1] with { Role = PairRoles.PrivateSubnet(number) };
        }

        Dictionary<string, string> inapplicable = new(bare.Inapplicable, StringComparer.Ordinal);
        if (privates.Length == 0)
        {
            foreach (string id in checksOfPrivateSubnets)
            {
                inapplicable[id] = "no subnet behind the pair was found, by the routes of the VPC or of the active firewall";
            }
        }

        return bare with
        {
            Topology = Topology(subnets, privates),
            Network = new Ec2Observation
            {
                Deployment = _names.Name,
                Vpc = vpc.Vpc,
                Subnets = subnets,
                RouteTables = vpc.RouteTables.ToDictionary(table => table.Id, StringComparer.Ordinal),
                SecurityGroups = Groups(),
                NetworkInterfaces = interfaces,
                Addresses = Addresses(),
                Instances = instances,
            },
            Addresses = PairAddresses(subnets),
            Inapplicable = inapplicable,
        };
    }

    private void NameDataplane()
    {
        var ids = instances.Values.Select(instance => instance.Id).ToHashSet(StringComparer.Ordinal);
        List<ObservedNetworkInterface> dataplane =
        [
            .. vpc.NetworkInterfaces
                .Where(each => each.Attachment is { DeviceIndex: >= PairInterfaces.FirstDataplaneIndex } at && ids.Contains(at.InstanceId)
                    && interfaces.Values.All(known => known.Id != each.Id))
                .OrderBy(each => each.Attachment!.DeviceIndex),
        ];
        Take(PairRoles.Outside, dataplane.Find(each => vpc.Addresses.Any(address => address.NetworkInterfaceId == each.Id))
            ?? dataplane.Find(each => PairInterfaces.Port(each.Attachment!.DeviceIndex) == DefaultRoute()?.Interface));
        Take(PairRoles.Inside, dataplane.Find(each => vpc.RouteTables.Any(table => table.Routes.Any(route => ExistingTopology.IsDefault(route) && route.TargetId == each.Id)))
            ?? dataplane.FirstOrDefault());
        for (int number = 1; dataplane.Count > 0; number++)
        {
            Take(PairRoles.Additional(number), dataplane[0]);
        }

        void Take(string role, ObservedNetworkInterface? found)
        {
            if (found is not null)
            {
                dataplane.Remove(found);
                interfaces[role] = found with { Role = role };
                _indexes[role] = found.Attachment!.DeviceIndex;
            }
        }
    }

    private StaticRoute? DefaultRoute() => bare.Serving.StaticRoutes.Or([]).FirstOrDefault(route => route.Destination == "0.0.0.0/0");

    private Dictionary<string, ObservedSubnet> NameSubnets()
    {
        Dictionary<string, ObservedSubnet> subnets = new(StringComparer.Ordinal);
        (string Role, string Interface)[] roles =
        [
            (PairRoles.ManagementSubnet, PairRoles.Management(FirewallRole.Primary)), (PairRoles.HaSubnet, PairRoles.Ha(FirewallRole.Primary)),
            (PairRoles.UntrustSubnet, PairRoles.Outside), (PairRoles.TrustSubnet, PairRoles.Inside),
            .. interfaces.Keys.Where(role => PairRoles.IsDataplane(role) && role is not (PairRoles.Outside or PairRoles.Inside)).Select(role => (role, role)),
        ];
        foreach ((string role, string networkInterface) in roles)
        {
            if (interfaces.TryGetValue(networkInterface, out ObservedNetworkInterface? there) && vpc.Subnets.FirstOrDefault(each => each.Id == there.SubnetId) is { } subnet)
            {
                subnets[role] = subnet with { Role = role };
            }
        }

        return subnets;
    }

    // By both directions, so that a route that lacks on one side is found by the other.
    private IEnumerable<ObservedSubnet> PrivateSubnets(Dictionary<string, ObservedSubnet> named)
    {
        string? inside = interfaces.GetValueOrDefault(PairRoles.Inside)?.Id;
        string? port = _indexes.TryGetValue(PairRoles.Inside, out int index) ? PairInterfaces.Port(index) : null;
        string[] inward = [.. bare.Serving.StaticRoutes.Or([]).Where(route => port is not null && route.Interface == port).Select(route => route.Destination).OfType<string>()];
        return vpc.Subnets.Where(subnet => named.Values.All(other => other.Id != subnet.Id)
            && (vpc.RouteTables.Any(table => table.Associations.ContainsKey(subnet.Id) && table.Routes.Any(route => ExistingTopology.IsDefault(route) && route.TargetId == inside))
                || inward.Any(route => route != "0.0.0.0/0" && Ipv4Range.TryParse(route, out Ipv4Range range, out _) && range.Contains(Ipv4Range.Parse(subnet.Cidr)))));
    }

    private HaPairTopology Topology(Dictionary<string, ObservedSubnet> subnets, ObservedSubnet[] privates)
    {
        string zone = instances[PairRoles.Instance(FirewallRole.Primary)].AvailabilityZone;
        DataplaneTopology dataplane = _names.Dataplane;
        return _names with
        {
            AvailabilityZone = zone,
            Vpc = new VpcTopology(vpc.Vpc.Id, vpc.Vpc.Cidr),
            Subnets = new SubnetsTopology
            {
                Management = Subnet(PairRoles.ManagementSubnet, _names.Subnets.Management),
                Ha = Subnet(PairRoles.HaSubnet, _names.Subnets.Ha),
                Trust = Subnet(PairRoles.TrustSubnet, _names.Subnets.Trust),
                Untrust = Subnet(PairRoles.UntrustSubnet, _names.Subnets.Untrust),
                Private = [.. privates.Select(subnet => new SubnetTopology(subnet.Id, subnet.Cidr))],
            },
            Dataplane = dataplane with
            {
                Outside = dataplane.Outside with { Zone = ZoneOf(PairRoles.Outside), DeviceIndex = Index(PairRoles.Outside) },
                Inside = dataplane.Inside with { Zone = ZoneOf(PairRoles.Inside), DeviceIndex = Index(PairRoles.Inside) },
                Additional =
                [
                    .. _indexes.Keys.Where(role => role is not (PairRoles.Outside or PairRoles.Inside)).Order(StringComparer.Ordinal).Select(role => new AdditionalInterfaceTopology
                    {
                        Name = role, Zone = ZoneOf(role), Subnet = Subnet(role, _names.Subnets.Trust), SecurityGroup = role, DeviceIndex = Index(role),
                    }),
                ],
            },
        };

        SubnetTopology Subnet(string role, SubnetTopology otherwise) =>
            subnets.TryGetValue(role, out ObservedSubnet? found) ? new SubnetTopology(found.Id, found.Cidr) : otherwise;

        int? Index(string role) => _indexes.TryGetValue(role, out int index) ? index : null;

        string ZoneOf(string role) => Index(role) is { } index && bare.Serving.Zones.Or([])
            .FirstOrDefault(each => each.Kind?.Interfaces.Contains(PairInterfaces.Port(index)) == true) is { } there ? there.Name : "any";
    }

    // All rules of all groups of an interface count. A rule for one of these groups is a rule for the group itself only if
    // the other firewall's interface is in it too.
    private Dictionary<string, ObservedSecurityGroup> Groups()
    {
        Dictionary<string, ObservedSecurityGroup> groups = new(StringComparer.Ordinal);
        Add(PairRoles.ManagementGroup, PairRoles.Management(FirewallRole.Primary), PairRoles.Management(FirewallRole.Secondary));
        Add(PairRoles.HaGroup, PairRoles.Ha(FirewallRole.Primary), PairRoles.Ha(FirewallRole.Secondary));
        Add(PairRoles.UntrustGroup, PairRoles.Outside, PairRoles.Outside);
        Add(PairRoles.TrustGroup, PairRoles.Inside, PairRoles.Inside);
        return groups;

        void Add(string role, string first, string second)
        {
            if (!interfaces.TryGetValue(first, out ObservedNetworkInterface? one) || !interfaces.TryGetValue(second, out ObservedNetworkInterface? other))
            {
                return;
            }

            ObservedSecurityGroup[] own = [.. vpc.SecurityGroups.Where(group => one.GroupIds.Contains(group.Id, StringComparer.Ordinal))];
            if (own.FirstOrDefault(group => other.GroupIds.Contains(group.Id, StringComparer.Ordinal)) is { } shared)
            {
                groups[role] = shared with
                {
                    Role = role,
                    Ingress =
                    [
                        .. own.SelectMany(group => group.Ingress).Select(rule =>
                            rule.PeerKind == TrafficPeerKind.Group && other.GroupIds.Contains(rule.Peer, StringComparer.Ordinal) ? rule with { Peer = shared.Id } : rule),
                    ],
                };
            }
        }
    }

    private Dictionary<string, ObservedAddress> Addresses()
    {
        Dictionary<string, ObservedAddress> addresses = new(StringComparer.Ordinal);
        foreach ((string role, ObservedNetworkInterface there) in interfaces)
        {
            if (vpc.Addresses.FirstOrDefault(each => each.NetworkInterfaceId == there.Id) is { } address)
            {
                string own = role == PairRoles.Outside ? PairRoles.UntrustAddress : role;
                addresses[own] = address with { Role = own };
            }
        }

        return addresses;
    }

    private Reading<PairAddresses> PairAddresses(Dictionary<string, ObservedSubnet> subnets)
    {
        if (!subnets.TryGetValue(PairRoles.HaSubnet, out ObservedSubnet? subnet) || !interfaces.ContainsKey(PairRoles.Ha(FirewallRole.Secondary)))
        {
            return Reading<PairAddresses>.Not("the HA interfaces were not found on AWS");
        }

        Ipv4Range ha = Ipv4Range.Parse(subnet.Cidr);
        return new PairAddresses
        {
            Primary = Of(FirewallRole.Primary, contacts[0]),
            Secondary = Of(FirewallRole.Secondary, contacts[1]),
            HaNetmask = ha.Netmask,
            HaGateway = ha.Gateway,
        };

        FirewallAddresses Of(FirewallRole role, string contact) =>
            new(interfaces[PairRoles.Management(role)].PrivateAddress, interfaces[PairRoles.Ha(role)].PrivateAddress, contact);
    }
}
