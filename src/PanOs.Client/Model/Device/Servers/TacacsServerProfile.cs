namespace PanOs.Model;

/// <summary>A TACACS+ server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("server-profile/tacplus", ObjectPlaces.Profiles, Title = "TACACS+ server profile", Collection = "TacacsServerProfiles", NameMaxLength = 31)]
public sealed partial record TacacsServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Protocol. Null: not managed; the device's default is CHAP.</summary>
    [Element("protocol")]
    public TacacsServerProfileProtocol? Protocol { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<TacacsServerProfileServer>? Server { get; init; }

    /// <summary>Timeout, 1 to 30. Null: not managed; the device's default is 3.</summary>
    [Element("timeout", Min = 1, Max = 30)]
    public int? Timeout { get; init; }

    /// <summary>Use single connection, yes or no. Null: not managed.</summary>
    [Element("use-single-connection")]
    public bool? UseSingleConnection { get; init; }
}

/// <summary>Protocol.</summary>
public enum TacacsServerProfileProtocol
{
    /// <summary><c>CHAP</c>.</summary>
    [WireName("CHAP")]
    CHAP,

    /// <summary><c>PAP</c>.</summary>
    [WireName("PAP")]
    PAP,
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record TacacsServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public string? Address { get; init; }

    /// <summary>Secret, at most 64 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 64, Secret = true)]
    public string? Secret { get; init; }

    /// <summary>Port, 1 to 65535. Null: not managed; the device's default is 49.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }
}
