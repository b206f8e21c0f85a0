using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The <c>job</c> of a log or report query, as its answer carries it: times of day only (captured).</summary>
internal static class AsyncJobXml
{
    public static XElement Of(int id, DateTimeOffset begun, bool finished) => new(
        "job",
        new XElement("tenq", DeviceTime.OfDay(begun)),
        new XElement("tdeq", DeviceTime.OfDay(begun)),
        new XElement("tlast", DeviceTime.OfDay(begun)),
        new XElement("status", finished ? "FIN" : "ACT"),
        new XElement("id", OperationalAnswer.Number(id)));
}
