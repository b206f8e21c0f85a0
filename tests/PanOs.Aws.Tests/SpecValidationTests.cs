using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class SpecValidationTests
{
    [Fact]
    public void Documented_topology_has_no_fault() => Assert.Empty(DocumentedSpec.Make().Validate());

    [Fact]
    public async Task Faulty_specification_is_refused_with_all_faults_before_the_first_call()
    {
        using var world = new Ec2World();
        DeploymentSpec faulty = world.Spec with { Vpc = new VpcSpec("vpc", "10.0.0.0/8"), AvailabilityZone = "Frankfurt" };
        var error = await Assert.ThrowsAsync<InvalidDeploymentSpecException>(() => world.Deployment(faulty).PlanAsync(Token));
        Assert.Equal(2, error.Faults.Count);
        await Assert.ThrowsAsync<InvalidDeploymentSpecException>(() => world.Deployment(faulty).ApplyAsync(new Ec2Plan { Items = [] }, cancellationToken: Token));
        Assert.Empty(world.Ec2.Calls);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "name", "name:" },
        { "hostBits", "subnets.mgmt.cidr:" },
        { "outside", "subnets.mgmt.cidr:" },
        { "overlap", "overlaps" },
        { "roleTwice", "subnets.trust: the role is given twice" },
        { "noGateway", "elasticAddresses: need an internet gateway" },
        { "unknownGroup", "there is no security group with the role 'none'" },
        { "reserved", "is kept by EC2" },
        { "foreignAddress", "is not in subnet trust" },
        { "subnetTwice", "already uses table" },
        { "ports", "needs a first and a last port" },
        { "protocol", "is no protocol" },
        { "key", "keyPair.publicKey:" },
        { "interfaceTwice", "is already given to instance primary" },
        { "noIndexZero", "device index 0 is missing" },
        { "tag", "tags.panos:role:" },
        { "zoneLine", "availabilityZone:" },
        { "typeLine", "instances.primary.type:" },
        { "protocolLine", "is no protocol" },
        { "descriptionLine", "securityGroups.x.description:" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_is_named(string fault, string expected) =>
        Assert.Contains(Break(DocumentedSpec.Make(), fault).Validate(), f => f.Contains(expected, StringComparison.Ordinal));

    private static DeploymentSpec Break(DeploymentSpec spec, string fault) => fault switch
    {
        "name" => spec with { Name = " " },
        "hostBits" => Mgmt(spec, "10.0.0.1/24"),
        "outside" => Mgmt(spec, "10.1.0.0/24"),
        "overlap" => Mgmt(spec, "10.0.1.128/25"),
        "roleTwice" => spec with { Subnets = [.. spec.Subnets, new SubnetSpec("trust", "again", "10.0.7.0/24")] },
        "noGateway" => spec with { InternetGateway = null },
        "unknownGroup" => spec with { NetworkInterfaces = [new NetworkInterfaceSpec("x", "x", "mgmt", ["none"])] },
        "reserved" => Inside(spec, "10.0.1.3"),
        "foreignAddress" => Inside(spec, "10.0.2.10"),
        "subnetTwice" => spec with { RouteTables = [.. spec.RouteTables, new RouteTableSpec("more", "more", ["mgmt"], [])] },
        "ports" => Rule(spec, new SecurityRuleSpec("tcp", 443, 80, TrafficPeer.Cidr("0.0.0.0/0"))),
        "protocol" => Rule(spec, new SecurityRuleSpec("gre!", null, null, TrafficPeer.Cidr("0.0.0.0/0"))),
        "key" => spec with { KeyPair = new KeyPairSpec("k", "-----BEGIN RSA PRIVATE KEY-----") },
        "interfaceTwice" => spec with { Instances = [spec.Instances[0], spec.Instances[0] with { Role = "other" }] },
        "noIndexZero" => spec with { Instances = [spec.Instances[0] with { NetworkInterfaces = new Dictionary<int, string> { [1] = "outside" } }] },
        "tag" => spec with { Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["panos:role"] = "x" } },
        "zoneLine" => spec with { AvailabilityZone = spec.AvailabilityZone + "\n" },
        "typeLine" => spec with { Instances = [spec.Instances[0] with { Type = "m5.xlarge\n" }, spec.Instances[1]] },
        "protocolLine" => Rule(spec, new SecurityRuleSpec("99\n", null, null, TrafficPeer.Cidr("192.0.2.0/24"))),
        "descriptionLine" => spec with { SecurityGroups = [.. spec.SecurityGroups, DocumentedSpec.Group("x", "x") with { Description = "two\n" }] },
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    private static DeploymentSpec Mgmt(DeploymentSpec spec, string cidr) =>
        spec with { Subnets = [.. spec.Subnets.Where(s => s.Role is not "mgmt"), new SubnetSpec("mgmt", "mgmt", cidr)] };

    private static DeploymentSpec Inside(DeploymentSpec spec, string address) =>
        spec with { NetworkInterfaces = [.. spec.NetworkInterfaces.Select(n => n.Role is "inside" ? n with { PrivateAddress = address } : n)] };

    private static DeploymentSpec Rule(DeploymentSpec spec, SecurityRuleSpec rule) =>
        spec with { SecurityGroups = [.. spec.SecurityGroups, DocumentedSpec.Group("x", "x", rule)] };
}
