using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Makes the plan of a pair. It reads from AWS and from the firewalls that exist, and changes nothing.</summary>
/// <param name="topology">The pair.</param>
/// <param name="ec2">The pair's part on AWS.</param>
/// <param name="readFirewall">Reads one firewall; null when nobody logged in there yet.</param>
internal sealed class PairPlanner(
    HaPairTopology topology, Ec2Deployment ec2, Func<FirewallRole, PairAddresses, CancellationToken, Task<FirewallReading?>> readFirewall)
{
    private static readonly FirewallRole[] Roles = [FirewallRole.Primary, FirewallRole.Secondary];

    /// <summary>Observes AWS and both firewalls, and compares.</summary>
    /// <exception cref="InvalidTopologyException">The topology has faults. Nothing was read.</exception>
    public async Task<HaPairPlan> PlanAsync(CancellationToken cancellationToken = default)
    {
        topology.ThrowIfInvalid();
        Ec2Observation observation = await ec2.ObserveAsync(cancellationToken).ConfigureAwait(false);
        await ec2.CheckOfferingsAsync(observation, cancellationToken).ConfigureAwait(false);
        return await PlanAsync(ec2.Plan(observation), observation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for an apply: what EC2 offers was asked when the plan was made.</summary>
    public async Task<HaPairPlan> PlanAgainAsync(CancellationToken cancellationToken = default)
    {
        Ec2Observation observation = await ec2.ObserveAsync(cancellationToken).ConfigureAwait(false);
        return await PlanAsync(ec2.Plan(observation), observation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares with what was observed on AWS just now.</summary>
    /// <param name="network">The plan for AWS.</param>
    /// <param name="observation">What is on AWS; null: nothing.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<HaPairPlan> PlanAsync(Ec2Plan network, Ec2Observation? observation, CancellationToken cancellationToken = default)
    {
        PairAddresses? addresses = observation is null ? null : ObservedAddresses.Find(topology, observation);
        (FirewallRole Role, FirewallReading? Reading)[] answers = await Task.WhenAll(Roles.Where(role => Exists(observation, role))
            .Select(async role => (role, await ReadAsync(role, observation!, addresses, cancellationToken).ConfigureAwait(false)))).ConfigureAwait(false);
        Dictionary<FirewallRole, FirewallReading> readings = answers
            .Where(answer => answer.Reading is not null)
            .ToDictionary(answer => answer.Role, answer => answer.Reading!);
        Dictionary<FirewallRole, FirewallReading> read = readings.Where(each => each.Value.Unreadable is null).ToDictionary();
        FirewallRole holder = DataplaneHolder(readings);
        Dictionary<FirewallRole, List<FirewallPlanItem>> items = Roles.ToDictionary(
            role => role,
            role => FirewallStepPlanner.Plan(
                FirewallIntent.For(topology, role, addresses, holdsDataplane: role == holder), readings.GetValueOrDefault(role), FetchesLicenses(observation, role)));
        if (NeedsSynchronization(items, readings))
        {
            items[holder].Add(new(PlanAction.Run, FirewallStep.Synchronization, "synchronize to peer", "", []));
        }

        return new HaPairPlan
        {
            FailoverMode = topology.FailoverMode,
            NeedsMigration = observation is not null && NeedsMigration(observation),
            Network = network,
            Firewalls =
            [
                .. Roles.Select(role => new FirewallPlan
                {
                    Role = role,
                    Name = topology.Of(role).Name,
                    Exists = Exists(observation, role),
                    Items = items[role],
                    Unreadable = readings.GetValueOrDefault(role)?.Unreadable,
                    IsNew = Exists(observation, role) && !readings.ContainsKey(role),
                }),
            ],
            Remarks = [$"licensing: {topology.Licensing.Remark}"],
            Corrections = PlanNote.For(topology.Corrections),
            Basis = PlanBasis.Of(topology, observation, read, holder),
            Service = ServicePlan.Describe(topology, observation, readings, items),
        };
    }

    /// <summary>The firewall whose configuration is synchronized to the other: the active one, and at first the primary.</summary>
    internal static FirewallRole DataplaneHolder(IReadOnlyDictionary<FirewallRole, FirewallReading> readings) =>
        !IsActive(FirewallRole.Primary, readings) && IsActive(FirewallRole.Secondary, readings) ? FirewallRole.Secondary : FirewallRole.Primary;

    private async Task<FirewallReading?> ReadAsync(
        FirewallRole role, Ec2Observation observation, PairAddresses? addresses, CancellationToken cancellationToken)
    {
        // A firewall whose management has no Elastic IP (yet) cannot be asked.
        bool loggedIn = PairTags.HasFirstLogin(observation.Instances[PairRoles.Instance(role)]);
        if (addresses?.Of(role).PublicManagement is null)
        {
            return loggedIn ? new FirewallReading { Unreadable = "its management interface has no Elastic IP" } : null;
        }

        try
        {
            // One that nobody has logged in to may still be starting: it is new, whatever it answers.
            FirewallReading? reading = await readFirewall(role, addresses, cancellationToken).ConfigureAwait(false);
            return reading is { Unreadable: not null } && !loggedIn ? null : reading;
        }
        catch (PanOsAuthenticationException) when (!loggedIn)
        {
            // It has not got its password yet.
            return null;
        }
    }

    private static bool IsActive(FirewallRole role, IReadOnlyDictionary<FirewallRole, FirewallReading> readings) =>
        readings.GetValueOrDefault(role)?.HaState is { Enabled: true, Local.State: "active" };

    private static bool NeedsSynchronization(
        Dictionary<FirewallRole, List<FirewallPlanItem>> items, Dictionary<FirewallRole, FirewallReading> readings) =>
        items.Values.Any(each => each.Exists(item => item.Step is FirewallStep.Commit or FirewallStep.Restart))
        || readings.Values.Any(reading => reading.HaState is { Enabled: true, RunningSync: "not synchronized" });

    private bool FetchesLicenses(Ec2Observation? observation, FirewallRole role) => topology.Licensing.AuthCode
        && !(observation?.Instances.GetValueOrDefault(PairRoles.Instance(role)) is { } instance && PairTags.HasLicense(instance));

    // A firewall is launched with all of its interfaces, so what one that exists has tells the mode that it was built for.
    private bool NeedsMigration(Ec2Observation observation)
    {
        ObservedInstance? secondary = observation.Instances.GetValueOrDefault(PairRoles.Instance(FirewallRole.Secondary));
        bool[] own = [.. DataplanePort.Of(topology).Select(port => observation.NetworkInterfaces.GetValueOrDefault(port.SecondaryRole))
            .Select(each => each?.Attachment is { } attachment && attachment.InstanceId == secondary?.Id)];
        return secondary is { State: not "shutting-down" }
            && (topology.FailoverMode == FailoverMode.SecondaryIp ? own.Contains(false) : own.Contains(true));
    }

    private static bool Exists(Ec2Observation? observation, FirewallRole role) =>
        observation?.Instances.ContainsKey(PairRoles.Instance(role)) ?? false;
}
