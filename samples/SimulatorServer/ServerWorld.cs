using PanOs.Simulator;

namespace SimulatorServer;

/// <summary>What is served: the world, and the firewalls that stand in it from the beginning.</summary>
internal sealed class ServerWorld : IDisposable
{
    // Enough to look back at a failed run; a server that runs for days must not grow.
    private const int TranscriptLimit = 5_000;

    private IDisposable? _following;

    private ServerWorld(SimulatedWorld world, SimulatedFirewall first, SimulatedFirewall? second)
    {
        World = world;
        First = first;
        Second = second;
    }

    public SimulatedWorld World { get; }

    public SimulatedFirewall First { get; }

    /// <summary>The other one of a pair; null without <c>--pair</c>.</summary>
    public SimulatedFirewall? Second { get; }

    /// <summary>Makes the world and boots its firewalls, which takes no real time; from then on its time follows the real one.</summary>
    /// <exception cref="ArgumentException">The configuration is not one.</exception>
    public static async Task<ServerWorld> StartAsync(ServerOptions options, TimeProvider time)
    {
        var firewall = new SimulatedFirewallOptions
        {
            Configuration = options.ConfigPath is { } path ? await File.ReadAllTextAsync(path) : null,
            VirtualSystems = options.VirtualSystems,
        };
        if (options.Version is { } version)
        {
            firewall = firewall with { Version = version };
        }

        TimeSpan boot = firewall.ManagementUp + firewall.AutoCommitTime + TimeSpan.FromSeconds(1);
        var world = new SimulatedWorld(new SimulatedWorldOptions
        {
            Start = time.GetUtcNow() - boot,
            Firewall = firewall with { Configuration = null, VirtualSystems = 1 },
            TranscriptLimit = TranscriptLimit,
        });
        var standalone = new StandaloneFirewall { Firewall = firewall, Passwords = options.Administrators };
        SimulatedFirewall first = await world.AddFirewallAsync(standalone);
        SimulatedFirewall? second = options.Pair is null ? null : await world.AddFirewallAsync(standalone);
        await world.Clock.DelayAsync(boot);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return new ServerWorld(world, first, second) { _following = world.Clock.Follow(time, options.TimeScale) };
    }

    public void Dispose() => _following?.Dispose();
}
