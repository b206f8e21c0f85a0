using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A network interface as an answer of the EC2 API tells of it; what is missing there is empty or -1 here.</summary>
internal sealed record CloudInterface(
    string Id, string Status, string InstanceId, string AttachmentId, string AttachmentStatus, int DeviceIndex, IReadOnlyList<string> SecondaryAddresses);

/// <summary>A route to an interface, as an answer of the EC2 API tells of it.</summary>
internal sealed record CloudRoute(string TableId, string Destination, string InterfaceId);

/// <summary>Reads the answers of the EC2 Query API (version 2016-11-15) that the plugin needs.</summary>
internal static class CloudAnswer
{
    /// <summary>The interfaces in an answer to <c>DescribeNetworkInterfaces</c> or <c>DescribeInstances</c>.</summary>
    public static List<CloudInterface> Interfaces(string xml) =>
    [
        .. XElement.Parse(xml)
            .Descendants().Where(element => element.Name.LocalName == "networkInterfaceSet")
            .Elements().Where(element => element.Name.LocalName == "item")
            .Select(ReadInterface),
    ];

    /// <summary>The routes to interfaces in an answer to <c>DescribeRouteTables</c>.</summary>
    public static List<CloudRoute> Routes(string xml) =>
    [
        .. from table in Items(XElement.Parse(xml), "routeTableSet")
           from route in Items(table, "routeSet")
           where Value(route, "networkInterfaceId").Length > 0
           select new CloudRoute(Value(table, "routeTableId"), Value(route, "destinationCidrBlock"), Value(route, "networkInterfaceId")),
    ];

    private static CloudInterface ReadInterface(XElement item)
    {
        XElement? attachment = Child(item, "attachment");
        return new CloudInterface(
            Value(item, "networkInterfaceId"),
            Value(item, "status"),
            Value(attachment, "instanceId"),
            Value(attachment, "attachmentId"),
            Value(attachment, "status"),
            int.TryParse(Value(attachment, "deviceIndex"), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1,
            [.. Items(item, "privateIpAddressesSet").Where(address => Value(address, "primary") is "false").Select(address => Value(address, "privateIpAddress"))]);
    }

    private static IEnumerable<XElement> Items(XElement parent, string set) =>
        Child(parent, set)?.Elements().Where(element => element.Name.LocalName == "item") ?? [];

    // By local name: the namespace says nothing that the plugin needs.
    private static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Value(XElement? parent, string name) => Child(parent, name)?.Value ?? string.Empty;
}
