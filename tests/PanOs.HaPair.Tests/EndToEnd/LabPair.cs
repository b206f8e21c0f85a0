using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A lab with the documented pair in it, for tests.</summary>
internal sealed partial class LabPair : IAsyncDisposable
{
    public const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    private LabPair(PanOsLab lab, HaPairTopology topology)
    {
        Lab = lab;
        Topology = topology;
        Pair = lab.CreatePair(topology);
    }

    public static HaPairTopology Documented { get; } =
        HaPairTopology.Documented("poc", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");

    public PanOsLab Lab { get; }

    public HaPairTopology Topology { get; }

    public FirewallPair Pair { get; }

    public SimulatedWorld World => Lab.World;

    public static async Task<LabPair> StartAsync(HaPairTopology? topology = null, PanOsLabOptions? options = null) =>
        new(await PanOsLab.StartAsync(options), topology ?? Documented);

    /// <summary>Starts a lab and builds the pair in it.</summary>
    public static async Task<LabPair> BuildAsync(HaPairTopology? topology = null, PanOsLabOptions? options = null)
    {
        LabPair lab = await StartAsync(topology, options);
        await lab.RunAsync(async () => await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync()));
        return lab;
    }

    /// <summary>Runs a job on the lab's scheduler.</summary>
    public Task RunAsync(Func<Task> job) => Lab.RunAsync(job);

    /// <summary>Runs a job on the lab's scheduler and gives its result.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> job)
    {
        T? result = default;
        await Lab.RunAsync(async () => result = await job());
        return result!;
    }

    /// <summary>What EC2 has of the pair now. On the lab's scheduler.</summary>
    public Task<Ec2Observation> ObserveAsync() =>
        new Ec2Deployment(Lab.Ec2, TopologySpec.ToDeploymentSpec(Topology), new Ec2DeploymentOptions { TimeProvider = Lab.Time }).ObserveAsync();

    /// <summary>The instance that a firewall runs on now. On the lab's scheduler.</summary>
    public async Task<string> InstanceOfAsync(FirewallRole role) => (await ObserveAsync()).Instances[PairRoles.Instance(role)].Id;

    public async ValueTask DisposeAsync()
    {
        await Pair.DisposeAsync();
        await Lab.DisposeAsync();
    }
}
