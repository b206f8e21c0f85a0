using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A network interface as an answer of the EC2 API tells of it; what is missing there is empty or -1 here.</summary>
internal sealed record CloudInterface(
    string Id, string Status, string InstanceId, string AttachmentId, string AttachmentStatus, int DeviceIndex);

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

    private static CloudInterface ReadInterface(XElement item)
    {
        XElement? attachment = Child(item, "attachment");
        return new CloudInterface(
            Value(item, "networkInterfaceId"),
            Value(item, "status"),
            Value(attachment, "instanceId"),
            Value(attachment, "attachmentId"),
            Value(attachment, "status"),
            int.TryParse(Value(attachment, "deviceIndex"), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1);
    }

    // By local name: the namespace says nothing that the plugin needs.
    private static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Value(XElement? parent, string name) => Child(parent, name)?.Value ?? string.Empty;
}
