namespace PanOs.Model;

/// <summary>A certificate.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("certificate", ObjectPlaces.Profiles, Title = "certificate", Collection = "Certificates", NameMaxLength = 63)]
public sealed partial record Certificate(string Name) : ConfigurationObject
{
    /// <summary>The common name, at most 255 characters. Null: not managed.</summary>
    [Element("common-name", MaxLength = 255)]
    public string? CommonName { get; init; }

    /// <summary>The certificate itself as PEM, at most 16384 characters. Null: not managed.</summary>
    [Element("public-key", MaxLength = 16384)]
    public string? PublicKey { get; init; }

    /// <summary>Its private key, encrypted by the device; at most 16384 characters. Null: not managed.</summary>
    [Element("private-key", MaxLength = 16384, Secret = true)]
    public string? PrivateKey { get; init; }

    /// <summary>Whether the private key is in a hardware security module. Null: not managed.</summary>
    [Element("private-key-on-hsm")]
    public bool? PrivateKeyOnHsm { get; init; }

    /// <summary>The signing request, at most 16384 characters. Null: not managed.</summary>
    [Element("csr", MaxLength = 16384)]
    public string? SigningRequest { get; init; }

    /// <summary>Algorithm, at most 255 characters. Null: not managed.</summary>
    [Element("algorithm", MaxLength = 255)]
    public string? Algorithm { get; init; }

    /// <summary>CA, yes or no. Null: not managed.</summary>
    [Element("ca")]
    public bool? Ca { get; init; }

    /// <summary>Expiry epoch. Null: not managed.</summary>
    [Element("expiry-epoch")]
    public string? ExpiryEpoch { get; init; }

    /// <summary>Issuer, at most 1023 characters. Null: not managed.</summary>
    [Element("issuer", MaxLength = 1023)]
    public string? Issuer { get; init; }

    /// <summary>Issuer hash, at most 255 characters. Null: not managed.</summary>
    [Element("issuer-hash", MaxLength = 255)]
    public string? IssuerHash { get; init; }

    /// <summary>Not valid after, at most 255 characters. Null: not managed.</summary>
    [Element("not-valid-after", MaxLength = 255)]
    public string? NotValidAfter { get; init; }

    /// <summary>Not valid before, at most 255 characters. Null: not managed.</summary>
    [Element("not-valid-before", MaxLength = 255)]
    public string? NotValidBefore { get; init; }

    /// <summary>Revoke date epoch. Null: not managed.</summary>
    [Element("revoke-date-epoch")]
    public string? RevokeDateEpoch { get; init; }

    /// <summary>Status. Null: not managed; the device's default is valid.</summary>
    [Element("status")]
    public CertificateStatus? Status { get; init; }

    /// <summary>Subject, at most 1023 characters. Null: not managed.</summary>
    [Element("subject", MaxLength = 1023)]
    public string? Subject { get; init; }

    /// <summary>Subject hash, at most 255 characters. Null: not managed.</summary>
    [Element("subject-hash", MaxLength = 255)]
    public string? SubjectHash { get; init; }
}

/// <summary>Status.</summary>
public enum CertificateStatus
{
    /// <summary><c>valid</c>.</summary>
    Valid,

    /// <summary><c>revoked</c>.</summary>
    Revoked,
}
