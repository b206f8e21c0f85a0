namespace PanOs.Model;

/// <summary>What is done with spyware, and with look-ups of malicious domains.</summary>
/// <param name="Name">At most 65 characters.</param>
[ConfigurationObject("profiles/spyware", ObjectPlaces.Objects, Title = "anti-spyware profile", Collection = "AntiSpywareProfiles", NameMaxLength = 65)]
public sealed partial record AntiSpywareProfile(string Name) : ConfigurationObject
{
    /// <summary>What is done; the first rule that matches decides. Null: not managed.</summary>
    [Element("rules")]
    public ValueList<AntiSpywareRule>? Rules { get; init; }

    /// <summary>Signatures with an action of their own. Null: not managed.</summary>
    [Element("threat-exception")]
    public ValueList<AntiSpywareException>? ThreatExceptions { get; init; }

    /// <summary>What is done with look-ups of malicious domains. Null: not managed.</summary>
    [Element("botnet-domains")]
    public DnsProtection? Dns { get; init; }

    /// <summary>Whether the cloud judges traffic while it waits. Null: not managed.</summary>
    [Element("cloud-inline-analysis")]
    public bool? CloudInlineAnalysis { get; init; }

    /// <summary>What the cloud looks for. Null: not managed.</summary>
    [Element("mica-engine-spyware-enabled")]
    public ValueList<InlineModel>? InlineModels { get; init; }

    /// <summary>Names of URL lists that the cloud leaves alone. Null: not managed.</summary>
    [Element("inline-exception-edl-url")]
    public ValueList<string>? InlineExceptionUrls { get; init; }

    /// <summary>Addresses that the cloud leaves alone. Null: not managed.</summary>
    [Element("inline-exception-ip-address")]
    public ValueList<string>? InlineExceptionAddresses { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>What is done with some of the spyware.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareRule(string Name) : ConfigurationNode
{
    /// <summary>Signatures whose name has this text, or <c>any</c>. Null: not managed; the device's default is <c>any</c>.</summary>
    [Element("threat-name")]
    public string? ThreatName { get; init; }

    /// <summary>The category, or <c>any</c>. Null: not managed; the device's default is <c>any</c>.</summary>
    [Element("category")]
    public string? Category { get; init; }

    /// <summary><c>any</c>, or of <c>critical</c>, <c>high</c>, <c>medium</c>, <c>low</c> and <c>informational</c>. Null: not managed.</summary>
    [Element("severity")]
    public ValueList<string>? Severities { get; init; }

    /// <summary>What is done. Null: not managed.</summary>
    [Element("action")]
    public ThreatAction? Action { get; init; }

    /// <summary>Whether packets are recorded. Null: not managed; the device's default is <c>disable</c>.</summary>
    [Element("packet-capture")]
    public ThreatPacketCapture? PacketCapture { get; init; }
}

/// <summary>A signature with an action of its own.</summary>
/// <param name="Name">Its ID.</param>
[ConfigurationPart]
public sealed partial record AntiSpywareException(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed.</summary>
    [Element("action")]
    public ThreatAction? Action { get; init; }

    /// <summary>Whether packets are recorded. Null: not managed; the device's default is <c>disable</c>.</summary>
    [Element("packet-capture")]
    public ThreatPacketCapture? PacketCapture { get; init; }

    /// <summary>Addresses that are left alone. Null: not managed.</summary>
    [Element("exempt-ip", Entries = true)]
    public ValueList<string>? ExemptIps { get; init; }
}
