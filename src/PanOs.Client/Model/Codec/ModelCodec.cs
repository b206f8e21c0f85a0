using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>How objects of one type stand in the configuration: where, and as what.</summary>
internal abstract record ModelCodec
{
    /// <summary>What one object is called in messages.</summary>
    public required string Title { get; init; }

    /// <summary>The elements between the location and the object.</summary>
    public required string[] Container { get; init; }

    /// <summary>The kinds of location that have such objects.</summary>
    public required ObjectPlaces Places { get; init; }

    /// <summary>Whether there are many, each with a name.</summary>
    public required bool IsEntry { get; init; }

    /// <summary>The longest name; 0 when no limit is known.</summary>
    public int NameMaxLength { get; init; }

    /// <summary><c>entry</c>, or the element itself for an object of which there is one.</summary>
    public string ElementName => IsEntry ? "entry" : Container[^1];

    /// <summary>The type of the objects.</summary>
    public abstract Type Type { get; }

    /// <summary>Whether the order of the objects matters.</summary>
    public bool IsOrdered => Places.HasFlag(ObjectPlaces.Rulebase);

    /// <summary>The node that holds the objects.</summary>
    public XPath ContainerIn(Location location)
    {
        var root = location.RootFor(Places) ?? throw new ArgumentException($"There is no {Title} in {location}.", nameof(location));
        return (IsEntry ? Container : Container[..^1]).Aggregate(root, (path, element) => path.Child(element));
    }

    /// <summary>The node of one object.</summary>
    public XPath PathIn(Location location, string? name)
    {
        if (IsEntry)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
        }

        return IsEntry ? ContainerIn(location).Entry(name!) : ContainerIn(location).Child(ElementName);
    }

    /// <summary>Such as <c>security rule 'web'</c>.</summary>
    public string Describe(string? name) => name is null ? Title : $"{Title} '{name}'";

    /// <summary>Reads an object of the type.</summary>
    public abstract ConfigurationObject ReadObject(ModelReader reader);
}

/// <summary>The same, for one type.</summary>
internal sealed record ModelCodec<T>(Func<ModelReader, T> Read) : ModelCodec
    where T : ConfigurationObject
{
    public override Type Type => typeof(T);

    public override ConfigurationObject ReadObject(ModelReader reader) => Read(reader);

    public T ReadElement(XElement element)
    {
        using var reader = element.CreateReader();
        reader.Read();
        return Read(new ModelReader(reader));
    }
}
