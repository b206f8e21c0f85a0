namespace PanOs.Model;

/// <summary>Multi factor authentication.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileMultiFactorAuth : ConfigurationNode
{
    /// <summary>Factors. Null: not managed.</summary>
    [Element("factors")]
    public ValueList<string>? Factors { get; init; }

    /// <summary>MFA enable, yes or no. Null: not managed.</summary>
    [Element("mfa-enable")]
    public bool? MfaEnable { get; init; }
}
