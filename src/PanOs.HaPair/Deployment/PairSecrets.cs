namespace PanOs.HaPair;

/// <summary>Where the secrets of a pair come from. They are asked for when they are needed, and never kept in a plan, a report or a log.</summary>
public sealed class PairSecrets
{
    /// <summary>Makes them of two functions, which may look into a vault, a file or the environment.</summary>
    /// <param name="adminPassword">Gives the password that <c>admin</c> has, or shall get at first login, on both firewalls.</param>
    /// <param name="sshPrivateKey">Gives the private half of the key pair of the instances, in OpenSSH or PEM form.</param>
    public PairSecrets(
        Func<CancellationToken, ValueTask<string>> adminPassword,
        Func<CancellationToken, ValueTask<string>> sshPrivateKey)
    {
        ArgumentNullException.ThrowIfNull(adminPassword);
        ArgumentNullException.ThrowIfNull(sshPrivateKey);
        AdminPassword = adminPassword;
        SshPrivateKey = sshPrivateKey;
    }

    /// <summary>Gives the password of <c>admin</c> on both firewalls.</summary>
    public Func<CancellationToken, ValueTask<string>> AdminPassword { get; }

    /// <summary>Gives the private half of the key pair of the instances.</summary>
    public Func<CancellationToken, ValueTask<string>> SshPrivateKey { get; }

    /// <summary>
    /// Gives the authorization code with which both firewalls fetch their licences. Asked for only when
    /// <see cref="LicensingTopology.AuthCode"/> says so. Null, the default: there is none.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? AuthCode { get; init; }

    /// <summary>The authorization code, or one clear exception that does not show it.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it is no code.</exception>
    internal async ValueTask<string> RequireAuthCodeAsync(CancellationToken cancellationToken)
    {
        if (AuthCode is null)
        {
            throw new InvalidOperationException(
                $"The topology's licensing.authCode asks for an authorization code, but {nameof(PairSecrets)}.{nameof(AuthCode)} gives none. Nothing was changed.");
        }

        string code = await AuthCode(cancellationToken).ConfigureAwait(false);
        return !string.IsNullOrEmpty(code) && code.All(char.IsAsciiLetterOrDigit)
            ? code
            : throw new InvalidOperationException($"What {nameof(PairSecrets)}.{nameof(AuthCode)} gives is no authorization code: letters and digits only. Nothing was changed.");
    }

    /// <summary>Secrets that the caller has at hand.</summary>
    /// <param name="adminPassword">The password of <c>admin</c> on both firewalls.</param>
    /// <param name="sshPrivateKey">The private half of the key pair of the instances.</param>
    public static PairSecrets FromValues(string adminPassword, string sshPrivateKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(adminPassword);
        ArgumentException.ThrowIfNullOrEmpty(sshPrivateKey);
        return new PairSecrets(_ => ValueTask.FromResult(adminPassword), _ => ValueTask.FromResult(sshPrivateKey));
    }

    /// <summary>No secret.</summary>
    public override string ToString() => "PairSecrets (masked)";
}
