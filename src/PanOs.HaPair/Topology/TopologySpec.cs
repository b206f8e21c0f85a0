using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>The pair's part on AWS, as a specification for <see cref="Ec2Deployment"/>.</summary>
internal static class TopologySpec
{
    private const string Everywhere = "0.0.0.0/0";
    // What names that are derived from another one end with.
    internal const string GatewaySuffix = "-igw";
    internal const string TableSuffix = "-rt";

    private const int Ha2Port = 29281;
    private const string Ha2Protocol = "99";

    public static DeploymentSpec ToDeploymentSpec(HaPairTopology topology) => new()
    {
        Name = topology.Name,
        AvailabilityZone = topology.Zone,
        Vpc = new VpcSpec(topology.Vpc.Name, topology.Vpc.Cidr) { ExistingId = topology.Vpc.Id, OwnerId = topology.Vpc.OwnerId },
        Subnets = Subnets(topology),
        InternetGateway = new InternetGatewaySpec(topology.Vpc.Name + GatewaySuffix) { ExistingId = topology.Vpc.InternetGatewayId },
        RouteTables = RouteTables(topology),
        SecurityGroups = SecurityGroups(topology),
        NetworkInterfaces = NetworkInterfaces(topology),
        ElasticAddresses =
        [
            new(PairRoles.Management(FirewallRole.Primary), topology.ElasticAddresses.PrimaryManagement, PairRoles.Management(FirewallRole.Primary)),
            .. DataplanePort.Of(topology).Where(port => port.ElasticAddress is not null)
                .Select(port => new ElasticAddressSpec(port.ElasticAddress!.Value.Role, port.ElasticAddress.Value.Name, port.Role)
                {
                    PrivateAddress = Floats(topology) ? port.Floating : null,
                }),
            new(PairRoles.Management(FirewallRole.Secondary), topology.ElasticAddresses.SecondaryManagement, PairRoles.Management(FirewallRole.Secondary)),
        ],
        KeyPair = new KeyPairSpec(topology.KeyPair.Name, topology.KeyPair.PublicKey),
        Instances = [Instance(topology, FirewallRole.Primary), Instance(topology, FirewallRole.Secondary)],
    };

    private static List<SubnetSpec> Subnets(HaPairTopology topology)
    {
        SubnetsTopology subnets = topology.Subnets;
        List<SubnetSpec> specs =
        [
            Subnet(PairRoles.ManagementSubnet, subnets.Management),
            Subnet(PairRoles.TrustSubnet, subnets.Trust),
            Subnet(PairRoles.UntrustSubnet, subnets.Untrust),
            Subnet(PairRoles.HaSubnet, subnets.Ha),
        ];
        specs.AddRange(Additional(topology).Select(port => Subnet(port.SubnetRole, port.Subnet)));
        specs.AddRange(subnets.Private.Select((subnet, index) => Subnet(PairRoles.PrivateSubnet(index + 1), subnet)));
        return specs;
    }

    private static SubnetSpec Subnet(string role, SubnetTopology subnet) => new(role, subnet.Name, subnet.Cidr) { ExistingId = subnet.Id };

    private static List<RouteTableSpec> RouteTables(HaPairTopology topology)
    {
        RouteTablesTopology tables = topology.RouteTables;
        RouteSpec toInternet = new(Everywhere, RouteTarget.InternetGateway);
        RouteSpec toFirewall = new(Everywhere, To(topology, PairRoles.Inside));
        string[] privateSubnets = [.. topology.Subnets.Private.Select((_, index) => PairRoles.PrivateSubnet(index + 1))];
        return
        [
            .. Tables(PairRoles.PublicRoutes, tables.Public, [toInternet], (PairRoles.ManagementSubnet, topology.Subnets.Management), (PairRoles.UntrustSubnet, topology.Subnets.Untrust)),
            .. Tables(PairRoles.HaRoutes, tables.Ha, [], (PairRoles.HaSubnet, topology.Subnets.Ha)),
            new(PairRoles.TrustRoutes, tables.Trust, [PairRoles.TrustSubnet], [toFirewall]),
            new(PairRoles.PrivateRoutes, tables.Private, privateSubnets, [toFirewall]),
            .. Additional(topology).Select(port => new RouteTableSpec(
                port.Role, port.Subnet.Name + TableSuffix, [port.SubnetRole], [new RouteSpec(Everywhere, To(topology, port.Role))])),
        ];
    }

