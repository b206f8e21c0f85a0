using System.Xml.Linq;

namespace PanOs.Model;

internal static class ZoneCodec
{
    private const string Network = "network";

    // Each kind is an element of that name below <network>.
    private static readonly (string Element, Func<ValueList<string>, ZoneKind> Make)[] s_kinds =
    [
        ("layer3", interfaces => new ZoneKind.Layer3Kind { Interfaces = interfaces }),
        ("layer2", interfaces => new ZoneKind.Layer2Kind { Interfaces = interfaces }),
        ("tap", interfaces => new ZoneKind.TapKind { Interfaces = interfaces }),
        ("virtual-wire", interfaces => new ZoneKind.VirtualWireKind { Interfaces = interfaces }),
        ("external", interfaces => new ZoneKind.ExternalKind { Interfaces = interfaces }),
        ("tunnel", _ => ZoneKind.Tunnel),
    ];

    public static Zone Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new Zone(reader.Name) { Kind = ReadKind(reader), Unmodelled = reader.Rest };
    }

    public static XElement Write(Zone zone)
    {
        var writer = ElementWriter.ForEntry(zone.Name, zone.Unmodelled);
        if (zone.Kind is { } kind)
        {
            writer.Members($"{Network}/{ElementOf(kind)}", kind.Interfaces);
        }

        return writer.Element;
    }

    private static ZoneKind? ReadKind(ElementReader reader)
    {
        foreach (var (element, make) in s_kinds)
        {
            if (reader.Members($"{Network}/{element}") is { } interfaces)
            {
                return make(interfaces);
            }
        }

        return null;
    }

    private static string ElementOf(ZoneKind kind) => kind switch
    {
        ZoneKind.Layer3Kind => "layer3",
        ZoneKind.Layer2Kind => "layer2",
        ZoneKind.TapKind => "tap",
        ZoneKind.VirtualWireKind => "virtual-wire",
        ZoneKind.ExternalKind => "external",
        _ => "tunnel",
    };
}
