using System.Globalization;
using System.Runtime.InteropServices;

namespace PanOs.HaPair;

/// <summary>An IPv4 range as a VPC or a subnet has it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ipv4Range(uint First, int PrefixLength)
{
    private uint Mask => PrefixLength == 0 ? 0 : uint.MaxValue << (32 - PrefixLength);

    public uint Last => First | ~Mask;

    public string Netmask => Format(Mask);

    /// <summary>The address of the router that AWS places in every subnet.</summary>
    public string Gateway => Format(First + 1);

    /// <summary>The last address that AWS does not keep for itself.</summary>
    public string LastUsable => Format(Last - 1);

    /// <summary>Whether AWS keeps an address of a subnet for itself: the first four and the last.</summary>
    public bool IsReserved(uint address) => address < First + 4 || address == Last;

    public bool Contains(uint address) => (address & Mask) == First;

    public bool Contains(Ipv4Range other) => other.PrefixLength >= PrefixLength && Contains(other.First);

    public bool Overlaps(Ipv4Range other) => Contains(other.First) || other.Contains(First);

    public static Ipv4Range Parse(string text) =>
        TryParse(text, out Ipv4Range range, out string reason) ? range : throw new FormatException($"'{text}' {reason}");

    /// <summary>Reads <c>10.0.0.0/24</c>. Anything looser (a missing length, leading zeros, host bits) is refused, with the reason.</summary>
    public static bool TryParse(string text, out Ipv4Range range, out string reason)
    {
        range = default;
        reason = "is not an IPv4 range such as 10.0.0.0/24";
        string[] halves = text.Split('/');
        if (halves.Length != 2 || !TryParseAddress(halves[0], out uint address)
            || !byte.TryParse(halves[1], NumberStyles.None, CultureInfo.InvariantCulture, out byte length) || length > 32 || !IsWritten(length, halves[1]))
        {
            return false;
        }

        Ipv4Range network = new(address, length);
        range = network with { First = address & network.Mask };
        reason = $"has bits set behind its prefix; the range itself is {range}";
        return range.First == address;
    }

    public static bool TryParseAddress(string text, out uint address)
    {
        address = 0;
        string[] parts = text.Split('.');
        if (parts.Length != 4)
        {
            return false;
        }

        foreach (string part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out byte value) || !IsWritten(value, part))
            {
                return false;
            }

            address = (address << 8) | value;
        }

        return true;
    }

    /// <summary>Whether a number is written as it would be printed. The parser alone takes leading zeros, and nulls at the end.</summary>
    private static bool IsWritten(byte number, string text) => string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);

    public static string Format(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Format(First)}/{PrefixLength}");
}
