using System.Xml.Linq;

namespace PanOs.Model;

internal static class NatRuleCodec
{
    private const string From = "from";
    private const string To = "to";
    private const string Source = "source";
    private const string Destination = "destination";
    private const string Service = "service";
    private const string ToInterface = "to-interface";
    private const string Disabled = "disabled";
    private const string Description = "description";
    private const string Translation = "source-translation";
    private const string DynamicIpAndPort = "dynamic-ip-and-port";
    private const string InterfaceAddress = "interface-address";
    private const string Interface = "interface";
    private const string Ip = "ip";

    private static readonly string[] s_kinds = [DynamicIpAndPort, "dynamic-ip", "static-ip"];

    public static NatRule Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new NatRule(reader.Name)
        {
            FromZones = reader.Members(From),
            ToZones = reader.Members(To),
            Sources = reader.Members(Source),
            Destinations = reader.Members(Destination),
            Service = reader.Text(Service),
            SourceTranslation = ReadTranslation(reader),
            ToInterface = reader.Text(ToInterface),
            Disabled = reader.YesNo(Disabled),
            Description = reader.Text(Description),
            Unmodelled = reader.Rest,
        };
    }

    public static XElement Write(NatRule value)
    {
        var writer = ElementWriter.ForEntry(value.Name, value.Unmodelled);
        writer.Members(From, value.FromZones);
        writer.Members(To, value.ToZones);
        writer.Members(Source, value.Sources);
        writer.Members(Destination, value.Destinations);
        writer.Text(Service, value.Service);
        writer.Child(Translation, WriteTranslation(value.SourceTranslation));
        writer.Text(ToInterface, value.ToInterface);
        writer.YesNo(Disabled, value.Disabled);
        writer.Text(Description, value.Description);
        return writer.Element;
    }

    private static SourceTranslation? ReadTranslation(ElementReader reader)
    {
        if (s_kinds.FirstOrDefault(kind => reader.Has($"{Translation}/{kind}")) is not { } name)
        {
            return reader.Has(Translation) ? null : SourceTranslation.None;
        }

        var isInterface = name is DynamicIpAndPort && reader.Has($"{Translation}/{name}/{InterfaceAddress}/{Interface}");
        var kind = reader.Child($"{Translation}/{name}")!;
        if (!isInterface)
        {
            return new SourceTranslation.OtherTranslation(name) { Unmodelled = kind.Rest };
        }

        var interfaceName = kind.Text($"{InterfaceAddress}/{Interface}") ?? string.Empty;
        var address = kind.Text($"{InterfaceAddress}/{Ip}");
        return new SourceTranslation.InterfaceAddressTranslation(interfaceName, address) { Unmodelled = kind.Rest };
    }

    private static XElement? WriteTranslation(SourceTranslation? translation)
    {
        switch (translation)
        {
            case SourceTranslation.InterfaceAddressTranslation toInterface:
                var writer = ElementWriter.For(DynamicIpAndPort, toInterface.Unmodelled);
                writer.Text($"{InterfaceAddress}/{Interface}", toInterface.Interface);
                writer.Text($"{InterfaceAddress}/{Ip}", toInterface.Address);
                return writer.Element;
            case SourceTranslation.OtherTranslation other:
                return other.Unmodelled.ToElement(other.Name);
            default:
                return null;
        }
    }
}
