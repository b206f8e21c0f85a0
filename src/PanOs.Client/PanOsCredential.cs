namespace PanOs;

/// <summary>Proves who is asking. Its text never shows a secret.</summary>
public abstract class PanOsCredential
{
    private PanOsCredential()
    {
    }

    /// <summary>An API key, sent as it is.</summary>
    /// <param name="key">The key.</param>
    public static PanOsCredential ApiKey(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new FixedKey(key);
    }

    /// <summary>
    /// A user name and a password. The client asks the firewall for a key when it first needs one. Note that PAN-OS
    /// then ends the earlier API sessions of that user.
    /// </summary>
    /// <param name="user">The administrator.</param>
    /// <param name="password">The password.</param>
    public static PanOsCredential UserPassword(string user, string password)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new Login(user, password);
    }

    /// <summary>A function that is asked for the API key before every request, for keys that live in a vault.</summary>
    /// <param name="provider">Gives the key. It should cache; it may be called from several threads.</param>
    public static PanOsCredential FromProvider(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new Provided(provider);
    }

    internal sealed class FixedKey(string key) : PanOsCredential
    {
        public string Key { get; } = key;

        public override string ToString() => "API key ***";
    }

    internal sealed class Login(string user, string password) : PanOsCredential
    {
        public string User { get; } = user;

        public string Password { get; } = password;

        public override string ToString() => $"user {User}, password ***";
    }

    internal sealed class Provided(Func<CancellationToken, ValueTask<string>> provider) : PanOsCredential
    {
        public Func<CancellationToken, ValueTask<string>> Provider { get; } = provider;

        public override string ToString() => "API key from a provider";
    }
}
