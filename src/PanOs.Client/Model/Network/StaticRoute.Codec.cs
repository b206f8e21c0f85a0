using System.Xml.Linq;

namespace PanOs.Model;

internal static class StaticRouteCodec
{
    private const string Destination = "destination";
    private const string NextHopElement = "nexthop";
    private const string IpAddress = "ip-address";
    private const string NextVirtualRouter = "next-vr";
    private const string Discard = "discard";
    private const string Interface = "interface";
    private const string Metric = "metric";

    private static readonly string[] s_otherNextHops = ["fqdn", "receive", "ipv6-address"];

    public static StaticRoute Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new StaticRoute(reader.Name)
        {
            Destination = reader.Text(Destination),
            NextHop = ReadNextHop(reader),
            Interface = reader.Text(Interface),
            Metric = reader.Int(Metric),
            Unmodelled = reader.Rest,
        };
    }

    public static XElement Write(StaticRoute value)
    {
        var writer = ElementWriter.ForEntry(value.Name, value.Unmodelled);
        writer.Text(Destination, value.Destination);
        WriteNextHop(writer, value.NextHop);
        writer.Text(Interface, value.Interface);
        writer.Int(Metric, value.Metric);
        return writer.Element;
    }

    private static NextHop? ReadNextHop(ElementReader reader)
    {
        if (reader.Text($"{NextHopElement}/{IpAddress}") is { } address)
        {
            return NextHop.Address(address);
        }

        if (reader.Text($"{NextHopElement}/{NextVirtualRouter}") is { } router)
        {
            return NextHop.NextVirtualRouter(router);
        }

        if (reader.Child($"{NextHopElement}/{Discard}") is { } discard)
        {
            return new NextHop.DiscardNextHop { Unmodelled = discard.Rest };
        }

        if (s_otherNextHops.FirstOrDefault(name => reader.Has($"{NextHopElement}/{name}")) is { } other)
        {
            return new NextHop.OtherNextHop(other) { Unmodelled = reader.Child($"{NextHopElement}/{other}")!.Rest };
        }

        return reader.Has(NextHopElement) ? null : NextHop.None;
    }

    private static void WriteNextHop(ElementWriter writer, NextHop? nextHop)
    {
        switch (nextHop)
        {
            case NextHop.AddressNextHop address:
                writer.Text($"{NextHopElement}/{IpAddress}", address.Value);
                break;
            case NextHop.VirtualRouterNextHop router:
                writer.Text($"{NextHopElement}/{NextVirtualRouter}", router.Name);
                break;
            case NextHop.DiscardNextHop:
                writer.Child(NextHopElement, nextHop.Unmodelled.ToElement(Discard));
                break;
            case NextHop.OtherNextHop other:
                writer.Child(NextHopElement, other.Unmodelled.ToElement(other.Name));
                break;
        }
    }
}
