using PanOs.Model;

namespace PanOs;

/// <summary>The objects at one place of the configuration. Getting it does no I/O.</summary>
public sealed class ConfigurationView
{
    private readonly PanOsClient _client;

    internal ConfigurationView(PanOsClient client, Location location)
    {
        _client = client;
        Location = location;
    }

    /// <summary>The place.</summary>
    public Location Location { get; }

    /// <summary>Zones, in a virtual system.</summary>
    public ConfigurationCollection<Zone> Zones => new(_client, Location);

    /// <summary>Security rules, in a virtual system.</summary>
    public ConfigurationCollection<SecurityRule> SecurityRules => new(_client, Location);

    /// <summary>NAT rules, in a virtual system.</summary>
    public ConfigurationCollection<NatRule> NatRules => new(_client, Location);

    /// <summary>Ethernet interfaces, of the device.</summary>
    public ConfigurationCollection<EthernetInterface> EthernetInterfaces => new(_client, Location);

    /// <summary>Virtual routers, of the device.</summary>
    public ConfigurationCollection<VirtualRouter> VirtualRouters => new(_client, Location);

    /// <summary>Static IPv4 routes, of a virtual router.</summary>
    public ConfigurationCollection<StaticRoute> StaticRoutes => new(_client, Location);

    /// <summary>High availability, of the device.</summary>
    public ConfigurationValue<HighAvailability> HighAvailability => new(_client, Location);

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
