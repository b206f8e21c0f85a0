namespace PanOs.Model;

/// <summary>Whitelist.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileWhitelist(string Name) : ConfigurationNode
{
    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}
