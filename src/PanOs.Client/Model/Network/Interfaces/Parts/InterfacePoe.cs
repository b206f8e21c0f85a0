namespace PanOs.Model;

/// <summary>Poe.</summary>
[ConfigurationPart]
public sealed partial record InterfacePoe : ConfigurationNode
{
    /// <summary>Poe enabled, yes or no. Null: not managed.</summary>
    [Element("poe-enabled")]
    public bool? PoeEnabled { get; init; }

    /// <summary>Poe rsvd pwr, 0 to 90. Null: not managed; the device's default is 0.</summary>
    [Element("poe-rsvd-pwr", Min = 0, Max = 90)]
    public int? PoeRsvdPwr { get; init; }
}