    // One new table for the subnets that name none, and each existing table once.
    private static IEnumerable<RouteTableSpec> Tables(
        string role, string name, IReadOnlyList<RouteSpec> routes, params IReadOnlyList<(string Role, SubnetTopology Subnet)> subnets)
    {
        foreach (IGrouping<string?, (string Role, SubnetTopology Subnet)> table in subnets.GroupBy(each => each.Subnet.RouteTableId, StringComparer.Ordinal))
        {
            string[] users = [.. table.Select(each => each.Role)];
            yield return table.Key is { } id
                ? new RouteTableSpec($"{role}-of-{users[0]}", name, users, routes) { ExistingId = id }
                : new RouteTableSpec(role, name, users, routes);
        }
    }

    private static List<SecurityGroupSpec> SecurityGroups(HaPairTopology topology)
    {
        SecurityGroupsTopology groups = topology.SecurityGroups;
        return
        [
            new(PairRoles.ManagementGroup, groups.Management, "Management interfaces of the firewalls", ManagementRules(topology)),
            new(PairRoles.TrustGroup, groups.Trust, "Inside interface of the active firewall", TrustRules(topology)),
            new(PairRoles.UntrustGroup, groups.Untrust, "Outside interface of the active firewall", []),
            new(PairRoles.HaGroup, groups.Ha, "HA interfaces of the firewalls", HaRules(topology)),

            // What the instances ask for comes back without a rule, and nothing else has to reach them.
            new(PairRoles.PrivateGroup, groups.Private, "Instances behind the firewalls", []),
            .. topology.Dataplane.Additional.Select((each, index) => new SecurityGroupSpec(
                PairRoles.Additional(index + 1), each.SecurityGroup, "Further interface of the active firewall",
                [SecurityRuleSpec.All(TrafficPeer.Cidr(each.Subnet.Cidr), "Everything from its subnet")])),
        ];
    }

    internal static List<SecurityRuleSpec> ManagementRules(HaPairTopology topology)
    {
        TrafficPeer members = TrafficPeer.Group(PairRoles.ManagementGroup);
        List<SecurityRuleSpec> rules = [];
        foreach (TrafficPeer trusted in topology.TrustedCidrs.Select(TrafficPeer.Cidr))
        {
            rules.Add(SecurityRuleSpec.Tcp(22, trusted, "SSH from a trusted network"));
            rules.Add(SecurityRuleSpec.Tcp(443, trusted, "HTTPS from a trusted network"));
        }

        rules.Add(SecurityRuleSpec.AllTcp(members, "HA1 between the firewalls"));
        if (topology.Corrections.Contains(Correction.Ha1Heartbeat))
        {
            rules.Add(SecurityRuleSpec.Icmp(members, "HA1 heartbeat between the firewalls"));
        }

        return rules;
    }

    internal static List<SecurityRuleSpec> TrustRules(HaPairTopology topology)
    {
        List<SecurityRuleSpec> rules =
        [
            SecurityRuleSpec.Icmp(TrafficPeer.Group(PairRoles.PrivateGroup), "Ping from the instances behind the firewalls"),
            SecurityRuleSpec.Icmp(TrafficPeer.Cidr(topology.Subnets.Trust.Cidr), "Ping from the trust subnet"),
        ];
        foreach (SubnetTopology subnet in topology.Subnets.Private)
        {
            rules.Add(SecurityRuleSpec.Icmp(TrafficPeer.Cidr(subnet.Cidr), "Ping from a private subnet"));
            if (topology.Corrections.Contains(Correction.TrustIngress))
            {
                rules.Add(SecurityRuleSpec.All(TrafficPeer.Cidr(subnet.Cidr), "Everything from a private subnet"));
            }
        }

        return rules;
    }

