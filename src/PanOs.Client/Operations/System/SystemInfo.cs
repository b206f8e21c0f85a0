namespace PanOs;

/// <summary>What a firewall says about itself (<c>show system info</c>), as captured on PAN-OS 8.1 to 11.0.</summary>
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

    /// <summary>The firewall's own clock, as it prints it (<c>Mon Apr  1 14:34:27 2019</c>); null when it did not say.</summary>
    public string? Time { get; init; }

    /// <summary>Where a VM-Series firewall runs, such as <c>KVM</c>; null for hardware.</summary>
    public string? VmMode { get; init; }

    /// <summary>Whether it has several virtual systems; null when the firewall did not say.</summary>
    public bool? IsMultiVsys { get; init; }

    /// <summary>
    /// Whether the advanced routing engine with its logical routers is on (PAN-OS 10.2 and later); null when the
    /// firewall did not say, which means that it has virtual routers.
    /// </summary>
    public bool? IsAdvancedRouting { get; init; }

    /// <summary>The version of the application content, such as <c>8475-7000</c>; null when the firewall did not say.</summary>
    public string? ApplicationVersion { get; init; }

    /// <summary>The version of each plugin by name (PAN-OS 10.0 and later); otherwise empty.</summary>
    public IReadOnlyDictionary<string, string> PluginVersions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Every field of the answer by its element name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>One line: name, model, version, serial.</summary>
    public override string ToString() => $"{Hostname} ({Model}, PAN-OS {Version}, serial {Serial})";
}
