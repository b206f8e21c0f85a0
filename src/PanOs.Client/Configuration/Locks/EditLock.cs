namespace PanOs;

/// <summary>The configuration lock of one edit. A mark of its own in the comment tells it from all other locks.</summary>
internal sealed class EditLock(PanOsClient client, string marker, string? vsys)
{
    /// <summary>Every mark begins so.</summary>
    public const string MarkerStart = "[edit ";

    private LockHold _hold = LockHold.None;

    private enum LockHold
    {
        None,

        /// <summary>The answer to taking it was lost.</summary>
        Perhaps,

        Held,
    }

    /// <summary>Takes the lock, and finds out who this administrator is where only the firewall knows.</summary>
    /// <param name="comment">What the edit is for.</param>
    /// <param name="takeOver">Whether a lock that an earlier edit of this administrator left behind may be used.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsLockException">It is held.</exception>
    public async Task TakeAsync(string? comment, bool takeOver, CancellationToken cancellationToken)
    {
        _hold = LockHold.Perhaps;
        LockRefusal? refusal;
        try
        {
            var text = comment is { Length: > 0 } ? $"{comment} {marker}" : marker;
            refusal = await LockRequests.TryTakeAsync(client, LockKind.Configuration, text, vsys, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsException e) when (e is PanOsApiException or PanOsAuthenticationException or PanOsTransportException { WasNotSent: true })
        {
            _hold = LockHold.None;
            throw;
        }

        if (refusal is not null)
        {
            _hold = LockHold.None;
            var left = refusal.IsOwn ? refusal.Held.FirstOrDefault(each => each.IsOfAnEdit) : null;
            if (left is null || !takeOver)
            {
                throw left is null ? LockRequests.Refused(client, LockKind.Configuration, refusal) : AnotherEdit(left, refusal.Cause);
            }

            client.Administrator ??= left.Owner;
        }

        _hold = LockHold.Held;
    }

    /// <summary>Who this administrator is, by the lock; null when the firewall does not list it.</summary>
    public async Task<string?> FindOwnerAsync(CancellationToken cancellationToken) =>
        _hold is LockHold.Held ? (await FindAsync(cancellationToken).ConfigureAwait(false))?.Owner : null;

    /// <summary>Whether there is anything to give back.</summary>
    public bool MayBeHeld => _hold is not LockHold.None;

    /// <summary>Gives the lock back. One whose taking was not answered is looked for first: another's must stay.</summary>
    public async Task ReleaseAsync(CancellationToken cancellationToken)
    {
        if (_hold is LockHold.Held || await FindAsync(cancellationToken).ConfigureAwait(false) is not null)
        {
            await LockRequests.ReleaseAsync(client.Unbound, LockKind.Configuration, vsys, administrator: null, cancellationToken).ConfigureAwait(false);
        }

        _hold = LockHold.None;
    }

    private async Task<HeldLock?> FindAsync(CancellationToken cancellationToken)
    {
        var locks = await LockRequests.ListAsync(client, LockKind.Configuration, vsys, cancellationToken).ConfigureAwait(false);
        return locks.FirstOrDefault(held => held.Comment.Contains(marker, StringComparison.Ordinal));
    }

    private PanOsLockException AnotherEdit(HeldLock left, PanOsException cause) => new($"Another edit of the same administrator holds {left}.", cause)
    {
        Device = client.Device,
        IsTransient = true,
        Owner = left.Owner,
        Remedy = $"Wait until it ends. If it was cut off, set {nameof(EditOptions)}.{nameof(EditOptions.TakeOverLock)}, or release the lock.",
    };
}
