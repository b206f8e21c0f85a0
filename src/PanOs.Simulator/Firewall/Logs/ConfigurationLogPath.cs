using System.Text.RegularExpressions;

namespace PanOs.Simulator;

/// <summary>A path as a configuration log shows it: the words of the XPath below the device, in plain text (captured).</summary>
internal static partial class ConfigurationLogPath
{
    public static string Of(string xpath) => string.Concat(Step().Matches(DevicePart().Replace(xpath, "")).Select(match =>
        match.Groups["name"] is { Success: true, Value: var name } ? $"  {name}" : $" {match.Groups["element"].Value}"));

    [GeneratedRegex("""^/config(/devices/entry(\[[^\]]*\])?)?""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DevicePart();

    [GeneratedRegex("""/(?<element>[\w.\-]+)(\[@name=['"](?<name>[^'"]*)['"]\])?""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();
}
