namespace PanOs.Model;

/// <summary>L2 sec group tag protection.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileL2SecGroupTagProtection : ConfigurationNode
{
    /// <summary>Tags. Null: not managed.</summary>
    [Element("tags")]
    public ValueList<ZoneProtectionProfileTags>? Tags { get; init; }
}
