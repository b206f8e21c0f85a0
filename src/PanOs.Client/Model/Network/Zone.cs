namespace PanOs.Model;

/// <summary>A security zone of a virtual system. Rules are written between zones.</summary>
/// <param name="Name">At most 31 characters; 15 before PAN-OS 8.0.</param>
public sealed partial record Zone(string Name) : ConfigurationObject
{
    /// <summary>What kind of interfaces the zone has, and which. Null: not managed.</summary>
    public ZoneKind? Kind { get; init; }
}
