using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// What a drawing of the pair shows: subnets, firewalls, and the network interfaces with their addresses, as planned or
/// as read. It holds no secret.
/// </summary>
public sealed record PairDrawing
{
    private PairDrawing(HaPairTopology topology)
    {
        Pair = topology.Name;
        Zone = topology.Zone;
        Vpc = topology.Vpc;
    }

    /// <summary>The deployment's name.</summary>
    public string Pair { get; }

    /// <summary>The Availability Zone.</summary>
    public string Zone { get; }

    /// <summary>The VPC.</summary>
    public VpcTopology Vpc { get; }

    /// <summary>When the pair was read; null for a pair as planned.</summary>
    public DateTimeOffset? TakenAt { get; private init; }

    /// <summary>The subnets, from the internet to what is behind the pair.</summary>
    public required IReadOnlyList<DrawnSubnet> Subnets { get; init; }

    /// <summary>The firewalls: the primary, then the secondary.</summary>
    public required IReadOnlyList<DrawnFirewall> Firewalls { get; init; }

    /// <summary>The network interfaces.</summary>
    public required IReadOnlyList<DrawnInterface> Interfaces { get; init; }

    /// <summary>Whether HA1 is up; null when it is not known.</summary>
    public bool? Ha1Up { get; private init; }

    /// <summary>Whether HA2 is up; null when it is not known.</summary>
    public bool? Ha2Up { get; private init; }

    /// <summary>The interface of a subnet that carries the pair's traffic: the only one, or the one that has the floating address.</summary>
    internal DrawnInterface? Carrying(CheckPlace place) =>
        Interfaces.Where(each => each.Place == place).OrderByDescending(each => each.FloatingAddresses.Count).FirstOrDefault();

    /// <summary>The pair as its topology says, before anything was read.</summary>
    /// <param name="topology">What the pair is made of.</param>
    public static PairDrawing Of(HaPairTopology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        return new PairDrawing(topology)
        {
            Subnets = SubnetsOf(topology),
            Firewalls = [PlannedFirewall(topology, FirewallRole.Primary), PlannedFirewall(topology, FirewallRole.Secondary)],
            Interfaces = InterfacesOf(topology),
        };
    }

    internal static PairDrawing Of(PairSnapshot snapshot)
    {
        PairDrawing planned = Of(snapshot.Topology);
        Ec2Observation? network = snapshot.Network.Or(null!);
        return planned with
        {
            TakenAt = snapshot.TakenAt,
            Firewalls = [.. snapshot.Firewalls.Select(firewall => ReadFirewall(snapshot.Topology, firewall, network))],
            Interfaces = network is null ? planned.Interfaces : [.. planned.Interfaces.Select(each => Read(each, network, snapshot.Topology))],
            Ha1Up = Worst(snapshot, firewall => firewall.Peer.Ha1Status ?? firewall.Peer.ConnectionStatus),
            Ha2Up = Worst(snapshot, firewall => firewall.Peer.Ha2Status),
        };
    }

    private static DrawnSubnet[] SubnetsOf(HaPairTopology topology)
    {
        SubnetsTopology subnets = topology.Subnets;
        return
        [
            new(subnets.Management.Name, subnets.Management.Cidr, CheckPlace.ManagementSubnet) { Role = PairRoles.ManagementSubnet },
            new(subnets.Untrust.Name, subnets.Untrust.Cidr, CheckPlace.UntrustSubnet) { Role = PairRoles.UntrustSubnet },
            .. DataplanePort.Of(topology).Where(port => port.IsAdditional)
                .Select(port => new DrawnSubnet(port.Subnet.Name, port.Subnet.Cidr, port.Place) { Role = port.SubnetRole }),
            new(subnets.Ha.Name, subnets.Ha.Cidr, CheckPlace.HaSubnet) { Role = PairRoles.HaSubnet },
            new(subnets.Trust.Name, subnets.Trust.Cidr, CheckPlace.TrustSubnet) { Role = PairRoles.TrustSubnet },
            .. subnets.Private.Select((subnet, index) => new DrawnSubnet(subnet.Name, subnet.Cidr, CheckPlace.PrivateSubnets) { Role = PairRoles.PrivateSubnet(index + 1) }),
        ];
    }

    private static DrawnInterface[] InterfacesOf(HaPairTopology topology)
    {
        DataplanePort[] ports = [.. DataplanePort.Of(topology)];
        bool floats = topology.FailoverMode == FailoverMode.SecondaryIp;
        return
        [
            Of(FirewallRole.Primary, PairRoles.Management(FirewallRole.Primary), "management", topology.Primary.Management, CheckPlace.ManagementSubnet, hasPublic: true),
            Of(FirewallRole.Secondary, PairRoles.Management(FirewallRole.Secondary), "management", topology.Secondary.Management, CheckPlace.ManagementSubnet, hasPublic: true),
            .. ports.Where(port => port.Place != CheckPlace.TrustSubnet).SelectMany(Dataplane),
            Of(FirewallRole.Primary, PairRoles.Ha(FirewallRole.Primary), "ethernet1/1", topology.Primary.Ha, CheckPlace.HaSubnet, hasPublic: false),
            Of(FirewallRole.Secondary, PairRoles.Ha(FirewallRole.Secondary), "ethernet1/1", topology.Secondary.Ha, CheckPlace.HaSubnet, hasPublic: false),
            .. ports.Where(port => port.Place == CheckPlace.TrustSubnet).SelectMany(Dataplane),
        ];

        IEnumerable<DrawnInterface> Dataplane(DataplanePort port)
        {
            DrawnInterface own = Of(FirewallRole.Primary, port.Role, port.Port, new(port.Name, port.Address), port.Place, port.ElasticAddress is not null) with { SubnetRole = port.SubnetRole };
            return floats
                ?
                [
                    own with { FloatingAddresses = [port.Floating] },
                    Of(FirewallRole.Secondary, port.SecondaryRole, port.Port, port.SecondaryInterface, port.Place, hasPublic: false) with { SubnetRole = port.SubnetRole },
                ]
                : [own];
        }

        static DrawnInterface Of(FirewallRole holder, string role, string port, NetworkInterfaceTopology planned, CheckPlace place, bool hasPublic) =>
            new(role, planned.Name, port, place, holder, planned.Address, hasPublic ? "" : null);
    }

