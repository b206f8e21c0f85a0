namespace PanOs.Model;

/// <summary>Tenant.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileTenant : ConfigurationNode
{
    /// <summary>Profile. Null: not managed.</summary>
    [Element("profile")]
    public AuthenticationProfileProfile? Profile { get; init; }

    /// <summary>Tenant ID, at most 64 characters. Null: not managed.</summary>
    [Element("tenant_id", MaxLength = 64)]
    public string? TenantId { get; init; }
}
