namespace PanOs.Model;

/// <summary>Reserved.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DhcpInterfaceReserved(string Name) : ConfigurationNode
{
    /// <summary>Mac. Null: not managed.</summary>
    [Element("mac")]
    public string? Mac { get; init; }

    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}