    private static List<SecurityRuleSpec> HaRules(HaPairTopology topology)
    {
        TrafficPeer members = TrafficPeer.Group(PairRoles.HaGroup);
        List<SecurityRuleSpec> rules = [SecurityRuleSpec.AllTcp(members, "TCP between the firewalls")];
        if (topology.Corrections.Contains(Correction.Ha2Transport))
        {
            rules.Add(topology.HighAvailability.Transport == HaTransport.Ip
                ? new SecurityRuleSpec(Ha2Protocol, null, null, members, "HA2 between the firewalls")
                : SecurityRuleSpec.Udp(Ha2Port, members, "HA2 between the firewalls"));
        }

        return rules;
    }

    private static List<NetworkInterfaceSpec> NetworkInterfaces(HaPairTopology topology) =>
    [
        Management(topology, FirewallRole.Primary),
        Ha(topology, FirewallRole.Primary),
        .. DataplanePort.Of(topology).Select(port => Dataplane(port, port.Role, new(port.Name, port.Address)) with { SecondaryAddresses = Floats(topology) ? [port.Floating] : [] }),
        Management(topology, FirewallRole.Secondary),
        Ha(topology, FirewallRole.Secondary),
        .. SecondaryDataplane(topology).Select(each => each.Spec),
    ];

    /// <summary>
    /// The secondary firewall's own dataplane interfaces and their device indexes; none in interface-move mode, in which it
    /// needs room for the primary's.
    /// </summary>
    internal static IReadOnlyList<(int Index, NetworkInterfaceSpec Spec)> SecondaryDataplane(HaPairTopology topology) =>
        Floats(topology) ? [.. DataplanePort.Of(topology).Select(port => (port.Index, Dataplane(port, port.SecondaryRole, port.SecondaryInterface)))] : [];

    private static NetworkInterfaceSpec Dataplane(DataplanePort port, string role, NetworkInterfaceTopology own) =>
        new(role, own.Name, port.SubnetRole, [port.GroupRole]) { PrivateAddress = own.Address, SourceDestCheck = false };

    private static bool Floats(HaPairTopology topology) => topology.FailoverMode == FailoverMode.SecondaryIp;

    // A route follows what moves: an interface by itself, an address by the plugin, which rewrites the route.
    private static RouteTarget To(HaPairTopology topology, string dataplane) =>
        Floats(topology) ? RouteTarget.HolderOfAddresses(dataplane) : RouteTarget.NetworkInterface(dataplane);

    private static IEnumerable<DataplanePort> Additional(HaPairTopology topology) =>
        DataplanePort.Of(topology).Where(port => port.IsAdditional);


    private static NetworkInterfaceSpec Management(HaPairTopology topology, FirewallRole role) =>
        new(PairRoles.Management(role), topology.Of(role).Management.Name, PairRoles.ManagementSubnet, [PairRoles.ManagementGroup])
        {
            PrivateAddress = topology.Of(role).Management.Address,
        };

    private static NetworkInterfaceSpec Ha(HaPairTopology topology, FirewallRole role) =>
        new(PairRoles.Ha(role), topology.Of(role).Ha.Name, PairRoles.HaSubnet, [PairRoles.HaGroup])
        {
            PrivateAddress = topology.Of(role).Ha.Address,
        };

    private static InstanceSpec Instance(HaPairTopology topology, FirewallRole role)
    {
        Dictionary<int, string> interfaces = new()
        {
            [PairInterfaces.ManagementIndex] = PairRoles.Management(role),
            [PairInterfaces.HaIndex] = PairRoles.Ha(role),
        };
        foreach ((int index, string dataplane) in role == FirewallRole.Primary
            ? DataplanePort.Of(topology).Select(port => (port.Index, port.Role))
            : SecondaryDataplane(topology).Select(each => (each.Index, each.Spec.Role)))
        {
            interfaces[index] = dataplane;
        }

        ImageTopology image = topology.Image;
        return new InstanceSpec
        {
            Role = PairRoles.Instance(role),
            Name = topology.Of(role).Name,
            Image = image.Id is string id ? ImageSpec.ById(id) : ImageSpec.Newest(image.Owner, image.SearchPattern, image.ProductCode),
            Type = topology.InstanceType,
            NetworkInterfaces = interfaces,
            InstanceProfile = topology.Corrections.Contains(Correction.IamProfile) ? topology.InstanceProfile : null,
        };
    }
}
