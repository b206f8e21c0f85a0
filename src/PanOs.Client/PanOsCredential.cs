using System.Net;

namespace PanOs;

/// <summary>
/// Proves who is asking. The credential is asked for before every request, so a secret that a provider rotates needs no
/// new client. Its text never shows a secret.
/// </summary>
public abstract class PanOsCredential
{
    private PanOsCredential()
    {
    }

    /// <summary>An API key, sent as it is.</summary>
    /// <param name="key">The key. Blanks and line ends around it are ignored.</param>
    /// <exception cref="ArgumentException">It is empty, or has characters that no key has.</exception>
    public static PanOsCredential ApiKey(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return Cleaned(key) is { } clean
            ? new FixedKey(clean)
            : throw new ArgumentException("The API key has characters that no key has. Was it copied with something else?", nameof(key));
    }

    /// <summary>
    /// A user name and a password. The client asks the firewall for a key when it first needs one, and again only when
    /// the firewall says that the key is not valid, at most once in
    /// <see cref="PanOsClientOptions.KeyRenewalInterval"/>: a new key ends the earlier API sessions of that user.
    /// </summary>
    /// <param name="user">The administrator.</param>
    /// <param name="password">The password.</param>
    public static PanOsCredential UserPassword(string user, string password) => LoginOf(user, password, isBasic: false);

    /// <summary>
    /// A user name and a password that go along with every request, as HTTP Basic. No key is asked for, so no other
    /// session of that user ends; but each request makes the firewall check the password.
    /// </summary>
    /// <param name="user">The administrator. It must not have a colon.</param>
    /// <param name="password">The password.</param>
    public static PanOsCredential Basic(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Contains(':')
            ? throw new ArgumentException("A user name with a colon cannot be sent as HTTP Basic.", nameof(user))
            : LoginOf(user, password, isBasic: true);
    }

    /// <summary>A function that is asked for the API key before every request, for keys that live in a vault.</summary>
    /// <param name="provider">
    /// Gives the key. It should cache; it may be called from several threads. When the firewall refuses a key, it is asked
    /// once more, and the request sent again if it gives another one.
    /// </param>
    public static PanOsCredential FromProvider(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProvidedKey(provider);
    }

    /// <summary>
    /// A function that is asked for user name and password before every request, for passwords that live in a vault. A
    /// key is asked for as with <see cref="UserPassword"/>, and anew as soon as the function gives another password.
    /// </summary>
    /// <param name="provider">Gives user name and password. It should cache; it may be called from several threads.</param>
    public static PanOsCredential UserPasswordFromProvider(Func<CancellationToken, ValueTask<NetworkCredential>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProvidedLogin(provider, isBasic: false);
    }

    /// <summary>A function that is asked for user name and password before every request; they are sent as with <see cref="Basic"/>.</summary>
    /// <param name="provider">Gives user name and password. It should cache; it may be called from several threads.</param>
    public static PanOsCredential BasicFromProvider(Func<CancellationToken, ValueTask<NetworkCredential>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProvidedLogin(provider, isBasic: true);
    }

    // A key goes into a header: visible ASCII only.
    internal static string? Cleaned(string? key) =>
        key?.Trim() is { Length: > 0 } clean && clean.All(c => c is > ' ' and <= '~') ? clean : null;

    private static Login LoginOf(string user, string password, bool isBasic)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new Login(user, password, isBasic);
    }

    internal sealed class FixedKey(string key) : PanOsCredential
    {
        public string Key { get; } = key;

        public override string ToString() => "API key ***";
    }

    internal sealed class ProvidedKey(Func<CancellationToken, ValueTask<string>> provider) : PanOsCredential
    {
        public Func<CancellationToken, ValueTask<string>> Provider { get; } = provider;

        public override string ToString() => "API key from a provider";
    }

    internal sealed class Login(string user, string password, bool isBasic) : PanOsCredential
    {
        public string User { get; } = user;

        public string Password { get; } = password;

        public bool IsBasic { get; } = isBasic;

        public bool IsSame(Login other) =>
            string.Equals(User, other.User, StringComparison.Ordinal) && string.Equals(Password, other.Password, StringComparison.Ordinal);

        public override string ToString() => $"user {User}, password ***";
    }

    internal sealed class ProvidedLogin(Func<CancellationToken, ValueTask<NetworkCredential>> provider, bool isBasic) : PanOsCredential
    {
        public Func<CancellationToken, ValueTask<NetworkCredential>> Provider { get; } = provider;

        public bool IsBasic { get; } = isBasic;

        public override string ToString() => "user and password from a provider";
    }
}
