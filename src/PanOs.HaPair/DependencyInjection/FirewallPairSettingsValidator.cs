using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PanOs.HaPair;

/// <summary>Reads the settings of a pair, and stops the host at its start when they are wrong, with all faults in one message.</summary>
internal sealed class FirewallPairSettingsValidator : IValidateOptions<FirewallPairSettings>
{
    private static readonly SettingsReader<FirewallPairSettings> s_reader = new SettingsReader<FirewallPairSettings>()
        .Text(nameof(FirewallPairSettings.TopologyFile), (s, v) => s.TopologyFile = v)
        .Text(nameof(FirewallPairSettings.AdminPassword), (s, v) => s.AdminPassword = v)
        .Text(nameof(FirewallPairSettings.AdminPasswordVariable), (s, v) => s.AdminPasswordVariable = v)
        .Text(nameof(FirewallPairSettings.SshPrivateKeyFile), (s, v) => s.SshPrivateKeyFile = v)
        .Text(nameof(FirewallPairSettings.SshPrivateKeyVariable), (s, v) => s.SshPrivateKeyVariable = v)
        .Time(nameof(FirewallPairSettings.WatchInterval), (s, v) => s.WatchInterval = v)
        .Time(nameof(FirewallPairSettings.RestartInterval), (s, v) => s.RestartInterval = v);

    /// <summary>Reads a section into settings.</summary>
    public static void Read(IConfiguration section, FirewallPairSettings settings)
    {
        settings.Source = (section as IConfigurationSection)?.Path;
        s_reader.Read(section, settings, settings.Unreadable);
    }

    public ValidateOptionsResult Validate(string? name, FirewallPairSettings options)
    {
        string where = options.Source is { } source ? $"PAN-OS pair '{name}' ({source})" : $"PAN-OS pair '{name}'";
        string[] faults = [.. PairSettingsFaults.Of(options).Select(fault => $"{where}: {fault}")];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
