using PanOs.Model;

namespace PanOs;

/// <summary>An object of which a place has one at most.</summary>
/// <typeparam name="T">Its type.</typeparam>
public sealed class ConfigurationValue<T>
    where T : ConfigurationObject
{
    private readonly PanOsClient _client;
    private readonly Location _location;

    internal ConfigurationValue(PanOsClient client, Location location)
    {
        _client = client;
        _location = location;
    }

    /// <summary>Reads it.</summary>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The object; null when nothing is configured.</returns>
    public async Task<T?> GetAsync(ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        var codec = ModelCatalog.Codec<T>();
        var node = await _client.GetConfigurationAsync(codec.ContainerIn(_location).Child(codec.ElementName), source, cancellationToken).ConfigureAwait(false);
        return node is null ? null : codec.ReadElement(node);
    }
}
