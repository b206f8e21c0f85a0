namespace PanOs.Model;

/// <summary>Which encrypted connections are refused, and what is done with decrypted ones.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/decryption", ObjectPlaces.Objects, Title = "decryption profile", Collection = "DecryptionProfiles")]
public sealed partial record DecryptionProfile(string Name) : ConfigurationObject
{
    /// <summary>The interface that a copy of decrypted traffic leaves by. Null: not managed.</summary>
    [Element("interface")]
    public string? MirrorInterface { get; init; }

    /// <summary>Whether only traffic is copied that rules let through. Null: not managed.</summary>
    [Element("forwarded-only")]
    public bool? MirrorForwardedOnly { get; init; }

    /// <summary>What holds for connections from inside that are decrypted. Null: not managed.</summary>
    [Element("ssl-forward-proxy")]
    public ForwardProxyChecks? ForwardProxy { get; init; }

    /// <summary>What holds for connections to own servers that are decrypted. Null: not managed.</summary>
    [Element("ssl-inbound-proxy")]
    public InboundInspectionChecks? InboundInspection { get; init; }

    /// <summary>Which versions of TLS and which algorithms are spoken. Null: not managed.</summary>
    [Element("ssl-protocol-settings")]
    public DecryptionProtocols? Protocols { get; init; }

    /// <summary>Whether connections that are not decrypted are refused when the server's certificate ran out. Null: not managed.</summary>
    [Element("ssl-no-proxy/block-expired-certificate")]
    public bool? UndecryptedBlockExpired { get; init; }

    /// <summary>Whether connections that are not decrypted are refused when nobody known signed the server's certificate. Null: not managed.</summary>
    [Element("ssl-no-proxy/block-untrusted-issuer")]
    public bool? UndecryptedBlockUntrusted { get; init; }

    /// <summary>Whether SSH is refused in versions that cannot be decrypted. Null: not managed.</summary>
    [Element("ssh-proxy/block-unsupported-version")]
    public bool? SshBlockUnsupportedVersion { get; init; }

    /// <summary>Whether SSH is refused with algorithms that cannot be decrypted. Null: not managed.</summary>
    [Element("ssh-proxy/block-unsupported-alg")]
    public bool? SshBlockUnsupportedAlgorithm { get; init; }

    /// <summary>Whether SSH is refused after an error. Null: not managed.</summary>
    [Element("ssh-proxy/block-ssh-errors")]
    public bool? SshBlockErrors { get; init; }

    /// <summary>Whether SSH is refused when the firewall has no room to decrypt it. Null: not managed.</summary>
    [Element("ssh-proxy/block-if-no-resource")]
    public bool? SshBlockNoResource { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
