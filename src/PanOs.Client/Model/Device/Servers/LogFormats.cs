namespace PanOs.Model;

/// <summary>How each kind of log is written for a server: a text with variables such as <c>$src</c>. What has none is written as the device does.</summary>
[ConfigurationPart]
public sealed partial record LogFormats : ConfigurationNode
{
    /// <summary>Traffic logs, at most 2048 characters. Null: not managed.</summary>
    [Element("traffic", MaxLength = 2048)]
    public string? Traffic { get; init; }

    /// <summary>Threat logs, at most 2048 characters. Null: not managed.</summary>
    [Element("threat", MaxLength = 2048)]
    public string? Threat { get; init; }

    /// <summary>URL filtering logs, at most 2048 characters. Null: not managed.</summary>
    [Element("url", MaxLength = 2048)]
    public string? Url { get; init; }

    /// <summary>Data filtering logs, at most 2048 characters. Null: not managed.</summary>
    [Element("data", MaxLength = 2048)]
    public string? Data { get; init; }

    /// <summary>WildFire logs, at most 2048 characters. Null: not managed.</summary>
    [Element("wildfire", MaxLength = 2048)]
    public string? WildFire { get; init; }

    /// <summary>Decryption logs, at most 2048 characters. Null: not managed.</summary>
    [Element("decryption", MaxLength = 2048)]
    public string? Decryption { get; init; }

    /// <summary>Authentication logs, at most 2048 characters. Null: not managed.</summary>
    [Element("auth", MaxLength = 2048)]
    public string? Authentication { get; init; }

    /// <summary>Configuration logs, at most 2048 characters. Null: not managed.</summary>
    [Element("config", MaxLength = 2048)]
    public string? Configuration { get; init; }

    /// <summary>System logs, at most 2048 characters. Null: not managed.</summary>
    [Element("system", MaxLength = 2048)]
    public string? System { get; init; }

    /// <summary>HIP match logs, at most 2048 characters. Null: not managed.</summary>
    [Element("hip-match", MaxLength = 2048)]
    public string? HipMatch { get; init; }

    /// <summary>User-ID logs, at most 2048 characters. Null: not managed.</summary>
    [Element("userid", MaxLength = 2048)]
    public string? UserId { get; init; }

    /// <summary>IP-tag logs, at most 2048 characters. Null: not managed.</summary>
    [Element("iptag", MaxLength = 2048)]
    public string? IpTag { get; init; }

    /// <summary>Correlation logs, at most 2048 characters. Null: not managed.</summary>
    [Element("correlation", MaxLength = 2048)]
    public string? Correlation { get; init; }

    /// <summary>GlobalProtect logs, at most 2048 characters. Null: not managed.</summary>
    [Element("globalprotect", MaxLength = 2048)]
    public string? GlobalProtect { get; init; }

    /// <summary>Tunnel inspection logs, at most 2048 characters. Null: not managed.</summary>
    [Element("tunnel", MaxLength = 2048)]
    public string? Tunnel { get; init; }

    /// <summary>GTP logs, at most 2048 characters. Null: not managed.</summary>
    [Element("gtp", MaxLength = 2048)]
    public string? Gtp { get; init; }

    /// <summary>SCTP logs, at most 2048 characters. Null: not managed.</summary>
    [Element("sctp", MaxLength = 2048)]
    public string? Sctp { get; init; }

    /// <summary>Characters that are escaped, one after the other, at most 255 characters. Null: not managed.</summary>
    [Element("escaping/escaped-characters", MaxLength = 255)]
    public string? EscapedCharacters { get; init; }

    /// <summary>The one character that is put before them. Null: not managed.</summary>
    [Element("escaping/escape-character", MinLength = 1, MaxLength = 1)]
    public string? EscapeCharacter { get; init; }
}
