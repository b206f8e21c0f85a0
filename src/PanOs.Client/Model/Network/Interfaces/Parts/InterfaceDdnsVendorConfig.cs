namespace PanOs.Model;

/// <summary>Ddns vendor config.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record InterfaceDdnsVendorConfig(string Name) : ConfigurationNode
{
    /// <summary>Value, at most 255 characters. Null: not managed.</summary>
    [Element("value", MaxLength = 255)]
    public string? Value { get; init; }
}
