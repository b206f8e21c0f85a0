using Amazon;
using Amazon.EC2;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Makes a pair of settings that were found good, with what the container has.</summary>
internal static class FirewallPairFactory
{
    public static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    public static FirewallPair Create(IServiceProvider provider, string name)
    {
        FirewallPairSettings settings = provider.SettingsOf<FirewallPairSettings>(name);
        var options = new FirewallPairOptions
        {
            Ec2 = provider.GetRequiredKeyedService<PairEc2>(name).Client,
            TimeProvider = TimeOf(provider),
            LoggerFactory = provider.GetService<ILoggerFactory>(),
            WatchInterval = settings.WatchInterval,
            WatchLimit = settings.WatchLimit,
        };
        return new FirewallPair(
            PairSettingsFaults.TopologyOf(settings),
            settings.Secrets?.Invoke(provider) ?? Secrets(settings),
            settings.Options?.Invoke(provider, options) ?? options);
    }

    /// <summary>
    /// The container's EC2 client of the pair's name, or the one without a name, or one of its own for the pair's region with the
    /// credentials of the AWS SDK's usual places.
    /// </summary>
    public static PairEc2 Ec2(IServiceProvider provider, string name) =>
        (provider.GetKeyedService<IAmazonEC2>(name) ?? provider.GetService<IAmazonEC2>()) is { } given
            ? new PairEc2(given, isOwn: false)
            : new PairEc2(
                new AmazonEC2Client(Ec2ClientSettings.Apply(new AmazonEC2Config
                {
                    RegionEndpoint = RegionEndpoint.GetBySystemName(PairSettingsFaults.TopologyOf(provider.SettingsOf<FirewallPairSettings>(name)).Region),
                })),
                isOwn: true);

    private static PairSecrets Secrets(FirewallPairSettings settings) => new(
        _ => ValueTask.FromResult(settings.AdminPassword is { Length: > 0 } password ? password : Environment.GetEnvironmentVariable(settings.AdminPasswordVariable!)!),
        async cancellationToken => settings switch
        {
            { SshPrivateKeyFile: { Length: > 0 } file } => await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false),
            { SshPrivateKeyVariable: { Length: > 0 } variable } => Environment.GetEnvironmentVariable(variable)!,
            _ => throw new InvalidOperationException("The private key of the instances is needed for the command line of a firewall. Give SshPrivateKeyFile or SshPrivateKeyVariable."),
        });
}

/// <summary>The EC2 client of a pair. Disposes only one that was made for it: a client that was given is its giver's.</summary>
internal sealed class PairEc2(IAmazonEC2 client, bool isOwn) : IDisposable
{
    public IAmazonEC2 Client => client;

    public void Dispose()
    {
        if (isOwn)
        {
            client.Dispose();
        }
    }
}
