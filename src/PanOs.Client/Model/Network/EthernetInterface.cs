namespace PanOs.Model;

/// <summary>A physical Ethernet interface of the data plane.</summary>
/// <param name="Name">Such as <c>ethernet1/1</c>.</param>
public sealed partial record EthernetInterface(string Name) : ConfigurationObject
{
    /// <summary>What the interface is used for. Null: not managed.</summary>
    public EthernetMode? Mode { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    public string? Comment { get; init; }
}
