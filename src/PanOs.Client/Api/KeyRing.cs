namespace PanOs;

/// <summary>
/// Has the API key. With a user and a password it is asked for once, by whoever needs it first, and all others wait
/// for that one answer: every new key ends the sessions of the one before.
/// </summary>
internal sealed class KeyRing(PanOsCredential credential, TimeProvider time, Func<PanOsCredential.Login, Task<string>> generate)
{
    // A key that is refused again within this time is not a key that somebody else replaced.
    private static readonly TimeSpan s_renewalInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Task<string>? _key;
    private DateTimeOffset? _lastRenewal;

    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        switch (credential)
        {
            case PanOsCredential.FixedKey key:
                return key.Key;
            case PanOsCredential.Provided provided:
                return await provided.Provider(cancellationToken).ConfigureAwait(false);
            default:
                return await GenerateOnceAsync((PanOsCredential.Login)credential).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether it is worth asking again after <paramref name="refused"/> was refused.</summary>
    public bool TryRenew(string refused)
    {
        if (credential is not PanOsCredential.Login)
        {
            return false;
        }

        lock (_gate)
        {
            if (_key is not { IsCompletedSuccessfully: true } current || !string.Equals(current.Result, refused, StringComparison.Ordinal))
            {
                return true;
            }

            var now = time.GetUtcNow();
            if (_lastRenewal is { } last && now - last < s_renewalInterval)
            {
                return false;
            }

            _lastRenewal = now;
            _key = null;
            return true;
        }
    }

    private Task<string> GenerateOnceAsync(PanOsCredential.Login login)
    {
        TaskCompletionSource<string> mine;
        lock (_gate)
        {
            if (_key is { IsFaulted: false, IsCanceled: false } known)
            {
                return known;
            }

            mine = new TaskCompletionSource<string>();
            _key = mine.Task;
        }

        _ = FillAsync(mine, login);
        return mine.Task;
    }

    // Outside the lock: an in-process firewall answers before the call returns.
    private async Task FillAsync(TaskCompletionSource<string> answer, PanOsCredential.Login login)
    {
        try
        {
            answer.SetResult(await generate(login).ConfigureAwait(false));
        }
        catch (Exception e) when (e is PanOsException or OperationCanceledException or ObjectDisposedException)
        {
            answer.SetException(e);
        }
    }
}
