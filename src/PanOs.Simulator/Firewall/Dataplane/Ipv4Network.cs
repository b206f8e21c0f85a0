using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PanOs.Simulator;

/// <summary>An IPv4 network: an address and how many of its bits name the network.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ipv4Network(uint Address, int Length)
{
    public static readonly Ipv4Network Everything = new(0, 0);

    private uint Mask => Length == 0 ? 0 : uint.MaxValue << (32 - Length);

    /// <summary>The network that an interface with this address is in.</summary>
    public static Ipv4Network Of(IPAddress address, int length) =>
        new Ipv4Network(ToNumber(address), length) is var found ? found with { Address = found.Address & found.Mask } : default;

    /// <summary>Reads <c>10.0.1.0/24</c> or a single address; host bits are dropped.</summary>
    public static Ipv4Network? Parse(string text)
    {
        string[] parts = text.Trim().Split('/');
        if (parts.Length > 2 || !IPAddress.TryParse(parts[0], out IPAddress? address) || address.AddressFamily != AddressFamily.InterNetwork)
        {
            return null;
        }

        int length = 32;
        return parts.Length == 2
            && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > 32)
                ? null
                : Of(address, length);
    }

    public static int LengthOfMask(IPAddress mask) => BitOperations.PopCount(ToNumber(mask));

    public static uint ToNumber(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[4];
        return address.AddressFamily == AddressFamily.InterNetwork && address.TryWriteBytes(bytes, out _)
            ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
            : 0;
    }

    public bool Contains(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && (ToNumber(address) & Mask) == Address;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Address);
        return string.Create(CultureInfo.InvariantCulture, $"{new IPAddress(bytes)}/{Length}");
    }
}
