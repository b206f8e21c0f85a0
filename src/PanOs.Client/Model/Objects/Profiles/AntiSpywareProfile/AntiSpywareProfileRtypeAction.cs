namespace PanOs.Model;

/// <summary>Rtype action.</summary>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileRtypeAction : ConfigurationNode
{
    /// <summary>Any. Null: not managed; the device's default is allow.</summary>
    [Element("any")]
    public AntiSpywareProfileAny? Any { get; init; }

    /// <summary>HTTPS. Null: not managed; the device's default is allow.</summary>
    [Element("https")]
    public AntiSpywareProfileAny? Https { get; init; }

    /// <summary>Svcb. Null: not managed; the device's default is allow.</summary>
    [Element("svcb")]
    public AntiSpywareProfileAny? Svcb { get; init; }
}
