namespace PanOs.Model;

/// <summary>Which unknown files and links are sent to WildFire to be judged.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/wildfire-analysis", ObjectPlaces.Objects, Title = "WildFire analysis profile", Collection = "WildFireAnalysisProfiles")]
public sealed partial record WildFireAnalysisProfile(string Name) : ConfigurationObject
{
    /// <summary>Which, and where to. Null: not managed.</summary>
    [Element("rules")]
    public ValueList<WildFireAnalysisRule>? Rules { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>Some files, and where they are judged.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record WildFireAnalysisRule(string Name) : ConfigurationNode
{
    /// <summary>The applications, or <c>any</c>. Null: not managed.</summary>
    [Element("application")]
    public ValueList<string>? Applications { get; init; }

    /// <summary>The types of files, or <c>any</c>. Null: not managed.</summary>
    [Element("file-type")]
    public ValueList<string>? FileTypes { get; init; }

    /// <summary>Which way they go. Null: not managed.</summary>
    [Element("direction")]
    public FileDirection? Direction { get; init; }

    /// <summary>Where they are judged. Null: not managed; the device's default is <c>public-cloud</c>.</summary>
    [Element("analysis")]
    public WildFireCloud? Analysis { get; init; }
}

/// <summary>Where files are judged.</summary>
public enum WildFireCloud
{
    /// <summary>In the vendor's cloud.</summary>
    PublicCloud,

    /// <summary>On an appliance of one's own.</summary>
    PrivateCloud,
}
