namespace PanOs.Model;

/// <summary>A time server.</summary>
[ConfigurationPart]
public sealed partial record NtpServer : ConfigurationNode
{
    /// <summary>Its address or name, at most 63 characters. Null: not managed.</summary>
    [Element("ntp-server-address", MaxLength = 63)]
    public string? Address { get; init; }

    /// <summary>How it proves who it is. Null: not managed.</summary>
    [Element("authentication-type")]
    public NtpAuthentication? Authentication { get; init; }
}

/// <summary>How a time server proves who it is.</summary>
[ConfigurationChoice]
public abstract partial record NtpAuthentication : ConfigurationNode
{
    private NtpAuthentication()
    {
    }

    /// <summary>Not at all.</summary>
    public static NtpAuthentication None { get; } = new NoAuthentication();

    /// <summary>By public keys (Autokey).</summary>
    public static NtpAuthentication Autokey { get; } = new AutokeyAuthentication();

    /// <summary>Not at all.</summary>
    [Alternative("none")]
    public sealed partial record NoAuthentication : NtpAuthentication;

    /// <summary>By public keys.</summary>
    [Alternative("autokey")]
    public sealed partial record AutokeyAuthentication : NtpAuthentication;

    /// <summary>By a key that both know.</summary>
    [Alternative("symmetric-key")]
    public sealed partial record SymmetricKeyAuthentication : NtpAuthentication
    {
        /// <summary>The number of the key, 1 to 65534. Null: not managed.</summary>
        [Element("key-id", Min = 1, Max = 65534)]
        public int? KeyId { get; init; }

        /// <summary>The key, when it is one of MD5: 6 to 32 characters. Null: not managed.</summary>
        [Element("algorithm/md5/authentication-key", MinLength = 6, MaxLength = 32, Secret = true)]
        public string? Md5Key { get; init; }

        /// <summary>The key, when it is one of SHA-1: 40 hexadecimal digits. Null: not managed.</summary>
        [Element("algorithm/sha1/authentication-key", MinLength = 40, MaxLength = 40, Secret = true)]
        public string? Sha1Key { get; init; }
    }
}
