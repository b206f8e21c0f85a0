using PanOs.Aws;

namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    /// <summary>
    /// Finds out what it takes to bring the existing pair into the failover mode of its topology: from secondary-ip to
    /// interface-move as the vendor describes, or the other way. Reads AWS and both firewalls; changes nothing.
    /// </summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="InvalidTopologyException">The topology has faults; nothing was read.</exception>
    /// <exception cref="MigrationException">The pair does not exist.</exception>
    /// <exception cref="Ec2Exception">AWS could not be read.</exception>
    public Task<MigrationPlan> PlanMigrationAsync(CancellationToken cancellationToken = default)
    {
        Topology.ThrowIfInvalid();
        return new MigrationRun(Migration(null)).PlanAsync(cancellationToken);
    }

    /// <summary>
    /// Migrates the pair as planned. Each step looks first and is bounded in time; one that breaks off is put back into the
    /// mode that the pair came from. If the process ends in between, planning and migrating again goes on from there, and a
    /// pair with a topology in the other mode goes back; that is also the way back on demand.
    /// </summary>
    /// <param name="plan">What <see cref="PlanMigrationAsync"/> found.</param>
    /// <param name="how">With which probe, and whether it is put back; null for the defaults.</param>
    /// <param name="progress">Told of each step, on the flow of the work. What it throws is logged, and the work goes on.</param>
    /// <param name="cancellationToken">Stops between two orders. The pair then stands in between; it is not put back.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="MigrationException">
    /// The pair is not healthy or not as planned, and nothing was changed; or the migration did not come to its end, and the
    /// message and <see cref="MigrationException.IsPutBack"/> say whether it was put back.
    /// </exception>
    public async Task<MigrationReport> MigrateAsync(
        MigrationPlan plan, MigrationOptions? how = null, IProgress<PairProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Topology.ThrowIfInvalid();
        how ??= new MigrationOptions();

        // Asked for before anything is written, as for an apply.
        await _secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        await _secrets.SshPrivateKey(cancellationToken).ConfigureAwait(false);
        MigrationContext context = Migration(how.Probe);
        _access.Pins.Keeper = context.Instances;
        try
        {
            return await new MigrationRun(context).RunAsync(plan, how, Teller(progress), how.Probe, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _access.Pins.Keeper = null;
        }
    }

    private MigrationContext Migration(TrafficProbe? probe) => new(
        Topology, _options, _access, MakeNetwork, new Ec2Instances(_options.Ec2, Ec2Options()), new Ec2NetworkInterfaces(_options.Ec2, Ec2Options()), probe);
}
