namespace PanOs.Model;

/// <summary>Send hostname.</summary>
[ConfigurationPart]
public sealed partial record InterfaceSendHostname : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Hostname. Null: not managed; the device's default is system-hostname.</summary>
    [Element("hostname")]
    public string? Hostname { get; init; }
}
