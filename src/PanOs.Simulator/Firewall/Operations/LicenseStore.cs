using System.Security.Cryptography;
using System.Text;

namespace PanOs.Simulator;

/// <summary>A feature that a firewall is licensed for.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="AuthCode">The code that it was fetched with; empty for those of the image.</param>
internal sealed record License(string Feature, string Description, string AuthCode);

/// <summary>The licences of a firewall, and the key by which it asks the licence server.</summary>
internal sealed class LicenseStore(SimulatedFirewall firewall)
{
    private readonly List<License> _licenses = [new("PA-VM", "Standard VM-Series", "")];

    public IReadOnlyList<License> All => _licenses;

    /// <summary>The licensing API key; empty until it is set.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Fetches what an authorization code stands for.</summary>
    public void Fetch(string authCode)
    {
        _licenses.RemoveAll(license => license.AuthCode == authCode || license.Feature == "PA-VM");
        _licenses.Insert(0, new License("PA-VM", "Standard VM-Series", authCode));
        if (!_licenses.Exists(license => license.Feature == "Premium"))
        {
            _licenses.Add(new License("Premium", "24 x 7 phone support; advanced replacement hardware service", authCode));
        }
    }

    /// <summary>Takes away a licence; false when there is none of that name.</summary>
    public bool Remove(string feature) => _licenses.RemoveAll(license => license.Feature == feature) > 0;

    /// <summary>Gives all back: the box is unlicensed.</summary>
    public void Deactivate() => _licenses.Clear();

    /// <summary>The key file of a licence, as <c>show license-token-files</c> names it.</summary>
    public string KeyFile(License license) =>
        $"{license.Feature.Replace(' ', '_')}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(firewall.Host.MachineId + license.Feature)))[..8]}.key";
}
