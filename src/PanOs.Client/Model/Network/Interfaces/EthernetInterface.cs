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

    /// <summary>Its LACP settings. Null: not managed.</summary>
    [Element("lacp")]
    public InterfaceLacp? Lacp { get; init; }

    /// <summary>The duplex mode. Null: not managed; the device's default is auto.</summary>
    [Element("link-duplex")]
    public InterfaceLinkDuplex? LinkDuplex { get; init; }

    /// <summary>The speed in Mbit/s. Null: not managed; the device's default is auto.</summary>
    [Element("link-speed")]
    public InterfaceLinkSpeed? LinkSpeed { get; init; }

    /// <summary>Whether the link is up, down, or decided by the peer. Null: not managed; the device's default is auto.</summary>
    [Element("link-state")]
    public InterfaceLinkState? LinkState { get; init; }

    /// <summary>Its power over Ethernet. Null: not managed.</summary>
    [Element("poe", Since = "11.0.2")]
    public InterfacePoe? Poe { get; init; }

    internal override bool NeedsImport =>
        Mode is EthernetMode.Layer3Mode or EthernetMode.Layer2Mode or EthernetMode.TapMode or EthernetMode.VirtualWireMode;
}
