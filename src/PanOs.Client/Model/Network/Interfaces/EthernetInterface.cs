namespace PanOs.Model;

/// <summary>A physical Ethernet interface of the data plane.</summary>
/// <param name="Name">Such as <c>ethernet1/1</c>.</param>
[ConfigurationObject("network/interface/ethernet", ObjectPlaces.Device, Title = "Ethernet interface", Collection = "EthernetInterfaces", NameMaxLength = 31)]
public sealed partial record EthernetInterface(string Name) : ConfigurationObject
{
    /// <summary>What the interface is used for. Null: not managed.</summary>
    [Element(".")]
    public EthernetMode? Mode { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>Which links of an aggregate are used first: those with the lower number, 1 to 65535. Null: not managed; the device's default is 32768.</summary>
    [Element("lacp/port-priority", Min = 1, Max = 65535)]
    public int? LacpPortPriority { get; init; }

    /// <summary>The duplex mode. Null: not managed; the device's default is auto.</summary>
    [Element("link-duplex")]
    public LinkDuplex? LinkDuplex { get; init; }

    /// <summary>The speed in Mbit/s. Null: not managed; the device's default is auto.</summary>
    [Element("link-speed")]
    public LinkSpeed? LinkSpeed { get; init; }

    /// <summary>Whether the link is up, down, or decided by the peer. Null: not managed; the device's default is auto.</summary>
    [Element("link-state")]
    public LinkState? LinkState { get; init; }

    /// <summary>Whether the port powers its peer. Null: not managed.</summary>
    [Element("poe/poe-enabled", Since = "11.0.2")]
    public bool? PowerOverEthernet { get; init; }

    /// <summary>Watts that are reserved for the peer, 0 to 90. Null: not managed; the device's default is 0.</summary>
    [Element("poe/poe-rsvd-pwr", Since = "11.0.2", Min = 0, Max = 90)]
    public int? PowerOverEthernetReserve { get; init; }

    internal override bool NeedsImport =>
        Mode is EthernetMode.Layer3Mode or EthernetMode.Layer2Mode or EthernetMode.TapMode or EthernetMode.VirtualWireMode;
}
