using System.Net;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Reads the answer to <c>test routing fib-lookup</c>: <c>nh</c> tells the kind of next hop (<c>ip</c>: the gateway is
/// in <c>ip</c>; <c>drop</c>: no route), as captured on PAN-OS 8.1.
/// </summary>
internal static class RouteLookupParser
{
    public static RouteLookup Parse(XElement result)
    {
        var kind = result.Element("nh")?.Value.Trim();
        if (kind is null or "" or "drop" or "discard")
        {
            return new RouteLookup { IsDropped = true };
        }

        var gateway = result.Element("ip")?.Value.Trim();
        return new RouteLookup
        {
            NextHop = IPAddress.TryParse(kind is "ip" ? gateway : kind, out var address) && !address.Equals(IPAddress.Any) ? address : null,
            Interface = result.Element("interface")?.Value.Trim() is { Length: > 0 } name ? name : null,
        };
    }
}
