namespace PanOs.HaPair;

/// <summary>One step of a migration at work. It decides by what it finds, so it may run any number of times.</summary>
/// <param name="name">Its name, in a few words.</param>
/// <param name="what">What it does, and why.</param>
/// <param name="interrupts">Whether traffic is interrupted.</param>
internal abstract class MigrationWork(string name, string what, bool interrupts = false)
{
    public MigrationStep Step { get; } = new(name, what, interrupts);

    /// <summary>Whether there is anything to do.</summary>
    public abstract bool IsNeeded(MigrationState state);

    /// <summary>Does it, and waits until it is done.</summary>
    /// <returns>What was done, in words.</returns>
    public abstract Task<string> RunAsync(MigrationContext context, MigrationState state, CancellationToken cancellationToken);

    /// <summary>Refuses work on a firewall that carries the traffic.</summary>
    protected static void RequirePassive(MigrationState state, FirewallRole role)
    {
        if (!state.States.IsFormed || state.States.Active == role)
        {
            throw new MigrationException($"The {PairText.Word(role)} firewall has to be the passive one for this, but {state.States}.");
        }
    }
}
