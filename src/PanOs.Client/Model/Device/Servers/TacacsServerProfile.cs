namespace PanOs.Model;

/// <summary>TACACS+ servers that check logins.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("server-profile/tacplus", ObjectPlaces.Profiles, Title = "TACACS+ server profile", Collection = "TacacsServerProfiles", NameMaxLength = 31)]
public sealed partial record TacacsServerProfile(string Name) : ConfigurationObject
{
    /// <summary>How the password is sent. Null: not managed; the device's default is <c>CHAP</c>.</summary>
    [Element("protocol")]
    public TacacsProtocol? Protocol { get; init; }

    /// <summary>The servers, in the order they are asked. Null: not managed.</summary>
    [Element("server")]
    public ValueList<TacacsServer>? Servers { get; init; }

    /// <summary>Seconds that an answer is waited for, 1 to 30. Null: not managed; the device's default is 3.</summary>
    [Element("timeout", Min = 1, Max = 30)]
    public int? Timeout { get; init; }

    /// <summary>Whether one connection does for all logins. Null: not managed.</summary>
    [Element("use-single-connection")]
    public bool? SingleConnection { get; init; }
}

/// <summary>A TACACS+ server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record TacacsServer(string Name) : ConfigurationNode
{
    /// <summary>Its address or name. Null: not managed.</summary>
    [Element("address")]
    public string? Address { get; init; }

    /// <summary>Its port, 1 to 65535. Null: not managed; the device's default is 49.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>The key that both know, at most 64 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 64, Secret = true)]
    public string? Secret { get; init; }
}

/// <summary>How a password is sent to a TACACS+ server.</summary>
public enum TacacsProtocol
{
    /// <summary>As a hash.</summary>
    [WireName("CHAP")]
    Chap,

    /// <summary>As it is.</summary>
    [WireName("PAP")]
    Pap,
}
