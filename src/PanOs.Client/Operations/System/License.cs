using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>A licence of the firewall (<c>request license info</c>). Its authorization code is a secret and is not kept.</summary>
public sealed record License
{
    /// <summary>What is licensed, such as <c>PA-VM</c> or <c>Threat Prevention</c>.</summary>
    public string Feature { get; init; } = string.Empty;

    /// <summary>What that is, in words; null when the firewall did not say.</summary>
    public string? Description { get; init; }

    /// <summary>The serial number that it was issued for; null when the firewall did not say.</summary>
    public string? Serial { get; init; }

    /// <summary>The day of issue; null when the firewall did not say.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The last day; null when it never ends or the firewall did not say.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Whether it has ended; null when the firewall did not say.</summary>
    public bool? IsExpired { get; init; }

    /// <summary>The licence that it belongs to; null when the firewall did not say.</summary>
    public string? BaseLicense { get; init; }

    /// <summary>One line: what, and until when.</summary>
    public override string ToString() =>
        $"{Feature}{(IsExpired is true ? ", expired" : string.Empty)}{(Expires is { } day ? $", until {day:yyyy-MM-dd}" : string.Empty)}";
}

/// <summary>Reads the answer to <c>request license info</c>, as captured on PAN-OS 10.</summary>
internal static class LicenseParser
{
    public static IReadOnlyList<License>? Parse(XElement result) =>
        result.Element("licenses") is { } licenses
            ? [.. licenses.Elements("entry").Select(entry => new License
            {
                Feature = entry.Text("feature") ?? entry.AttributeText("name") ?? string.Empty,
                Description = entry.Text("description"),
                Serial = entry.Text("serial"),
                Issued = Day(entry.Text("issued")),
                Expires = Day(entry.Text("expires")),
                IsExpired = entry.YesNo("expired"),
                BaseLicense = entry.Text("base-license-name"),
            })]
            : null;

    // "December 31, 2023", or "Never".
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
