namespace PanOs.Model;

/// <summary>A LLDP profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/profiles/lldp-profile", ObjectPlaces.Device, Title = "LLDP profile", Collection = "LldpProfiles", NameMaxLength = 31)]
public sealed partial record LldpProfile(string Name) : ConfigurationObject
{
    /// <summary>Mode. Null: not managed; the device's default is transmit-receive.</summary>
    [Element("mode")]
    public LldpProfileMode? Mode { get; init; }

    /// <summary>Option tlvs. Null: not managed.</summary>
    [Element("option-tlvs")]
    public LldpProfileOptionTlvs? OptionTlvs { get; init; }

    /// <summary>SNMP syslog notification, yes or no. Null: not managed.</summary>
    [Element("snmp-syslog-notification")]
    public bool? SnmpSyslogNotification { get; init; }
}

/// <summary>Iplist.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LldpProfileIplist(string Name) : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public LldpProfileIplistKind? Kind { get; init; }

    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record LldpProfileIplistKind : ConfigurationNode
{
    private LldpProfileIplistKind()
    {
    }

    /// <summary>IPv4.</summary>
    /// <param name="value">The value.</param>
    public static LldpProfileIplistKind Ipv4(string value) => new Ipv4Choice(value);

    /// <summary>IPv6.</summary>
    /// <param name="value">The value.</param>
    public static LldpProfileIplistKind Ipv6(string value) => new Ipv6Choice(value);

    /// <summary>IPv4.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice([property: Element(".")] string Value) : LldpProfileIplistKind;

    /// <summary>IPv6.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice([property: Element(".", MaxLength = 50)] string Value) : LldpProfileIplistKind;
}

/// <summary>Management address.</summary>
[ConfigurationPart]
public sealed partial record LldpProfileManagementAddress : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Iplist. Null: not managed.</summary>
    [Element("iplist")]
    public ValueList<LldpProfileIplist>? Iplist { get; init; }
}

/// <summary>Mode.</summary>
public enum LldpProfileMode
{
    /// <summary><c>transmit-receive</c>.</summary>
    TransmitReceive,

    /// <summary><c>transmit-only</c>.</summary>
    TransmitOnly,

    /// <summary><c>receive-only</c>.</summary>
    ReceiveOnly,
}

/// <summary>Option tlvs.</summary>
[ConfigurationPart]
public sealed partial record LldpProfileOptionTlvs : ConfigurationNode
{
    /// <summary>Management address. Null: not managed.</summary>
    [Element("management-address")]
    public LldpProfileManagementAddress? ManagementAddress { get; init; }

    /// <summary>Port description, yes or no. Null: not managed.</summary>
    [Element("port-description")]
    public bool? PortDescription { get; init; }

    /// <summary>System capabilities, yes or no. Null: not managed.</summary>
    [Element("system-capabilities")]
    public bool? SystemCapabilities { get; init; }

    /// <summary>System description, yes or no. Null: not managed.</summary>
    [Element("system-description")]
    public bool? SystemDescription { get; init; }

    /// <summary>System name, yes or no. Null: not managed.</summary>
    [Element("system-name")]
    public bool? SystemName { get; init; }
}
