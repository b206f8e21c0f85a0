using System.Globalization;

namespace PanOs.Model;

/// <summary>A version of PAN-OS, such as <c>10.1.5-h2</c>.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Maintenance">The third number.</param>
/// <param name="Hotfix">The number after <c>-h</c>; 0 without one.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct PanOsVersion(int Major, int Minor, int Maintenance = 0, int Hotfix = 0) : IComparable<PanOsVersion>
{
    /// <summary>Reads a version as the device tells it.</summary>
    /// <param name="text">Such as <c>10.1.5-h2</c>; what follows (<c>-b12</c>, <c>.xfr</c>) is passed over.</param>
    /// <param name="version">The version.</param>
    public static bool TryParse(string? text, out PanOsVersion version)
    {
        version = default;
        string[] parts = (text ?? string.Empty).Split('-', 2);
        string[] numbers = parts[0].Split('.');
        if (numbers.Length < 2 || !TryNumber(numbers[0], out int major) || !TryNumber(numbers[1], out int minor))
        {
            return false;
        }

        int maintenance = 0;
        int hotfix = 0;
        if (numbers.Length > 2)
        {
            _ = TryNumber(numbers[2], out maintenance);
        }

        if (parts is [_, ['h', .. var rest]])
        {
            _ = TryNumber(rest, out hotfix);
        }

        version = new(major, minor, maintenance, hotfix);
        return true;
    }

    /// <summary>Reads a version.</summary>
    /// <param name="text">Such as <c>10.1.5-h2</c>.</param>
    /// <exception cref="FormatException">It is not a version.</exception>
    public static PanOsVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"\"{text}\" is not a version of PAN-OS.");

    /// <summary>Whether <paramref name="left"/> is older.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PanOsVersion left, PanOsVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is newer.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PanOsVersion left, PanOsVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is older or the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PanOsVersion left, PanOsVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is newer or the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PanOsVersion left, PanOsVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PanOsVersion other) =>
        (Major, Minor, Maintenance, Hotfix).CompareTo((other.Major, other.Minor, other.Maintenance, other.Hotfix));

    /// <summary>The version as the device tells it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Maintenance}{(Hotfix > 0 ? $"-h{Hotfix}" : string.Empty)}");

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
