namespace PanOs.Simulator;

/// <summary>Compares PAN-OS versions such as <c>10.2.10-h4</c>.</summary>
internal static class DeviceVersion
{
    /// <summary>The three numbers; a hotfix does not count.</summary>
    public static Version Parse(string version) =>
        Version.TryParse(version.Split('-')[0], out Version? parsed) ? parsed : new Version(0, 0);
}
