namespace PanOs.Model;

/// <summary>How the two ends of a VPN prove who they are.</summary>
[ConfigurationChoice]
public abstract partial record IkeAuthentication : ConfigurationNode
{
    private IkeAuthentication()
    {
    }

    /// <summary>By a key that both know.</summary>
    /// <param name="key">The key; the device encrypts it, and answers with the encrypted form, at most 255 characters.</param>
    public static IkeAuthentication PreSharedKey(string key) => new PreSharedKeyAuthentication { Key = key };

    /// <summary>By certificates.</summary>
    /// <param name="localCertificate">The name of the certificate that this firewall shows, at most 255 characters.</param>
    /// <param name="certificateProfile">The name of the certificate profile that judges the peer's certificate.</param>
    public static IkeAuthentication Certificate(string localCertificate, string certificateProfile) => new CertificateAuthentication { LocalCertificate = localCertificate, CertificateProfile = certificateProfile };

    /// <summary>By a key that both know.</summary>
    [Alternative("pre-shared-key")]
    public sealed partial record PreSharedKeyAuthentication : IkeAuthentication
    {
        /// <summary>The key; the device encrypts it, and answers with the encrypted form, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>By certificates.</summary>
    [Alternative("certificate")]
    public sealed partial record CertificateAuthentication : IkeAuthentication
    {
        /// <summary>The name of the certificate that this firewall shows, at most 255 characters. Null: not managed.</summary>
        [Element("local-certificate/name", MaxLength = 255)]
        public string? LocalCertificate { get; init; }

        /// <summary>The name of the certificate profile that judges the peer's certificate. Null: not managed.</summary>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether the certificate is sent as a hash and an address to fetch it from (IKEv2). Null: not managed.</summary>
        [Element("local-certificate/hash-and-url/enable")]
        public bool? HashAndUrl { get; init; }

        /// <summary>The address that the certificates are fetched from, at most 1024 characters. Null: not managed.</summary>
        [Element("local-certificate/hash-and-url/base-url", MaxLength = 1024)]
        public string? HashAndUrlBase { get; init; }

        /// <summary>Whether the peer's name may differ from the one in its certificate. Null: not managed.</summary>
        [Element("allow-id-payload-mismatch")]
        public bool? AllowIdMismatch { get; init; }

        /// <summary>Whether a certificate is refused when its revocation cannot be checked. Null: not managed.</summary>
        [Element("strict-validation-revocation")]
        public bool? StrictRevocation { get; init; }

        /// <summary>Whether revocation is checked from the management interface. Null: not managed.</summary>
        [Element("use-management-as-source")]
        public bool? UseManagementAsSource { get; init; }
    }
}
