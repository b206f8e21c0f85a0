using System.Xml.Linq;

namespace PanOs.Model;

internal static class VirtualRouterCodec
{
    private const string Interface = "interface";

    public static VirtualRouter Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new VirtualRouter(reader.Name) { Interfaces = reader.Members(Interface), Unmodelled = reader.Rest };
    }

    public static XElement Write(VirtualRouter value)
    {
        var writer = ElementWriter.ForEntry(value.Name, value.Unmodelled);
        writer.Members(Interface, value.Interfaces);
        return writer.Element;
    }
}
