using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>How objects of one type stand in the configuration: where, and as what.</summary>
internal sealed record ModelCodec<T>(Func<XElement, T> Read, Func<T, XElement> Write, Func<T, string?> NameOf)
    where T : ConfigurationObject
{
    /// <summary>What the type is called in messages.</summary>
    public required string Title { get; init; }

    /// <summary><c>entry</c>, or the element itself for an object of which there is one.</summary>
    public required string ElementName { get; init; }

    /// <summary>The elements between the location and the object.</summary>
    public required string[] Container { get; init; }

    /// <summary>The kind of location that has such objects.</summary>
    public required Type LocationType { get; init; }

    public bool IsEntry => ElementName is "entry";

    /// <summary>The node that holds the objects.</summary>
    public XPath ContainerIn(Location location)
    {
        if (location.GetType() != LocationType)
        {
            throw new ArgumentException($"There is no {Title} in {location}.", nameof(location));
        }

        return Container.Aggregate(location.Path, (path, element) => path.Child(element));
    }

    /// <summary>The node of one object.</summary>
    public XPath PathIn(Location location, string? name) =>
        name is null ? ContainerIn(location).Child(ElementName) : ContainerIn(location).Entry(name);
}
