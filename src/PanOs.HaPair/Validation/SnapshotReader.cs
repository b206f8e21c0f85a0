using System.Net;
using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Takes a snapshot: the network first, which says where the firewalls are, then both firewalls at once.</summary>
internal sealed class SnapshotReader(HaPairTopology topology, FirewallAccess access, Ec2Deployment? deployment, TimeProvider time)
{
    // Anything on the internet will do: the lookups send nothing.
    private static readonly IPAddress s_internet = IPAddress.Parse("8.8.8.8");

    public async Task<PairSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        Reading<Ec2Observation> network = await NetworkAsync(cancellationToken).ConfigureAwait(false);
        PairAddresses? found = network.IsReadable ? ObservedAddresses.Find(topology, network.Value) : null;
        Reading<PairAddresses> addresses = found ?? Reading<PairAddresses>.Not("the management and HA interfaces were not found on AWS");
        Task<FirewallSnapshot> primary = ReadFirewallAsync(FirewallRole.Primary, addresses, cancellationToken);
        Task<FirewallSnapshot> secondary = ReadFirewallAsync(FirewallRole.Secondary, addresses, cancellationToken);
        return new PairSnapshot(
            topology, time.GetUtcNow(), network, addresses,
            await primary.ConfigureAwait(false), await secondary.ConfigureAwait(false));
    }

    private async Task<Reading<Ec2Observation>> NetworkAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await deployment!.ObserveAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Ec2Exception unreadable)
        {
            return Reading<Ec2Observation>.Not(unreadable.Message);
        }
    }

    /// <summary>Asks one firewall for everything. What it does not tell is not readable, for a reason.</summary>
    public async Task<FirewallSnapshot> ReadFirewallAsync(FirewallRole role, Reading<PairAddresses> addresses, CancellationToken cancellationToken)
    {
        if (!addresses.IsReadable || addresses.Value.Of(role).PublicManagement is null)
        {
            return FirewallSnapshot.Unreadable(role, $"{access.NameOf(role)} has no address to reach it at");
        }

        Reading<PanOsClient> reached = await TryAsync(ct => access.ClientAsync(role, addresses.Value, ct), cancellationToken).ConfigureAwait(false);
        if (!reached.IsReadable)
        {
            return FirewallSnapshot.Unreadable(role, reached.Reason!);
        }

        PanOsClient client = reached.Value;
        Reading<SystemInfo> system = await TryAsync(client.GetSystemInfoAsync, cancellationToken).ConfigureAwait(false);
        if (!system.IsReadable)
        {
            // One timeout says it all: asking for the rest would only take as long again for each piece.
            await access.ForgetIfPasswordChangedAsync(role, cancellationToken).ConfigureAwait(false);
            return FirewallSnapshot.Unreadable(role, system.Reason!);
        }

        ConfigurationView device = client.In(Location.Device);
        ConfigurationView vsys = client.In(Location.Vsys(FirewallIntent.Vsys));
        string router = topology.Dataplane.VirtualRouter;
        PolicyQuery outbound = Outbound();
        return new FirewallSnapshot(role)
        {
            System = system,
            IsChassisReady = await TryAsync(client.IsChassisReadyAsync, cancellationToken).ConfigureAwait(false),
            State = await TryAsync(client.GetHighAvailabilityStateAsync, cancellationToken).ConfigureAwait(false),
            Settings = await TryAsync(ct => device.HighAvailability.GetAsync(ConfigSource.Running, ct), cancellationToken).ConfigureAwait(false),
            Interfaces = await ListAsync(device.EthernetInterfaces, cancellationToken).ConfigureAwait(false),
            ImportedInterfaces = await TryAsync(ct => vsys.GetImportedInterfacesAsync(ConfigSource.Running, ct), cancellationToken).ConfigureAwait(false),
            Zones = await ListAsync(vsys.Zones, cancellationToken).ConfigureAwait(false),
            VirtualRouter = await TryAsync(ct => device.VirtualRouters.GetAsync(router, ConfigSource.Running, ct), cancellationToken).ConfigureAwait(false),
            StaticRoutes = await ListAsync(client.In(Location.VirtualRouter(router)).StaticRoutes, cancellationToken).ConfigureAwait(false),
            SecurityRules = await ListAsync(vsys.SecurityRules, cancellationToken).ConfigureAwait(false),
            NatRules = await ListAsync(vsys.NatRules, cancellationToken).ConfigureAwait(false),
            HasPendingChanges = await TryAsync(client.HasPendingChangesAsync, cancellationToken).ConfigureAwait(false),
            Jobs = await TryAsync(client.GetJobsAsync, cancellationToken).ConfigureAwait(false),
            InternetRoute = await TryAsync(ct => client.LookUpRouteAsync(router, s_internet, ct), cancellationToken).ConfigureAwait(false),
            OutboundSecurityRules = await TryAsync(ct => client.MatchSecurityPolicyAsync(outbound, ct), cancellationToken).ConfigureAwait(false),
            OutboundNatRules = await TryAsync(ct => client.MatchNatPolicyAsync(outbound, ct), cancellationToken).ConfigureAwait(false),
            Licenses = await TryAsync(client.GetLicensesAsync, cancellationToken).ConfigureAwait(false),
            Certificates = await TryAsync(ct => CertificatesAsync(client, ct), cancellationToken).ConfigureAwait(false),
            CommandLine = await CommandLineAsync(role, addresses.Value, cancellationToken).ConfigureAwait(false),
        };
    }

    private static async Task<IReadOnlyList<CertificateTerm>> CertificatesAsync(PanOsClient client, CancellationToken cancellationToken) =>
        [.. (await FirewallReader.ListAsync(client.In(Location.Shared).Certificates, cancellationToken).ConfigureAwait(false)).Select(CertificateTerm.Of)];

    private async Task<Reading<CommandLineState>> CommandLineAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        try
        {
            return await access.ReadCommandLineAsync(role, addresses, cancellationToken).ConfigureAwait(false);
        }
        catch (FirewallShellException unreadable)
        {
            return Reading<CommandLineState>.Not(unreadable.Message);
        }
    }

    /// <summary>HTTPS from the first private subnet to the internet.</summary>
    private PolicyQuery Outbound()
    {
        Ipv4Range first = Ipv4Range.Parse(topology.Subnets.Private[0].Cidr);
        return new PolicyQuery
        {
            FromZone = topology.Dataplane.Inside.Zone,
            ToZone = topology.Dataplane.Outside.Zone,
            Source = IPAddress.Parse(Ipv4Range.Format(first.First + 10)),
            Destination = s_internet,
            Protocol = 6,
            DestinationPort = 443,
        };
    }

    private static Task<Reading<IReadOnlyList<T>>> ListAsync<T>(ConfigurationCollection<T> collection, CancellationToken cancellationToken)
        where T : ConfigurationObject =>
        TryAsync(ct => FirewallReader.ListAsync(collection, ct), cancellationToken);

    private static async Task<Reading<T>> TryAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read(cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsException unreadable)
        {
            return Reading<T>.Not(unreadable.Message);
        }
    }
}
