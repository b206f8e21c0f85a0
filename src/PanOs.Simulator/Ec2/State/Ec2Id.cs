using System.Buffers;
using System.Globalization;

namespace PanOs.Simulator;

/// <summary>Ids as EC2 makes them (17 hexadecimal digits), but the same in every run.</summary>
internal sealed class Ec2Id(ulong seed)
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    private ulong _state = seed;

    public static bool IsWellFormed(string prefix, string id)
    {
        if (!id.StartsWith(prefix + "-", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> digits = id.AsSpan(prefix.Length + 1);
        return digits.Length is 8 or 17 && !digits.ContainsAnyExcept(s_digits);
    }

    public string Next(string prefix) => prefix + "-0" + NextNumber().ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>A locally administered address.</summary>
    public string NextMac()
    {
        string digits = NextNumber().ToString("x16", CultureInfo.InvariantCulture);
        return "02:" + string.Join(':', Enumerable.Range(0, 5).Select(i => digits.Substring(2 * i, 2)));
    }

    // SplitMix64: one-to-one, so no number comes twice.
    private ulong NextNumber()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
