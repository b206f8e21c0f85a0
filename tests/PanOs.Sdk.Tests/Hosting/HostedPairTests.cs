using Amazon.EC2;
using Amazon.EC2.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Sdk.Tests.Telemetry;
using PanOs.Testing;

namespace PanOs.Sdk.Tests.Hosting;

/// <summary>A pair of the container, watched by its monitor while things happen to it in the lab.</summary>
public sealed class HostedPairTests
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    private static readonly HaPairTopology s_topology = HaPairTopology.Documented("hosted", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");

    [Fact]
    public async Task Health_and_log_follow_a_pair_through_a_failover_and_the_loss_of_both_firewalls()
    {
        using CollectedMetrics metrics = new();
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using ServiceProvider provider = Provider(lab, settings => settings.OnEvent = (_, _) => throw new InvalidOperationException("The listener's fault."));
        var monitor = provider.GetRequiredKeyedService<FirewallPairMonitor>("edge");
        FirewallPair pair = provider.GetRequiredKeyedService<FirewallPair>("edge");
        Dictionary<string, HealthCheckResult> health = new(StringComparer.Ordinal);
        await lab.RunAsync(async () =>
        {
            // There is no pair yet; the monitor says so, and finds it when there is one.
            await monitor.StartAsync(CancellationToken.None);
            await lab.World.Clock.DelayAsync(TimeSpan.FromSeconds(10));
            health["before"] = await Health.CheckAsync(provider, "panos-pair-edge");
            await pair.ApplyAsync(await pair.PlanAsync());
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            health["built"] = await Health.CheckAsync(provider, "panos-pair-edge");

            // The same pair works while it is watched.
            await pair.FailOverAsync();
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            health["failed over"] = await Health.CheckAsync(provider, "panos-pair-edge");
            Assert.Equal((2, 0, 1), (GaugeOf(metrics, "panos.pair.health"), GaugeOf(metrics, "panos.pair.firewall.active", "primary"), GaugeOf(metrics, "panos.pair.firewall.active", "secondary")));

            await StopAsync(lab, "primary");
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(5));
            health["passive lost"] = await Health.CheckAsync(provider, "panos-pair-edge");

            await StopAsync(lab, "secondary");
            await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(5));
            health["both lost"] = await Health.CheckAsync(provider, "panos-pair-edge");
            await monitor.StopAsync(CancellationToken.None);
        });

        Metrics(metrics);
        Assert.Equal(HealthStatus.Unhealthy, health["before"].Status);
        Assert.Contains("does not exist on AWS", health["before"].Description, StringComparison.Ordinal);
        Assert.Equal((HealthStatus.Healthy, "primary"), (health["built"].Status, health["built"].Data["active"]));
        Assert.Equal((HealthStatus.Healthy, "secondary"), (health["failed over"].Status, health["failed over"].Data["active"]));
        Assert.Equal(HealthStatus.Degraded, health["passive lost"].Status);
        Assert.Contains("no firewall could take over: the primary firewall cannot be asked", health["passive lost"].Description, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Unhealthy, health["both lost"].Status);
        Assert.Contains("no firewall is known to be active", health["both lost"].Description, StringComparison.Ordinal);

        IReadOnlyList<FakeLogRecord> log = provider.GetFakeLogCollector().GetSnapshot();
        Assert.Contains(log, entry => entry is { Category: "PanOs.HaPair", Level: LogLevel.Warning } && entry.Id.Id == 202 && entry.Message == "edge: the secondary firewall is active, was passive");
        Assert.Contains(log, entry => entry.Id.Id == 203 && entry.Message.Contains("the inside interface is on the secondary firewall", StringComparison.Ordinal));
        Assert.Contains(log, entry => entry.Id.Id == 207 && entry.Level == LogLevel.Error);
        Assert.Contains(log, entry => entry.Id.Id == 208 && entry.Message == "edge is Healthy: secondary is active");

        // A listener that throws is logged, and the watch goes on.
        Assert.Contains(log, entry => entry.Id.Id == 210);
        Assert.DoesNotContain(log, entry => entry.Message.Contains("Lab-Passw0rd!", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_host_runs_the_monitor_once_however_often_it_is_asked_for()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        var services = new ServiceCollection();
        services.AddPanOsHaPair("edge", settings => settings.Topology = s_topology);
        services.AddPanOsHaPairMonitor("edge").AddPanOsHaPairMonitor("edge").AddHealthChecks().AddPanOsHaPair("edge");

        Assert.Single(services, each => each.ServiceType == typeof(IHostedService) && each.ImplementationFactory is not null);
        Assert.Single(services, each => each.IsKeyedService && each.ServiceType == typeof(FirewallPairMonitor));
    }

    [Fact]
    public async Task A_pair_takes_the_EC2_client_of_its_name_or_that_of_the_container_or_one_for_its_region()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        using var named = new AmazonEC2Client(new Amazon.Runtime.BasicAWSCredentials("a", "b"), Ec2ClientSettings.Apply(new AmazonEC2Config { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1 }));

        // A client takes its credentials when it is made.
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "a");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "b");
        IAmazonEC2 own = await Ec2OfAsync(_ => { }, s_topology with { Region = "eu-west-1", AvailabilityZone = "eu-west-1a" });
        Assert.Equal(("eu-west-1", 0), (own.Config.RegionEndpoint.SystemName, own.Config.MaxErrorRetry));
        Assert.Same(lab.Ec2, await Ec2OfAsync(services => services.AddSingleton(lab.Ec2), s_topology));
        Assert.Same(named, await Ec2OfAsync(services => services.AddSingleton(lab.Ec2).AddKeyedSingleton<IAmazonEC2>("edge", named), s_topology));

        // Whoever gave a client still has it when the container is gone.
        await lab.RunAsync(async () => Assert.NotNull(await lab.Ec2.DescribeVpcsAsync(new DescribeVpcsRequest())));

        static async Task<IAmazonEC2> Ec2OfAsync(Action<IServiceCollection> register, HaPairTopology topology)
        {
            IAmazonEC2? found = null;
            var services = new ServiceCollection();
            services.AddPanOsHaPair("edge", settings =>
            {
                settings.Topology = topology;
                settings.AdminPassword = "Lab-Passw0rd!";
                settings.Options = (_, options) =>
                {
                    found = options.Ec2;
                    return options;
                };
            });
            register(services);
            await using ServiceProvider provider = services.BuildServiceProvider();
            Assert.Equal(topology, provider.GetRequiredKeyedService<FirewallPair>("edge").Topology);
            return found!;
        }
    }

    private static void Metrics(CollectedMetrics metrics)
    {
        Assert.Equal((0, 0), (GaugeOf(metrics, "panos.pair.health"), GaugeOf(metrics, "panos.pair.firewall.active", "secondary")));
        var events = metrics.Points("panos.pair.events", "panos.pair", s_topology.Name).ToDictionary(point => CollectedMetrics.Tag(point, "panos.event")!, point => point.GetSumLong(), StringComparer.Ordinal);
        Assert.True(events["role_changed"] >= 2 && events["interface_moved"] >= 2 && events["firewall_unreachable"] >= 2, string.Join(", ", events));
    }

    private static long GaugeOf(CollectedMetrics metrics, string name, string? firewall = null) =>
        metrics.Points(name, "panos.pair", s_topology.Name).Single(point => CollectedMetrics.Tag(point, "panos.firewall") == firewall).GetGaugeLastValueLong();

    private static ServiceProvider Provider(PanOsLab lab, Action<FirewallPairSettings> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton(lab.Time).AddSingleton(lab.Ec2).AddFakeLogging();
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection([new("WatchInterval", "00:00:10"), new("WatchLimit", "00:00:20")]).Build();
        services.AddPanOsHaPair("edge", section, settings =>
        {
            settings.Topology = s_topology;
            settings.Secrets = _ => lab.CreateSecrets(s_topology);
            settings.Options = (_, options) =>
            {
                Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)), (options.WatchInterval, options.WatchLimit));
                return lab.Bind(options);
            };
            configure(settings);
        });
        services.AddHealthChecks().AddPanOsHaPair("edge");
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static async Task StopAsync(PanOsLab lab, string role)
    {
        DescribeInstancesResponse found = await lab.Ec2.DescribeInstancesAsync(new DescribeInstancesRequest { Filters = [new Filter("tag:panos:role", [role])] });
        await lab.Ec2.StopInstancesAsync(new StopInstancesRequest { InstanceIds = [.. found.Reservations.SelectMany(each => each.Instances).Select(each => each.InstanceId)] });
    }
}
