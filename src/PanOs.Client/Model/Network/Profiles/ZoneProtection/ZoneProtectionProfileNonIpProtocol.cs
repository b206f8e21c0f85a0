namespace PanOs.Model;

/// <summary>Non IP protocol.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileNonIpProtocol : ConfigurationNode
{
    /// <summary>List type. Null: not managed; the device's default is exclude.</summary>
    [Element("list-type")]
    public ZoneProtectionProfileListType? ListType { get; init; }

    /// <summary>Protocol. Null: not managed.</summary>
    [Element("protocol")]
    public ValueList<ZoneProtectionProfileProtocol>? Protocol { get; init; }
}