    private static DrawnFirewall PlannedFirewall(HaPairTopology topology, FirewallRole role) => new(role, topology.Of(role).Name, State: null, Detail: null);

    private static DrawnFirewall ReadFirewall(HaPairTopology topology, FirewallSnapshot firewall, Ec2Observation? network)
    {
        ObservedInstance? instance = network?.Instances.GetValueOrDefault(PairRoles.Instance(firewall.Role));
        string state = firewall.State.IsReadable
            ? firewall.State.Value.Enabled ? firewall.State.Value.Local.State : "HA is off"
            : instance is null ? "not there" : "no answer";
        string? version = firewall.System.IsReadable ? $"PAN-OS {firewall.System.Value.Version}" : null;
        string?[] details = [version, instance?.Id, instance?.State];
        string detail = string.Join(", ", details.OfType<string>());
        return new DrawnFirewall(firewall.Role, topology.Of(firewall.Role).Name, state, detail.Length == 0 ? null : detail);
    }

    private static DrawnInterface Read(DrawnInterface planned, Ec2Observation network, HaPairTopology topology)
    {
        // There the Elastic IP is on whichever interface has the floating address.
        bool floats = topology.FailoverMode == FailoverMode.SecondaryIp && PairRoles.IsDataplane(planned.Role);
        ObservedNetworkInterface? found = network.NetworkInterfaces.GetValueOrDefault(planned.Role);
        if (found is null)
        {
            return planned with { Holder = null };
        }

        FirewallRole? holder = network.OwnerOf(planned.Role)?.Role switch
        {
            "primary" => FirewallRole.Primary,
            "secondary" => FirewallRole.Secondary,
            _ => null,
        };
        string? address = network.Addresses.Values.FirstOrDefault(each => each.NetworkInterfaceId == found.Id)?.PublicAddress;
        return planned with
        {
            Id = found.Id,
            Holder = holder,
            Address = found.PrivateAddress,
            FloatingAddresses = found.SecondaryAddresses,
            PublicAddress = address ?? (planned.PublicAddress is null || floats ? null : "no EIP"),
        };
    }

    // A link is up when every firewall that can be asked says so, and down when one of them says so.
    private static bool? Worst(PairSnapshot snapshot, Func<HighAvailabilityState, string?> status)
    {
        string?[] said = [.. snapshot.Firewalls.Where(firewall => firewall.State.IsReadable && firewall.State.Value.Enabled).Select(firewall => status(firewall.State.Value))];
        return said.Length == 0 ? null : said.All(each => each == "up");
    }
}

/// <summary>A subnet in a drawing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cidr">Its range.</param>
/// <param name="Place">Which one it is.</param>
public sealed record DrawnSubnet(string Name, string Cidr, CheckPlace Place)
{
    /// <summary>Its role: the value of the tag <c>panos:role</c>.</summary>
    public string Role { get; init; } = "";
}

/// <summary>A firewall in a drawing.</summary>
/// <param name="Role">Which.</param>
/// <param name="Name">The name of its instance.</param>
/// <param name="State">Its HA state, or why there is none; null before anything was read.</param>
/// <param name="Detail">Its instance and version; null when nothing is known.</param>
public sealed record DrawnFirewall(FirewallRole Role, string Name, string? State, string? Detail)
{
    /// <summary>Whether it forwards traffic.</summary>
    public bool IsActive => State is "active";
}

/// <summary>A network interface in a drawing.</summary>
/// <param name="Role">Its role: the value of the tag <c>panos:role</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Port">The firewall's port that it is.</param>
/// <param name="Place">The subnet that it is in.</param>
/// <param name="Holder">The firewall that it is attached to; null when it is attached to none.</param>
/// <param name="Address">Its private address; null while it is not known.</param>
/// <param name="PublicAddress">Its Elastic IP; null when it has none, empty while it is not known.</param>
public sealed record DrawnInterface(
    string Role, string Name, string Port, CheckPlace Place, FirewallRole? Holder, string? Address, string? PublicAddress)
{
    /// <summary>The role of the subnet that it is in, for the additional subnets, of which there may be several; null for the others.</summary>
    public string? SubnetRole { get; init; }

    /// <summary>Its id on AWS; null while it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is in a subnet.</summary>
    internal bool IsIn(DrawnSubnet subnet) =>
        subnet.Place == Place && (Place != CheckPlace.AdditionalSubnets || string.Equals(subnet.Role, SubnetRole, StringComparison.Ordinal));

    /// <summary>The floating addresses that it has now; empty in interface-move mode, and while the peer has them.</summary>
    public IReadOnlyList<string> FloatingAddresses { get; init; } = [];

    /// <summary>Its private addresses for printing.</summary>
    /// <param name="unknown">What stands for the primary one while it is not known.</param>
    internal string Addresses(string unknown) => string.Join(", ", FloatingAddresses.Prepend(Address ?? unknown));
}
