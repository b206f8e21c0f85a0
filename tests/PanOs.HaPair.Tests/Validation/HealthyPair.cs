using System.Net;
using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair.Tests;

/// <summary>A snapshot of the documented pair in which nothing is wrong, written out by hand from the documented topology.</summary>
internal static class HealthyPair
{
    private const string Zone = "eu-central-1a";

    public static readonly HaPairTopology Topology = HaPairTopology.Documented(
        "poc", "eu-central-1", ["203.0.113.0/24"], "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample poc", "panos-ha");

    public static PairSnapshot Snapshot { get; } = new(
        Topology,
        new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.Zero),
        Network(),
        Addresses(),
        Firewall(FirewallRole.Primary),
        Firewall(FirewallRole.Secondary));

    public static Ec2Observation Network() => new()
    {
        Deployment = "poc",
        Vpc = new ObservedVpc { Id = "vpc-1", Role = "vpc", Cidr = "10.0.0.0/21", State = "available" },
        Subnets = new Dictionary<string, ObservedSubnet>
        {
            ["mgmt"] = Subnet("mgmt", "10.0.0.0/24"),
            ["trust"] = Subnet("trust", "10.0.1.0/24"),
            ["untrust"] = Subnet("untrust", "10.0.2.0/24"),
            ["ha"] = Subnet("ha", "10.0.3.0/25"),
            ["private-1"] = Subnet("private-1", "10.0.4.0/24"),
        },
        RouteTables = new Dictionary<string, ObservedRouteTable>
        {
            ["public"] = Table("public", ["mgmt", "untrust"], new ObservedRoute("0.0.0.0/0", RouteTargetKind.InternetGateway, "igw-1", "active")),
            ["ha"] = Table("ha", ["ha"]),
            ["trust"] = Table("trust", ["trust"], new ObservedRoute("0.0.0.0/0", RouteTargetKind.NetworkInterface, "eni-inside", "active")),
            ["private"] = Table("private", ["private-1"], new ObservedRoute("0.0.0.0/0", RouteTargetKind.NetworkInterface, "eni-inside", "active")),
        },
        SecurityGroups = new Dictionary<string, ObservedSecurityGroup>
        {
            ["mgmt"] = Group("mgmt",
                new("tcp", 22, 22, TrafficPeerKind.Cidr, "203.0.113.0/24"),
                new("tcp", 443, 443, TrafficPeerKind.Cidr, "203.0.113.0/24"),
                new("tcp", 0, 65535, TrafficPeerKind.Group, "sg-mgmt"),
                new("icmp", -1, -1, TrafficPeerKind.Group, "sg-mgmt")),
            ["ha"] = Group("ha",
                new("tcp", 0, 65535, TrafficPeerKind.Group, "sg-ha"),
                new("udp", 29281, 29281, TrafficPeerKind.Group, "sg-ha")),
            ["trust"] = Group("trust", new ObservedSecurityRule("-1", null, null, TrafficPeerKind.Cidr, "10.0.4.0/24")),
            ["untrust"] = Group("untrust"),
            ["private"] = Group("private"),
        },
        NetworkInterfaces = new Dictionary<string, ObservedNetworkInterface>
        {
            ["mgmt-primary"] = Eni("mgmt-primary", "10.0.0.10", "i-primary", 0),
            ["ha-primary"] = Eni("ha-primary", "10.0.3.10", "i-primary", 1),
            ["outside"] = Eni("outside", "10.0.2.10", "i-primary", 2, check: false),
            ["inside"] = Eni("inside", "10.0.1.10", "i-primary", 3, check: false),
            ["mgmt-secondary"] = Eni("mgmt-secondary", "10.0.0.11", "i-secondary", 0),
            ["ha-secondary"] = Eni("ha-secondary", "10.0.3.11", "i-secondary", 1),
        },
        Addresses = new Dictionary<string, ObservedAddress>
        {
            ["mgmt-primary"] = Eip("mgmt-primary", "198.51.100.1", "eni-mgmt-primary"),
            ["untrust"] = Eip("untrust", "198.51.100.2", "eni-outside"),
            ["mgmt-secondary"] = Eip("mgmt-secondary", "198.51.100.3", "eni-mgmt-secondary"),
        },
        Instances = new Dictionary<string, ObservedInstance>
        {
            ["primary"] = Instance("primary", ("mgmt-primary", 0), ("ha-primary", 1), ("outside", 2), ("inside", 3)),
            ["secondary"] = Instance("secondary", ("mgmt-secondary", 0), ("ha-secondary", 1)),
        },
    };

    public static PairAddresses Addresses() => new()
    {
        Primary = new FirewallAddresses("10.0.0.10", "10.0.3.10", "198.51.100.1"),
        Secondary = new FirewallAddresses("10.0.0.11", "10.0.3.11", "198.51.100.3"),
        HaNetmask = "255.255.255.128",
        HaGateway = "10.0.3.1",
    };

    public static HighAvailabilityState State(string local, string peer) => new()
    {
        Enabled = true,
        Local = new HaNode { State = local, Compatibility = new Dictionary<string, string> { ["build"] = "Match", ["app"] = "Match" } },
        Peer = new HaNode { State = peer, ConnectionStatus = "up", Ha1Status = "up", Ha2Status = "up" },
        RunningSync = "synchronized",
        RunningSyncEnabled = true,
        StateSync = "Complete",
    };

    private static FirewallSnapshot Firewall(FirewallRole role)
    {
        bool primary = role == FirewallRole.Primary;
        return new FirewallSnapshot(role)
        {
            System = new SystemInfo
            {
                Version = "10.2.9",
                Uptime = TimeSpan.FromMinutes(10),
                Time = "Thu Jan  1 01:00:00 2026",
                PluginVersions = new Dictionary<string, string> { ["vm_series"] = "3.0.8" },
            },
            IsChassisReady = true,
            State = primary ? State("active", "passive") : State("passive", "active"),
            Settings = new HighAvailability
            {
                Enabled = true,
                GroupId = 1,
                Mode = HaGroupMode.ActivePassive,
                PeerAddress = primary ? "10.0.0.11" : "10.0.0.10",
                DevicePriority = primary ? 100 : 110,
                Transport = Ha2Transport.Udp,
                Ha1 = new Ha1Link { Port = "management" },
                Ha2 = new Ha2Link { Port = "ethernet1/1", Address = primary ? "10.0.3.10" : "10.0.3.11", Netmask = "255.255.255.128", Gateway = "10.0.3.1" },
            },
            Interfaces = new EthernetInterface[]
            {
                new("ethernet1/1") { Mode = EthernetMode.HighAvailability },
                new("ethernet1/2") { Mode = EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false)) },
                new("ethernet1/3") { Mode = EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false)) },
            },
            ImportedInterfaces = new[] { "ethernet1/2", "ethernet1/3" },
            Zones = new Zone[] { new("untrust") { Kind = ZoneKind.Layer3("ethernet1/2") }, new("trust") { Kind = ZoneKind.Layer3("ethernet1/3") } },
            VirtualRouter = new VirtualRouter("default") { Interfaces = ["ethernet1/2", "ethernet1/3"] },
            StaticRoutes = new StaticRoute[]
            {
                new("internet") { Destination = "0.0.0.0/0", NextHop = NextHop.Address("10.0.2.1"), Interface = "ethernet1/2" },
                new("private-1") { Destination = "10.0.4.0/24", NextHop = NextHop.Address("10.0.1.1"), Interface = "ethernet1/3" },
            },
            SecurityRules = new SecurityRule[] { new("allow-outbound") { FromZones = ["trust"], ToZones = ["untrust"], Action = SecurityAction.Allow } },
            NatRules = new NatRule[] { new("outbound") { ToZones = ["untrust"], Service = "any", SourceTranslation = SourceTranslation.InterfaceAddress("ethernet1/2") } },
            HasPendingChanges = false,
            Jobs = Array.Empty<Job>(),
            InternetRoute = new RouteLookup { Interface = "ethernet1/2", NextHop = IPAddress.Parse("10.0.2.1") },
            OutboundSecurityRules = new[] { "allow-outbound" },
            OutboundNatRules = new[] { "outbound" },
            Licenses = new License[] { new() { Feature = "PA-VM", IsExpired = false }, new() { Feature = "Threat Prevention", Expires = new DateOnly(2027, 1, 1), IsExpired = false } },
            Certificates = new CertificateTerm[] { new("portal", new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)), new("ca", null) },
            CommandLine = new CommandLineState(AwsFailoverMode.InterfaceMove, "interface-move", false, "PacketMMap"),
        };
    }

    private static ObservedSubnet Subnet(string role, string cidr) => new()
    {
        Id = "subnet-" + role,
        Role = role,
        VpcId = "vpc-1",
        Cidr = cidr,
        AvailabilityZone = Zone,
    };

    private static ObservedRouteTable Table(string role, string[] subnets, params ObservedRoute[] routes) => new()
    {
        Id = "rtb-" + role,
        Role = role,
        VpcId = "vpc-1",
        Associations = subnets.ToDictionary(subnet => "subnet-" + subnet, subnet => "rtbassoc-" + subnet),
        Routes = [new ObservedRoute("10.0.0.0/21", RouteTargetKind.Local, "local", "active"), .. routes],
    };

    private static ObservedSecurityGroup Group(string role, params ObservedSecurityRule[] rules) => new()
    {
        Id = "sg-" + role,
        Role = role,
        VpcId = "vpc-1",
        GroupName = role,
        Description = role,
        Ingress = rules,
    };

    private static ObservedNetworkInterface Eni(string role, string address, string instance, int index, bool check = true) => new()
    {
        Id = "eni-" + role,
        Role = role,
        SubnetId = "subnet",
        AvailabilityZone = Zone,
        PrivateAddress = address,
        SourceDestCheck = check,
        Status = "in-use",
        Attachment = new ObservedAttachment("eni-attach-" + role, instance, index, "attached"),
    };

    private static ObservedAddress Eip(string role, string address, string eni) => new()
    {
        Id = "eipalloc-" + role,
        Role = role,
        PublicAddress = address,
        AssociationId = "eipassoc-" + role,
        NetworkInterfaceId = eni,
    };

    private static ObservedInstance Instance(string role, params (string Eni, int Index)[] interfaces) => new()
    {
        Id = "i-" + role,
        Role = role,
        State = "running",
        Type = "m5.xlarge",
        AvailabilityZone = Zone,
        ImageId = "ami-1",
        LaunchTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        InstanceProfileArn = "arn:aws:iam::123456789012:instance-profile/panos-ha",
        Interfaces = interfaces.ToDictionary(each => each.Index, each => "eni-" + each.Eni),
    };
}
