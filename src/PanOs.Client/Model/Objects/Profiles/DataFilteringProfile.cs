namespace PanOs.Model;

/// <summary>Which data may not leave, such as card numbers.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/data-filtering", ObjectPlaces.Objects, Title = "data filtering profile", Collection = "DataFilteringProfiles")]
public sealed partial record DataFilteringProfile(string Name) : ConfigurationObject
{
    /// <summary>What is looked for, and where. Null: not managed.</summary>
    [Element("rules")]
    public ValueList<DataFilteringRule>? Rules { get; init; }

    /// <summary>Whether what was found is recorded. Null: not managed.</summary>
    [Element("data-capture")]
    public bool? DataCapture { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>Data that is looked for.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DataFilteringRule(string Name) : ConfigurationNode
{
    /// <summary>The name of a data pattern. Null: not managed.</summary>
    [Element("data-object")]
    public string? DataPattern { get; init; }

    /// <summary>The applications, or <c>any</c>. Null: not managed.</summary>
    [Element("application")]
    public ValueList<string>? Applications { get; init; }

    /// <summary>The types of files, or <c>any</c>. Null: not managed.</summary>
    [Element("file-type")]
    public ValueList<string>? FileTypes { get; init; }

    /// <summary>Which way they go. Null: not managed; the device's default is <c>both</c>.</summary>
    [Element("direction")]
    public FileDirection? Direction { get; init; }

    /// <summary>How often the data must be found to be logged, 0 to 65535. Null: not managed; the device's default is 1.</summary>
    [Element("alert-threshold", Min = 0, Max = 65535)]
    public int? AlertThreshold { get; init; }

    /// <summary>How often the data must be found to be blocked; 0 is never, 0 to 65535. Null: not managed; the device's default is 1.</summary>
    [Element("block-threshold", Min = 0, Max = 65535)]
    public int? BlockThreshold { get; init; }

    /// <summary>How it is logged. Null: not managed; the device's default is <c>informational</c>.</summary>
    [Element("log-severity")]
    public string? LogSeverity { get; init; }
}
