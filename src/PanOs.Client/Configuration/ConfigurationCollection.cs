using PanOs.Model;

namespace PanOs;

/// <summary>The objects of one type at one place.</summary>
/// <typeparam name="T">The type.</typeparam>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "It is a collection, though a remote one.")]
public sealed class ConfigurationCollection<T>
    where T : ConfigurationObject
{
    private readonly PanOsClient _client;
    private readonly Location _location;

    internal ConfigurationCollection(PanOsClient client, Location location)
    {
        _client = client;
        _location = location;
    }

    /// <summary>All of them, in the order of the configuration.</summary>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async IAsyncEnumerable<T> ListAsync(ConfigSource source = ConfigSource.Candidate, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var codec = ModelCatalog.Codec<T>();
        var container = await _client.GetConfigurationAsync(codec.ContainerIn(_location), source, cancellationToken).ConfigureAwait(false);
        foreach (var entry in container?.Elements("entry") ?? [])
        {
            yield return codec.ReadElement(entry);
        }
    }

    /// <summary>One of them.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The object; null when there is none of that name.</returns>
    public async Task<T?> GetAsync(string name, ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var codec = ModelCatalog.Codec<T>();
        var entry = await _client.GetConfigurationAsync(codec.ContainerIn(_location).Entry(name), source, cancellationToken).ConfigureAwait(false);
        return entry is null ? null : codec.ReadElement(entry);
    }
}
