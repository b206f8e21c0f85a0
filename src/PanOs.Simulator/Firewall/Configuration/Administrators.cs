using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The administrators of a firewall, as its configuration has them.</summary>
internal sealed class Administrators(SimulatedFirewall firewall)
{
    private int _salts;

    /// <summary>The password hash of <paramref name="user"/> in the running configuration; null when there is no such user.</summary>
    public string? PasswordHashOf(string user) => Entry(user) is { } entry ? (string?)entry.Element("phash") ?? "" : null;

    /// <summary>Whether <paramref name="user"/> may log in with <paramref name="password"/>: the running configuration decides.</summary>
    public bool VerifyPassword(string user, string password) =>
        PasswordHashOf(user) is { } hash && PasswordHash.Verify(password, hash);

    /// <summary>A hash as <c>request password-hash</c> answers it. The salt differs each time, the same in each run.</summary>
    public string HashPassword(string password)
    {
        byte[] seed = SHA256.HashData(Encoding.UTF8.GetBytes($"{firewall.Host.MachineId}/{++_salts}"));
        return Sha256Crypt.Hash(password, Convert.ToHexStringLower(seed)[..8]);
    }

    /// <summary>Sets a password in the candidate configuration, as <c>set mgt-config users U password</c> does.</summary>
    public ConfigurationAnswer SetPassword(string user, string password) =>
        firewall.Configuration.Set(user, $"/config/mgt-config/users/entry[@name='{user}']", $"<phash>{HashPassword(password)}</phash>");

    private XElement? Entry(string user) =>
        firewall.Configuration.Running.Element("mgt-config")?.Element("users")?.Elements("entry")
            .FirstOrDefault(entry => (string?)entry.Attribute("name") == user);
}
