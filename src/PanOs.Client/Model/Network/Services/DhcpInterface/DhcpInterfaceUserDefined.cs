namespace PanOs.Model;

/// <summary>User defined.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DhcpInterfaceUserDefined(string Name) : ConfigurationNode
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public DhcpInterfaceUserDefinedKind? Kind { get; init; }

    /// <summary>Code, 1 to 254. Null: not managed.</summary>
    [Element("code", Min = 1, Max = 254)]
    public int? Code { get; init; }

    /// <summary>Vendor class identifier, at most 255 characters. Null: not managed.</summary>
    [Element("vendor-class-identifier", MinLength = 1, MaxLength = 255)]
    public string? VendorClassIdentifier { get; init; }

    /// <summary>Inherited, yes or no. Null: not managed.</summary>
    [Element("inherited")]
    public bool? Inherited { get; init; }
}
