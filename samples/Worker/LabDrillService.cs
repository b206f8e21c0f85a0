using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PanOs.HaPair;

namespace Worker;

/// <summary>Fails the simulated pair over, looks at what the service tells of it, and ends the service.</summary>
internal sealed class LabDrillService(
    LabDrill drill,
    [FromKeyedServices("edge")] FirewallPair pair,
    [FromKeyedServices("edge")] FirewallPairMonitor monitor,
    IServer server,
    IHostApplicationLifetime lifetime,
    ILogger<LabDrillService> log) : BackgroundService
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limit.CancelAfter(s_limit);
        try
        {
            await UntilAsync(FirewallRole.Primary, limit.Token);
            FailoverReport report = await pair.FailOverAsync(cancellationToken: limit.Token);
            log.LogInformation("{Report}", report);
            await UntilAsync(FirewallRole.Secondary, limit.Token);

            var address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var http = new HttpClient { BaseAddress = address };
            string health = await http.GetStringAsync("/health", limit.Token);
            string metrics = await http.GetStringAsync("/metrics", limit.Token);
            log.LogInformation("{Address}health says {Health}", address, health);
            drill.Succeeded = health.StartsWith("Healthy", StringComparison.Ordinal)
                && metrics.Split('\n').Any(line => line.StartsWith("panos_pair_firewall_active", StringComparison.Ordinal) && line.Contains("secondary", StringComparison.Ordinal) && line.Contains(" 1", StringComparison.Ordinal));
            Console.WriteLine(string.Join('\n', metrics.Split('\n').Where(line => line.StartsWith("panos_pair_", StringComparison.Ordinal) && !line.Contains("_bucket", StringComparison.Ordinal))));
        }
        catch (OperationCanceledException)
        {
            log.LogError("The drill did not end within {Limit}: {Monitor}", s_limit, monitor);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task UntilAsync(FirewallRole active, CancellationToken cancellationToken)
    {
        while (monitor.Status is not { Health: PairHealth.Healthy } status || status.Active != active)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }
}
