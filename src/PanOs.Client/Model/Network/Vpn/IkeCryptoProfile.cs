namespace PanOs.Model;

/// <summary>What the two ends of a VPN may agree on for the exchange of keys (phase 1).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/ike/crypto-profiles/ike-crypto-profiles", ObjectPlaces.Device, Title = "IKE crypto profile", Collection = "IkeCryptoProfiles", NameMaxLength = 31)]
public sealed partial record IkeCryptoProfile(string Name) : ConfigurationObject
{
    /// <summary>The Diffie-Hellman groups, preferred first, such as <c>group20</c>: group1, 2, 5, 14, 15, 16, 19, 20 or 21. Null: not managed.</summary>
    [Element("dh-group")]
    public ValueList<string>? DhGroups { get; init; }

    /// <summary>The ciphers, preferred first: <c>3des</c>, <c>aes-128-cbc</c>, <c>aes-192-cbc</c>, <c>aes-256-cbc</c>, <c>aes-128-gcm</c> or <c>aes-256-gcm</c>. Null: not managed.</summary>
    [Element("encryption")]
    public ValueList<string>? Encryption { get; init; }

    /// <summary>The hashes, preferred first: <c>non-auth</c> (with GCM only), <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c> or <c>sha512</c>. Null: not managed.</summary>
    [Element("hash")]
    public ValueList<string>? Hash { get; init; }

    /// <summary>How long a key is used. Null: not managed.</summary>
    [Element("lifetime")]
    public KeyLifetime? Lifetime { get; init; }

    /// <summary>After how many renewals of the key an IKEv2 peer must prove again who it is; 0 is never, at most 50. Null: not managed; the device's default is 0.</summary>
    [Element("authentication-multiple", Max = 50)]
    public int? AuthenticationMultiple { get; init; }
}
