namespace PanOs.Model;

/// <summary>The certificate and the versions of TLS that a service of the device answers with.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("ssl-tls-service-profile", ObjectPlaces.Profiles, Title = "SSL/TLS service profile", Collection = "SslTlsServiceProfiles")]
public sealed partial record SslTlsServiceProfile(string Name) : ConfigurationObject
{
    /// <summary>The name of the certificate, at most 255 characters. Null: not managed.</summary>
    [Element("certificate", MaxLength = 255)]
    public string? Certificate { get; init; }

    /// <summary>The lowest version. Null: not managed; the device's default is TLS 1.0.</summary>
    [Element("protocol-settings/min-version")]
    public TlsVersion? MinVersion { get; init; }

    /// <summary>The highest version. Null: not managed; the device's default is the highest that it has.</summary>
    [Element("protocol-settings/max-version")]
    public TlsVersion? MaxVersion { get; init; }

    /// <summary>Whether keys are exchanged by RSA. Null: not managed.</summary>
    [Element("protocol-settings/keyxchg-algo-rsa")]
    public bool? KeyExchangeRsa { get; init; }

    /// <summary>Whether keys are exchanged by DHE. Null: not managed.</summary>
    [Element("protocol-settings/keyxchg-algo-dhe")]
    public bool? KeyExchangeDhe { get; init; }

    /// <summary>Whether keys are exchanged by ECDHE. Null: not managed.</summary>
    [Element("protocol-settings/keyxchg-algo-ecdhe")]
    public bool? KeyExchangeEcdhe { get; init; }

    /// <summary>Whether 3DES is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-3des")]
    public bool? Encryption3Des { get; init; }

    /// <summary>Whether RC4 is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-rc4")]
    public bool? EncryptionRc4 { get; init; }

    /// <summary>Whether AES-128 in CBC mode is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-aes-128-cbc")]
    public bool? EncryptionAes128Cbc { get; init; }

    /// <summary>Whether AES-256 in CBC mode is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-aes-256-cbc")]
    public bool? EncryptionAes256Cbc { get; init; }

    /// <summary>Whether AES-128 in GCM mode is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-aes-128-gcm")]
    public bool? EncryptionAes128Gcm { get; init; }

    /// <summary>Whether AES-256 in GCM mode is spoken. Null: not managed.</summary>
    [Element("protocol-settings/enc-algo-aes-256-gcm")]
    public bool? EncryptionAes256Gcm { get; init; }

    /// <summary>Whether SHA-1 authenticates. Null: not managed.</summary>
    [Element("protocol-settings/auth-algo-sha1")]
    public bool? AuthenticationSha1 { get; init; }

    /// <summary>Whether SHA-256 authenticates. Null: not managed.</summary>
    [Element("protocol-settings/auth-algo-sha256")]
    public bool? AuthenticationSha256 { get; init; }

    /// <summary>Whether SHA-384 authenticates. Null: not managed.</summary>
    [Element("protocol-settings/auth-algo-sha384")]
    public bool? AuthenticationSha384 { get; init; }
}
