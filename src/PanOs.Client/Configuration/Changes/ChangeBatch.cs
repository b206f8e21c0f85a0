namespace PanOs;

/// <summary>Changes that go in one request.</summary>
internal sealed record ChangeBatch(IReadOnlyList<Change> Changes)
{
    // Room for the other parameters, the root element and the form's own encoding of them.
    private const int Margin = 512;

    /// <summary>Cuts changes into as few parts as the limit of a request allows.</summary>
    /// <exception cref="ArgumentException">A single change is larger than the limit.</exception>
    public static IReadOnlyList<ChangeBatch> Split(IReadOnlyList<Change> changes, long limit)
    {
        List<ChangeBatch> batches = [];
        List<Change> current = [];
        long size = Margin;
        foreach (var change in changes)
        {
            long length = RequestSize.EncodedBytes(ElementText.Of(change.ToOperation(current.Count + 1)));
            if (length + Margin > limit)
            {
                throw new ArgumentException($"The change of {change.Target} is larger than a request may be ({limit:N0} bytes).", nameof(changes));
            }

            if (size + length > limit)
            {
                batches.Add(new ChangeBatch(current));
                current = [];
                size = Margin;
            }

            current.Add(change);
            size += length;
        }

        if (current.Count > 0)
        {
            batches.Add(new ChangeBatch(current));
        }

        return batches;
    }

    /// <summary>One multi-config request, which succeeds or fails as a whole.</summary>
    public ApiRequest ToRequest(bool strictTransactional) => ConfigurationRequests.MultiConfig(
        Changes.Select((change, index) => change.ToOperation(index + 1)), [.. Changes.Select(change => change.Target)], strictTransactional);

    /// <summary>
    /// The same as requests of their own, for a firewall without multi-config: as few as there can be, because sets into
    /// one node that follow each other go together.
    /// </summary>
    public IEnumerable<(ApiRequest Request, int Count)> ToSingleRequests(long limit)
    {
        List<Change> sets = [];
        long size = Margin;
        foreach (var change in Changes)
        {
            long length = change.Element is null ? 0 : RequestSize.EncodedBytes(ElementText.Of(change.Element));
            if (sets.Count > 0 && (change.Action is not ChangeAction.Set || !change.Path.Equals(sets[0].Path) || size + length > limit))
            {
                yield return Merged(sets);
                sets = [];
                size = Margin;
            }

            if (change.Action is ChangeAction.Set)
            {
                sets.Add(change);
                size += length;
            }
            else
            {
                yield return (change.ToRequest(), 1);
            }
        }

        if (sets.Count > 0)
        {
            yield return Merged(sets);
        }
    }

    private static (ApiRequest Request, int Count) Merged(List<Change> sets) =>
        (ConfigurationRequests.Merge("set", sets[0].Path, [.. sets.Select(change => change.Element!)]) with { XPath = sets is [var only] ? only.Target : sets[0].Path }, sets.Count);
}
