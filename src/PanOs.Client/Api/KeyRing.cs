namespace PanOs;

/// <summary>
/// Has the API key of a user. It is asked for once, by whoever needs it first, and all others wait for that one answer:
/// every new key ends the sessions of the one before.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="renewalInterval">A key that is refused again within this time is not a key that somebody else replaced.</param>
/// <param name="generate">Asks the firewall.</param>
internal sealed class KeyRing(TimeProvider time, TimeSpan renewalInterval, Func<PanOsCredential.Login, Task<string>> generate)
{
    private readonly Lock _gate = new();
    private Task<string>? _key;
    private PanOsCredential.Login? _login;
    private DateTimeOffset? _lastRenewal;
    private DateTimeOffset? _refusedAt;

    /// <summary>The key of a user, asked for now when there is none or when the user or the password has changed.</summary>
    public Task<string> GetAsync(PanOsCredential.Login login)
    {
        TaskCompletionSource<string> mine;
        lock (_gate)
        {
            if (_key is { } known && _login?.IsSame(login) == true && (known is { IsFaulted: false, IsCanceled: false } || IsFreshRefusal()))
            {
                return known;
            }

            mine = new TaskCompletionSource<string>();
            _key = mine.Task;
            _login = login;
        }

        _ = FillAsync(mine, login);
        return mine.Task;
    }

    /// <summary>Whether it is worth asking again after a key was refused; then the key is forgotten.</summary>
    public bool TryForget(string refused, PanOsCredential.Login login)
    {
        lock (_gate)
        {
            // Somebody else has replaced it already, or the password is a new one.
            if (_key is not { IsCompletedSuccessfully: true } current
                || !string.Equals(current.Result, refused, StringComparison.Ordinal)
                || _login?.IsSame(login) != true)
            {
                return true;
            }

            var now = time.GetUtcNow();
            if (_lastRenewal is { } last && now - last < renewalInterval)
            {
                return false;
            }

            _lastRenewal = now;
            _key = null;
            return true;
        }
    }

    // A wrong password stays wrong for a while: asking with it at every call would lock the account.
    private bool IsFreshRefusal() => _refusedAt is { } at && time.GetUtcNow() - at < renewalInterval;

    // Outside the lock: an in-process firewall answers before the call returns.
    private async Task FillAsync(TaskCompletionSource<string> answer, PanOsCredential.Login login)
    {
        try
        {
            string key = await generate(login).ConfigureAwait(false);
            lock (_gate)
            {
                _refusedAt = null;
            }

            answer.SetResult(key);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            lock (_gate)
            {
                _refusedAt = e is PanOsAuthenticationException { IsInvalidCredential: true } ? time.GetUtcNow() : null;
            }

            // Whatever it was: all who wait would otherwise wait for ever.
            answer.SetException(e);
        }
    }
}
