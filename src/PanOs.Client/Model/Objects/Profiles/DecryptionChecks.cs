namespace PanOs.Model;

/// <summary>What holds for connections from inside that are decrypted.</summary>
[ConfigurationPart]
public sealed partial record ForwardProxyChecks : ConfigurationNode
{
    /// <summary>Whether they are refused when the server's certificate ran out. Null: not managed.</summary>
    [Element("block-expired-certificate")]
    public bool? BlockExpired { get; init; }

    /// <summary>Whether they are refused when nobody known signed it. Null: not managed.</summary>
    [Element("block-untrusted-issuer")]
    public bool? BlockUntrusted { get; init; }

    /// <summary>Whether they are refused when it is not known to be revoked or not. Null: not managed.</summary>
    [Element("block-unknown-cert")]
    public bool? BlockUnknownStatus { get; init; }

    /// <summary>Whether they are refused when the answer to that takes too long. Null: not managed.</summary>
    [Element("block-timeout-cert")]
    public bool? BlockStatusTimeout { get; init; }

    /// <summary>Whether they are refused when it is for another name than was asked for. Null: not managed.</summary>
    [Element("block-if-sni-mismatch", Since = "11.0.2")]
    public bool? BlockSniMismatch { get; init; }

    /// <summary>Whether the certificate for the client has usual extensions only. Null: not managed.</summary>
    [Element("restrict-cert-exts")]
    public bool? RestrictExtensions { get; init; }

    /// <summary>Whether a missing alternative name is put into the certificate for the client. Null: not managed.</summary>
    [Element("auto-include-altname")]
    public bool? IncludeAlternativeName { get; init; }

    /// <summary>Whether they are refused when the server asks for a client certificate. Null: not managed.</summary>
    [Element("block-client-cert")]
    public bool? BlockClientCertificate { get; init; }

    /// <summary>Whether they are refused in versions that are not spoken. Null: not managed.</summary>
    [Element("block-unsupported-version")]
    public bool? BlockUnsupportedVersion { get; init; }

    /// <summary>Whether they are refused with algorithms that are not spoken. Null: not managed.</summary>
    [Element("block-unsupported-cipher")]
    public bool? BlockUnsupportedCipher { get; init; }

    /// <summary>Whether they are refused when the firewall has no room to decrypt them. Null: not managed.</summary>
    [Element("block-if-no-resource")]
    public bool? BlockNoResource { get; init; }

    /// <summary>Whether they are refused when there is no room for TLS 1.3, rather than spoken in an older version. Null: not managed.</summary>
    [Element("block-tls13-downgrade-no-resource")]
    public bool? BlockDowngradeNoResource { get; init; }

    /// <summary>Whether they are refused when the hardware security module does not answer. Null: not managed.</summary>
    [Element("block-if-hsm-unavailable")]
    public bool? BlockHsmUnavailable { get; init; }

    /// <summary>Whether the choice of HTTP/2 is taken out. Null: not managed.</summary>
    [Element("strip-alpn")]
    public bool? StripAlpn { get; init; }
}

/// <summary>What holds for connections to own servers that are decrypted.</summary>
[ConfigurationPart]
public sealed partial record InboundInspectionChecks : ConfigurationNode
{
    /// <summary>Whether they are refused in versions that are not spoken. Null: not managed.</summary>
    [Element("block-unsupported-version")]
    public bool? BlockUnsupportedVersion { get; init; }

    /// <summary>Whether they are refused with algorithms that are not spoken. Null: not managed.</summary>
    [Element("block-unsupported-cipher")]
    public bool? BlockUnsupportedCipher { get; init; }

    /// <summary>Whether they are refused when the firewall has no room to decrypt them. Null: not managed.</summary>
    [Element("block-if-no-resource")]
    public bool? BlockNoResource { get; init; }

    /// <summary>Whether they are refused when there is no room for TLS 1.3, rather than spoken in an older version. Null: not managed.</summary>
    [Element("block-tls13-downgrade-no-resource")]
    public bool? BlockDowngradeNoResource { get; init; }

