namespace PanOs.Model;

/// <summary>Maximum prefix.</summary>
[ConfigurationPart]
public sealed partial record BgpAddressFamilyProfileMaximumPrefix : ConfigurationNode
{
    /// <summary>Action. Null: not managed.</summary>
    [Element("action")]
    public BgpAddressFamilyProfileAction? Action { get; init; }

    /// <summary>Num prefixes, 1 to 4294967295. Null: not managed; the device's default is 1000.</summary>
    [Element("num_prefixes", Min = 1, Max = 4294967295)]
    public int? NumPrefixes { get; init; }

    /// <summary>Threshold, 1 to 100. Null: not managed; the device's default is 100.</summary>
    [Element("threshold", Min = 1, Max = 100)]
    public int? Threshold { get; init; }
}
