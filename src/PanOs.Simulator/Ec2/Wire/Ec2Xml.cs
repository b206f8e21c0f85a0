using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The XML of EC2's answers.</summary>
internal static class Ec2Xml
{
    private static readonly XNamespace s_namespace = "http://ec2.amazonaws.com/doc/2016-11-15/";

    public static XElement El(string name, params object?[] content) => new(s_namespace + name, content);

    /// <summary>An element that is left out when it has no value.</summary>
    public static XElement? Maybe(string name, object? value) => value is null or "" ? null : El(name, value);

    public static XElement Set<T>(string name, IEnumerable<T> items, Func<T, object?> content) =>
        El(name, items.Select(item => El("item", content(item))));

    public static XElement Tags(Ec2Resource resource) =>
        Set("tagSet", resource.Tags, tag => new[] { El("key", tag.Key), El("value", tag.Value) });

    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static XElement[] Done() => [El("return", true)];

    public static string Answer(string action, string requestId, XElement[] content) =>
        Write(El(action + "Response", El("requestId", requestId), content));

    public static string Refusal(Ec2Fault fault, string requestId) =>
        Write(new XElement(
            "Response",
            new XElement("Errors", new XElement("Error", new XElement("Code", fault.Code), new XElement("Message", fault.Message))),
            new XElement("RequestID", requestId)));

    public static string PrivateDnsName(IPAddress address, string region) => region is "us-east-1"
        ? $"ip-{Dashed(address)}.ec2.internal"
        : $"ip-{Dashed(address)}.{region}.compute.internal";

    public static string PublicDnsName(IPAddress address, string region) => region is "us-east-1"
        ? $"ec2-{Dashed(address)}.compute-1.amazonaws.com"
        : $"ec2-{Dashed(address)}.{region}.compute.amazonaws.com";

    private static string Dashed(IPAddress address) => address.ToString().Replace('.', '-');

    public static string Write(XElement root) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.ToString(SaveOptions.DisableFormatting);
}
