namespace PanOs.HaPair;

/// <summary>Which versions the firewalls have to run. A validation checks it; nothing is upgraded.</summary>
public sealed record SoftwareTopology
{
    /// <summary>The oldest PAN-OS that will do, for example <c>10.2.9-h1</c>. Null, the default: any.</summary>
    public string? MinimumVersion { get; init; }

    /// <summary>The oldest VM-Series plugin that will do, for example <c>3.0.5</c>. Null, the default: any.</summary>
    public string? MinimumPluginVersion { get; init; }
}
