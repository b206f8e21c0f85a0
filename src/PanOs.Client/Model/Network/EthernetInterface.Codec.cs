using System.Xml.Linq;

namespace PanOs.Model;

internal static class EthernetInterfaceCodec
{
    private const string Comment = "comment";
    private const string Ha = "ha";
    private const string Layer3 = "layer3";
    private const string DhcpClient = "dhcp-client";
    private const string CreateDefaultRoute = "create-default-route";
    private const string DefaultRouteMetric = "default-route-metric";
    private const string Ip = "ip";
    private const string ManagementProfile = "interface-management-profile";

    private static readonly string[] s_otherModes = ["layer2", "tap", "virtual-wire", "aggregate-group", "decrypt-mirror", "log-card"];

    public static EthernetInterface Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new EthernetInterface(reader.Name)
        {
            Mode = ReadMode(reader),
            Comment = reader.Text(Comment),
            Unmodelled = reader.Rest,
        };
    }

    public static XElement Write(EthernetInterface value)
    {
        var writer = ElementWriter.ForEntry(value.Name, value.Unmodelled);
        writer.Child(string.Empty, value.Mode is { } mode ? WriteMode(mode) : null);
        writer.Text(Comment, value.Comment);
        return writer.Element;
    }

    private static EthernetMode? ReadMode(ElementReader reader)
    {
        if (reader.Child(Layer3) is { } layer3)
        {
            var addressing = ReadAddressing(layer3);
            var profile = layer3.Text(ManagementProfile);
            return new EthernetMode.Layer3Mode(addressing, profile) { Unmodelled = layer3.Rest };
        }

        if (reader.Child(Ha) is { } ha)
        {
            return new EthernetMode.HighAvailabilityMode { Unmodelled = ha.Rest };
        }

        return s_otherModes.FirstOrDefault(reader.Has) is { } name
            ? new EthernetMode.OtherMode(name) { Unmodelled = reader.Child(name)!.Rest }
            : null;
    }

    private static XElement WriteMode(EthernetMode mode)
    {
        switch (mode)
        {
            case EthernetMode.Layer3Mode layer3:
                var writer = ElementWriter.For(Layer3, layer3.Unmodelled);
                WriteAddressing(writer, layer3.Addressing);
                writer.Text(ManagementProfile, layer3.ManagementProfile);
                return writer.Element;
            case EthernetMode.OtherMode other:
                return other.Unmodelled.ToElement(other.Name);
            default:
                return mode.Unmodelled.ToElement(Ha);
        }
    }

    private static InterfaceAddressing? ReadAddressing(ElementReader layer3)
    {
        if (layer3.Child(DhcpClient) is { } dhcp)
        {
            return new InterfaceAddressing.DhcpAddressing
            {
                CreateDefaultRoute = dhcp.YesNo(CreateDefaultRoute),
                DefaultRouteMetric = dhcp.Int(DefaultRouteMetric),
                Unmodelled = dhcp.Rest,
            };
        }

        return layer3.EntryNames(Ip) is { } addresses ? new InterfaceAddressing.StaticAddressing(addresses) : null;
    }

    private static void WriteAddressing(ElementWriter layer3, InterfaceAddressing? addressing)
    {
        switch (addressing)
        {
            case InterfaceAddressing.DhcpAddressing dhcp:
                var writer = ElementWriter.For(DhcpClient, dhcp.Unmodelled);
                writer.YesNo(CreateDefaultRoute, dhcp.CreateDefaultRoute);
                writer.Int(DefaultRouteMetric, dhcp.DefaultRouteMetric);
                layer3.Child(string.Empty, writer.Element);
                break;
            case InterfaceAddressing.StaticAddressing fixedOnes:
                layer3.EntryNames(Ip, fixedOnes.Addresses);
                break;
        }
    }
}
