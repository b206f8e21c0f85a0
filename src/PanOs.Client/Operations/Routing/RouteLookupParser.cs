using System.Net;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Reads the answer to <c>test routing fib-lookup</c>: <c>nh</c> tells the kind of next hop (<c>ip</c>: the gateway is
/// in <c>ip</c>; <c>drop</c>: no route), as captured on PAN-OS 8.1.
/// </summary>
internal static class RouteLookupParser
{
    public static RouteLookup? Parse(XElement result)
    {
        if (result.Text("nh") is not { } kind)
        {
            return null;
        }

        if (kind is "drop" or "discard")
        {
            return new RouteLookup { IsDropped = true };
        }

        var first = ReadPath(result, kind);
        return new RouteLookup
        {
            NextHop = first.NextHop,
            Interface = first.Interface,
            OtherPaths = [.. (result.Element("mpath")?.Elements("entry") ?? []).Select(path => ReadPath(path, path.Text("nh")))],
        };
    }

    private static RoutePath ReadPath(XElement path, string? kind) => new(
        IPAddress.TryParse(kind is "ip" ? path.Text("ip") : kind, out var address) && !address.Equals(IPAddress.Any) ? address : null,
        path.Text("interface"));
}
