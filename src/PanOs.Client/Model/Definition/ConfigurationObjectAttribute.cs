namespace PanOs.Model;

/// <summary>Makes a record an object of the configuration: the generator writes its reader, its writer and its place.</summary>
/// <param name="path">The elements from the location to the node that holds the entries, or to the object itself when it has no name.</param>
/// <param name="places">The kinds of location that have such objects.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ConfigurationObjectAttribute(string path, ObjectPlaces places) : Attribute
{
    /// <summary>Such as <c>network/interface/ethernet</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The kinds of location that have such objects.</summary>
    public ObjectPlaces Places { get; } = places;

    /// <summary>What one object is called in messages and plans, such as <c>Ethernet interface</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The property of the views that leads to the objects, such as <c>EthernetInterfaces</c>.</summary>
    public required string Collection { get; init; }

    /// <summary>The longest name; 0 when no limit is known.</summary>
    public int NameMaxLength { get; init; }
}
