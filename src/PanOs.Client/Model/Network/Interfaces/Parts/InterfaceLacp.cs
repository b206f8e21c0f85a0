namespace PanOs.Model;

/// <summary>LACP.</summary>
[ConfigurationPart]
public sealed partial record InterfaceLacp : ConfigurationNode
{
    /// <summary>Port priority, 1 to 65535. Null: not managed; the device's default is 32768.</summary>
    [Element("port-priority", Min = 1, Max = 65535)]
    public int? PortPriority { get; init; }
}
