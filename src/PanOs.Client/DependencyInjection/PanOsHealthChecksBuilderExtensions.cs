using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PanOs;

/// <summary>Health checks of firewalls.</summary>
public static class PanOsHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that asks a registered firewall for its system information.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name that the client was registered under; the check is called <c>panos-</c> and that name.</param>
    /// <param name="failureStatus">What it is while the firewall does not answer, or refuses. Null, the default: unhealthy.</param>
    /// <param name="tags">Tags of the check; null, the default: none.</param>
    /// <param name="timeout">How long it may take, retries included. Null, the default: 30 seconds.</param>
    /// <exception cref="ArgumentException">No client of this name has been registered.</exception>
    public static IHealthChecksBuilder AddPanOsClient(
        this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Require<PanOsClient>(PanOsServiceCollectionExtensions.Kind, name, nameof(PanOsServiceCollectionExtensions.AddPanOsClient));
        return builder.Add(new HealthCheckRegistration(
            "panos-" + name, provider => new FirewallHealthCheck(provider, name), failureStatus, tags, timeout ?? TimeSpan.FromSeconds(30)));
    }

    // It asks for the client only when it checks: a client that cannot be made fails its own check then, and not all of them.
    private sealed class FirewallHealthCheck(IServiceProvider provider, string name) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            PanOsClient firewall = provider.GetRequiredKeyedService<PanOsClient>(name);
            try
            {
                SystemInfo info = await firewall.GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);
                return HealthCheckResult.Healthy($"{info.Hostname} answers.");
            }
            catch (PanOsException fault)
            {
                return new HealthCheckResult(context.Registration.FailureStatus, fault.Message);
            }
        }
    }
}
