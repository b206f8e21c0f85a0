using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PanOs.HaPair;

/// <summary>
/// Starts the monitor of a pair with the host. A host makes its services before it checks the settings: a monitor made then would
/// ask for its pair, and the first fault of it would hide all the others.
/// </summary>
internal sealed class HostedPairMonitor(IServiceProvider provider, string name) : IHostedService
{
    private FirewallPairMonitor? _monitor;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _monitor = provider.GetRequiredKeyedService<FirewallPairMonitor>(name);
        return _monitor.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _monitor?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}
