using System.Security.Cryptography;
using System.Text;

namespace PanOs.Simulator;

public sealed partial class SimulatedFirewall
{
    /// <summary>
    /// What it shows to prove who it is. A firewall makes its keys at its first boot and keeps them; another value
    /// stands for somebody in between, or for keys that an operator replaced.
    /// </summary>
    public FirewallIdentity Identity { get; set; }

    /// <summary>Whether its web server answers connections now.</summary>
    public bool AnswersHttps => AcceptsManagement;
}

/// <summary>The keys that a firewall shows.</summary>
/// <param name="HostKey">The fingerprint of the SSH host key as OpenSSH writes it, <c>SHA256:…</c>.</param>
/// <param name="CertificateSha256">The SHA-256 fingerprint of the HTTPS certificate, 64 hexadecimal digits.</param>
public sealed record FirewallIdentity(string HostKey, string CertificateSha256)
{
    /// <summary>Keys that are the same in every run.</summary>
    /// <param name="seed">What they follow from, such as the id of a machine.</param>
    public static FirewallIdentity Of(string seed) => new(
        "SHA256:" + Convert.ToBase64String(Digest("ssh " + seed)).TrimEnd('='),
        Convert.ToHexString(Digest("tls " + seed)));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
