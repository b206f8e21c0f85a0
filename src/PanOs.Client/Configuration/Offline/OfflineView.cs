using PanOs.Model;

namespace PanOs;

/// <summary>The objects at one place of a configuration that was loaded.</summary>
public sealed partial class OfflineView
{
    private readonly PanOsConfiguration _configuration;

    internal OfflineView(PanOsConfiguration configuration, Location location)
    {
        _configuration = configuration;
        Location = location;
    }

    /// <summary>The place.</summary>
    public Location Location { get; }

    /// <summary>Every object of a type, in the order of the configuration.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentException">The place has no such objects.</exception>
    public IReadOnlyList<T> All<T>()
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        var container = _configuration.Find(codec.ContainerIn(Location));
        return [.. (container?.Elements("entry") ?? []).Where(entry => entry.Attribute("name") is not null).Select(codec.ReadElement)];
    }

    /// <summary>The object of a type of which there is one at most; null when it is not there.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentException">The place has no such object.</exception>
    public T? Single<T>()
        where T : ConfigurationObject
    {
        var codec = ModelCatalog.Codec<T>();
        return _configuration.Find(codec.PathIn(Location, name: null)) is { } element ? codec.ReadElement(element) : null;
    }
}
