using Microsoft.Extensions.Options;

namespace PanOs;

/// <summary>Stops the host at its start when the settings of a client are wrong, with all faults in one message.</summary>
internal sealed class PanOsClientSettingsValidator : IValidateOptions<PanOsClientSettings>
{
    public ValidateOptionsResult Validate(string? name, PanOsClientSettings options)
    {
        string where = options.Source is { } source ? $"PAN-OS client '{name}' ({source})" : $"PAN-OS client '{name}'";
        string[] faults = [.. SettingsFaults.Of(options).Select(fault => $"{where}: {fault}")];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
