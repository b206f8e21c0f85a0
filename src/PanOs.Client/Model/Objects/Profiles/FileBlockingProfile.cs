namespace PanOs.Model;

/// <summary>Which files may not pass.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/file-blocking", ObjectPlaces.Objects, Title = "file blocking profile", Collection = "FileBlockingProfiles")]
public sealed partial record FileBlockingProfile(string Name) : ConfigurationObject
{
    /// <summary>What is done; the first rule that matches decides. Null: not managed.</summary>
    [Element("rules")]
    public ValueList<FileBlockingRule>? Rules { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What is done with some files.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record FileBlockingRule(string Name) : ConfigurationNode
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

    /// <summary>What is done. Null: not managed; the device's default is <c>alert</c>.</summary>
    [Element("action")]
    public FileBlockingAction? Action { get; init; }
}

/// <summary>What is done with a file.</summary>
public enum FileBlockingAction
{
    /// <summary>It is logged.</summary>
    Alert,

    /// <summary>It is blocked.</summary>
    Block,

    /// <summary>The user is asked first.</summary>
    Continue,
}
