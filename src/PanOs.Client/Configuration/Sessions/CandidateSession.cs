using System.Text;

namespace PanOs;

/// <summary>
/// An edit of the candidate configuration. Changes are staged here; <see cref="CommitAsync"/> sends them all in one
/// request and commits them in a second one. Disposing without a commit leaves nothing behind; what was committed stays in
/// the candidate even if the commit's job fails. A session belongs to one flow of control; it is not safe to use from
/// several threads at the same time.
/// </summary>
/// <remarks>
/// <para>The configuration lock keeps other administrators out, but not another session of the same one. So an edit
/// looks twice for uncommitted changes of its administrator that it did not make: when it begins, and right before it
/// sends its own. What the same account changes between that second look and the arrival of the changes, one round
/// trip, is not noticed: it is committed along (or taken back, with <see cref="EditOptions.StrictTransactional"/>). The
/// protocol has no request that looks and writes in one. Give automation an account of its own.</para>
/// <para>The commit takes along this administrator's changes only. Changes of others, before or after, neither stop an
/// edit nor are they committed by it, as long as the firewall tells whose changes are pending; where it does not, an
/// edit is refused on top of anybody's.</para>
/// </remarks>
public sealed class CandidateSession : IAsyncDisposable
{
    private static readonly TimeSpan s_cleanupLimit = TimeSpan.FromSeconds(60);

    private readonly PanOsClient _client;
    private readonly ChangeSet _changes;
    private readonly StagedChanges _staged;
    private readonly EditLock _lock;
    private readonly string _marker;
    private bool _adopted;
    private bool _isCommitted;

    private CandidateSession(PanOsClient client, string marker, EditLock editLock, bool strictTransactional)
    {
        _client = client;
        _marker = marker;
        _lock = editLock;
        _changes = new ChangeSet(client);
        _staged = new StagedChanges(client, _changes, strictTransactional);
    }

    /// <summary>How many operations are staged.</summary>
    public int Count => _changes.Changes.Count;

    /// <summary>A place of the configuration, for staging changes.</summary>
    /// <param name="location">The place.</param>
    public CandidateScope In(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new CandidateScope(this, _changes, location);
    }

    /// <summary>
    /// What the staged operations would change, a line for every leaf, with secrets masked. Reads the candidate
    /// configuration, once for every operation, and changes nothing.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<string> DiffAsync(CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        foreach (var change in _changes.Changes)
        {
            var current = await _client.GetConfigurationAsync(change.Target, ConfigSource.Candidate, cancellationToken).ConfigureAwait(false);
            var lines = ChangeDiff.Lines(change, current);
            if (lines.Count == 0 && (current is not null || change.Action is ChangeAction.Delete))
            {
                continue;
            }

            var sign = current is null ? '+' : change.Action is ChangeAction.Delete ? '-' : '~';
            text.Append(sign).Append(' ').Append(change.Target).Append('\n');
            foreach (var line in lines)
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.Length == 0 ? "no changes\n" : text.ToString();
    }

