namespace PanOs.Aws.Tests;

/// <summary>The documented pair: five subnets, four route tables, five groups, six interfaces, three addresses, two instances.</summary>
internal static class DocumentedSpec
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG1hZGUgdXAgZm9yIHRlc3RzLCBub2JvZHkgaGFzIGl0 admin";

    public static DeploymentSpec Make(string name = "paloalto-dev-poc", ImageSpec? image = null) => new()
    {
        Name = name,
        AvailabilityZone = Ec2World.Zone,
        Vpc = new VpcSpec("paloAlto-dev-poc-vpc", "10.0.0.0/21"),
        Subnets =
        [
            new SubnetSpec("mgmt", "mgmt", "10.0.0.0/24"),
            new SubnetSpec("trust", "trust", "10.0.1.0/24"),
            new SubnetSpec("untrust", "untrust", "10.0.2.0/24"),
            new SubnetSpec("ha", "ha", "10.0.3.0/25"),
            new SubnetSpec("private-1", "private", "10.0.4.0/24"),
        ],
        InternetGateway = new InternetGatewaySpec("igw"),
        RouteTables =
        [
            new RouteTableSpec("public", "public", ["mgmt", "untrust"], [new RouteSpec("0.0.0.0/0", RouteTarget.InternetGateway)]),
            new RouteTableSpec("ha", "ha", ["ha"], []),
            new RouteTableSpec("trust", "trust", ["trust"], [new RouteSpec("0.0.0.0/0", RouteTarget.NetworkInterface("inside"))]),
            new RouteTableSpec("private", "private", ["private-1"], [new RouteSpec("0.0.0.0/0", RouteTarget.NetworkInterface("inside"))]),
        ],
        SecurityGroups =
        [
            Group("mgmt", "Palo-mgmt-SG",
                SecurityRuleSpec.Tcp(22, TrafficPeer.Cidr("198.51.100.0/24")),
                SecurityRuleSpec.Tcp(443, TrafficPeer.Cidr("198.51.100.0/24")),
                SecurityRuleSpec.AllTcp(TrafficPeer.Group("mgmt")),
                SecurityRuleSpec.Icmp(TrafficPeer.Group("mgmt"), "HA1 heartbeat")),
            Group("trust", "Palo-Trust-SG",
                SecurityRuleSpec.Icmp(TrafficPeer.Group("private")),
                SecurityRuleSpec.All(TrafficPeer.Cidr("10.0.4.0/24"))),
            Group("untrust", "Palo-Untrust-SG"),
            Group("ha", "Palo-HA-SG",
                SecurityRuleSpec.AllTcp(TrafficPeer.Group("ha")),
                SecurityRuleSpec.Udp(29281, TrafficPeer.Group("ha")),
                new SecurityRuleSpec("99", null, null, TrafficPeer.Group("ha"))),
            Group("private", "Private-SG", SecurityRuleSpec.Icmp(TrafficPeer.Group("trust"))),
        ],
        NetworkInterfaces =
        [
            new NetworkInterfaceSpec("mgmt-primary", "mgmt-primary", "mgmt", ["mgmt"]),
            new NetworkInterfaceSpec("ha-primary", "HA-primary", "ha", ["ha"]),
            new NetworkInterfaceSpec("outside", "outside", "untrust", ["untrust"]) { SourceDestCheck = false },
            new NetworkInterfaceSpec("inside", "inside", "trust", ["trust"]) { SourceDestCheck = false, PrivateAddress = "10.0.1.10" },
            new NetworkInterfaceSpec("mgmt-secondary", "mgmt-secondary", "mgmt", ["mgmt"]),
            new NetworkInterfaceSpec("ha-secondary", "HA-secondary", "ha", ["ha"]),
        ],
        ElasticAddresses =
        [
            new ElasticAddressSpec("mgmt-primary", "mgmt-primary-ip", "mgmt-primary"),
            new ElasticAddressSpec("untrust", "untrust-ip", "outside"),
            new ElasticAddressSpec("mgmt-secondary", "mgmt-secondary-ip", "mgmt-secondary"),
        ],
        KeyPair = new KeyPairSpec("palo-key", Key),
        Instances =
        [
            Firewall("primary", image, (0, "mgmt-primary"), (1, "ha-primary"), (2, "outside"), (3, "inside")),
            Firewall("secondary", image, (0, "mgmt-secondary"), (1, "ha-secondary")),
        ],
        Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["owner"] = "network & security" },
    };

    public static SecurityGroupSpec Group(string role, string name, params IReadOnlyList<SecurityRuleSpec> ingress) => new(role, name, name, ingress);

    private static InstanceSpec Firewall(string role, ImageSpec? image, params (int Index, string Role)[] interfaces) => new()
    {
        Role = role,
        Name = $"firewall-{role}",
        Image = image ?? ImageSpec.Newest("aws-marketplace", "PA-VM-AWS-10.2*", "6njl1pau431dv1qxipg63mvah"),
        Type = "m5.xlarge",
        NetworkInterfaces = interfaces.ToDictionary(i => i.Index, i => i.Role),
        InstanceProfile = "move-interfaces",
    };
}
