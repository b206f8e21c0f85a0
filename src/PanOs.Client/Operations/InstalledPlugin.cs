namespace PanOs;

/// <summary>A plugin that is installed.</summary>
/// <param name="Name">Such as <c>vm_series</c>.</param>
/// <param name="Version">Such as <c>2.0.7</c>.</param>
public sealed record InstalledPlugin(string Name, string Version);
