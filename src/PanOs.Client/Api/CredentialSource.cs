namespace PanOs;

/// <summary>
/// Turns a credential into what a request carries. It is asked before every request, and once more when the firewall did
/// not know what it gave.
/// </summary>
internal sealed class CredentialSource(PanOsCredential credential, string device, KeyRing keys, ApiKeyPlacement placement)
{
    private readonly Access? _fixed = credential switch
    {
        PanOsCredential.FixedKey { Key: var key } => Access.Key(key, placement),
        PanOsCredential.Login { IsBasic: true } login => Access.Basic(login.User, login.Password),
        _ => null,
    };

    /// <summary>What the next request carries.</summary>
    /// <exception cref="PanOsException">The provider failed, or a key was asked for and not given.</exception>
    public async ValueTask<Access> GetAsync(CancellationToken cancellationToken)
    {
        if (_fixed is not null)
        {
            return _fixed;
        }

        if (credential is PanOsCredential.ProvidedKey provided)
        {
            return Access.Key(await KeyFromAsync(provided, cancellationToken).ConfigureAwait(false), placement);
        }

        var login = await LoginAsync(cancellationToken).ConfigureAwait(false);
        return login.IsBasic
            ? Access.Basic(login.User, login.Password)
            : Access.Key(await keys.GetAsync(login).WaitAsync(cancellationToken).ConfigureAwait(false), placement, login.Password);
    }

    /// <summary>What to send instead of what the firewall does not know; null when there is nothing else to try.</summary>
    public async ValueTask<Access?> RenewAsync(Access refused, CancellationToken cancellationToken)
    {
        if (_fixed is not null)
        {
            return null;
        }

        if (credential is PanOsCredential.Login or PanOsCredential.ProvidedLogin { IsBasic: false }
            && !keys.TryForget(refused.Value, await LoginAsync(cancellationToken).ConfigureAwait(false)))
        {
            return null;
        }

        var renewed = await GetAsync(cancellationToken).ConfigureAwait(false);
        return renewed.IsSame(refused) ? null : renewed;
    }

    private async ValueTask<string> KeyFromAsync(PanOsCredential.ProvidedKey provided, CancellationToken cancellationToken)
    {
        string? key = await AskAsync(provided.Provider, cancellationToken).ConfigureAwait(false);
        return PanOsCredential.Cleaned(key) ?? throw Unusable("no API key, or one with characters that no key has");
    }

    private async ValueTask<PanOsCredential.Login> LoginAsync(CancellationToken cancellationToken)
    {
        if (credential is PanOsCredential.Login login)
        {
            return login;
        }

        var provided = (PanOsCredential.ProvidedLogin)credential;
        var given = await AskAsync(provided.Provider, cancellationToken).ConfigureAwait(false);
        if (given is not { UserName.Length: > 0, Password.Length: > 0 } || (provided.IsBasic && given.UserName.Contains(':')))
        {
            throw Unusable("no user name, no password, or a user name that cannot be sent");
        }

        return new PanOsCredential.Login(given.UserName, given.Password, provided.IsBasic);
    }

    private async ValueTask<T> AskAsync<T>(Func<CancellationToken, ValueTask<T>> provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not PanOsException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new PanOsAuthenticationException("The credential provider failed.", e) { Device = device };
        }
    }

    private PanOsAuthenticationException Unusable(string what) => new($"The credential provider gave {what}.") { Device = device };
}
