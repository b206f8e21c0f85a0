namespace PanOs;

/// <summary>Whose changes wait in the candidate configuration.</summary>
internal enum PendingOwner
{
    /// <summary>Nobody's: nothing waits.</summary>
    Nobody,

    /// <summary>Others' only.</summary>
    Others,

    /// <summary>Some are this administrator's.</summary>
    Self,

    /// <summary>Something waits, and the firewall does not tell whose it is.</summary>
    NotTold,
}

/// <summary>One look at what waits in the candidate configuration.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Paths">The nodes that were changed by this administrator or by nobody knows whom, as far as the firewall lists them.</param>
internal sealed record PendingChanges(PendingOwner Owner, IReadOnlyList<string> Paths)
{
    /// <summary>Whether there are, or may be, changes of this administrator.</summary>
    public bool MayBeOwn => Owner is PendingOwner.Self or PendingOwner.NotTold;

    /// <summary>
    /// Looks. <c>check pending-changes</c> tells about all administrators at once; only when it says yes, the list of
    /// changes is asked whose they are.
    /// </summary>
    /// <param name="client">The firewall.</param>
    /// <param name="administrator">Who asks; null when that is not known, then any change may be one's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<PendingChanges> LookAsync(PanOsClient client, string? administrator, CancellationToken cancellationToken)
    {
        if (!await client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false))
        {
            return new(PendingOwner.Nobody, []);
        }

        return administrator is null
            ? new(PendingOwner.NotTold, [])
            : Judge(await TryReadListAsync(client, cancellationToken).ConfigureAwait(false), administrator);
    }

    private static PendingChanges Judge(IReadOnlyList<PendingChange> changes, string administrator)
    {
        var own = changes.Where(change => change.Administrators.Contains(administrator, StringComparer.Ordinal)).ToList();
        if (own.Count > 0)
        {
            return new(PendingOwner.Self, Nodes(own));
        }

        // An empty list contradicts the first answer: it tells nothing.
        var unowned = changes.Where(change => change.Administrators.Count == 0).ToList();
        return changes.Count > 0 && unowned.Count == 0 ? new(PendingOwner.Others, []) : new(PendingOwner.NotTold, Nodes(unowned));
    }

    private static IReadOnlyList<string> Nodes(IEnumerable<PendingChange> changes) =>
        [.. changes.Select(change => change.XPath).Where(text => text.Length > 0)];

    // Versions before 8.0 do not know the command, a role may not allow it, and the form of the answer is not confirmed.
    private static async Task<IReadOnlyList<PendingChange>> TryReadListAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetPendingChangesAsync(administrator: null, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (!e.IsTransient)
        {
            return [];
        }
    }
}
