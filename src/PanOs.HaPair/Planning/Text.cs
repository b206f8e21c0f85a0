using System.Globalization;

namespace PanOs.HaPair;

/// <summary>Values as a plan prints them.</summary>
internal static class Text
{
    public static string? Of(bool? value) => value switch { null => null, true => "yes", false => "no" };

    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
