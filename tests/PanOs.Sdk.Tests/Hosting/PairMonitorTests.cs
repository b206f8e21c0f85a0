using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanOs.HaPair;
using PanOs.Testing;

namespace PanOs.Sdk.Tests.Hosting;

/// <summary>A monitor that what it tells of fails, hangs, or stops it: it must never be blind and say that all is well.</summary>
public sealed class PairMonitorTests
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    private static readonly HaPairTopology s_topology = HaPairTopology.Documented("monitored", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");

    [Fact]
    public async Task A_listener_that_hangs_blinds_no_monitor_and_is_told_in_order()
    {
        List<PairEvent> told = [];
        TaskCompletionSource isThere = new();
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using ServiceProvider provider = Provider(lab, settings => settings.OnEvent = async (happened, token) =>
        {
            told.Add(happened);
            await isThere.Task.WaitAsync(token);
        });
        var monitor = provider.GetRequiredKeyedService<FirewallPairMonitor>("edge");
        FirewallPair pair = provider.GetRequiredKeyedService<FirewallPair>("edge");
        PairStatus? meanwhile = null;
        int toldMeanwhile = 0;
        await lab.RunAsync(async () =>
        {
            await pair.ApplyAsync(await pair.PlanAsync());
            await monitor.StartAsync(CancellationToken.None);
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            (meanwhile, toldMeanwhile) = (monitor.Status, told.Count);
            isThere.SetResult();
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(1));
            await monitor.StopAsync(CancellationToken.None);
        });

        Assert.Equal((PairHealth.Healthy, 1), (meanwhile!.Health, toldMeanwhile));
        PairStatus whole = told.Aggregate(PairStatus.Unknown, (status, happened) => status.After(happened));
        Assert.Equal(PairHealth.Healthy, whole.Health);
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(told.Order(Comparer<PairEvent>.Create((a, b) => a.At.CompareTo(b.At))), told);
    }

    [Fact]
    public async Task A_monitor_watches_once_however_often_it_is_started_and_says_when_it_was_stopped()
    {
        List<PairEvent> told = [];
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using ServiceProvider provider = Provider(lab, settings => settings.OnEvent = (happened, _) =>
        {
            told.Add(happened);
            return ValueTask.CompletedTask;
        });
        var monitor = provider.GetRequiredKeyedService<FirewallPairMonitor>("edge");
        FirewallPair pair = provider.GetRequiredKeyedService<FirewallPair>("edge");
        PairStatus? stopped = null, again = null;
        int first = 0, second = 0;
        await lab.RunAsync(async () =>
        {
            await pair.ApplyAsync(await pair.PlanAsync());
            await monitor.StartAsync(CancellationToken.None);
            await monitor.StartAsync(CancellationToken.None);
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            first = told.Count;
            await monitor.StopAsync(CancellationToken.None);
            await monitor.StopAsync(CancellationToken.None);
            stopped = monitor.Status;
        });

        // A job of its own: what was stopped ended beside the clock.
        await lab.RunAsync(async () =>
        {
            await monitor.StartAsync(CancellationToken.None);
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            (again, second) = (monitor.Status, told.Count - first);
            await monitor.StopAsync(CancellationToken.None);
            await monitor.DisposeAsync();
            await monitor.StopAsync(CancellationToken.None);
        });

        Assert.Single(told.Take(first).OfType<PairEvent.RoleChanged>(), each => each.Firewall == FirewallRole.Primary);
        Assert.Equal(PairHealth.Unhealthy, stopped!.Health);
        Assert.Equal(["the pair is not watched"], stopped.Reasons);
        Assert.Equal((PairHealth.Healthy, first), (again!.Health, second));
        Assert.Throws<ObjectDisposedException>(() => { _ = monitor.StartAsync(CancellationToken.None); });
    }

    // A full event log, a sink that is gone: a watch that ended over it would leave "healthy" standing for ever.
    [Fact]
    public async Task A_log_that_throws_does_not_end_the_watch()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using ServiceProvider provider = Provider(lab, _ => { }, services => services.AddLogging(logging => logging.ClearProviders().AddProvider(new FullLog())));
        var monitor = provider.GetRequiredKeyedService<FirewallPairMonitor>("edge");
        PairStatus? early = null, late = null;
        await lab.RunAsync(async () =>
        {
            await monitor.StartAsync(CancellationToken.None);
            await lab.World.Clock.DelayAsync(TimeSpan.FromSeconds(10));
            early = monitor.Status;
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(5));
            late = monitor.Status;
            await monitor.StopAsync(CancellationToken.None);
        });

        Assert.Contains("does not exist on AWS", early!.Fault, StringComparison.Ordinal);
        Assert.True(late!.ChangedAt > early.ChangedAt, "The monitor did not look again.");
    }

    private static ServiceProvider Provider(PanOsLab lab, Action<FirewallPairSettings> configure, Action<IServiceCollection>? also = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(lab.Time).AddSingleton(lab.Ec2).AddFakeLogging();
        services.AddPanOsHaPair("edge", settings =>
        {
            settings.Topology = s_topology;
            settings.Secrets = _ => lab.CreateSecrets(s_topology);
            settings.Options = (_, options) => lab.Bind(options);
            configure(settings);
        });
        services.AddPanOsHaPairMonitor("edge");
        also?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Takes no line of a pair.</summary>
    private sealed class FullLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id is > 200 and < 220)
            {
                throw new IOException("The log is full.");
            }
        }

        public void Dispose()
        {
        }
    }
}
