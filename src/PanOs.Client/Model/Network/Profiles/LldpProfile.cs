namespace PanOs.Model;

/// <summary>What the firewall tells its neighbours about itself (LLDP).</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/profiles/lldp-profile", ObjectPlaces.Device, Title = "LLDP profile", Collection = "LldpProfiles", NameMaxLength = 31)]
public sealed partial record LldpProfile(string Name) : ConfigurationObject
{
    /// <summary>Whether it tells, listens, or both. Null: not managed; the device's default is <c>transmit-receive</c>.</summary>
    [Element("mode")]
    public LldpMode? Mode { get; init; }

    /// <summary>Whether changes of neighbours are sent as SNMP traps and syslog messages. Null: not managed.</summary>
    [Element("snmp-syslog-notification")]
    public bool? NotifySnmpSyslog { get; init; }

    /// <summary>Whether it tells the port's comment. Null: not managed.</summary>
    [Element("option-tlvs/port-description")]
    public bool? PortDescription { get; init; }

    /// <summary>Whether it tells its name. Null: not managed.</summary>
    [Element("option-tlvs/system-name")]
    public bool? SystemName { get; init; }

    /// <summary>Whether it tells its model. Null: not managed.</summary>
    [Element("option-tlvs/system-description")]
    public bool? SystemDescription { get; init; }

    /// <summary>Whether it tells how the port forwards. Null: not managed.</summary>
    [Element("option-tlvs/system-capabilities")]
    public bool? SystemCapabilities { get; init; }

    /// <summary>Whether it tells an address to manage it by. Null: not managed.</summary>
    [Element("option-tlvs/management-address/enabled")]
    public bool? ManagementAddress { get; init; }

    /// <summary>Which addresses. Null: not managed.</summary>
    [Element("option-tlvs/management-address/iplist")]
    public ValueList<LldpManagementAddress>? ManagementAddresses { get; init; }
}

/// <summary>An address that LLDP neighbours are told.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LldpManagementAddress(string Name) : ConfigurationNode
{
    /// <summary>The interface that has the address. Null: not managed.</summary>
    [Element("interface")]
    public string? Interface { get; init; }

    /// <summary>The address. Null: not managed.</summary>
    [Element(".")]
    public LldpAddress? Address { get; init; }
}

/// <summary>An address that LLDP neighbours are told.</summary>
[ConfigurationChoice]
public abstract partial record LldpAddress : ConfigurationNode
{
    private LldpAddress()
    {
    }

    /// <summary>An IPv4 address.</summary>
    /// <param name="value">The address.</param>
    public static LldpAddress Ipv4(string value) => new Ipv4Address(value);

    /// <summary>An IPv6 address.</summary>
    /// <param name="value">The address, at most 50 characters.</param>
    public static LldpAddress Ipv6(string value) => new Ipv6Address(value);

    /// <summary>An IPv4 address.</summary>
    /// <param name="Value">The address.</param>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Address([property: Element(".")] string Value) : LldpAddress;

    /// <summary>An IPv6 address.</summary>
    /// <param name="Value">The address, at most 50 characters.</param>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Address([property: Element(".", MaxLength = 50)] string Value) : LldpAddress;
}

/// <summary>Whether LLDP is sent, received, or both.</summary>
public enum LldpMode
{
    /// <summary>Both.</summary>
    TransmitReceive,

    /// <summary>Sent only.</summary>
    TransmitOnly,

    /// <summary>Received only.</summary>
    ReceiveOnly,
}
