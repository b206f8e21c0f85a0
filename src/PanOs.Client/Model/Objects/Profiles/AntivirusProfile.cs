namespace PanOs.Model;

/// <summary>What is done with viruses.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/virus", ObjectPlaces.Objects, Title = "antivirus profile", Collection = "AntivirusProfiles")]
public sealed partial record AntivirusProfile(string Name) : ConfigurationObject
{
    /// <summary>What is done, by protocol. Null: not managed.</summary>
    [Element("decoder")]
    public ValueList<AntivirusDecoder>? Decoders { get; init; }

    /// <summary>Applications for which something else is done. Null: not managed.</summary>
    [Element("application")]
    public ValueList<AntivirusApplication>? Applications { get; init; }

    /// <summary>Which kinds of unknown files are judged by machine learning. Null: not managed.</summary>
    [Element("mlav-engine-filebased-enabled")]
    public ValueList<AntivirusModel>? Models { get; init; }

    /// <summary>Files that machine learning leaves alone. Null: not managed.</summary>
    [Element("mlav-exception")]
    public ValueList<AntivirusFileException>? FileExceptions { get; init; }

    /// <summary>The IDs of signatures that are left out. Null: not managed.</summary>
    [Element("threat-exception", Entries = true)]
    public ValueList<string>? ThreatExceptions { get; init; }

    /// <summary>Whether packets of a virus are recorded. Null: not managed.</summary>
    [Element("packet-capture")]
    public bool? PacketCapture { get; init; }

    /// <summary>Whether a file waits until WildFire has judged it. Null: not managed.</summary>
    [Element("wfrt-hold-mode", Since = "11.0.2")]
    public bool? HoldForWildFire { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What is done with viruses in one protocol.</summary>
/// <param name="Name">The protocol: <c>ftp</c>, <c>http</c>, <c>http2</c>, <c>imap</c>, <c>pop3</c>, <c>smb</c> or <c>smtp</c>.</param>
[ConfigurationPart]
public sealed partial record AntivirusDecoder(string Name) : ConfigurationNode
{
    /// <summary>What is done when a signature finds one. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("action")]
    public AntivirusAction? Action { get; init; }

    /// <summary>What is done when a signature of WildFire finds one. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("wildfire-action")]
    public AntivirusAction? WildFireAction { get; init; }

    /// <summary>What is done when machine learning finds one. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("mlav-action")]
    public AntivirusAction? MachineLearningAction { get; init; }
}

/// <summary>An application for which something else is done.</summary>
/// <param name="Name">The application.</param>
[ConfigurationPart]
public sealed partial record AntivirusApplication(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("action")]
    public AntivirusAction? Action { get; init; }
}

/// <summary>A kind of files that machine learning judges.</summary>
/// <param name="Name">Its name, such as <c>Windows Executables</c>.</param>
[ConfigurationPart]
public sealed partial record AntivirusModel(string Name) : ConfigurationNode
{
    /// <summary>Whether files are judged. Null: not managed.</summary>
    [Element("mlav-policy-action")]
    public AntivirusModelAction? Action { get; init; }
}

/// <summary>A file that machine learning leaves alone.</summary>
/// <param name="Name">The file's partial hash.</param>
[ConfigurationPart]
public sealed partial record AntivirusFileException(string Name) : ConfigurationNode
{
    /// <summary>The file's name, at most 255 characters. Null: not managed.</summary>
    [Element("filename", MaxLength = 255)]
    public string? Filename { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}

/// <summary>What is done with a virus.</summary>
public enum AntivirusAction
{
    /// <summary>What is usual for the protocol.</summary>
    Default,

    /// <summary>Nothing.</summary>
    Allow,

    /// <summary>It is logged.</summary>
    Alert,

    /// <summary>The packet is dropped.</summary>
    Drop,

    /// <summary>The connection is reset towards the client.</summary>
    ResetClient,

    /// <summary>The connection is reset towards the server.</summary>
    ResetServer,

    /// <summary>The connection is reset both ways.</summary>
    ResetBoth,
}

/// <summary>Whether machine learning judges files of a kind.</summary>
public enum AntivirusModelAction
{
    /// <summary>It does.</summary>
    Enable,

    /// <summary>It does, and only logs what it finds.</summary>
    [WireName("enable(alert-only)")]
    EnableAlertOnly,

    /// <summary>It does not.</summary>
    Disable,
}