    /// <summary>Whether they are refused when the hardware security module does not answer. Null: not managed.</summary>
    [Element("block-if-hsm-unavailable")]
    public bool? BlockHsmUnavailable { get; init; }
}

/// <summary>Which versions of TLS and which algorithms are spoken with both sides.</summary>
[ConfigurationPart]
public sealed partial record DecryptionProtocols : ConfigurationNode
{
    /// <summary>The lowest version. Null: not managed; the device's default is TLS 1.0.</summary>
    [Element("min-version")]
    public TlsVersion? MinVersion { get; init; }

    /// <summary>The highest version. Null: not managed; the device's default is TLS 1.2.</summary>
    [Element("max-version")]
    public TlsVersion? MaxVersion { get; init; }

    /// <summary>Whether keys are exchanged by RSA. Null: not managed.</summary>
    [Element("keyxchg-algo-rsa")]
    public bool? KeyExchangeRsa { get; init; }

    /// <summary>Whether keys are exchanged by DHE. Null: not managed.</summary>
    [Element("keyxchg-algo-dhe")]
    public bool? KeyExchangeDhe { get; init; }

    /// <summary>Whether keys are exchanged by ECDHE. Null: not managed.</summary>
    [Element("keyxchg-algo-ecdhe")]
    public bool? KeyExchangeEcdhe { get; init; }

    /// <summary>Whether 3DES is spoken. Null: not managed.</summary>
    [Element("enc-algo-3des")]
    public bool? Encryption3Des { get; init; }

    /// <summary>Whether RC4 is spoken. Null: not managed.</summary>
    [Element("enc-algo-rc4")]
    public bool? EncryptionRc4 { get; init; }

    /// <summary>Whether AES-128 in CBC mode is spoken. Null: not managed.</summary>
    [Element("enc-algo-aes-128-cbc")]
    public bool? EncryptionAes128Cbc { get; init; }

    /// <summary>Whether AES-256 in CBC mode is spoken. Null: not managed.</summary>
    [Element("enc-algo-aes-256-cbc")]
    public bool? EncryptionAes256Cbc { get; init; }

    /// <summary>Whether AES-128 in GCM mode is spoken. Null: not managed.</summary>
    [Element("enc-algo-aes-128-gcm")]
    public bool? EncryptionAes128Gcm { get; init; }

    /// <summary>Whether AES-256 in GCM mode is spoken. Null: not managed.</summary>
    [Element("enc-algo-aes-256-gcm")]
    public bool? EncryptionAes256Gcm { get; init; }

    /// <summary>Whether ChaCha20-Poly1305 is spoken. Null: not managed.</summary>
    [Element("enc-algo-chacha20-poly1305")]
    public bool? EncryptionChaCha20 { get; init; }

    /// <summary>Whether MD5 authenticates. Null: not managed.</summary>
    [Element("auth-algo-md5")]
    public bool? AuthenticationMd5 { get; init; }

    /// <summary>Whether SHA-1 authenticates. Null: not managed.</summary>
    [Element("auth-algo-sha1")]
    public bool? AuthenticationSha1 { get; init; }

    /// <summary>Whether SHA-256 authenticates. Null: not managed.</summary>
    [Element("auth-algo-sha256")]
    public bool? AuthenticationSha256 { get; init; }

    /// <summary>Whether SHA-384 authenticates. Null: not managed.</summary>
    [Element("auth-algo-sha384")]
    public bool? AuthenticationSha384 { get; init; }
}

/// <summary>A version of TLS.</summary>
public enum TlsVersion
{
    /// <summary>TLS 1.0.</summary>
    [WireName("tls1-0")]
    Tls10,

    /// <summary>TLS 1.1.</summary>
    [WireName("tls1-1")]
    Tls11,

    /// <summary>TLS 1.2.</summary>
    [WireName("tls1-2")]
    Tls12,

    /// <summary>TLS 1.3.</summary>
    [WireName("tls1-3")]
    Tls13,

    /// <summary>The highest that the device has; as an upper end only.</summary>
    [WireName("max")]
    Max,
}
