namespace PanOs.Model;

/// <summary>Allowas in: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileAllowasIn : ConfigurationNode
{
    private BgpAddressFamilyProfileAllowasIn()
    {
    }

    /// <summary>Occurrence.</summary>
    /// <param name="value">The value.</param>
    public static BgpAddressFamilyProfileAllowasIn Occurrence(int value) => new OccurrenceChoice(value);

    /// <summary>Origin.</summary>
    public static BgpAddressFamilyProfileAllowasIn Origin { get; } = new OriginChoice();

    /// <summary>Occurrence.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("occurrence")]
    public sealed partial record OccurrenceChoice([property: Element(".", Min = 1, Max = 10)] int Value) : BgpAddressFamilyProfileAllowasIn;

    /// <summary>Origin.</summary>
    [Alternative("origin")]
    public sealed partial record OriginChoice : BgpAddressFamilyProfileAllowasIn;
}
