using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PanOs.Simulator;

/// <summary>IPv4 ranges as EC2 takes them: host bits are cleared, not refused.</summary>
internal static class Cidr
{
    public static IPNetwork Parse(string parameter, string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && Address(text[..slash]) is { } address
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            && length <= 32
                ? new IPNetwork(ToAddress(ToNumber(address) & Mask(length)), length)
                : throw Ec2Fault.BadValue($"Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block.");
    }

    public static IPAddress ParseAddress(string parameter, string text) =>
        Address(text) ?? throw Ec2Fault.BadValue($"Value ({text}) for parameter {parameter} is invalid. This is not a valid IPv4 address.");

    public static bool Contains(this IPNetwork outer, IPNetwork inner) =>
        inner.PrefixLength >= outer.PrefixLength && outer.Contains(inner.BaseAddress);

    public static bool Overlaps(this IPNetwork one, IPNetwork other) =>
        one.Contains(other.BaseAddress) || other.Contains(one.BaseAddress);

    /// <summary>How many addresses the range has.</summary>
    public static long Size(this IPNetwork network) => 1L << (32 - network.PrefixLength);

    public static IPAddress At(this IPNetwork network, long index) => ToAddress(ToNumber(network.BaseAddress) + (uint)index);

    public static long IndexOf(this IPNetwork network, IPAddress address) =>
        (long)ToNumber(address) - ToNumber(network.BaseAddress);

    private static IPAddress? Address(string text) =>
        text.Count('.') == 3 && IPAddress.TryParse(text, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetwork
            ? address
            : null;

    private static uint Mask(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);

    private static uint ToNumber(IPAddress address)
    {
        byte[] bytes = address.GetAddressBytes();
        return ((uint)bytes[0] << 24) | ((uint)bytes[1] << 16) | ((uint)bytes[2] << 8) | bytes[3];
    }

    private static IPAddress ToAddress(uint number) =>
        new([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
}
