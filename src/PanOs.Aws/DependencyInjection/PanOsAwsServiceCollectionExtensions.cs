using Amazon.EC2;
using Amazon.Extensions.NETCore.Setup;
using Amazon.SecurityToken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace PanOs.Aws;

/// <summary>Registers this library with a container.</summary>
public static class PanOsAwsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Ec2DeploymentFactory"/>, the small verbs, and an <see cref="IAmazonEC2"/> whose own retries are
    /// off. Region and profile come the AWS SDK's usual way: from <c>AddDefaultAWSOptions</c>, the environment or the
    /// shared configuration. An <see cref="IAmazonEC2"/> that is registered already is used and must have its retries off.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="options">Makes the options; null for the defaults, on the container's clock and logging.</param>
    /// <param name="expectedAccountId">The account that is meant; null accepts any.</param>
    /// <returns>The same container.</returns>
    public static IServiceCollection AddPanOsAws(
        this IServiceCollection services, Func<IServiceProvider, Ec2DeploymentOptions>? options = null, string? expectedAccountId = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddAWSService<IAmazonEC2>((config, _) => Ec2ClientSettings.TurnRetriesOff(config));
        services.TryAddAWSService<IAmazonSecurityTokenService>();
        services.TryAddSingleton(provider => new AwsAccount(provider.GetRequiredService<IAmazonSecurityTokenService>(), expectedAccountId));
        services.TryAddSingleton(provider => (options?.Invoke(provider) ?? Defaults(provider)) is var made && made.Account is null && expectedAccountId is not null
            ? made with { Account = provider.GetRequiredService<AwsAccount>() }
            : made);
        services.TryAddSingleton<Ec2DeploymentFactory>();
        services.TryAddSingleton(provider => new Ec2Instances(provider.GetRequiredService<IAmazonEC2>(), provider.GetRequiredService<Ec2DeploymentOptions>()));
        services.TryAddSingleton(provider => new Ec2NetworkInterfaces(provider.GetRequiredService<IAmazonEC2>(), provider.GetRequiredService<Ec2DeploymentOptions>()));
        services.TryAddSingleton(provider => new Ec2ElasticAddresses(provider.GetRequiredService<IAmazonEC2>(), provider.GetRequiredService<Ec2DeploymentOptions>()));
        return services;
    }

    private static Ec2DeploymentOptions Defaults(IServiceProvider provider) => new()
    {
        TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System,
        LoggerFactory = provider.GetService<ILoggerFactory>(),
    };
}

/// <summary>Makes deployments with the container's EC2 client and options.</summary>
/// <param name="ec2">The EC2 client, with its own retries off.</param>
/// <param name="options">How deployments wait and retry.</param>
public sealed class Ec2DeploymentFactory(IAmazonEC2 ec2, Ec2DeploymentOptions options)
{
    /// <summary>Makes a deployment; nothing is sent.</summary>
    /// <param name="spec">What should exist.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2Deployment Create(DeploymentSpec spec) => new(ec2, spec, options);
}
