using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PanOs.HaPair;

/// <summary>Health checks of pairs.</summary>
public static class PanOsHaPairHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of a registered pair, and its monitor. Healthy is one active firewall with the dataplane and one passive, in
    /// sync; degraded is a pair that forwards but could not fail over well; see <see cref="PairStatus.Health"/>. It tells what the
    /// monitor knows and asks nobody, so it may be asked as often as one likes.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name that the pair was registered under; the check is called <c>panos-pair-</c> and that name.</param>
    /// <param name="failureStatus">What an unhealthy pair is. Null, the default: unhealthy.</param>
    /// <param name="tags">Tags of the check; null, the default: none.</param>
    /// <exception cref="ArgumentException">No pair of this name has been registered.</exception>
    public static IHealthChecksBuilder AddPanOsHaPair(
        this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddPanOsHaPairMonitor(name);
        return builder.Add(new HealthCheckRegistration(
            "panos-pair-" + name, provider => new PairHealthCheck(provider, name), failureStatus, tags));
    }

    // It asks for the monitor only when it checks: a pair that cannot be made fails its own check then, and not all of them.
    private sealed class PairHealthCheck(IServiceProvider provider, string name) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            PairStatus status = provider.GetRequiredKeyedService<FirewallPairMonitor>(name).Status;
            HealthStatus health = status.Health switch
            {
                PairHealth.Healthy => HealthStatus.Healthy,
                PairHealth.Degraded => HealthStatus.Degraded,
                _ => context.Registration.FailureStatus,
            };
            var data = new Dictionary<string, object>(StringComparer.Ordinal);
            if (status.Active is { } active)
            {
                data["active"] = PairText.Word(active);
            }

            if (status.ChangedAt is { } changed)
            {
                data["changedAt"] = changed;
            }

            return Task.FromResult(new HealthCheckResult(health, status.ToString(), exception: null, data));
        }
    }
}
