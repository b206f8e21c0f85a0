using Amazon.EC2;
using PanOs.HaPair;
using PanOs.Testing;

namespace Worker;

/// <summary>A simulated pair whose time follows the real one, so that there is something to watch.</summary>
internal sealed class LabDrill : IAsyncDisposable
{
    // Minutes of the simulated pair pass in seconds; its requests still have time enough on a busy machine.
    private const double Scale = 10;

    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    private static readonly HaPairTopology s_topology = HaPairTopology.Documented("edge", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");

    private readonly PanOsLab _lab;
    private readonly PairSecrets _secrets;
    private readonly IDisposable _following;

    private LabDrill(PanOsLab lab, PairSecrets secrets, IDisposable following)
    {
        _lab = lab;
        _secrets = secrets;
        _following = following;
    }

    /// <summary>The simulated account, where a real service finds credentials of its own.</summary>
    public IAmazonEC2 Ec2 => _lab.Ec2;

    /// <summary>Whether the failover was seen by the monitor, and told by health and metrics.</summary>
    public bool Succeeded { get; set; }

    /// <summary>Builds the pair, which takes no real time; from then on its time follows the real one.</summary>
    public static async Task<LabDrill> StartAsync()
    {
        PanOsLab lab = await PanOsLab.StartAsync();
        PairSecrets secrets = lab.CreateSecrets(s_topology);
        await using FirewallPair pair = lab.CreatePair(s_topology, secrets);
        await lab.RunAsync(async () => await pair.ApplyAsync(await pair.PlanAsync()));
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return new LabDrill(lab, secrets, lab.World.Clock.Follow(TimeProvider.System, Scale));
    }

    /// <summary>The settings of the pair, where a real one's come from the configuration.</summary>
    public void Configure(FirewallPairSettings settings)
    {
        settings.Topology = s_topology;
        settings.Secrets = _ => _secrets;
        settings.Options = (_, options) => _lab.Bind(options);
    }

    public async ValueTask DisposeAsync()
    {
        _following.Dispose();
        await _lab.DisposeAsync();
    }
}
