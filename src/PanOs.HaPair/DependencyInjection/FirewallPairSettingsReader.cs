using Microsoft.Extensions.Configuration;

namespace PanOs.HaPair;

/// <summary>The names of <see cref="FirewallPairSettings"/> in a section.</summary>
internal static class FirewallPairSettingsReader
{
    private static readonly SettingsReader<FirewallPairSettings> s_reader = new SettingsReader<FirewallPairSettings>()
        .Text(nameof(FirewallPairSettings.TopologyFile), (s, v) => s.TopologyFile = v)
        .Text(nameof(FirewallPairSettings.AdminPassword), (s, v) => s.AdminPassword = v)
        .Text(nameof(FirewallPairSettings.AdminPasswordVariable), (s, v) => s.AdminPasswordVariable = v)
        .Text(nameof(FirewallPairSettings.SshPrivateKeyFile), (s, v) => s.SshPrivateKeyFile = v)
        .Text(nameof(FirewallPairSettings.SshPrivateKeyVariable), (s, v) => s.SshPrivateKeyVariable = v)
        .Time(nameof(FirewallPairSettings.WatchInterval), (s, v) => s.WatchInterval = v)
        .Time(nameof(FirewallPairSettings.WatchLimit), (s, v) => s.WatchLimit = v)
        .Time(nameof(FirewallPairSettings.RestartInterval), (s, v) => s.RestartInterval = v);

    /// <summary>Reads a section into settings.</summary>
    public static void Read(IConfiguration section, FirewallPairSettings settings) => s_reader.Read(section, settings, settings.Origin);
}
