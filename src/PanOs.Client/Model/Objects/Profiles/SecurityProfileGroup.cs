namespace PanOs.Model;

/// <summary>A security profile group: profiles that rules use together under one name. The device takes one of each kind.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profile-group", ObjectPlaces.Objects, Title = "security profile group", Collection = "SecurityProfileGroups")]
public sealed partial record SecurityProfileGroup(string Name) : ConfigurationObject
{
    /// <summary>The antivirus profile. Null: not managed.</summary>
    [Element("virus")]
    public ValueList<string>? Antivirus { get; init; }

    /// <summary>The anti-spyware profile. Null: not managed.</summary>
    [Element("spyware")]
    public ValueList<string>? AntiSpyware { get; init; }

    /// <summary>The vulnerability protection profile. Null: not managed.</summary>
    [Element("vulnerability")]
    public ValueList<string>? Vulnerability { get; init; }

    /// <summary>The URL filtering profile. Null: not managed.</summary>
    [Element("url-filtering")]
    public ValueList<string>? UrlFiltering { get; init; }

    /// <summary>The file blocking profile. Null: not managed.</summary>
    [Element("file-blocking")]
    public ValueList<string>? FileBlocking { get; init; }

    /// <summary>The data filtering profile. Null: not managed.</summary>
    [Element("data-filtering")]
    public ValueList<string>? DataFiltering { get; init; }

    /// <summary>The WildFire analysis profile. Null: not managed.</summary>
    [Element("wildfire-analysis")]
    public ValueList<string>? WildFireAnalysis { get; init; }

    /// <summary>The profile for the mobile protocol GTP. Null: not managed.</summary>
    [Element("gtp")]
    public ValueList<string>? Gtp { get; init; }

    /// <summary>The profile for the protocol SCTP. Null: not managed.</summary>
    [Element("sctp")]
    public ValueList<string>? Sctp { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
