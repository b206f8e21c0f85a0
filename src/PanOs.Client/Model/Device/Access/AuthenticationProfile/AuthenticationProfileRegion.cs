namespace PanOs.Model;

/// <summary>Region.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileRegion : ConfigurationNode
{
    /// <summary>Region ID, at most 128 characters. Null: not managed.</summary>
    [Element("region_id", MaxLength = 128)]
    public string? RegionId { get; init; }

    /// <summary>Tenant. Null: not managed.</summary>
    [Element("tenant")]
    public AuthenticationProfileTenant? Tenant { get; init; }
}
