namespace PanOs.Model;

/// <summary>TCP SYN.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileTcpSyn : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public ZoneProtectionProfileTcpSynKind? Kind { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
