using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>
/// How objects of one kind are compared: what is managed is merged into what was found, and when that changes nothing,
/// there is nothing to do. What the desired object leaves null stays as it was found.
/// </summary>
/// <param name="Kind">What the kind is called in a plan.</param>
/// <param name="NameOf">The object's name.</param>
/// <param name="Merge">The found object with the managed fields of the desired one.</param>
/// <param name="Describe">The fields for printing.</param>
internal sealed record ObjectComparison<T>(
    string Kind, Func<T, string> NameOf, Func<T, T, T> Merge, Func<T, IEnumerable<(string Field, string? Value)>> Describe)
    where T : ConfigurationObject
{
    /// <summary>Whether a change of the found object only adds to it, so that it need not be written whole.</summary>
    public Func<T, bool> OnlyAdds { get; init; } = static _ => false;

    public ConfigurationChange? Compare(Location location, T desired, T? found)
    {
        if (found is null)
        {
            string[] fields = [.. Describe(desired).Where(each => each.Value is not null).Select(each => $"{each.Field}: {each.Value}")];
            return new ObjectAddition<T>(PlanAction.Create, Kind, NameOf(desired), fields, location, desired);
        }

        T merged = Merge(found, desired);
        if (merged == found)
        {
            return null;
        }

        string[] details = Differences(found, merged);
        return OnlyAdds(found)
            ? new ObjectAddition<T>(PlanAction.Change, Kind, NameOf(desired), details, location, desired)
            : new ObjectReplacement<T>(Kind, NameOf(desired), details, location, merged);
    }

    public IEnumerable<ConfigurationChange> CompareAll(Location location, IEnumerable<T> desired, IEnumerable<T> found)
    {
        Dictionary<string, T> byName = found.ToDictionary(NameOf, StringComparer.Ordinal);
        return desired.Select(each => Compare(location, each, byName.GetValueOrDefault(NameOf(each)))).OfType<ConfigurationChange>();
    }

    /// <summary>
    /// The moves that bring the desired ones into their order, once all of them are there; where other ones stand among them
    /// makes no difference. For rules, of which the first that matches counts.
    /// </summary>
    /// <param name="location">Where they are.</param>
    /// <param name="desired">The desired ones, in order.</param>
    /// <param name="found">All that were found, in order.</param>
    public IEnumerable<ConfigurationChange> CompareOrder(Location location, IEnumerable<T> desired, IEnumerable<T> found)
    {
        string[] wanted = [.. desired.Select(NameOf)];

        // A new one goes to the end.
        List<string> order = [.. found.Select(NameOf)];
        order.AddRange(wanted.Except(order, StringComparer.Ordinal));
        for (int index = 1; index < wanted.Length; index++)
        {
            if (order.IndexOf(wanted[index]) < order.IndexOf(wanted[index - 1]))
            {
                order.Remove(wanted[index]);
                order.Insert(order.IndexOf(wanted[index - 1]) + 1, wanted[index]);
                yield return new RuleMove<T>(Kind, wanted[index], [$"order: behind '{wanted[index - 1]}'"], location, wanted[index - 1]);
            }
        }
    }

    private string[] Differences(T found, T merged) =>
        [.. Describe(found).Zip(Describe(merged))
            .Where(pair => !string.Equals(pair.First.Value, pair.Second.Value, StringComparison.Ordinal))
            .Select(pair => $"{pair.First.Field}: {pair.First.Value ?? "(not set)"} -> {pair.Second.Value}")];
}
