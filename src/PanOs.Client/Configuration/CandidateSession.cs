using System.Text;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// An edit of the candidate configuration. Changes are staged here; <see cref="CommitAsync"/> sends them all in one
/// request and commits them in a second one. Disposing without a commit leaves nothing behind. A session belongs to
/// one flow of control; it is not safe to use from several threads at the same time.
/// </summary>
public sealed class CandidateSession : IAsyncDisposable
{
    private static readonly TimeSpan s_cleanupLimit = TimeSpan.FromSeconds(60);

    private readonly PanOsClient _client;
    private readonly ChangeSet _changes = new();
    private readonly string _marker;
    private bool _isLocked;
    private bool _adopted;
    private bool _mayBeSent;
    private bool _isApplied;
    private bool _isCommitted;

    private CandidateSession(PanOsClient client, string marker)
    {
        _client = client;
        _marker = marker;
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
    /// Sends everything staged in one request that succeeds or fails as a whole, starts a commit of this
    /// administrator's changes, and releases the lock. With nothing staged and nothing adopted no commit is sent. When
    /// the firewall refuses the commit (because another one runs, say), it can be called again.
    /// </summary>
    /// <param name="waitUntil">Whether to wait for the job.</param>
    /// <param name="options">How to commit; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call; a commit that has begun goes on.</param>
    /// <exception cref="PanOsApiException">A change was refused; none was made.</exception>
    /// <exception cref="PanOsCommitException">The commit failed, or its outcome is not known.</exception>
    /// <exception cref="InvalidOperationException">The session has been committed before.</exception>
    public async Task<CommitOperation> CommitAsync(WaitUntil waitUntil, CommitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfCommitted();
        options ??= new CommitOptions();
        CommitOperation operation;
        if (Count == 0 && !_adopted)
        {
            operation = new CommitOperation(_client, jobId: null, ["Nothing was staged."], options);
        }
        else
        {
            var administrator = await FindAdministratorAsync(cancellationToken).ConfigureAwait(false);
            await SendAsync(cancellationToken).ConfigureAwait(false);
            operation = await StartCommitAsync(administrator, options, cancellationToken).ConfigureAwait(false);
        }

        _isCommitted = true;
        await CleanUpAsync().ConfigureAwait(false);
        if (waitUntil is WaitUntil.Completed)
        {
            await operation.WaitForCompletionAsync(progress: null, cancellationToken).ConfigureAwait(false);
        }

        return operation;
    }

    /// <summary>
    /// Takes back what was sent but not committed, and releases the lock. Bounded to a minute; it never throws, what
    /// fails is logged. Changes that were adopted are not taken back.
    /// </summary>
    public ValueTask DisposeAsync() => new(CleanUpAsync());

    internal static async Task<CandidateSession> BeginAsync(PanOsClient client, EditOptions options, CancellationToken cancellationToken)
    {
        var session = new CandidateSession(client, $"{ConfigLock.MarkerStart}{Guid.NewGuid().ToString("N")[..12]}]");
        try
        {
            if (options.Lock)
            {
                var comment = options.Comment is { Length: > 0 } text ? $"{text} {session._marker}" : session._marker;
                await ConfigLock.TakeAsync(client, comment, cancellationToken).ConfigureAwait(false);
                session._isLocked = true;
            }

            session._adopted = await client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false);
            return session._adopted && !options.AdoptPendingChanges ? throw session.ForeignChanges() : session;
        }
        catch
        {
            await session.CleanUpAsync().ConfigureAwait(false);
            throw;
        }
    }

    private PanOsException ForeignChanges() => new("The candidate configuration has changes that are not committed.")
    {
        Device = _client.Device,
        Remedy = $"Commit them, take them back ({nameof(PanOsClient)}.{nameof(PanOsClient.RevertChangesAsync)}), or take them along with {nameof(EditOptions)}.{nameof(EditOptions.AdoptPendingChanges)}.",
    };

    internal void ThrowIfCommitted()
    {
        if (_isCommitted)
        {
            throw new InvalidOperationException("This edit has been committed; begin another one.");
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        if (_isApplied || Count == 0)
        {
            return;
        }

        // Somebody with the same account is not kept out by the lock, and strict would take that work back.
        if (!_adopted && await _client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false))
        {
            throw ForeignChanges();
        }

        // Strict first takes back this administrator's uncommitted changes, so it must not be used on adopted ones.
        // The request is all or nothing either way.
        _mayBeSent = true;
        try
        {
            await _client.SendAsync(_changes.ToRequest(strictTransactional: !_adopted), cancellationToken).ConfigureAwait(false);
            _isApplied = true;
        }
        catch (PanOsException e) when (e is PanOsApiException or PanOsLockException or PanOsAuthenticationException or PanOsTransportException { WasNotSent: true })
        {
            _mayBeSent = false;
            throw;
        }
    }

    private async Task<CommitOperation> StartCommitAsync(string administrator, CommitOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await CommitStarter.StartAsync(_client, administrator, _marker, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is PanOsCommitException or OperationCanceledException)
        {
            // It may be running: taking the changes back now could only harm.
            _isCommitted = true;
            throw;
        }
    }

    // With an API key the firewall is the one who knows: it lists our lock under the administrator's name.
    private async Task<string> FindAdministratorAsync(CancellationToken cancellationToken)
    {
        if (_client.Administrator is null && _isLocked)
        {
            _client.Administrator = await ConfigLock.OwnerOfAsync(_client, _marker, cancellationToken).ConfigureAwait(false);
        }

        return _client.Administrator ?? throw new PanOsException("Whose changes to commit is not known from the API key.")
        {
            Device = _client.Device,
            Remedy = $"Set {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.Administrator)}.",
        };
    }

    private async Task CleanUpAsync()
    {
        using var limit = new CancellationTokenSource(s_cleanupLimit, _client.Time);
        if (_mayBeSent && !_isCommitted && !_adopted && _client.Administrator is { } administrator)
        {
            if (await TryAsync("taking back changes", _client.SendAsync(ApiRequest.Revert(administrator), limit.Token)).ConfigureAwait(false))
            {
                _mayBeSent = false;
            }
        }

        if (_isLocked && await TryAsync("releasing the lock", ConfigLock.ReleaseAsync(_client, limit.Token)).ConfigureAwait(false))
        {
            _isLocked = false;
        }
    }

    private async Task<bool> TryAsync(string doing, Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is PanOsException or OperationCanceledException or ObjectDisposedException)
        {
            ClientLog.CleanupFailed(_client.Logger, _client.Device, doing, e.Message);
            return false;
        }
    }
}
