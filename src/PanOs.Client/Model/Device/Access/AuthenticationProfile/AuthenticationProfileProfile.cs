namespace PanOs.Model;

/// <summary>Profile.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileProfile : ConfigurationNode
{
    /// <summary>MFA. Null: not managed.</summary>
    [Element("mfa")]
    public AuthenticationProfileMfa? Mfa { get; init; }

    /// <summary>Profile ID, at most 64 characters. Null: not managed.</summary>
    [Element("profile_id", MaxLength = 64)]
    public string? ProfileId { get; init; }
}
