using Amazon.EC2;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace PanOs.HaPair;

/// <summary>Registers pairs with a container, each under a name of its own.</summary>
public static class PanOsHaPairServiceCollectionExtensions
{
    private const string Kind = "PAN-OS pair";

    /// <summary>
    /// Registers a pair under a name: <c>[FromKeyedServices("edge")] FirewallPair pair</c>. It is one for the life of the container,
    /// on the container's <see cref="TimeProvider"/> and logging where there are such, and on the <see cref="IAmazonEC2"/> that is
    /// registered under the same name, or without a name, or on one of its own for the pair's region. Its settings are checked when
    /// the host starts; an <see cref="OptionsValidationException"/> names every fault.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The pair's name in the container.</param>
    /// <param name="section">The section with the settings; see <see cref="FirewallPairSettings"/>.</param>
    /// <param name="configure">Has the last word, for what does not stand in a file; null for nothing.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentException">There is a pair of this name already.</exception>
    public static IServiceCollection AddPanOsHaPair(
        this IServiceCollection services, string name, IConfiguration section, Action<FirewallPairSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddPanOsHaPair(name, settings =>
        {
            FirewallPairSettingsReader.Read(section, settings);
            configure?.Invoke(settings);
        });
    }

    /// <summary>Registers a pair under a name, with settings from code. See the other overload.</summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The pair's name in the container.</param>
    /// <param name="configure">Says what the pair is, and where its secrets come from.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentException">There is a pair of this name already.</exception>
    public static IServiceCollection AddPanOsHaPair(this IServiceCollection services, string name, Action<FirewallPairSettings> configure)
    {
        services.AddNamed(Kind, name, configure, settings => settings.Origin, PairSettingsFaults.Of, FirewallPairFactory.Create);
        services.AddKeyedSingleton(name, (provider, _) => FirewallPairFactory.Ec2(provider, name));
        return services;
    }

    /// <summary>
    /// Lets the host watch a registered pair as long as it runs: <c>[FromKeyedServices("edge")] FirewallPairMonitor monitor</c>. Calling
    /// it again changes nothing.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The name that the pair was registered under.</param>
    /// <returns>The same container.</returns>
    /// <exception cref="ArgumentException">No pair of this name has been registered.</exception>
    public static IServiceCollection AddPanOsHaPairMonitor(this IServiceCollection services, string name)
    {
        services.Require<FirewallPair>(Kind, name, nameof(AddPanOsHaPair));
        if (!services.Has<FirewallPairMonitor>(name))
        {
            services.AddKeyedSingleton(name, (provider, _) => new FirewallPairMonitor(
                name,
                provider.GetRequiredKeyedService<FirewallPair>(name),
                provider.SettingsOf<FirewallPairSettings>(name),
                FirewallPairFactory.TimeOf(provider),
                provider.GetService<ILoggerFactory>()?.CreateLogger(PairLog.Category) ?? NullLogger.Instance));
            services.AddSingleton<IHostedService>(provider => new HostedPairMonitor(provider, name));
        }

        return services;
    }
}
