namespace PanOs.Model;

/// <summary>A certificate that the device has.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("certificate", ObjectPlaces.Profiles, Title = "certificate", Collection = "Certificates", NameMaxLength = 63)]
public sealed partial record Certificate(string Name) : ConfigurationObject
{
    /// <summary>The common name, at most 255 characters. Null: not managed.</summary>
    [Element("common-name", MaxLength = 255)]
    public string? CommonName { get; init; }

    /// <summary>The certificate itself as PEM, at most 16384 characters. Null: not managed.</summary>
    [Element("public-key", MaxLength = 16384)]
    public string? PublicKey { get; init; }

    /// <summary>Its private key, encrypted by the device, at most 16384 characters. Null: not managed.</summary>
    [Element("private-key", MaxLength = 16384, Secret = true)]
    public string? PrivateKey { get; init; }

    /// <summary>Whether the private key is in a hardware security module. Null: not managed.</summary>
    [Element("private-key-on-hsm")]
    public bool? PrivateKeyOnHsm { get; init; }

    /// <summary>The signing request, at most 16384 characters. Null: not managed.</summary>
    [Element("csr", MaxLength = 16384)]
    public string? SigningRequest { get; init; }

    /// <summary>The kind of key: <c>RSA</c> or <c>EC</c>, at most 255 characters. Null: not managed.</summary>
    [Element("algorithm", MaxLength = 255)]
    public string? Algorithm { get; init; }

    /// <summary>Whether it may sign others. Null: not managed.</summary>
    [Element("ca")]
    public bool? CertificateAuthority { get; init; }

    /// <summary>Whom it is for, as a distinguished name, at most 1023 characters. Null: not managed.</summary>
    [Element("subject", MaxLength = 1023)]
    public string? Subject { get; init; }

    /// <summary>The hash of the subject, as OpenSSL makes it, at most 255 characters. Null: not managed.</summary>
    [Element("subject-hash", MaxLength = 255)]
    public string? SubjectHash { get; init; }

    /// <summary>Who signed it, as a distinguished name, at most 1023 characters. Null: not managed.</summary>
    [Element("issuer", MaxLength = 1023)]
    public string? Issuer { get; init; }

    /// <summary>The hash of the issuer, as OpenSSL makes it, at most 255 characters. Null: not managed.</summary>
    [Element("issuer-hash", MaxLength = 255)]
    public string? IssuerHash { get; init; }

    /// <summary>When it begins to hold, as OpenSSL prints it, at most 255 characters. Null: not managed.</summary>
    [Element("not-valid-before", MaxLength = 255)]
    public string? NotValidBefore { get; init; }

    /// <summary>When it runs out, as OpenSSL prints it, at most 255 characters. Null: not managed.</summary>
    [Element("not-valid-after", MaxLength = 255)]
    public string? NotValidAfter { get; init; }

    /// <summary>When it runs out, in seconds since 1970. Null: not managed.</summary>
    [Element("expiry-epoch")]
    public string? ExpiryEpoch { get; init; }

    /// <summary>When it was revoked, in seconds since 1970. Null: not managed.</summary>
    [Element("revoke-date-epoch")]
    public string? RevocationEpoch { get; init; }

    /// <summary>Whether it holds. Null: not managed; the device's default is <c>valid</c>.</summary>
    [Element("status")]
    public CertificateStatus? Status { get; init; }
}

/// <summary>Whether a certificate holds.</summary>
public enum CertificateStatus
{
    /// <summary>It holds.</summary>
    Valid,

    /// <summary>It was revoked.</summary>
    Revoked,
}
