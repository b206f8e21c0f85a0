namespace PanOs;

/// <summary>Where settings came from.</summary>
internal sealed class SettingsOrigin
{
    /// <summary>The path of the section, for messages; null when they come from code.</summary>
    public string? Section { get; set; }

    /// <summary>What could not be read from the section.</summary>
    public List<string> Unreadable { get; } = [];
}
