using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What the text of a node must be, for the numbers and addresses that a pair of firewalls is made of. The ranges are
/// those of the vendor's own schema; that of the group id is the documented one.
/// </summary>
/// <remarks>
/// Addresses are IPv4, as everything in the simulated world. Unconfirmed: a device may take the name of an address
/// object or a template variable in some of these places; the simulator refuses what it could not simulate.
/// </remarks>
internal static class ValueRules
{
    private const string Device = "/config/devices/entry";
    private const string HighAvailability = Device + "/deviceconfig/high-availability";
    private const string Route = Device + "/network/virtual-router/entry/routing-table/ip/static-route/entry";

    private static readonly (string XPath, Func<string, bool> Allows)[] s_rules =
    [
        (HighAvailability + "/group/group-id", Number(1, 63)),
        (HighAvailability + "/group/election-option/device-priority", Number(0, 255)),
        (HighAvailability + "/group/peer-ip", IsAddress),
        (HighAvailability + "/group/peer-ip-backup", IsAddress),
        (HighAvailability + "/interface/*/ip-address", IsAddress),
        (HighAvailability + "/interface/*/netmask", IsMask),
        (HighAvailability + "/interface/*/gateway", IsAddress),
        (Device + "/network/interface/ethernet/entry/layer3/dhcp-client/default-route-metric", Number(1, 65535)),
        (Route + "/metric", Number(1, 65535)),
        (Route + "/admin-dist", Number(10, 240)),
        (Route + "/destination", IsNetwork),
        (Route + "/nexthop/ip-address", IsAddress),
        (Route + "/path-monitor/hold-time", Number(0, 1440)),
    ];

    /// <summary>The elements whose text cannot be, in the order of the rules.</summary>
    public static IEnumerable<XElement> Broken(XDocument document) =>
        from rule in s_rules
        from element in ConfigurationPath.SelectElements(document, rule.XPath)
        where !rule.Allows(element.Value)
        select element;

    /// <summary>What follows the place of the element; without a value devices leave two spaces.</summary>
    public static string Complaint(XElement element) => element.Value.Length > 0 ? $"'{element.Value}' is invalid" : " is invalid";

    private static Func<string, bool> Number(int least, int most) => text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most;

    private static bool IsAddress(string text) => Address(text) is not null;

    private static bool IsNetwork(string text) =>
        text.Split('/') is [var address, ..] && IsAddress(address) && Ipv4Network.Parse(text) is not null;

    /// <summary>Ones, then zeros; at least one bit.</summary>
    private static bool IsMask(string text) =>
        Address(text) is { } mask && Ipv4Network.ToNumber(mask) is var bits && bits != 0 && (~bits & (~bits + 1)) == 0;

    private static IPAddress? Address(string text) =>
        text.Count(letter => letter == '.') == 3
        && IPAddress.TryParse(text, out IPAddress? address)
        && address.AddressFamily == AddressFamily.InterNetwork
            ? address
            : null;
}
