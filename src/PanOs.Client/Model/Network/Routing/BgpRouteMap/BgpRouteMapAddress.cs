namespace PanOs.Model;

/// <summary>Address.</summary>
[ConfigurationPart]
public sealed partial record BgpRouteMapAddress : ConfigurationNode
{
    /// <summary>Access list, at most 63 characters. Null: not managed.</summary>
    [Element("access-list", MaxLength = 63)]
    public string? AccessList { get; init; }

    /// <summary>Prefix list, at most 63 characters. Null: not managed.</summary>
    [Element("prefix-list", MaxLength = 63)]
    public string? PrefixList { get; init; }
}
