using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

namespace PanOs.Simulator.Tests;

/// <summary>A real EC2 client over a simulated region, and short ways to make things.</summary>
internal sealed class Ec2Lab : IDisposable
{
    public const string Image = "ami-0579cded2bf22993c";
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE0uQ2FyZWZ1bGx5IG1hZGUgdXAgcHVibGljIGtleQ== admin";

    public Ec2Lab(Ec2SimulatorOptions? options = null, string region = "eu-central-1")
    {
        Ec2 = new Ec2Simulator(Clock, options);
        Client = Connect(region);
    }

    public WorldClock Clock { get; } = new();

    public Ec2Simulator Ec2 { get; }

    public AmazonEC2Client Client { get; }

    public AmazonEC2Client Connect(string region) => new(
        new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
        new AmazonEC2Config
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region),
            MaxErrorRetry = 0,
            HttpClientFactory = new Factory(Ec2),
        });

    public void Dispose() => Client.Dispose();

    public Task WaitAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), Clock, TestContext.Current.CancellationToken);

    public async Task<Vpc> VpcAsync(string cidr = "10.0.0.0/21") =>
        (await Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = cidr }, Token)).Vpc;

    public async Task<Subnet> SubnetAsync(Vpc vpc, string cidr = "10.0.0.0/24", string zone = "eu-central-1a") =>
        (await Client.CreateSubnetAsync(new CreateSubnetRequest { VpcId = vpc.VpcId, CidrBlock = cidr, AvailabilityZone = zone }, Token)).Subnet;

    public async Task<Subnet> NetworkAsync(string zone = "eu-central-1a") => await SubnetAsync(await VpcAsync(), zone: zone);

    public async Task<string> GatewayAsync(string vpcId)
    {
        InternetGateway gateway = (await Client.CreateInternetGatewayAsync(new CreateInternetGatewayRequest(), Token)).InternetGateway;
        await Client.AttachInternetGatewayAsync(
            new AttachInternetGatewayRequest { InternetGatewayId = gateway.InternetGatewayId, VpcId = vpcId }, Token);
        return gateway.InternetGatewayId;
    }

    public async Task<NetworkInterface> InterfaceAsync(string subnetId, string? address = null, params string[] groups) =>
        (await Client.CreateNetworkInterfaceAsync(
            new CreateNetworkInterfaceRequest
            {
                SubnetId = subnetId, PrivateIpAddress = address, Groups = groups.Length == 0 ? null : [.. groups],
            },
            Token)).NetworkInterface;

    public async Task<string> GroupAsync(string vpcId, string name) => (await Client.CreateSecurityGroupAsync(
        new CreateSecurityGroupRequest { VpcId = vpcId, GroupName = name, Description = name }, Token)).GroupId;

    public async Task<AllocateAddressResponse> AddressAsync() =>
        await Client.AllocateAddressAsync(new AllocateAddressRequest { Domain = DomainType.Vpc }, Token);

    public async Task<Instance> LaunchAsync(string type, params NetworkInterface[] interfaces) =>
        (await Client.RunInstancesAsync(Launch(type, interfaces), Token)).Reservation.Instances[0];

    public async Task<Instance> RunningAsync(string type, params NetworkInterface[] interfaces)
    {
        Instance instance = await LaunchAsync(type, interfaces);
        await WaitAsync(20);
        return instance;
    }

    public static RunInstancesRequest Launch(string type, params NetworkInterface[] interfaces) => new()
    {
        ImageId = Image,
        InstanceType = type,
        MinCount = 1,
        MaxCount = 1,
        NetworkInterfaces =
        [
            .. interfaces.Index().Select(pair => new InstanceNetworkInterfaceSpecification
            {
                DeviceIndex = pair.Index, NetworkInterfaceId = pair.Item.NetworkInterfaceId,
            }),
        ],
    };

    public async Task<string> AttachAsync(NetworkInterface eni, Instance instance, int index) => (await Client.AttachNetworkInterfaceAsync(
        new AttachNetworkInterfaceRequest { NetworkInterfaceId = eni.NetworkInterfaceId, InstanceId = instance.InstanceId, DeviceIndex = index },
        Token)).AttachmentId;

    public async Task<NetworkInterface> ReadAsync(NetworkInterface eni) => (await Client.DescribeNetworkInterfacesAsync(
        new DescribeNetworkInterfacesRequest { NetworkInterfaceIds = [eni.NetworkInterfaceId] }, Token)).NetworkInterfaces[0];

    public async Task<Instance> ReadAsync(Instance instance) => (await Client.DescribeInstancesAsync(
        new DescribeInstancesRequest { InstanceIds = [instance.InstanceId] }, Token)).Reservations[0].Instances[0];

    /// <summary>The error code that a call is refused with.</summary>
    public static async Task<string> CodeAsync(Func<Task> call) => (await Assert.ThrowsAsync<AmazonEC2Exception>(call)).ErrorCode;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    private sealed class Factory(Ec2Simulator ec2) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(ec2.CreateHttpHandler());

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }
}
