using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using PanOs.Simulator;

namespace PanOs.Aws.Tests;

/// <summary>A real EC2 client over a simulated region, and a deployment in it.</summary>
internal sealed class Ec2World : IDisposable
{
    public const string Zone = "eu-central-1a";

    public Ec2World(DeploymentSpec? spec = null, Ec2SimulatorOptions? options = null)
    {
        Ec2 = new Ec2Simulator(Clock, options);
        Ec2.AddInstanceProfile("move-interfaces", InterfaceMovePolicy.Actions);
        Client = new AmazonEC2Client(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            Ec2ClientSettings.Apply(new AmazonEC2Config
            {
                RegionEndpoint = RegionEndpoint.EUCentral1,
                HttpClientFactory = new Transport(Ec2),
            }));
        Spec = spec ?? DocumentedSpec.Make();
    }

    public WorldClock Clock { get; } = new();

    public IAmazonSecurityTokenService Sts => field ??= new AmazonSecurityTokenServiceClient(
        new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
        new AmazonSecurityTokenServiceConfig { RegionEndpoint = RegionEndpoint.EUCentral1, MaxErrorRetry = 0, HttpClientFactory = new Transport(Ec2) });

    public Ec2Simulator Ec2 { get; }

    public AmazonEC2Client Client { get; }

    public DeploymentSpec Spec { get; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public Ec2DeploymentOptions Options => new() { TimeProvider = Clock };

    public IReadOnlyList<string> Writes => [.. Ec2.Calls.Select(c => c.Action).Where(a => !a.StartsWith("Describe", StringComparison.Ordinal))];

    public Ec2Deployment Deployment(DeploymentSpec? spec = null) => new(Client, spec ?? Spec, Options);

    public async Task<Ec2Observation> BuildAsync(DeploymentSpec? spec = null)
    {
        Ec2Deployment deployment = Deployment(spec);
        return await deployment.ApplyAsync(await deployment.PlanAsync(Token), cancellationToken: Token);
    }

    public async Task<int> WritesOfAsync(Func<Task> action)
    {
        int before = Writes.Count;
        await action();
        return Writes.Count - before;
    }

    /// <summary>Moves an interface as a failover does.</summary>
    public async Task MoveAsync(ObservedNetworkInterface networkInterface, string instanceId)
    {
        await Client.DetachNetworkInterfaceAsync(new DetachNetworkInterfaceRequest { AttachmentId = networkInterface.Attachment!.Id }, Token);
        await Task.Delay(TimeSpan.FromSeconds(10), Clock, Token);
        await Client.AttachNetworkInterfaceAsync(
            new AttachNetworkInterfaceRequest
            {
                NetworkInterfaceId = networkInterface.Id,
                InstanceId = instanceId,
                DeviceIndex = networkInterface.Attachment.DeviceIndex,
            }, Token);
        await Task.Delay(TimeSpan.FromSeconds(10), Clock, Token);
    }

    public void Dispose() => Client.Dispose();

    private sealed class Transport(Ec2Simulator ec2) : Amazon.Runtime.HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(ec2.CreateHttpHandler());

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
