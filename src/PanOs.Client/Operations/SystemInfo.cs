namespace PanOs;

/// <summary>What a firewall says about itself (<c>show system info</c>).</summary>
public sealed record SystemInfo
{
    /// <summary>Its name.</summary>
    public string Hostname { get; init; } = string.Empty;

    /// <summary>The PAN-OS version, such as <c>10.0.9</c> or <c>10.2.3-h4</c>.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>The serial number; <c>unknown</c> without a licence.</summary>
    public string Serial { get; init; } = string.Empty;

    /// <summary>Such as <c>PA-VM</c>.</summary>
    public string Model { get; init; } = string.Empty;

    /// <summary>Time since it started; null when the firewall did not say.</summary>
    public TimeSpan? Uptime { get; init; }

    /// <summary>The address of the management interface; null when it has none.</summary>
    public string? ManagementAddress { get; init; }

    /// <summary>The firewall's own clock, as it prints it; null when it did not say.</summary>
    public string? Time { get; init; }

    /// <summary>Where a VM-Series firewall runs; null for hardware.</summary>
    public string? VmMode { get; init; }

    /// <summary>The version of each plugin by name (PAN-OS 10.0 and later); otherwise empty.</summary>
    public IReadOnlyDictionary<string, string> PluginVersions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Every field of the answer by its element name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>One line: name, model, version, serial.</summary>
    public override string ToString() => $"{Hostname} ({Model}, PAN-OS {Version}, serial {Serial})";
}
