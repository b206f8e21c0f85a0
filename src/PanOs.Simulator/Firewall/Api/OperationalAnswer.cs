using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Answers to operational commands: they carry no code.</summary>
internal static class OperationalAnswer
{
    public static XElement Result(params object?[] content) =>
        new("response", new XAttribute("status", "success"), new XElement("result", content));

    public static XElement Error(string line) => ConfigurationAnswer.Failure(null, line).Response;
}
