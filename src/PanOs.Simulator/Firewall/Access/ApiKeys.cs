using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The API keys of a firewall. A user has one: a new one ends the one before (documented), and so do a new password
/// (documented), the configured lifetime and the expiry of all keys.
/// </summary>
internal sealed class ApiKeys(SimulatedFirewall firewall)
{
    private readonly Dictionary<string, IssuedKey> _byUser = new(StringComparer.Ordinal);
    private int _made;

    private XElement? Setting => RunningConfiguration.Device(firewall)?.Element("deviceconfig")?.Element("setting")
        ?.Element("management")?.Element("api")?.Element("key");

    /// <summary>A key for a user whose password was checked.</summary>
    public string Make(string user)
    {
        byte[] half = SHA256.HashData(Encoding.UTF8.GetBytes($"{firewall.Host.MachineId}/{user}/{++_made}"));
        byte[] whole = [.. half, .. SHA256.HashData(half)];

        // 64 bytes give base64 that ends in two equals signs, as keys without a certificate do. With one they are a
        // hash and more in URL-safe base64 (field notes).
        string key = firewall.Profile.Has(DeviceFeature.KeyCertificate) && Setting?.Element("certificate")?.Value is { Length: > 0 }
            ? $"{Convert.ToHexStringLower(half[..8])}:{Convert.ToBase64String(whole).TrimEnd('=').Replace('+', '-').Replace('/', '_')}"
            : Convert.ToBase64String(whole);
        _byUser[user] = new IssuedKey(key, firewall.Administrators.PasswordHashOf(user) ?? "", firewall.Clock.GetUtcNow());
        return key;
    }

    /// <summary>Whose key this is; null when it is nobody's, or was ended.</summary>
    public string? UserOf(string key)
    {
        foreach ((string user, IssuedKey issued) in _byUser)
        {
            if (issued.Key == key)
            {
                return firewall.Administrators.PasswordHashOf(user) == issued.PasswordHash && !IsExpired(issued) ? user : null;
            }
        }

        return null;
    }

    /// <summary>Ends every key, as "Expire All API Keys" of the web interface does.</summary>
    public void RevokeAll() => _byUser.Clear();

    // Minutes, 0 for ever (Unconfirmed: that the element is called lifetime, and that it counts for keys made before).
    private bool IsExpired(IssuedKey issued) =>
        firewall.Profile.Has(DeviceFeature.KeyLifetime)
        && int.TryParse(Setting?.Element("lifetime")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
        && minutes > 0
        && firewall.Clock.GetUtcNow() - issued.Made >= TimeSpan.FromMinutes(minutes);

    private sealed record IssuedKey(string Key, string PasswordHash, DateTimeOffset Made);
}
