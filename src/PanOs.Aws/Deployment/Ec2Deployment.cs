using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>
/// Builds, compares and removes a <see cref="DeploymentSpec"/> on AWS. Resources are found by their tags, so it needs
/// no state file: it can be run again after a crash, and by another process.
/// </summary>
public sealed class Ec2Deployment
{
    private readonly DeploymentSpec _spec;
    private readonly Ec2DeploymentOptions _options;
    private readonly Ec2Caller _caller;
    private readonly Ec2Observer _observer;
    private readonly ImageResolver _images;

    /// <summary>Makes a deployment; nothing is sent.</summary>
    /// <param name="ec2">A client whose own retries are off, see <see cref="Ec2ClientSettings"/>. It is not disposed.</param>
    /// <param name="spec">What should exist.</param>
    /// <param name="options">How to wait and retry; null for the defaults.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2Deployment(IAmazonEC2 ec2, DeploymentSpec spec, Ec2DeploymentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        ArgumentNullException.ThrowIfNull(spec);
        _spec = spec;
        _options = options ?? new Ec2DeploymentOptions();
        _caller = new Ec2Caller(ec2, _options);
        _observer = new Ec2Observer(_caller, _options.Parallelism);
        _images = new ImageResolver(_caller);
    }

    /// <summary>What should exist.</summary>
    public DeploymentSpec Spec => _spec;

    /// <summary>Looks at what exists, by tag. Changes nothing.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="InvalidDeploymentSpecException">The deployment has no name.</exception>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public Task<Ec2Observation> ObserveAsync(CancellationToken cancellationToken = default)
    {
        // A specification with other faults can still be looked at and destroyed: all that takes is the name.
        if (string.IsNullOrWhiteSpace(_spec.Name))
        {
            throw new InvalidDeploymentSpecException(["name: must have 1 to 128 characters"]);
        }

        return _observer.ObserveAsync(_spec, cancellationToken);
    }

    /// <summary>
    /// Looks at the network interfaces alone, by role: one call, for whoever watches them move. Changes nothing.
    /// </summary>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public async Task<IReadOnlyDictionary<string, ObservedNetworkInterface>> ObserveNetworkInterfacesAsync(CancellationToken cancellationToken = default)
    {
        List<Filter> filters = Ec2Observer.Filters(_spec.Name, role: null);
        IReadOnlyList<ObservedNetworkInterface> found = await _observer.NetworkInterfacesAsync(filters, cancellationToken).ConfigureAwait(false);
        return found.DistinctBy(each => each.Role, StringComparer.Ordinal).ToDictionary(each => each.Role, StringComparer.Ordinal);
    }

    /// <summary>Compares what was observed just now with what should exist. Makes no call.</summary>
    /// <param name="observation">From <see cref="ObserveAsync"/>.</param>
    /// <exception cref="InvalidDeploymentSpecException">The specification cannot work.</exception>
    public Ec2Plan Plan(Ec2Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        SpecValidator.ThrowIfFaulty(_spec);
        return Ec2Planner.Compare(_spec, observation);
    }

    /// <summary>Compares what exists with what should. Changes nothing.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="InvalidDeploymentSpecException">The specification cannot work; no call was made.</exception>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public async Task<Ec2Plan> PlanAsync(CancellationToken cancellationToken = default)
    {
        SpecValidator.ThrowIfFaulty(_spec);
        await RequirePlaceAsync(cancellationToken).ConfigureAwait(false);
        Ec2Observation found = await ObserveAsync(cancellationToken).ConfigureAwait(false);
        await CheckOfferingsAsync(found, cancellationToken).ConfigureAwait(false);
        return Plan(found);
    }

    /// <summary>
    /// Asks EC2 whether the region has the Availability Zone, the images and the instance types of what is still to be
    /// created, whether those types allow as many network interfaces as they are to get, and whether the account may have
    /// as many Elastic IPs. Changes nothing.
    /// </summary>
    /// <param name="observation">From <see cref="ObserveAsync"/>.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="InvalidDeploymentSpecException">
    /// The zone does not exist, a type allows too few network interfaces, or there would be too many Elastic IPs.
    /// </exception>
    /// <exception cref="Ec2Exception">EC2 does not have an image or a type.</exception>
    public async Task CheckOfferingsAsync(Ec2Observation observation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observation);
        if (!await ZoneExistsAsync(observation, cancellationToken).ConfigureAwait(false))
        {
            // What else there is to ask depends on the zone; a wrong one is often a wrong region, too.
            throw new InvalidDeploymentSpecException([$"availabilityZone: the region has no zone {_spec.AvailabilityZone} that this account can use"]);
        }

        await ImagesAsync(observation, cancellationToken).ConfigureAwait(false);
        InstanceSpec[] launched = [.. ToLaunch(observation)];
        IReadOnlyDictionary<string, int> limits = await InstanceTypes.LimitsAsync(_caller, launched.Select(i => i.Type), cancellationToken).ConfigureAwait(false);
        string[] faults =
        [
            .. launched
                .Where(i => i.NetworkInterfaces.Count > limits.GetValueOrDefault(i.Type, int.MaxValue))
                .Select(i => $"instances.{i.Role}.type: {i.Type} allows {limits[i.Type]} network interfaces, {i.NetworkInterfaces.Count} are wanted"),
            .. await AddressQuota.FaultsAsync(
                _caller, _observer, _spec.ElasticAddresses.Count(a => !observation.Addresses.ContainsKey(a.Role)), cancellationToken).ConfigureAwait(false),
        ];
        if (faults.Length > 0)
        {
            throw new InvalidDeploymentSpecException(faults);
        }
    }

    /// <summary>
    /// Carries out a plan and waits until the instances run. It looks again first: what is done already is not done
    /// twice, and what the plan did not say is refused.
    /// </summary>
    /// <param name="plan">A plan of this deployment.</param>
    /// <param name="progress">Told about each step.</param>
    /// <param name="cancellationToken">Stops before the next call; applying again continues.</param>
    /// <returns>What exists afterwards.</returns>
    /// <exception cref="InvalidDeploymentSpecException">The specification cannot work; no call was made.</exception>
    /// <exception cref="Ec2PlanRefusedException">The plan has conflicts or is outdated; nothing was changed.</exception>
    /// <exception cref="Ec2Exception">EC2 refused a call, or a wait reached its limit.</exception>
    public async Task<Ec2Observation> ApplyAsync(Ec2Plan plan, IProgress<Ec2Progress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        SpecValidator.ThrowIfFaulty(_spec);
        await RequirePlaceAsync(cancellationToken).ConfigureAwait(false);
        Ec2Observation found = await ObserveAsync(cancellationToken).ConfigureAwait(false);
        Ec2Plan now = Ec2Planner.Compare(_spec, found);
        RefuseIfUnsafe(plan, now);
        bool settled = _spec.Instances.All(i => found.Instances.GetValueOrDefault(i.Role) is { State: "running" });
        if (!now.HasChanges && settled)
        {
            return found;
        }

        IReadOnlyDictionary<string, string> images = await ImagesAsync(found, cancellationToken).ConfigureAwait(false);
        if (now.DeleteCount > 0)
        {
            await new Ec2Remover(_caller, _observer, _options, progress).RemoveAsync(Ec2Planner.UnwantedOf(_spec, found), cancellationToken).ConfigureAwait(false);
        }

        var builder = new Ec2Builder(_caller, _observer, _spec, _options, found, progress);
        await builder.BuildAsync(images, cancellationToken).ConfigureAwait(false);
        await WaitForRunningAsync(cancellationToken).ConfigureAwait(false);
        return await ObserveAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Removes everything that carries the deployment's tag, in whatever state it is, and nothing else. It may be
    /// called again, and when there is nothing.
    /// </summary>
    /// <param name="progress">Told about each step.</param>
    /// <param name="cancellationToken">Stops before the next call; destroying again continues.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call, a wait reached its limit, or something is left.</exception>
    public async Task DestroyAsync(IProgress<Ec2Progress>? progress = null, CancellationToken cancellationToken = default)
    {
        await RequirePlaceAsync(cancellationToken).ConfigureAwait(false);
        Ec2Observation found = await ObserveAsync(cancellationToken).ConfigureAwait(false);
        if (found.ResourceCount == 0)
        {
            return;
        }

        await new Ec2Remover(_caller, _observer, _options, progress).RemoveAsync([.. found.Resources], cancellationToken).ConfigureAwait(false);

        // Proof rather than hope: what is left costs money.
        await _caller.WaitAsync(
            "everything to be gone",
            ObserveAsync,
            left => left.ResourceCount == 0,
            left => string.Join(", ", left.Resources.Select(r => $"{r.Kind} {r.Id}")),
            cancellationToken,
            _options.ConsistencyWindow).ConfigureAwait(false);
    }

    /// <summary>Waits until every instance of the specification runs.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What exists then.</returns>
    /// <exception cref="Ec2Exception">The limit was reached.</exception>
    public async Task<Ec2Observation> WaitForInstancesAsync(CancellationToken cancellationToken = default)
    {
        await WaitForRunningAsync(cancellationToken).ConfigureAwait(false);
        return await ObserveAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void RefuseIfUnsafe(Ec2Plan approved, Ec2Plan now)
    {
        if (now.ConflictCount > 0)
        {
            IReadOnlyList<Ec2PlanItem> conflicts = [.. now.Items.Where(i => i.Action == Ec2Action.Conflict)];
            throw new Ec2PlanRefusedException(
                $"{(conflicts.Count == 1 ? "A resource differs" : $"{conflicts.Count} resources differ")} in what is not changed in place: {Text(conflicts)}. Nothing was changed; a person decides what becomes of it, then plan again.", conflicts);
        }

        IReadOnlyList<Ec2PlanItem> surprises = Ec2Planner.NotAnnounced(approved, now);
        if (surprises.Count > 0)
        {
            throw new Ec2PlanRefusedException(
                $"AWS is not as it was when the plan was made; the plan does not say: {Text(surprises)}. Nothing was changed; plan again.", surprises);
        }
    }

    private static string Text(IEnumerable<Ec2PlanItem> items) =>
        string.Join("; ", items.Select(i => i.Details.Count == 0 ? i.Description : $"{i.Description} [{string.Join(", ", i.Details)}]"));

    // The wrong region or account would be built in without a complaint.
    private async Task RequirePlaceAsync(CancellationToken cancellationToken)
    {
        if (AwsAccount.RegionOf(_caller.Client) is { } region && !_spec.AvailabilityZone.StartsWith(region, StringComparison.Ordinal))
        {
            throw new Ec2Exception(
                "Deployment", "WrongRegion", Ec2ErrorClass.Denied,
                $"the EC2 client is for {region}, but the deployment is meant for {_spec.AvailabilityZone}",
                "Make the client for the region of the Availability Zone. Nothing was changed.");
        }

        if (_options.Account is { } account)
        {
            await account.RequireAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Filtered rather than named: EC2 answers an unknown name with an error, an unmet filter with nothing.
    private async Task<bool> ZoneExistsAsync(Ec2Observation found, CancellationToken cancellationToken)
    {
        bool isNeeded = _spec.Subnets.Any(subnet => !found.Subnets.ContainsKey(subnet.Role)) || ToLaunch(found).Any();
        if (!isNeeded)
        {
            return true;
        }

        DescribeAvailabilityZonesResponse answer = await _caller.CallAsync(
            "DescribeAvailabilityZones",
            (ec2, ct) => ec2.DescribeAvailabilityZonesAsync(new DescribeAvailabilityZonesRequest { Filters = [new Filter("zone-name", [_spec.AvailabilityZone])] }, ct),
            cancellationToken).ConfigureAwait(false);
        return (answer.AvailabilityZones ?? []).Any(zone => string.Equals(zone.ZoneName, _spec.AvailabilityZone, StringComparison.Ordinal));
    }

    // Asked before the first write: an image that does not exist must not leave half a network behind.
    private async Task<IReadOnlyDictionary<string, string>> ImagesAsync(Ec2Observation found, CancellationToken cancellationToken)
    {
        var images = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (InstanceSpec spec in ToLaunch(found))
        {
            images[spec.Role] = await _images.ResolveAsync(spec.Image, cancellationToken).ConfigureAwait(false);
        }

        return images;
    }

    private IEnumerable<InstanceSpec> ToLaunch(Ec2Observation found) =>
        _spec.Instances.Where(i => found.Instances.GetValueOrDefault(i.Role) is null or { State: "shutting-down" });

    private Task WaitForRunningAsync(CancellationToken cancellationToken)
    {
        if (_spec.Instances.Count == 0)
        {
            return Task.CompletedTask;
        }

        HashSet<string> wanted = [.. _spec.Instances.Select(i => i.Role)];
        return _caller.WaitAsync(
            "instances to run",
            ct => _observer.InstancesAsync(Ec2Observer.Filters(_spec.Name, role: null), ct),
            found => wanted.IsSubsetOf(found.Where(i => i.State is "running").Select(i => i.Role)),
            found => found.Count == 0 ? "no instance is there" : string.Join(", ", found.Select(i => $"{i.Role} ({i.Id}) {i.State}")),
            cancellationToken);
    }
}
