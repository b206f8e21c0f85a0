namespace PanOs.HaPair;

/// <summary>
/// What a firewall proved itself with at first contact. It is kept as tags of its instance, and from then on every
/// process refuses anything else.
/// </summary>
/// <param name="HostKey">The fingerprint of its SSH host key as OpenSSH writes it, <c>SHA256:…</c>; null before the first contact.</param>
/// <param name="Certificate">The SHA-256 fingerprint of its HTTPS certificate, 64 hexadecimal digits; null before the first contact.</param>
public sealed record FirewallPins(string? HostKey = null, string? Certificate = null)
{
    /// <summary>Nothing is known yet.</summary>
    public static FirewallPins None { get; } = new();
}

/// <summary>A firewall to be called over its XML API.</summary>
/// <param name="Address">Where its management is.</param>
/// <param name="Credential">Who calls.</param>
/// <param name="CertificateSha256">The only certificate that it may show: the SHA-256 fingerprint, 64 hexadecimal digits.</param>
public sealed record FirewallContact(Uri Address, PanOsCredential Credential, string CertificateSha256);
