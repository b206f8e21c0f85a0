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

    internal override bool NeedsImport =>
        Mode is EthernetMode.Layer3Mode or EthernetMode.Layer2Mode or EthernetMode.TapMode or EthernetMode.VirtualWireMode;
}
