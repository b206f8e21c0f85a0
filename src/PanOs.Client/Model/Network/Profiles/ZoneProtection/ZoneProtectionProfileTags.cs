namespace PanOs.Model;

/// <summary>Tags.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileTags(string Name) : ConfigurationNode
{
    /// <summary>Tag. Null: not managed.</summary>
    [Element("tag")]
    public string? Tag { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
