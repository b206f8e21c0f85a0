using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>The network around the pair, as EC2 shows it.</summary>
internal static class NetworkChecks
{
    private const string EachHasItsOwn = "each firewall has dataplane interfaces of its own, which stay";

    private static readonly FirewallRole[] s_roles = [FirewallRole.Primary, FirewallRole.Secondary];

    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("SUBNETS", "The VPC and its subnets are there, in one Availability Zone", CheckSeverity.Error, Sources.Article,
            snapshot => $"the subnets of the topology in {snapshot.Topology.Zone}",
            "Plan and apply; a network interface cannot leave its zone, so a subnet in another one has to be made again.",
            Subnets) { Place = CheckPlace.Pair },
        new("INSTANCES", "Both instances run, in the pair's Availability Zone", CheckSeverity.Error, Sources.Article,
            snapshot => $"two running instances in {snapshot.Topology.Zone}",
            "Start the instance, or plan and apply.",
            snapshot => Finding.OnBoth(snapshot, firewall => Instance(snapshot, snapshot.Instance(firewall.Role)))) { Place = CheckPlace.Firewalls },
        new(Correction.IamProfile.Id, "Both instances have an instance profile", CheckSeverity.Error, Correction.IamProfile.Source,
            snapshot => "an instance profile attached to both instances; its role must allow " + string.Join(", ", snapshot.Topology.InstanceProfileActions) + ", which this check cannot see",
            "Name an instance profile with these actions in the topology; it is given at launch, so the instances have to be launched again.",
            snapshot => Finding.OnBoth(snapshot, firewall => snapshot.Instance(firewall.Role).InstanceProfileName is { Length: > 0 } name
                ? Finding.Pass($"{name} is attached; what its role allows was not read")
                : Finding.Fail("no instance profile is attached"))) { Place = CheckPlace.Firewalls },
        new("INTERFACE-ORDER", "Management is device 0 and HA is device 1 on both", CheckSeverity.Error, Sources.AwsInterfaces,
            _ => "device index 0 is the management interface, 1 the HA interface (ethernet1/1)",
            "Launch the instance again with its interfaces in this order; the order cannot be repaired on a running firewall.",
            snapshot => Finding.OnBoth(snapshot, firewall => InterfaceOrder(snapshot, firewall.Role))) { Place = CheckPlace.Firewalls },
        new("DATAPLANE-INTERFACES", "The active firewall has the dataplane interfaces, the other has none", CheckSeverity.Error, Sources.AwsGuide,
            snapshot => $"{string.Join(", ", DataplanePort.Of(snapshot.Topology).Select(port => $"{port.Role} as device {port.Index}"))} of the active firewall",
            $"When the other one has them, {nameof(FirewallPair.RestoreAsync)} makes it active. Otherwise look at the failover mode and the instance profile of the active firewall: it attaches the interfaces itself.",
            DataplaneInterfaces) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.InterfaceMove, Reason = EachHasItsOwn },
        new("FREE-INDEXES", "The other firewall has room for the dataplane interfaces", CheckSeverity.Error, Sources.AwsGuide,
            snapshot => $"nothing at device {string.Join(" and ", DataplanePort.Of(snapshot.Topology).Select(port => port.Index).Order())} of the other firewall, and an instance type that takes {Needed(snapshot)} interfaces",
            "Detach what is there, or launch the instance again with a type that takes as many interfaces: the interfaces cannot move to it as it is.",
            FreeIndexes) { Place = CheckPlace.Firewalls, OnlyIn = FailoverMode.InterfaceMove, Reason = EachHasItsOwn },
        new("SOURCE-DEST-CHECK", "The dataplane interfaces forward what is not addressed to them", CheckSeverity.Error, Sources.Article,
            _ => "source/destination check off on every dataplane interface",
            "Plan and apply, which turns the check off.",
            SourceDestCheck) { Place = CheckPlace.UntrustSubnet },
        new("EIPS", "The Elastic IPs are where they belong", CheckSeverity.Error, Sources.Article,
            snapshot => $"one on each management interface and on {string.Join(" and ", DataplanePort.Of(snapshot.Topology).Where(port => port.ElasticAddress is not null).Select(port => port.Role))}"
                + (snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp ? ", at the floating address wherever it is" : ""),
            "Plan and apply, which associates the addresses.",
            ElasticAddresses) { Place = CheckPlace.UntrustSubnet },
        new("PRIVATE-ROUTE", "The private subnets send everything to the inside interface", CheckSeverity.Error, Sources.Article,
            snapshot => "0.0.0.0/0 to the inside interface in the route table of each private subnet"
                + (snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp ? ", the one with the floating address" : ""),
            "Plan and apply, which sets the route.",
            PrivateRoutes) { Place = CheckPlace.PrivateSubnets },
        new("PUBLIC-ROUTE", "The management and untrust subnets reach the internet", CheckSeverity.Error, Sources.Article,
            _ => "0.0.0.0/0 to the internet gateway in the route table of both subnets",
            "Plan and apply, which sets the route. The firewalls call EC2 through the management subnet to move the interfaces.",
            PublicRoutes) { Place = CheckPlace.UntrustSubnet },
        new("HA-ROUTE", "The HA subnet reaches the VPC only", CheckSeverity.Warning, Sources.Article,
            _ => "the local route only",
            "Take the other routes out of the route table of the HA subnet.",
            HaRoute) { Place = CheckPlace.HaSubnet },
    ];

    private static Finding Subnets(PairSnapshot snapshot)
    {
        IReadOnlyDictionary<string, ObservedSubnet> found = snapshot.Network.Value.Subnets;
        SubnetsTopology wanted = snapshot.Topology.Subnets;
        IEnumerable<(string Role, string Cidr)> expected =
        [
            (PairRoles.ManagementSubnet, wanted.Management.Cidr), (PairRoles.TrustSubnet, wanted.Trust.Cidr),
            (PairRoles.UntrustSubnet, wanted.Untrust.Cidr), (PairRoles.HaSubnet, wanted.Ha.Cidr),
            .. DataplanePort.Of(snapshot.Topology).Where(port => port.IsAdditional).Select(port => (port.SubnetRole, port.Subnet.Cidr)),
            .. wanted.Private.Select((subnet, index) => (PairRoles.PrivateSubnet(index + 1), subnet.Cidr)),
        ];
        IEnumerable<string> wrong = expected.Select(subnet => found.GetValueOrDefault(subnet.Role) switch
        {
            null => $"{subnet.Role} {subnet.Cidr} is missing",
            { } there when there.Cidr != subnet.Cidr => $"{subnet.Role} is {there.Cidr}, not {subnet.Cidr}",
            { } there when there.AvailabilityZone != snapshot.Topology.Zone => $"{subnet.Role} is in {there.AvailabilityZone}",
            _ => "",
        }).Where(text => text.Length > 0);
        if (snapshot.Network.Value.Vpc is null)
        {
            wrong = wrong.Prepend("the VPC is missing, or lost its tags");
        }

        return Finding.Unless(wrong, $"{found.Count} subnets in {snapshot.Topology.Zone}");
    }

    private static Finding Instance(PairSnapshot snapshot, ObservedInstance instance) => Finding.When(
        instance.State == "running" && instance.AvailabilityZone == snapshot.Topology.Zone,
        $"{instance.Id} is {instance.State} in {instance.AvailabilityZone}");

    private static Finding InterfaceOrder(PairSnapshot snapshot, FirewallRole role)
    {
        IReadOnlyDictionary<int, string> indexes = snapshot.Instance(role).Interfaces;
        bool right = indexes.GetValueOrDefault(PairInterfaces.ManagementIndex) == snapshot.Interface(PairRoles.Management(role)).Id
            && indexes.GetValueOrDefault(PairInterfaces.HaIndex) == snapshot.Interface(PairRoles.Ha(role)).Id;
        return Finding.When(right, Describe(snapshot, indexes));
    }

    private static Finding DataplaneInterfaces(PairSnapshot snapshot)
    {
        FirewallRole serving = snapshot.Serving.Role;
        List<string> wrong = [];
        foreach ((string role, int index) in DataplanePort.Of(snapshot.Topology).Select(port => (port.Role, port.Index)))
        {
            ObservedAttachment? attachment = snapshot.Interface(role).Attachment;
            if (attachment?.InstanceId != snapshot.Instance(serving).Id || attachment.DeviceIndex != index || attachment.Status != "attached")
            {
                wrong.Add(attachment is null
                    ? $"{role} is attached to nothing"
                    : $"{role} is {attachment.Status} as device {attachment.DeviceIndex} of {NameOf(snapshot, attachment.InstanceId)}");
            }
        }

        return Finding.Unless(wrong, $"all on the {PairText.Word(serving)} firewall");
    }

    private static Finding FreeIndexes(PairSnapshot snapshot)
    {
        ObservedInstance spare = snapshot.Instance(PairRoles.PeerOf(snapshot.Serving.Role));
        IEnumerable<string> wrong =
        [
            .. DataplanePort.Of(snapshot.Topology).Select(port => port.Index).Where(spare.Interfaces.ContainsKey).Select(index => $"device {index} of {spare.Role} is taken"),
            .. InstanceTypeLimits.Find(spare.Type) is { } limit && limit < Needed(snapshot) ? [$"{spare.Type} takes {limit} interfaces only"] : Array.Empty<string>(),
        ];
        return Finding.Unless(wrong, $"{spare.Role} ({spare.Type}) has {Describe(snapshot, spare.Interfaces)}");
    }

    private static int Needed(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology).Count + PairInterfaces.FirstDataplaneIndex;

    private static Finding SourceDestCheck(PairSnapshot snapshot)
    {
        IEnumerable<string> roles = DataplanePort.Of(snapshot.Topology).Select(port => port.Role).Concat(TopologySpec.SecondaryDataplane(snapshot.Topology).Select(each => each.Spec.Role));
        IEnumerable<string> wrong = roles.Where(role => snapshot.Interface(role).SourceDestCheck).Select(role => $"the check is on for {role}");
        return Finding.Unless(wrong, "off on all");
    }

    private static Finding ElasticAddresses(PairSnapshot snapshot)
    {
        IReadOnlyDictionary<string, ObservedAddress> found = snapshot.Network.Value.Addresses;
        IEnumerable<(string Address, string Interface, string? Floating)> expected =
        [
            .. s_roles.Select(role => (PairRoles.Management(role), PairRoles.Management(role), (string?)null)),
            .. DataplanePort.Of(snapshot.Topology).Where(port => port.ElasticAddress is not null).Select(port => (
                port.ElasticAddress!.Value.Role, port.Role, snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp ? port.Floating : null)),
        ];
        IEnumerable<string> wrong = expected
            .Where(each => found.GetValueOrDefault(each.Address) is not { } address
                || address.NetworkInterfaceId != Carrying(snapshot, each.Interface).Id
                || (each.Floating is not null && address.PrivateAddress != each.Floating))
            .Select(each => $"the Elastic IP '{each.Address}' is not on {each.Interface}{(each.Floating is null ? "" : $", address {each.Floating}")}");
        return Finding.Unless(wrong, string.Join(", ", expected.Select(each => $"{found.GetValueOrDefault(each.Address)?.PublicAddress} on {each.Interface}")));
    }

    /// <summary>The interface in a role; of the dataplane, the one that carries the traffic.</summary>
    private static ObservedNetworkInterface Carrying(PairSnapshot snapshot, string role) =>
        new DataplaneView(snapshot.Topology).Carrying(snapshot.Network.Value.NetworkInterfaces, role)
        ?? throw new UnreadableException(snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp && PairRoles.IsDataplane(role)
            ? $"no {role} interface has the floating address"
            : $"there is no network interface '{role}'");

    private static Finding PrivateRoutes(PairSnapshot snapshot)
    {
        string inside = Carrying(snapshot, PairRoles.Inside).Id;
        IEnumerable<string> wrong = snapshot.Topology.Subnets.Private.Select((subnet, index) =>
            DefaultRoute(snapshot, PairRoles.PrivateSubnet(index + 1)) is { } route && route.TargetId == inside && route.State == "active"
                ? ""
                : $"{subnet.Cidr}: {DefaultRoute(snapshot, PairRoles.PrivateSubnet(index + 1))?.ToString() ?? "no default route"}").Where(text => text.Length > 0);
        return Finding.Unless(wrong, $"0.0.0.0/0 to {inside}");
    }

    private static Finding PublicRoutes(PairSnapshot snapshot)
    {
        string[] roles = [PairRoles.ManagementSubnet, PairRoles.UntrustSubnet];
        IEnumerable<string> wrong = roles
            .Where(role => DefaultRoute(snapshot, role) is not { TargetKind: RouteTargetKind.InternetGateway, State: "active" })
            .Select(role => $"{role}: {DefaultRoute(snapshot, role)?.ToString() ?? "no default route"}");
        return Finding.Unless(wrong, "0.0.0.0/0 to the internet gateway");
    }

    private static Finding HaRoute(PairSnapshot snapshot)
    {
        IEnumerable<string> others = TableOf(snapshot, PairRoles.HaSubnet).Routes
            .Where(route => route.TargetKind != RouteTargetKind.Local)
            .Select(route => route.ToString());
        return Finding.Unless(others, "the local route only");
    }

    private static ObservedRoute? DefaultRoute(PairSnapshot snapshot, string subnetRole) =>
        TableOf(snapshot, subnetRole).Routes.FirstOrDefault(route => route.Destination == "0.0.0.0/0");

    private static ObservedRouteTable TableOf(PairSnapshot snapshot, string subnetRole)
    {
        Ec2Observation network = snapshot.Network.Value;
        string? subnet = network.Subnets.GetValueOrDefault(subnetRole)?.Id;
        return network.RouteTables.Values.FirstOrDefault(table => subnet is not null && table.Associations.ContainsKey(subnet))
            ?? throw new UnreadableException($"the subnet '{subnetRole}' has no route table of this deployment");
    }

    private static string Describe(PairSnapshot snapshot, IReadOnlyDictionary<int, string> indexes) => string.Join(", ", indexes
        .OrderBy(pair => pair.Key)
        .Select(pair => $"{pair.Key} {snapshot.Network.Value.NetworkInterfaces.Values.FirstOrDefault(eni => eni.Id == pair.Value)?.Role ?? pair.Value}"));

    private static string NameOf(PairSnapshot snapshot, string instanceId) =>
        snapshot.Network.Value.Instances.Values.FirstOrDefault(instance => instance.Id == instanceId)?.Role ?? instanceId;
}
