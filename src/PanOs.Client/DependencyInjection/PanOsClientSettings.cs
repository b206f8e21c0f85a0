namespace PanOs;

/// <summary>
/// What a service says about one firewall, in a section of its configuration or in code
/// (<see cref="PanOsServiceCollectionExtensions"/>). All of it is checked when the host starts, and every fault is named in
/// one message. In a section, the properties of <see cref="Options"/> stand beside the others, and those of
/// <see cref="PanOsClientOptions.Retry"/> below <c>Retry</c>; a name that is none of these is a fault.
/// </summary>
public sealed class PanOsClientSettings
{
    /// <summary>The firewall's address, such as <c>https://203.0.113.10</c>. Required; no default.</summary>
    public string? Address { get; set; }

    /// <summary>An API key. Default: null, none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The name of an environment variable that holds the API key. Default: null, none.</summary>
    public string? ApiKeyVariable { get; set; }

    /// <summary>The administrator, with a password instead of an API key. Default: null, none.</summary>
    public string? User { get; set; }

    /// <summary>The administrator's password. Default: null, none.</summary>
    public string? Password { get; set; }

    /// <summary>The name of an environment variable that holds the password. Default: null, none.</summary>
    public string? PasswordVariable { get; set; }

    /// <summary>Whether user and password go along with every request (<see cref="PanOsCredential.Basic"/>) instead of a key made of them. Default: false.</summary>
    public bool Basic { get; set; }

    /// <summary>A credential from code, such as one that asks a vault (<see cref="PanOsCredential.FromProvider"/>). Default: null, none.</summary>
    public Func<IServiceProvider, PanOsCredential>? Credential { get; set; }

    /// <summary>The SHA-256 fingerprint of the one certificate that is accepted (<see cref="CertificateTrust.Pin"/>). Default: null, none.</summary>
    public string? CertificatePin { get; set; }

    /// <summary>The authority whose certificates are accepted, in PEM form (<see cref="CertificateTrust.Authority"/>). Default: null, none.</summary>
    public string? CertificateAuthority { get; set; }

    /// <summary>A file with the same. Default: null, none.</summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>Whether any certificate is accepted (<see cref="CertificateTrust.DangerousAcceptAny"/>). Default: false.</summary>
    public bool DangerousAcceptAnyCertificate { get; set; }

    /// <summary>
    /// How the client behaves. Its clock and its logging are the container's unless they are set here; its certificates are
    /// those named above, unless <see cref="PanOsClientOptions.Trust"/> is set here.
    /// </summary>
    public PanOsClientOptions Options { get; } = new();

    internal SettingsOrigin Origin { get; } = new();

    /// <summary>No secret.</summary>
    public override string ToString() => $"{Address} (credential masked)";
}
