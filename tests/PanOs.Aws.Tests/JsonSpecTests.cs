namespace PanOs.Aws.Tests;

public sealed class JsonSpecTests
{
    private const string Small = """
        {
          // Two machines in one subnet.
          "name": "edge",
          "availabilityZone": "eu-central-1a",
          "vpc": { "name": "edge-vpc", "cidr": "10.0.0.0/21" },
          "internetGateway": { "name": "edge-igw" },
          "subnets": [{ "role": "mgmt", "cidr": "10.0.0.0/24" }, { "role": "trust", "name": "inside", "cidr": "10.0.1.0/24" }],
          "routeTables": [
            { "role": "public", "subnets": ["mgmt"], "routes": [{ "destination": "0.0.0.0/0", "internetGateway": true }] },
            { "role": "trust", "subnets": ["trust"], "routes": [{ "destination": "0.0.0.0/0", "networkInterface": "inside" }] }
          ],
          "securityGroups": [
            {
              "role": "mgmt", "name": "mgmt-SG", "description": "management",
              "ingress": [
                { "protocol": "tcp", "port": 443, "cidr": "198.51.100.0/24", "description": "operators" },
                { "protocol": "tcp", "ports": "1024-2047", "group": "mgmt" },
                { "protocol": "icmp", "group": "mgmt" },
                { "protocol": "all", "group": "mgmt" },
              ]
            }
          ],
          "networkInterfaces": [
            { "role": "mgmt", "subnet": "mgmt", "securityGroups": ["mgmt"], "privateAddress": "10.0.0.10", "secondaryAddresses": ["10.0.0.11"] },
            { "role": "inside", "subnet": "trust", "securityGroups": ["mgmt"], "sourceDestCheck": false }
          ],
          "elasticAddresses": [{ "role": "mgmt", "networkInterface": "mgmt", "privateAddress": "10.0.0.11" }],
          "keyPair": { "name": "key", "publicKey": "KEY" },
          "instances": [
            {
              "role": "fw", "type": "m5.xlarge", "instanceProfile": "move",
              "image": { "owner": "aws-marketplace", "namePattern": "PA-VM-AWS-10.2*", "productCode": "6njl1pau431dv1qxipg63mvah" },
              "networkInterfaces": { "0": "mgmt", "3": "inside" },
              "initCfg": { "type": "dhcp-client", "hostname": "fw-1" }
            }
          ],
          "tags": { "owner": "network" }
        }
        """;

    private static readonly string s_small = Small.Replace("KEY", DocumentedSpec.Key, StringComparison.Ordinal);

    [Fact]
    public void Specification_is_read_whole()
    {
        DeploymentSpec spec = DeploymentSpec.Parse(s_small);
        Assert.Equal(("edge", "eu-central-1a", "10.0.0.0/21"), (spec.Name, spec.AvailabilityZone, spec.Vpc.Cidr));
        Assert.Equal([new SubnetSpec("mgmt", "mgmt", "10.0.0.0/24"), new SubnetSpec("trust", "inside", "10.0.1.0/24")], spec.Subnets);
        Assert.Equal([RouteTarget.InternetGateway, RouteTarget.NetworkInterface("inside")], spec.RouteTables.SelectMany(t => t.Routes).Select(r => r.Target));
        Assert.Equal(
            [
                SecurityRuleSpec.Tcp(443, TrafficPeer.Cidr("198.51.100.0/24"), "operators"),
                new SecurityRuleSpec("tcp", 1024, 2047, TrafficPeer.Group("mgmt")),
                SecurityRuleSpec.Icmp(TrafficPeer.Group("mgmt")),
                SecurityRuleSpec.All(TrafficPeer.Group("mgmt")),
            ],
            spec.SecurityGroups[0].Ingress);
        Assert.Equal((true, false), (spec.NetworkInterfaces[0].SourceDestCheck, spec.NetworkInterfaces[1].SourceDestCheck));
        Assert.Equal(["10.0.0.11"], spec.NetworkInterfaces[0].SecondaryAddresses);
        Assert.Equal("10.0.0.11", spec.ElasticAddresses[0].PrivateAddress);
        InstanceSpec instance = Assert.Single(spec.Instances);
        Assert.Equal(ImageSpec.Newest("aws-marketplace", "PA-VM-AWS-10.2*", "6njl1pau431dv1qxipg63mvah"), instance.Image);
        Assert.Equal(["mgmt", "inside"], [instance.NetworkInterfaces[0], instance.NetworkInterfaces[3]]);
        Assert.Equal("hostname=fw-1\ntype=dhcp-client\n", instance.UserData);
        Assert.Equal("network", spec.Tags["owner"]);
    }

