using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

namespace PanOs.Simulator.Tests;

/// <summary>A real EC2 client over a simulated region.</summary>
internal sealed class Ec2Lab : Ec2Maker, IDisposable
{
    public const string Image = "ami-0579cded2bf22993c";
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG1hZGUgdXAgZm9yIHRlc3RzLCBub2JvZHkgaGFzIGl0 admin";

    public Ec2Lab(Ec2SimulatorOptions? options = null, string region = "eu-central-1")
    {
        Ec2 = new Ec2Simulator(Clock, options);
        Client = Connect(region);
    }

    public WorldClock Clock { get; } = new();

    public Ec2Simulator Ec2 { get; }

    public override AmazonEC2Client Client { get; }

    public AmazonEC2Client Connect(string region) => new(
        new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
        new AmazonEC2Config
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region),
            MaxErrorRetry = 0,
            MaxStaleConnectionRetries = 0,
            HttpClientFactory = new Factory(Ec2),
        });

    public void Dispose() => Client.Dispose();

    public override Task WaitAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), Clock, TestContext.Current.CancellationToken);

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

    /// <summary>The error code that a call is refused with.</summary>
    public static async Task<string> CodeAsync(Func<Task> call) => (await Assert.ThrowsAsync<AmazonEC2Exception>(call)).ErrorCode;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public sealed class Factory(Ec2Simulator ec2) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(ec2.CreateHttpHandler());

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }
}
