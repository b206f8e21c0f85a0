using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The address and service objects that rules name, and the few applications that the simulator knows.</summary>
internal sealed class PolicyObjects
{
    private const string ApplicationDefault = "application-default";

    // The default ports of applications that a first packet can stand for; ICMP has none.
    private static readonly Dictionary<string, (IpProtocol Protocol, int[] Ports)> s_applications = new(StringComparer.Ordinal)
    {
        ["ping"] = (IpProtocol.Icmp, [0]),
        ["icmp"] = (IpProtocol.Icmp, [0]),
        ["ssl"] = (IpProtocol.Tcp, [443]),
        ["web-browsing"] = (IpProtocol.Tcp, [80]),
        ["ssh"] = (IpProtocol.Tcp, [22]),
        ["dns"] = (IpProtocol.Udp, [53]),
        ["ntp"] = (IpProtocol.Udp, [123]),
    };

    private readonly Func<string, IPAddress, bool> _registered;
    private readonly Dictionary<string, XElement> _addresses;
    private readonly Dictionary<string, XElement> _addressGroups;
    private readonly Dictionary<string, XElement> _services;
    private readonly Dictionary<string, XElement> _serviceGroups;

    /// <summary>Reads the objects of a configuration.</summary>
    /// <param name="running">The configuration.</param>
    /// <param name="registered">Whether a registered address whose tags a filter matches covers an address, now.</param>
    public PolicyObjects(XElement running, Func<string, IPAddress, bool> registered)
    {
        _registered = registered;
        XElement?[] places = [running.Element("devices")?.Element("entry")?.Element("vsys")?.Element("entry"), running.Element("shared")];
        _addresses = Collect(places, "address");
        _addressGroups = Collect(places, "address-group");
        _services = Collect(places, "service");
        _serviceGroups = Collect(places, "service-group");
    }

    /// <summary>What a first packet stands for; a device knows better after some more.</summary>
    public static string ApplicationOf(Packet packet) => s_applications
        .Where(known => known.Value.Protocol == packet.Protocol && known.Value.Ports.Contains(packet.DestinationPort))
        .Select(known => known.Key)
        .FirstOrDefault() ?? (packet.Protocol == IpProtocol.Udp ? "unknown-udp" : "incomplete");

    /// <summary>Whether one of the members of a rule's source or destination covers <paramref name="address"/>.</summary>
    public bool MatchesAddress(IReadOnlyList<string> members, IPAddress address) =>
        members.Any(member => MatchesAddress(member, address, depth: 0));

    /// <summary>Whether a rule's applications and services let the first packet through.</summary>
    public bool MatchesTraffic(List<string> applications, List<string> services, Packet packet)
    {
        if (applications.Contains("any"))
        {
            return services.Any(service => service == ApplicationDefault
                ? s_applications.Values.Any(known => known.Protocol == packet.Protocol && known.Ports.Contains(packet.DestinationPort))
                : MatchesService(service, packet, depth: 0));
        }

        return applications.Any(name => s_applications.TryGetValue(name, out (IpProtocol Protocol, int[] Ports) known)
            && known.Protocol == packet.Protocol
            && services.Any(service => service == ApplicationDefault
                ? known.Ports.Contains(packet.DestinationPort)
                : MatchesService(service, packet, depth: 0)));
    }

    /// <summary>Whether one of the services covers the packet.</summary>
    public bool MatchesService(IReadOnlyList<string> services, Packet packet) =>
        services.Any(service => MatchesService(service, packet, depth: 0));

    private static Dictionary<string, XElement> Collect(XElement?[] places, string kind)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (XElement entry in places.SelectMany(place => place?.Element(kind)?.Elements("entry") ?? []))
        {
            // What a virtual system defines hides the shared object of that name.
            found.TryAdd((string?)entry.Attribute("name") ?? string.Empty, entry);
        }

        return found;
    }

    private static bool InRange(string range, IPAddress address) =>
        range.Split('-') is [var first, var last]
        && IPAddress.TryParse(first.Trim(), out IPAddress? low)
        && IPAddress.TryParse(last.Trim(), out IPAddress? high)
        && Ipv4Network.ToNumber(address) >= Ipv4Network.ToNumber(low)
        && Ipv4Network.ToNumber(address) <= Ipv4Network.ToNumber(high);

    private static bool CoversPort(string ports, int port) => ports.Split(',').Any(part => part.Split('-') switch
    {
        [var single] => Number(single) == port,
        [var first, var last] => Number(first) <= port && port <= Number(last),
        _ => false,
    });

    private static int Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private bool MatchesAddress(string member, IPAddress address, int depth)
    {
        if (member == "any")
        {
            return true;
        }

        if (_addresses.TryGetValue(member, out XElement? named))
        {
            return Ipv4Network.Parse(named.Element("ip-netmask")?.Value ?? string.Empty)?.Contains(address)
                ?? InRange(named.Element("ip-range")?.Value ?? string.Empty, address);
        }

        // Groups cannot be nested for ever; the device allows fewer levels than this.
        if (_addressGroups.TryGetValue(member, out XElement? group))
        {
            return depth < 10 && (group.Element("dynamic")?.Element("filter")?.Value is { } filter
                ? _registered(filter, address) || TaggedObjects(filter).Any(name => MatchesAddress(name, address, depth + 1))
                : (group.Element("static")?.Elements("member") ?? []).Any(inner => MatchesAddress(inner.Value, address, depth + 1)));
        }

        return Ipv4Network.Parse(member)?.Contains(address) ?? InRange(member, address);
    }

    private IEnumerable<string> TaggedObjects(string filter)
    {
        Func<IReadOnlyCollection<string>, bool> matches = TagFilter.Parse(filter);
        return _addresses
            .Where(known => matches([.. RunningConfiguration.Members(known.Value.Element("tag"))]))
            .Select(known => known.Key);
    }

    private bool MatchesService(string name, Packet packet, int depth)
    {
        switch (name)
        {
            case "any":
                return true;
            case "service-http":
                return packet is { Protocol: IpProtocol.Tcp, DestinationPort: 80 or 8080 };
            case "service-https":
                return packet is { Protocol: IpProtocol.Tcp, DestinationPort: 443 };
        }

        if (_serviceGroups.TryGetValue(name, out XElement? group))
        {
            return depth < 10 && (group.Element("members")?.Elements("member") ?? []).Any(inner => MatchesService(inner.Value, packet, depth + 1));
        }

        string protocol = packet.Protocol == IpProtocol.Tcp ? "tcp" : "udp";
        return packet.Protocol is IpProtocol.Tcp or IpProtocol.Udp
            && _services.TryGetValue(name, out XElement? service)
            && service.Element("protocol")?.Element(protocol)?.Element("port")?.Value is { } ports
            && CoversPort(ports, packet.DestinationPort);
    }
}
