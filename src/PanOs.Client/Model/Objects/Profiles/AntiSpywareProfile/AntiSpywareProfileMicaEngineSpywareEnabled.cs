namespace PanOs.Model;

/// <summary>Mica engine spyware enabled.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareProfileMicaEngineSpywareEnabled(string Name) : ConfigurationNode
{
    /// <summary>Inline policy action. Null: not managed; the device's default is alert.</summary>
    [Element("inline-policy-action")]
    public AntiSpywareProfileInlinePolicyAction? InlinePolicyAction { get; init; }
}
