namespace PanOs.Model;

/// <summary>An OSPFv3 authentication profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospfv3/auth-profile", ObjectPlaces.Device, Title = "OSPFv3 authentication profile", Collection = "Ospfv3AuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record Ospfv3AuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public Ospfv3AuthenticationProfileKind? Kind { get; init; }

    /// <summary>Spi. Null: not managed.</summary>
    [Element("spi")]
    public string? Spi { get; init; }
}

/// <summary>Algorithm.</summary>
public enum Ospfv3AuthenticationProfileAlgorithm
{
    /// <summary><c>3des</c>.</summary>
    [WireName("3des")]
    N3des,

    /// <summary><c>aes-128-cbc</c>.</summary>
    [WireName("aes-128-cbc")]
    Aes128Cbc,

    /// <summary><c>aes-192-cbc</c>.</summary>
    [WireName("aes-192-cbc")]
    Aes192Cbc,

    /// <summary><c>aes-256-cbc</c>.</summary>
    [WireName("aes-256-cbc")]
    Aes256Cbc,

    /// <summary><c>null</c>.</summary>
    Null,
}

/// <summary>Authentication: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record Ospfv3AuthenticationProfileAuthentication : ConfigurationNode
{
    private Ospfv3AuthenticationProfileAuthentication()
    {
    }

    /// <summary>None.</summary>
    public static Ospfv3AuthenticationProfileAuthentication None { get; } = new NoneChoice();

    /// <summary>MD5.</summary>
    [Alternative("md5")]
    public sealed partial record Md5Choice : Ospfv3AuthenticationProfileAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>None.</summary>
    [Alternative("none")]
    public sealed partial record NoneChoice : Ospfv3AuthenticationProfileAuthentication;

    /// <summary>SHA-1.</summary>
    [Alternative("sha1")]
    public sealed partial record Sha1Choice : Ospfv3AuthenticationProfileAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>SHA-256.</summary>
    [Alternative("sha256")]
    public sealed partial record Sha256Choice : Ospfv3AuthenticationProfileAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>Sha384.</summary>
    [Alternative("sha384")]
    public sealed partial record Sha384Choice : Ospfv3AuthenticationProfileAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>Sha512.</summary>
    [Alternative("sha512")]
    public sealed partial record Sha512Choice : Ospfv3AuthenticationProfileAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }
}

/// <summary>Encryption.</summary>
[ConfigurationPart]
public sealed partial record Ospfv3AuthenticationProfileEncryption : ConfigurationNode
{
    /// <summary>Algorithm. Null: not managed.</summary>
    [Element("algorithm")]
    public Ospfv3AuthenticationProfileAlgorithm? Algorithm { get; init; }

    /// <summary>Key, at most 255 characters. Null: not managed.</summary>
    [Element("key", MaxLength = 255, Secret = true)]
    public string? Key { get; init; }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record Ospfv3AuthenticationProfileKind : ConfigurationNode
{
    private Ospfv3AuthenticationProfileKind()
    {
    }

    /// <summary>AH.</summary>
    [Alternative("ah")]
    public sealed partial record AhChoice : Ospfv3AuthenticationProfileKind
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public Ospfv3AuthenticationProfileKindAhKind? Kind { get; init; }
    }

    /// <summary>ESP.</summary>
    [Alternative("esp")]
    public sealed partial record EspChoice : Ospfv3AuthenticationProfileKind
    {
        /// <summary>Authentication. Null: not managed.</summary>
        [Element("authentication")]
        public Ospfv3AuthenticationProfileAuthentication? Authentication { get; init; }

        /// <summary>Encryption. Null: not managed.</summary>
        [Element("encryption")]
        public Ospfv3AuthenticationProfileEncryption? Encryption { get; init; }
    }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record Ospfv3AuthenticationProfileKindAhKind : ConfigurationNode
{
    private Ospfv3AuthenticationProfileKindAhKind()
    {
    }

    /// <summary>MD5.</summary>
    [Alternative("md5")]
    public sealed partial record Md5Choice : Ospfv3AuthenticationProfileKindAhKind
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>SHA-1.</summary>
    [Alternative("sha1")]
    public sealed partial record Sha1Choice : Ospfv3AuthenticationProfileKindAhKind
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>SHA-256.</summary>
    [Alternative("sha256")]
    public sealed partial record Sha256Choice : Ospfv3AuthenticationProfileKindAhKind
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>Sha384.</summary>
    [Alternative("sha384")]
    public sealed partial record Sha384Choice : Ospfv3AuthenticationProfileKindAhKind
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }

    /// <summary>Sha512.</summary>
    [Alternative("sha512")]
    public sealed partial record Sha512Choice : Ospfv3AuthenticationProfileKindAhKind
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }
}