    /// <summary>
    /// Sends everything staged to the candidate configuration and has the firewall check it, without committing. From
    /// then on nothing more can be staged: commit, or dispose the session, which takes everything back. The check is of
    /// the whole candidate, so faults in other administrators' uncommitted changes show up too.
    /// </summary>
    /// <param name="wait">How to wait for the check; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall found. A configuration that is not valid is a result, not an error.</returns>
    /// <exception cref="PanOsApiException">A change was refused; none was made. Or the firewall did not start a check.</exception>
    /// <exception cref="PanOsException">Changes of this administrator that this edit did not make are pending.</exception>
    /// <exception cref="InvalidOperationException">The session has been committed before.</exception>
    public async Task<ValidationResult> ValidateAsync(JobWaitOptions? wait = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        ThrowIfEnded();
        await SendAsync(cancellationToken).ConfigureAwait(false);
        return await _client.ValidateAsync(wait, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Sends everything staged in one request that succeeds or fails as a whole, starts a commit of this
    /// administrator's changes, and releases the lock. With nothing staged and nothing adopted no commit is sent. When
    /// the firewall refuses the commit (because another one runs, say), it can be called again.
    /// </summary>
    /// <param name="waitUntil">Whether to wait for the job.</param>
    /// <param name="options">How to commit; null for the defaults. <see cref="CommitOptions.Whose"/> stays as it is.</param>
    /// <param name="cancellationToken">Ends the call; a commit that has begun goes on.</param>
    /// <exception cref="PanOsApiException">A change was refused; none was made.</exception>
    /// <exception cref="PanOsException">Changes of this administrator that this edit did not make are pending.</exception>
    /// <exception cref="PanOsCommitException">
    /// The commit failed, or its outcome is not known. When its job failed the changes stay in the candidate: correct them in an edit
    /// that adopts them (<see cref="EditOptions.AdoptPendingChanges"/>), or <see cref="PanOsClient.RevertChangesAsync(CancellationToken)"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The options name other administrators, or have a wait that is out of range; nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">The session has been committed before.</exception>
    public async Task<CommitOperation> CommitAsync(WaitUntil waitUntil, CommitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfEnded();
        options ??= new CommitOptions();
        options.Validate(nameof(options));
        if (options.Whose != ChangeOwners.Self)
        {
            throw new ArgumentException($"An edit commits this administrator's changes only, not those of {options.Whose}. Use {nameof(PanOsClient)}.{nameof(PanOsClient.CommitAsync)}.", nameof(options));
        }

        CommitOperation operation;
        if (Count == 0 && !_adopted)
        {
            operation = CommitOperation.Without(_client, CommitOutcome.NothingToCommit, ["Nothing was staged."]);
        }
        else
        {
            await SendAsync(cancellationToken).ConfigureAwait(false);
            operation = await StartCommitAsync(options, cancellationToken).ConfigureAwait(false);
        }

        _isCommitted = true;
        await CleanUpAsync().ConfigureAwait(false);
        return await operation.WaitIfAsync(waitUntil, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes back what was sent but not committed, and releases the lock. Bounded to a minute; it never throws, what
    /// fails is logged. Changes that were adopted are not taken back, nor what was added to them.
    /// </summary>
    public ValueTask DisposeAsync() => new(CleanUpAsync());

    internal static async Task<CandidateSession> BeginAsync(PanOsClient client, EditOptions options, CancellationToken cancellationToken)
    {
        if (options is { StrictTransactional: true, AdoptPendingChanges: true })
        {
            throw new ArgumentException($"A strict request takes back the changes that {nameof(EditOptions.AdoptPendingChanges)} would take along. Nothing was sent.", nameof(options));
        }

        var marker = $"{EditLock.MarkerStart}{Guid.NewGuid().ToString("N")[..12]}]";
        var session = new CandidateSession(client, marker, new EditLock(client, marker, options.Vsys), options.StrictTransactional);
        try
        {
            if (options.Lock)
            {
                await session._lock.TakeAsync(options.Comment, options.TakeOverLock, cancellationToken).ConfigureAwait(false);
                client.Administrator ??= await session._lock.FindOwnerAsync(cancellationToken).ConfigureAwait(false);
            }

            var pending = await PendingChanges.LookAsync(client, client.Administrator, cancellationToken).ConfigureAwait(false);
            session._adopted = pending.MayBeOwn;
            return session._adopted && !options.AdoptPendingChanges ? throw session.ForeignChanges(pending) : session;
        }
        catch
        {
            await session.CleanUpAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <exception cref="InvalidOperationException">Nothing can be staged any more.</exception>
    internal void ThrowIfCommitted()
    {
        ThrowIfEnded();
        if (_staged.MayBeSent)
        {
            throw new InvalidOperationException("The changes of this edit have been sent to the firewall; commit them, or dispose the edit and begin another one.");
        }
    }

    private void ThrowIfEnded()
    {
        if (_isCommitted)
        {
            throw new InvalidOperationException("This edit has been committed; begin another one.");
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        // Without it nothing that was sent could be committed or taken back.
        _client.RequireAdministrator();
        if (_staged.AreSent || Count == 0)
        {
            return;
        }

        if (!_adopted && await PendingChanges.LookAsync(_client, _client.Administrator, cancellationToken).ConfigureAwait(false) is { MayBeOwn: true } pending)
        {
            throw ForeignChanges(pending);
        }

        await _staged.SendAsync(isClean: !_adopted, cancellationToken).ConfigureAwait(false);
    }

    private async Task<CommitOperation> StartCommitAsync(CommitOptions options, CancellationToken cancellationToken)
    {
        var starter = new CommitStarter(_client, options, _marker)
        {
            IsInForce = _adopted ? null : token => _staged.AreInAsync(ConfigSource.Running, token),
        };
        try
        {
            return await starter.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is PanOsCommitException or OperationCanceledException or ObjectDisposedException)
        {
            // It may be running: taking the changes back now could only harm.
            _isCommitted = true;
            throw;
        }
    }

    private PanOsException ForeignChanges(PendingChanges pending)
    {
        var whose = pending.Owner is PendingOwner.Self ? $"{_client.Administrator} has changes" : "There are changes, the firewall does not tell whose,";
        var where = pending.Paths.Count == 0 ? "." : $": {string.Join(", ", pending.Paths.Take(3))}{(pending.Paths.Count > 3 ? $" and {pending.Paths.Count - 3} more" : "")}.";
        return new($"{whose} in the candidate configuration that are not committed and that this edit did not make{where}")
        {
            Device = _client.Device,
            Remedy = $"Commit them, take them back ({nameof(PanOsClient)}.{nameof(PanOsClient.RevertChangesAsync)}), or take them along with {nameof(EditOptions)}.{nameof(EditOptions.AdoptPendingChanges)}.",
        };
    }

    private async Task CleanUpAsync()
    {
        using var limit = new CancellationTokenSource(s_cleanupLimit, _client.Time);
        if (_staged.MayBeSent && !_isCommitted && !_adopted
            && await TryAsync("taking back changes", _client.Unbound.RevertChangesAsync(ChangeOwners.Self, limit.Token)).ConfigureAwait(false))
        {
            _staged.TakenBack();
        }

        if (_lock.MayBeHeld)
        {
            await TryAsync("releasing the lock", _lock.ReleaseAsync(limit.Token)).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryAsync(string doing, Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            ClientLog.CleanupFailed(_client.Logger, _client.Device, doing, e.Message);
            return false;
        }
    }
}
