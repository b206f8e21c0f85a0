namespace PanOs.Model;

/// <summary>Several Ethernet interfaces that act as one. Its members name it (<see cref="EthernetMode.AggregateMember"/>).</summary>
/// <param name="Name">Such as <c>ae1</c>.</param>
[ConfigurationObject("network/interface/aggregate-ethernet", ObjectPlaces.Device, Title = "aggregate interface", Collection = "AggregateInterfaces", NameMaxLength = 31)]
public sealed partial record AggregateInterface(string Name) : ConfigurationObject
{
    /// <summary>What the interface is used for. Null: not managed.</summary>
    [Element(".")]
    public AggregateMode? Mode { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    internal override bool NeedsImport => Mode is not (null or AggregateMode.HighAvailabilityMode or AggregateMode.DecryptMirrorMode);
}
