using System.Security.Cryptography;
using System.Text;

namespace PanOs.Simulator;

/// <summary>
/// The API keys of a firewall. A user has one: a new one ends the one before, and so does a new password.
/// </summary>
internal sealed class ApiKeys(SimulatedFirewall firewall)
{
    private readonly Dictionary<string, (string Key, string PasswordHash)> _byUser = new(StringComparer.Ordinal);
    private int _made;

    /// <summary>A key for a user whose password was checked.</summary>
    public string Make(string user)
    {
        byte[] half = SHA256.HashData(Encoding.UTF8.GetBytes($"{firewall.Host.MachineId}/{user}/{++_made}"));
        // 64 bytes give base64 that ends in two equals signs, as real keys of these versions do.
        string key = Convert.ToBase64String([.. half, .. SHA256.HashData(half)]);
        _byUser[user] = (key, firewall.Administrators.PasswordHashOf(user) ?? "");
        return key;
    }

    /// <summary>Whose key this is; null when it is nobody's, or was ended.</summary>
    public string? UserOf(string key)
    {
        foreach ((string user, (string held, string passwordHash)) in _byUser)
        {
            if (held == key)
            {
                return firewall.Administrators.PasswordHashOf(user) == passwordHash ? user : null;
            }
        }

        return null;
    }
}
