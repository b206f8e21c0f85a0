using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PanOs.Simulator;

/// <summary>Texts that are addresses, networks or ranges.</summary>
internal static class AddressText
{
    /// <summary>What a rule may carry without an object: an address, a network, a range, the code of a country.</summary>
    public static bool IsAddress(string text) =>
        text.Split('/') is [var address, var length]
            ? IPAddress.TryParse(address, out IPAddress? network)
                && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int prefix)
                && prefix <= network.GetAddressBytes().Length * 8
            : IsCountry(text) || (text.Split('-').All(part => IPAddress.TryParse(part, out _)) && text.Split('-').Length <= 2);

    public static bool IsIpv4Address(string text) => Ipv4(text) is not null;

    public static bool IsIpv4Network(string text) =>
        text.Split('/') is [var address, ..] && IsIpv4Address(address) && Ipv4Network.Parse(text) is not null;

    /// <summary>Ones, then zeros; at least one bit.</summary>
    public static bool IsNetmask(string text) =>
        Ipv4(text) is { } mask && Ipv4Network.ToNumber(mask) is var bits && bits != 0 && (~bits & (~bits + 1)) == 0;

    private static bool IsCountry(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper);

    private static IPAddress? Ipv4(string text) =>
        text.Count(letter => letter == '.') == 3
        && IPAddress.TryParse(text, out IPAddress? address)
        && address.AddressFamily == AddressFamily.InterNetwork
            ? address
            : null;
}
