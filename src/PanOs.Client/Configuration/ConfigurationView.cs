using PanOs.Model;

namespace PanOs;

/// <summary>The objects at one place of the configuration. Getting it does no I/O.</summary>
public sealed partial class ConfigurationView
{
    private readonly PanOsClient _client;

    internal ConfigurationView(PanOsClient client, Location location)
    {
        _client = client;
        Location = location;
    }

    /// <summary>The place.</summary>
    public Location Location { get; }

    /// <summary>The interfaces that belong to a virtual system.</summary>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The view is not that of a virtual system.</exception>
    public async Task<IReadOnlyList<string>> GetImportedInterfacesAsync(ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        var node = await _client.GetConfigurationAsync(ImportList.PathIn(Location), source, cancellationToken).ConfigureAwait(false);
        return [.. (node?.Elements("member") ?? []).Select(member => member.Value)];
    }
}
