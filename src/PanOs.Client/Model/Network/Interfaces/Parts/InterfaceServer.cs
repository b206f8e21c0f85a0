namespace PanOs.Model;

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record InterfaceServer(string Name) : ConfigurationNode
{
    /// <summary>Lifetime, 4 to 3600. Null: not managed; the device's default is 1200.</summary>
    [Element("lifetime", Min = 4, Max = 3600)]
    public int? Lifetime { get; init; }
}
