using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Reads from a firewall what a plan compares; changes nothing.</summary>
internal sealed partial class FirewallReader(HaPairTopology topology, FirewallAccess access, FirewallPairOptions options)
{
    private readonly ILogger _log = options.LoggerFactory?.CreateLogger<FirewallReader>() ?? NullLogger<FirewallReader>.Instance;

    /// <summary>Everything that a plan compares; or why the firewall cannot be read.</summary>
    /// <exception cref="PanOsAuthenticationException">It does not take the administrator's password.</exception>
    public async Task<FirewallReading> TryReadAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        PanOsClient client;
        FirewallReading reading;
        try
        {
            client = await access.ClientAsync(role, addresses, cancellationToken).ConfigureAwait(false);
            reading = await ReadConfigurationAsync(client, cancellationToken).ConfigureAwait(false);
            HighAvailabilityState state = await client.GetHighAvailabilityStateAsync(cancellationToken).ConfigureAwait(false);
            reading = reading with
            {
                HaState = state,
                NeedsRestart = await NeedsRestartAsync(client, cancellationToken).ConfigureAwait(false),
            };
        }
        catch (PanOsAuthenticationException)
        {
            await access.ForgetIfPasswordChangedAsync(role, cancellationToken).ConfigureAwait(false);
            throw;
        }
        catch (PanOsException unreadable)
        {
            LogUnreadable(_log, unreadable, role);
            return new FirewallReading { Unreadable = unreadable.Message };
        }

        try
        {
            CommandLineState commandLine = await access.ReadCommandLineAsync(role, addresses, cancellationToken).ConfigureAwait(false);
            return reading with
            {
                FailoverMode = commandLine.FailoverMode switch
                {
                    AwsFailoverMode.InterfaceMove => FailoverModes.InterfaceMove,
                    AwsFailoverMode.SecondaryIp => FailoverModes.SecondaryIp,
                    _ => null,
                },
                DpdkEnabled = commandLine.DpdkOn,
            };
        }
        catch (FirewallShellException unreadable)
        {
            LogCommandLineUnreadable(_log, unreadable, role);
            return reading;
        }
    }

    /// <summary>The running configuration as far as a pair manages it.</summary>
    public async Task<FirewallReading> ReadConfigurationAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        const ConfigSource Running = ConfigSource.Running;
        ConfigurationView device = client.In(Location.Device);
        ConfigurationView vsys = client.In(Location.Vsys(FirewallIntent.Vsys));
        ConfigurationView router = client.In(Location.VirtualRouter(topology.Dataplane.VirtualRouter));
        return new FirewallReading
        {
            EthernetInterfaces = await ListAsync(device.EthernetInterfaces, cancellationToken).ConfigureAwait(false),
            ImportedInterfaces = await vsys.GetImportedInterfacesAsync(Running, cancellationToken).ConfigureAwait(false),
            Zones = await ListAsync(vsys.Zones, cancellationToken).ConfigureAwait(false),
            VirtualRouter = await device.VirtualRouters.GetAsync(topology.Dataplane.VirtualRouter, Running, cancellationToken).ConfigureAwait(false),
            StaticRoutes = await ListAsync(router.StaticRoutes, cancellationToken).ConfigureAwait(false),
            SecurityRules = await ListAsync(vsys.SecurityRules, cancellationToken).ConfigureAwait(false),
            NatRules = await ListAsync(vsys.NatRules, cancellationToken).ConfigureAwait(false),
            HighAvailability = await device.HighAvailability.GetAsync(Running, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>Whether HA settings were committed since the firewall started.</summary>
    public static async Task<bool> NeedsRestartAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        IReadOnlyList<Job> jobs = await client.GetJobsAsync(cancellationToken).ConfigureAwait(false);
        SystemInfo system = await client.GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);
        return HaCommits.RestartIsDue(system, jobs) == true;
    }

    /// <summary>All objects of one kind from the running configuration.</summary>
    public static async Task<IReadOnlyList<T>> ListAsync<T>(ConfigurationCollection<T> collection, CancellationToken cancellationToken)
        where T : ConfigurationObject
    {
        List<T> all = [];
        await foreach (T item in collection.ListAsync(ConfigSource.Running, cancellationToken).ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    [LoggerMessage(230, LogLevel.Information, "The {Role} firewall cannot be read")]
    private static partial void LogUnreadable(ILogger log, Exception reason, FirewallRole role);

    [LoggerMessage(231, LogLevel.Information, "The command line of the {Role} firewall cannot be read")]
    private static partial void LogCommandLineUnreadable(ILogger log, Exception reason, FirewallRole role);
}
