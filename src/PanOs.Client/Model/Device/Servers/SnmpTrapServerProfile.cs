namespace PanOs.Model;

/// <summary>SNMP managers that logs are sent to as traps.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("log-settings/snmptrap", ObjectPlaces.Profiles, Title = "SNMP trap server profile", Collection = "SnmpTrapServerProfiles", NameMaxLength = 31)]
public sealed partial record SnmpTrapServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Which version of SNMP, and to whom. Null: not managed.</summary>
    [Element("version")]
    public SnmpTrapVersion? Version { get; init; }
}

/// <summary>The version of SNMP that traps are sent by, and the managers.</summary>
[ConfigurationChoice]
public abstract partial record SnmpTrapVersion : ConfigurationNode
{
    private SnmpTrapVersion()
    {
    }

    /// <summary>Version 2c, in the clear.</summary>
    /// <param name="managers">The managers.</param>
    public static SnmpTrapVersion V2c(ValueList<SnmpV2cManager> managers) => new V2cVersion { Managers = managers };

    /// <summary>Version 3, encrypted.</summary>
    /// <param name="managers">The managers.</param>
    public static SnmpTrapVersion V3(ValueList<SnmpV3Manager> managers) => new V3Version { Managers = managers };

    /// <summary>Version 2c, in the clear.</summary>
    [Alternative("v2c")]
    public sealed partial record V2cVersion : SnmpTrapVersion
    {
        /// <summary>The managers. Null: not managed.</summary>
        [Element("server")]
        public ValueList<SnmpV2cManager>? Managers { get; init; }
    }

    /// <summary>Version 3, encrypted.</summary>
    [Alternative("v3")]
    public sealed partial record V3Version : SnmpTrapVersion
    {
        /// <summary>The managers. Null: not managed.</summary>
        [Element("server")]
        public ValueList<SnmpV3Manager>? Managers { get; init; }
    }
}

/// <summary>An SNMP manager that takes traps by version 2c.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SnmpV2cManager(string Name) : ConfigurationNode
{
    /// <summary>Its address or name. Null: not managed.</summary>
    [Element("manager")]
    public string? Address { get; init; }

    /// <summary>The community, which serves as a password, at most 127 characters. Null: not managed.</summary>
    [Element("community", MaxLength = 127, Secret = true)]
    public string? Community { get; init; }
}

/// <summary>An SNMP manager that takes traps by version 3.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SnmpV3Manager(string Name) : ConfigurationNode
{
    /// <summary>Its address or name. Null: not managed.</summary>
    [Element("manager")]
    public string? Address { get; init; }

    /// <summary>The user name, at most 31 characters. Null: not managed.</summary>
    [Element("user", MaxLength = 31)]
    public string? User { get; init; }

    /// <summary>The firewall's engine ID in hexadecimal, when not its own, at most 255 characters. Null: not managed.</summary>
    [Element("engineid", MaxLength = 255)]
    public string? EngineId { get; init; }

    /// <summary>The hash: <c>SHA</c>, <c>SHA-224</c>, <c>SHA-256</c>, <c>SHA-384</c> or <c>SHA-512</c>. Null: not managed; the device's default is <c>SHA</c>.</summary>
    [Element("authproto")]
    public string? AuthenticationProtocol { get; init; }

    /// <summary>The password that traps are authenticated with, 8 to 256 characters. Null: not managed.</summary>
    [Element("authpwd", MinLength = 8, MaxLength = 256, Secret = true)]
    public string? AuthenticationPassword { get; init; }

    /// <summary>The cipher: <c>AES</c>, <c>AES-192</c> or <c>AES-256</c>. Null: not managed; the device's default is <c>AES</c>.</summary>
    [Element("privproto")]
    public string? PrivacyProtocol { get; init; }

    /// <summary>The password that traps are encrypted with, 8 to 256 characters. Null: not managed.</summary>
    [Element("privpwd", MinLength = 8, MaxLength = 256, Secret = true)]
    public string? PrivacyPassword { get; init; }
}
