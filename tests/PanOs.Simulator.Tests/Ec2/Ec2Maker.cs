using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

/// <summary>Short ways to make things in an EC2 region, whoever plays it.</summary>
internal abstract class Ec2Maker
{
    public abstract AmazonEC2Client Client { get; }

    /// <summary>Lets the time pass that EC2 takes for something.</summary>
    public abstract Task WaitAsync(double seconds);

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
                SubnetId = subnetId,
                PrivateIpAddress = address,
                Groups = groups.Length == 0 ? null : [.. groups],
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

    public async Task<string> AttachAsync(NetworkInterface eni, Instance instance, int index) => (await Client.AttachNetworkInterfaceAsync(
        new AttachNetworkInterfaceRequest { NetworkInterfaceId = eni.NetworkInterfaceId, InstanceId = instance.InstanceId, DeviceIndex = index },
        Token)).AttachmentId;

    public async Task<NetworkInterface> ReadAsync(NetworkInterface eni) => (await Client.DescribeNetworkInterfacesAsync(
        new DescribeNetworkInterfacesRequest { NetworkInterfaceIds = [eni.NetworkInterfaceId] }, Token)).NetworkInterfaces[0];

    public async Task<Instance> ReadAsync(Instance instance) => (await Client.DescribeInstancesAsync(
        new DescribeInstancesRequest { InstanceIds = [instance.InstanceId] }, Token)).Reservations[0].Instances[0];
}
