namespace PanOs.Model;

/// <summary>A SNMP trap server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("log-settings/snmptrap", ObjectPlaces.Profiles, Title = "SNMP trap server profile", Collection = "SnmpTrapServerProfiles", NameMaxLength = 31)]
public sealed partial record SnmpTrapServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Version. Null: not managed.</summary>
    [Element("version")]
    public SnmpTrapServerProfileVersion? Version { get; init; }
}

/// <summary>Authproto.</summary>
public enum SnmpTrapServerProfileAuthproto
{
    /// <summary><c>SHA</c>.</summary>
    [WireName("SHA")]
    SHA,

    /// <summary><c>SHA-224</c>.</summary>
    [WireName("SHA-224")]
    SHA224,

    /// <summary><c>SHA-256</c>.</summary>
    [WireName("SHA-256")]
    SHA256,

    /// <summary><c>SHA-384</c>.</summary>
    [WireName("SHA-384")]
    SHA384,

    /// <summary><c>SHA-512</c>.</summary>
    [WireName("SHA-512")]
    SHA512,
}

/// <summary>Privproto.</summary>
public enum SnmpTrapServerProfilePrivproto
{
    /// <summary><c>AES</c>.</summary>
    [WireName("AES")]
    AES,

    /// <summary><c>AES-192</c>.</summary>
    [WireName("AES-192")]
    AES192,

    /// <summary><c>AES-256</c>.</summary>
    [WireName("AES-256")]
    AES256,
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SnmpTrapServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>Manager. Null: not managed.</summary>
    [Element("manager")]
    public string? Manager { get; init; }

    /// <summary>Community, at most 127 characters. Null: not managed.</summary>
    [Element("community", MaxLength = 127, Secret = true)]
    public string? Community { get; init; }
}

/// <summary>Version: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record SnmpTrapServerProfileVersion : ConfigurationNode
{
    private SnmpTrapServerProfileVersion()
    {
    }

    /// <summary>V2c.</summary>
    [Alternative("v2c")]
    public sealed partial record V2cChoice : SnmpTrapServerProfileVersion
    {
        /// <summary>Server. Null: not managed.</summary>
        [Element("server")]
        public ValueList<SnmpTrapServerProfileServer>? Server { get; init; }
    }

    /// <summary>V3.</summary>
    [Alternative("v3")]
    public sealed partial record V3Choice : SnmpTrapServerProfileVersion
    {
        /// <summary>Server. Null: not managed.</summary>
        [Element("server")]
        public ValueList<SnmpTrapServerProfileVersionV3Server>? Server { get; init; }
    }
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SnmpTrapServerProfileVersionV3Server(string Name) : ConfigurationNode
{
    /// <summary>Manager. Null: not managed.</summary>
    [Element("manager")]
    public string? Manager { get; init; }

    /// <summary>User, at most 31 characters. Null: not managed.</summary>
    [Element("user", MaxLength = 31)]
    public string? User { get; init; }

    /// <summary>Engineid, at most 255 characters. Null: not managed.</summary>
    [Element("engineid", MaxLength = 255)]
    public string? Engineid { get; init; }

    /// <summary>Authpwd, at most 256 characters. Null: not managed.</summary>
    [Element("authpwd", MinLength = 8, MaxLength = 256, Secret = true)]
    public string? Authpwd { get; init; }

    /// <summary>Privpwd, at most 256 characters. Null: not managed.</summary>
    [Element("privpwd", MinLength = 8, MaxLength = 256, Secret = true)]
    public string? Privpwd { get; init; }

    /// <summary>Authproto. Null: not managed; the device's default is SHA.</summary>
    [Element("authproto")]
    public SnmpTrapServerProfileAuthproto? Authproto { get; init; }

    /// <summary>Privproto. Null: not managed; the device's default is AES.</summary>
    [Element("privproto")]
    public SnmpTrapServerProfilePrivproto? Privproto { get; init; }
}
