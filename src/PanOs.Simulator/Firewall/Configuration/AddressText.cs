using System.Globalization;
using System.Net;

namespace PanOs.Simulator;

/// <summary>Addresses that a rule may carry without an object: an address, a network, a range.</summary>
internal static class AddressText
{
    public static bool IsAddress(string text) =>
        text.Split('/') is [var address, var length]
            ? IPAddress.TryParse(address, out IPAddress? network)
                && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int prefix)
                && prefix <= network.GetAddressBytes().Length * 8
            : text.Split('-').All(part => IPAddress.TryParse(part, out _)) && text.Split('-').Length <= 2;
}
