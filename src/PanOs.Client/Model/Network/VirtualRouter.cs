namespace PanOs.Model;

/// <summary>A virtual router. Its static routes are objects of their own, see <see cref="StaticRoute"/>.</summary>
/// <param name="Name">At most 31 characters; the router of a new firewall is <c>default</c>.</param>
[ConfigurationObject("network/virtual-router", ObjectPlaces.Device, Title = "virtual router", Collection = "VirtualRouters", NameMaxLength = 31)]
public sealed partial record VirtualRouter(string Name) : ConfigurationObject
{
    /// <summary>The interfaces that it routes between. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }
}