    [Theory]
    [InlineData("\"availabilityZone\": \"eu-central-1a\",", "", "availabilityZone: is missing")]
    [InlineData("\"cidr\": \"10.0.0.0/21\"", "\"cidr\": 10", "vpc.cidr: must be a text in quotes")]
    [InlineData("\"cidr\": \"10.0.0.0/21\"", "\"cidr\": \"10.0.0.0/8\"", "vpc.cidr: 10.0.0.0/8 must be between /16 and /28")]
    [InlineData("\"10.0.1.0/24\"", "\"10.0.0.128/25\"", "overlaps")]
    [InlineData("\"sourceDestCheck\": false", "\"sourceDestChek\": false", "networkInterfaces.inside.sourceDestChek: there is no such field")]
    [InlineData("\"3\": \"inside\"", "\"0\": \"inside\"", "instances.fw.networkInterfaces.0: is given twice")]
    [InlineData("\"3\": \"inside\"", "\"00\": \"inside\"", "device index 0 is given twice")]
    [InlineData("\"3\": \"inside\"", "\"3\": \"nowhere\"", "there is no network interface with the role 'nowhere'")]
    [InlineData("\"port\": 443", "\"port\": 443, \"ports\": \"1-2\"", "has port and ports")]
    [InlineData("\"internetGateway\": true", "\"to\": \"igw\"", "needs internetGateway or networkInterface")]
    [InlineData("\"group\": \"mgmt\" },\n        { \"protocol\": \"icmp\"", "\"group\": \"mgmt\", \"cidr\": \"10.0.0.0/8\" },\n        { \"protocol\": \"icmp\"", "has cidr and group")]
    [InlineData("\"hostname\": \"fw-1\"", "\"host name\": \"fw-1\"", "instances.fw.initCfg")]
    public void Fault_is_named_with_its_field(string right, string wrong, string fault)
    {
        string text = s_small.Replace("\r\n", "\n", StringComparison.Ordinal);
        string json = text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(text, json);
        var error = Assert.Throws<InvalidDeploymentSpecException>(() => DeploymentSpec.Parse(json));
        Assert.Contains(error.Faults, each => each.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_found_at_once()
    {
        string json = s_small.Replace("\"10.0.0.0/21\"", "\"10.0.0.0/8\"", StringComparison.Ordinal)
            .Replace("\"m5.xlarge\"", "7", StringComparison.Ordinal)
            .Replace("\"tags\"", "\"tag\"", StringComparison.Ordinal);
        var error = Assert.Throws<InvalidDeploymentSpecException>(() => DeploymentSpec.Parse(json));
        Assert.Equal(3, error.Faults.Count);
    }

    [Theory]
    [InlineData("{ \"name\": ", "is no JSON at line 1")]
    [InlineData("[]", "must be an object")]
    public void Text_that_is_no_specification_is_refused(string json, string fault)
    {
        var error = Assert.Throws<InvalidDeploymentSpecException>(() => DeploymentSpec.Parse(json));
        Assert.Contains(error.Faults, each => each.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Specification_is_loaded_from_a_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, s_small, Ec2World.Token);
            Assert.Equal("edge", (await DeploymentSpec.LoadAsync(path, Ec2World.Token)).Name);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
