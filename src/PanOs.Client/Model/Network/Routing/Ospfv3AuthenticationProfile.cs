namespace PanOs.Model;

/// <summary>How OSPFv3 packets are protected (IPsec).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/auth-profile", ObjectPlaces.Device, Title = "OSPFv3 authentication profile", Collection = "Ospfv3AuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3AuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>The security parameter index, 8 hexadecimal digits. Null: not managed.</summary>
    [Element("spi")]
    public string? Spi { get; init; }

    /// <summary>How. Null: not managed.</summary>
    [Element(".")]
    public Ospfv3Protection? Protection { get; init; }
}

/// <summary>How OSPFv3 packets are protected.</summary>
[ConfigurationChoice]
public abstract partial record Ospfv3Protection : ConfigurationNode
{
    private Ospfv3Protection()
    {
    }

    /// <summary>Authenticated, in the clear.</summary>
    /// <param name="authentication">The hash and its key.</param>
    public static Ospfv3Protection Ah(Ospfv3Hash authentication) => new AhProtection { Authentication = authentication };

    /// <summary>Encrypted and authenticated.</summary>
    /// <param name="authentication">The hash and its key.</param>
    /// <param name="encryption">The cipher: <c>3des</c>, <c>aes-128-cbc</c>, <c>aes-192-cbc</c>, <c>aes-256-cbc</c> or <c>null</c>.</param>
    /// <param name="encryptionKey">The key of the cipher, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Protection Esp(Ospfv3Hash authentication, string? encryption = null, string? encryptionKey = null) => new EspProtection { Authentication = authentication, Encryption = encryption, EncryptionKey = encryptionKey };

    /// <summary>Authenticated, in the clear.</summary>
    [Alternative("ah")]
    public sealed partial record AhProtection : Ospfv3Protection
    {
        /// <summary>The hash and its key. Null: not managed.</summary>
        [Element(".")]
        public Ospfv3Hash? Authentication { get; init; }
    }

    /// <summary>Encrypted and authenticated.</summary>
    [Alternative("esp")]
    public sealed partial record EspProtection : Ospfv3Protection
    {
        /// <summary>The hash and its key. Null: not managed.</summary>
        [Element("authentication")]
        public Ospfv3Hash? Authentication { get; init; }

        /// <summary>The cipher: <c>3des</c>, <c>aes-128-cbc</c>, <c>aes-192-cbc</c>, <c>aes-256-cbc</c> or <c>null</c>. Null: not managed.</summary>
        [Element("encryption/algorithm")]
        public string? Encryption { get; init; }

        /// <summary>The key of the cipher, in hexadecimal, at most 255 characters. Null: not managed.</summary>
        [Element("encryption/key", MaxLength = 255, Secret = true)]
        public string? EncryptionKey { get; init; }
    }
}

/// <summary>The hash that OSPFv3 packets are authenticated with, and its key.</summary>
[ConfigurationChoice]
public abstract partial record Ospfv3Hash : ConfigurationNode
{
    private Ospfv3Hash()
    {
    }

    /// <summary>None, with ESP only.</summary>
    public static Ospfv3Hash None { get; } = new NoHash();

    /// <summary>MD5.</summary>
    /// <param name="value">The key, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Hash Md5(string value) => new Md5Hash(value);

    /// <summary>SHA-1.</summary>
    /// <param name="value">The key, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Hash Sha1(string value) => new Sha1Hash(value);

    /// <summary>SHA-256.</summary>
    /// <param name="value">The key, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Hash Sha256(string value) => new Sha256Hash(value);

    /// <summary>SHA-384.</summary>
    /// <param name="value">The key, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Hash Sha384(string value) => new Sha384Hash(value);

    /// <summary>SHA-512.</summary>
    /// <param name="value">The key, in hexadecimal, at most 255 characters.</param>
    public static Ospfv3Hash Sha512(string value) => new Sha512Hash(value);

    /// <summary>None, with ESP only.</summary>
    [Alternative("none")]
    public sealed partial record NoHash : Ospfv3Hash;

    /// <summary>MD5.</summary>
    /// <param name="Value">The key, in hexadecimal, at most 255 characters.</param>
    [Alternative("md5/key")]
    public sealed partial record Md5Hash([property: Element(".", MaxLength = 255, Secret = true)] string Value) : Ospfv3Hash;

    /// <summary>SHA-1.</summary>
    /// <param name="Value">The key, in hexadecimal, at most 255 characters.</param>
    [Alternative("sha1/key")]
    public sealed partial record Sha1Hash([property: Element(".", MaxLength = 255, Secret = true)] string Value) : Ospfv3Hash;

    /// <summary>SHA-256.</summary>
    /// <param name="Value">The key, in hexadecimal, at most 255 characters.</param>
    [Alternative("sha256/key")]
    public sealed partial record Sha256Hash([property: Element(".", MaxLength = 255, Secret = true)] string Value) : Ospfv3Hash;

    /// <summary>SHA-384.</summary>
    /// <param name="Value">The key, in hexadecimal, at most 255 characters.</param>
    [Alternative("sha384/key")]
    public sealed partial record Sha384Hash([property: Element(".", MaxLength = 255, Secret = true)] string Value) : Ospfv3Hash;

    /// <summary>SHA-512.</summary>
    /// <param name="Value">The key, in hexadecimal, at most 255 characters.</param>
    [Alternative("sha512/key")]
    public sealed partial record Sha512Hash([property: Element(".", MaxLength = 255, Secret = true)] string Value) : Ospfv3Hash;
}
