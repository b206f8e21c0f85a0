using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>A pair on its way between the failover modes, as it is at one moment. All of it was read; a step decides by it alone.</summary>
/// <param name="Topology">The pair in secondary-ip mode, which has all the names.</param>
/// <param name="Network">What is on AWS.</param>
/// <param name="Addresses">Where the firewalls are.</param>
/// <param name="States">What they say about high availability.</param>
/// <param name="Primary">What the primary's command line says; null when it could not be read.</param>
/// <param name="Secondary">The same of the secondary.</param>
internal sealed record MigrationState(
    HaPairTopology Topology, Ec2Observation Network, PairAddresses Addresses, PairStates States, CommandLineState? Primary, CommandLineState? Secondary)
{
    /// <summary>Whether an apply of the target has anything to do; null when that was not compared.</summary>
    public bool? ApplyHasChanges { get; init; }

    public IReadOnlyList<DataplanePort> Ports => DataplanePort.Of(Topology);

    /// <summary>The secondary firewall's own dataplane interfaces that exist.</summary>
    public IEnumerable<ObservedNetworkInterface> Spares => Ports.Select(port => Network.NetworkInterfaces.GetValueOrDefault(port.SecondaryRole)).OfType<ObservedNetworkInterface>();

    /// <summary>Those that are attached, or are about to be.</summary>
    public IEnumerable<ObservedNetworkInterface> AttachedSpares => Spares.Where(each => each.Attachment is not null);

    /// <summary>Whether the secondary firewall has all of its own.</summary>
    public bool SparesAreAttached => AttachedSpares.Count(each => each.Attachment!.Status == "attached") == Ports.Count;

    /// <summary>Whether the secondary firewall has an interface that is the primary's at home.</summary>
    public bool SecondaryHoldsInterfaces => Ports.Any(port =>
        Network.NetworkInterfaces.GetValueOrDefault(port.Role)?.Attachment?.InstanceId is { } holder && holder == Network.Instances.GetValueOrDefault(PairRoles.Instance(FirewallRole.Secondary))?.Id);

    /// <summary>The interfaces that have a floating address, each with it.</summary>
    public IEnumerable<(ObservedNetworkInterface Interface, string Address)> Floating =>
        from port in Ports
        from each in new[] { port.Role, port.SecondaryRole }.Select(Network.NetworkInterfaces.GetValueOrDefault).OfType<ObservedNetworkInterface>()
        where each.SecondaryAddresses.Contains(port.Floating, StringComparer.Ordinal)
        select (each, port.Floating);

    /// <summary>Whether the secondary firewall carries traffic on its own interfaces.</summary>
    public bool SecondaryHoldsAddresses => Floating.Any(each => AttachedSpares.Any(spare => spare.Id == each.Interface.Id));

    /// <summary>Whether the secondary firewall got interfaces that it cannot use before it restarts.</summary>
    public bool RestartIsDue => Network.Instances.GetValueOrDefault(PairRoles.Instance(FirewallRole.Secondary))?.Tags.ContainsKey(PairTags.RestartDue) == true;

    /// <summary>Whether both firewalls answer everything, and are an active and a passive one; otherwise one may be restarting.</summary>
    public bool IsSteady => Primary is not null && Secondary is not null && States.IsFormed;

    public CommandLineState? Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    public bool? DpdkOn(FirewallRole role) => Of(role)?.DpdkOn;

    /// <summary>Whether a firewall says that it is in another mode.</summary>
    public bool IsInOther(FirewallRole role, FailoverMode mode) => Of(role)?.FailoverMode == FailoverModes.Told(FailoverModes.Other(mode));

    /// <summary>Whether nothing of the pair is in the other mode. A firewall that cannot be asked does not count.</summary>
    public bool IsWholly(FailoverMode mode) => !ApplyContext.Roles.Any(role => IsInOther(role, mode)) && !RestartIsDue
        && (mode == FailoverMode.SecondaryIp
            ? SparesAreAttached && !SecondaryHoldsInterfaces && Ports.All(port => Floating.Any(each => each.Address == port.Floating))
            : !Spares.Any() && !Floating.Any());
}
