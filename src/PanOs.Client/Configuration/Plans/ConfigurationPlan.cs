using PanOs.Model;

namespace PanOs;

/// <summary>
/// What has to change so that a configuration says what is desired: the fewest changes, and for rules the fewest moves.
/// Making a plan changes nothing. A plan that was applied and is made again is empty.
/// </summary>
public sealed class ConfigurationPlan
{
    internal ConfigurationPlan(IReadOnlyList<PlannedChange> changes) => Changes = changes;

    /// <summary>The changes, in the order in which they are made.</summary>
    public IReadOnlyList<PlannedChange> Changes { get; }

    /// <summary>Whether nothing has to change.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>
    /// Compares what is desired with what is there. Null properties of the desired objects are not managed; objects
    /// that are there and not desired are removed, unless the options say otherwise. The order of rules is managed.
    /// </summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="location">Where they are.</param>
    /// <param name="desired">What is to be there; of rules, in that order.</param>
    /// <param name="actual">What is there, all of it, in its order.</param>
    /// <param name="options">How to compare; null for the defaults.</param>
    /// <exception cref="ArgumentException">Two desired objects have one name, an object is not valid, or the place has no such objects.</exception>
    public static ConfigurationPlan Make<T>(Location location, IEnumerable<T> desired, IEnumerable<T> actual, PlanOptions? options = null)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(desired);
        ArgumentNullException.ThrowIfNull(actual);
        return new ConfigurationPlan(new Planner<T>(location, options ?? new PlanOptions()).Plan([.. desired], [.. actual]));
    }

    /// <summary>Several plans as one.</summary>
    /// <param name="plans">The plans. Their changes are put into dependency order when they are sent.</param>
    public static ConfigurationPlan Combine(params IEnumerable<ConfigurationPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return new ConfigurationPlan([.. plans.SelectMany(plan => plan.Changes)]);
    }

    /// <summary>
    /// Makes the changes in the candidate configuration, without a commit: in one request where they fit and the
    /// firewall has multi-config. An empty plan sends nothing. Unlike in an edit (<see cref="StageIn"/>), what was sent
    /// before a failure stays in the candidate when more than one request was needed.
    /// </summary>
    /// <param name="client">The firewall.</param>
    /// <param name="progress">Told after every request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">A change was refused; <see cref="PanOsApiException.XPath"/> says which.</exception>
    public async Task ApplyAsync(PanOsClient client, IProgress<ChangeProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (IsEmpty)
        {
            return;
        }

        var changes = new ChangeSet(client);
        AddTo(changes);
        await new ChangeSender(client).SendAsync(changes, strictTransactional: false, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages the changes in an edit, which sends them when it is committed. Nothing is sent here.</summary>
    /// <param name="session">The edit.</param>
    public void StageIn(CandidateSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        session.In(Location.Device).Stage(this);
    }

    /// <summary>Every change with <c>+</c>, <c>~</c> or <c>-</c>.</summary>
    public override string ToString() => IsEmpty ? "no changes" : string.Join('\n', Changes);

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToString();

    internal void AddTo(ChangeSet changes)
    {
        foreach (var change in Changes)
        {
            changes.Add(change.Change);
        }
    }
}
