namespace PanOs.Model;

/// <summary>How the certificates of clients and peers are judged.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("certificate-profile", ObjectPlaces.Profiles, Title = "certificate profile", Collection = "CertificateProfiles")]
public sealed partial record CertificateProfile(string Name) : ConfigurationObject
{
    /// <summary>Where in a certificate the user name stands. Null: not managed.</summary>
    [Element("username-field")]
    public CertificateUsername? UsernameField { get; init; }

    /// <summary>The domain of the users, at most 63 characters. Null: not managed.</summary>
    [Element("domain", MaxLength = 63)]
    public string? Domain { get; init; }

    /// <summary>Who may have signed a certificate. Null: not managed.</summary>
    [Element("CA")]
    public ValueList<CertificateProfileAuthority>? Authorities { get; init; }

    /// <summary>Whether lists of revoked certificates are fetched. Null: not managed.</summary>
    [Element("use-crl")]
    public bool? UseCrl { get; init; }

    /// <summary>Whether it is asked whether a certificate is revoked (OCSP); before a list is fetched. Null: not managed.</summary>
    [Element("use-ocsp")]
    public bool? UseOcsp { get; init; }

    /// <summary>Seconds that a list is waited for, 1 to 60. Null: not managed; the device's default is 5.</summary>
    [Element("crl-receive-timeout", Min = 1, Max = 60)]
    public int? CrlTimeout { get; init; }

    /// <summary>Seconds that an answer is waited for, 1 to 60. Null: not managed; the device's default is 5.</summary>
    [Element("ocsp-receive-timeout", Min = 1, Max = 60)]
    public int? OcspTimeout { get; init; }

    /// <summary>Seconds that both may take together, 0 to 60. Null: not managed; the device's default is 5.</summary>
    [Element("cert-status-timeout", Min = 0, Max = 60)]
    public int? StatusTimeout { get; init; }

    /// <summary>Whether questions have no nonce. Null: not managed.</summary>
    [Element("ocsp-exclude-nonce")]
    public bool? OcspExcludeNonce { get; init; }

    /// <summary>Whether a certificate is refused when nobody knows whether it is revoked. Null: not managed.</summary>
    [Element("block-unknown-cert")]
    public bool? BlockUnknown { get; init; }

    /// <summary>Whether it is refused when the answer takes too long. Null: not managed.</summary>
    [Element("block-timeout-cert")]
    public bool? BlockTimeout { get; init; }

    /// <summary>Whether it is refused when it was issued to another device. Null: not managed.</summary>
    [Element("block-unauthenticated-cert")]
    public bool? BlockUnauthenticated { get; init; }

    /// <summary>Whether it is refused when it ran out. Null: not managed.</summary>
    [Element("block-expired-cert")]
    public bool? BlockExpired { get; init; }
}

/// <summary>An authority that may have signed a certificate.</summary>
/// <param name="Name">The name of its certificate.</param>
[ConfigurationPart]
public sealed partial record CertificateProfileAuthority(string Name) : ConfigurationNode
{
    /// <summary>Where it is asked what is revoked, when the certificate does not say, at most 255 characters. Null: not managed.</summary>
    [Element("default-ocsp-url", MinLength = 1, MaxLength = 255)]
    public string? OcspUrl { get; init; }

    /// <summary>The name of the certificate that its answers are judged by, at most 63 characters. Null: not managed.</summary>
    [Element("ocsp-verify-cert", MaxLength = 63)]
    public string? OcspCertificate { get; init; }
}

/// <summary>Where in a certificate the user name stands.</summary>
[ConfigurationChoice]
public abstract partial record CertificateUsername : ConfigurationNode
{
    private CertificateUsername()
    {
    }

    /// <summary>In the common name of the subject.</summary>
    public static CertificateUsername CommonName { get; } = new SubjectField("common-name");

    /// <summary>In the mail address of the alternative name.</summary>
    public static CertificateUsername Email { get; } = new AlternativeNameField("email");

    /// <summary>In the principal name of the alternative name.</summary>
    public static CertificateUsername PrincipalName { get; } = new AlternativeNameField("principal-name");

    /// <summary>In the subject.</summary>
    /// <param name="Value"><c>common-name</c>.</param>
    [Alternative("subject")]
    public sealed partial record SubjectField([property: Element(".")] string Value) : CertificateUsername;

    /// <summary>In the alternative name.</summary>
    /// <param name="Value"><c>email</c> or <c>principal-name</c>.</param>
    [Alternative("subject-alt")]
    public sealed partial record AlternativeNameField([property: Element(".")] string Value) : CertificateUsername;
}
