using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace PanOs.Sdk.Tests.Hosting;

/// <summary>Asks one registered health check, on the caller's scheduler: the health check service would ask from the thread pool.</summary>
internal static class Health
{
    public static Task<HealthCheckResult> CheckAsync(IServiceProvider provider, string name)
    {
        HealthCheckRegistration registration = provider.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations.Single(each => each.Name == name);
        return registration.Factory(provider).CheckHealthAsync(new HealthCheckContext { Registration = registration });
    }
}
