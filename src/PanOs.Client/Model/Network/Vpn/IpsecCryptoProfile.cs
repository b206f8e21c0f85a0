namespace PanOs.Model;

/// <summary>What the two ends of a VPN may agree on for its traffic (phase 2).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/ike/crypto-profiles/ipsec-crypto-profiles", ObjectPlaces.Device, Title = "IPsec crypto profile", Collection = "IpsecCryptoProfiles", NameMaxLength = 31)]
public sealed partial record IpsecCryptoProfile(string Name) : ConfigurationObject
{
    /// <summary>How packets are protected. Null: not managed.</summary>
    [Element(".")]
    public IpsecProtocol? Protocol { get; init; }

    /// <summary>The Diffie-Hellman group of a fresh key: <c>group1</c>, 2, 5, 14, 15, 16, 19, 20 or 21, or <c>no-pfs</c> for none. Null: not managed; the device's default is <c>group2</c>.</summary>
    [Element("dh-group")]
    public string? DhGroup { get; init; }

    /// <summary>How long a key is used. Null: not managed.</summary>
    [Element("lifetime")]
    public KeyLifetime? Lifetime { get; init; }

    /// <summary>How much is sent under one key. Null: not managed.</summary>
    [Element("lifesize")]
    public KeyLifesize? Lifesize { get; init; }
}

/// <summary>How IPsec protects packets.</summary>
[ConfigurationChoice]
public abstract partial record IpsecProtocol : ConfigurationNode
{
    private IpsecProtocol()
    {
    }

    /// <summary>Encrypted and authenticated.</summary>
    /// <param name="encryption">The ciphers, preferred first: <c>3des</c>, <c>aes-128-cbc</c>, <c>aes-192-cbc</c>, <c>aes-256-cbc</c>, <c>aes-128-ccm</c>, <c>aes-128-gcm</c>, <c>aes-256-gcm</c> or <c>null</c>.</param>
    /// <param name="authentication">The hashes, preferred first: <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c>, <c>sha512</c> or <c>none</c>.</param>
    public static IpsecProtocol Esp(ValueList<string> encryption, ValueList<string> authentication) => new EspProtocol { Encryption = encryption, Authentication = authentication };

    /// <summary>Authenticated, in the clear.</summary>
    /// <param name="authentication">The hashes, preferred first: <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c> or <c>sha512</c>.</param>
    public static IpsecProtocol Ah(ValueList<string> authentication) => new AhProtocol { Authentication = authentication };

    /// <summary>Encrypted and authenticated.</summary>
    [Alternative("esp")]
    public sealed partial record EspProtocol : IpsecProtocol
    {
        /// <summary>The ciphers, preferred first: <c>3des</c>, <c>aes-128-cbc</c>, <c>aes-192-cbc</c>, <c>aes-256-cbc</c>, <c>aes-128-ccm</c>, <c>aes-128-gcm</c>, <c>aes-256-gcm</c> or <c>null</c>. Null: not managed.</summary>
        [Element("encryption")]
        public ValueList<string>? Encryption { get; init; }

        /// <summary>The hashes, preferred first: <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c>, <c>sha512</c> or <c>none</c>. Null: not managed.</summary>
        [Element("authentication")]
        public ValueList<string>? Authentication { get; init; }
    }

    /// <summary>Authenticated, in the clear.</summary>
    [Alternative("ah")]
    public sealed partial record AhProtocol : IpsecProtocol
    {
        /// <summary>The hashes, preferred first: <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c> or <c>sha512</c>. Null: not managed.</summary>
        [Element("authentication")]
        public ValueList<string>? Authentication { get; init; }
    }
}
