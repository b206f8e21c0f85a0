using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The shapes in which operational commands answer. They carry no code when they succeed (captured).</summary>
internal static class CommandAnswer
{
    /// <summary>A result that is a text.</summary>
    public static XElement Text(string text) => Result(new XText(text));

    /// <summary>A result with elements.</summary>
    public static XElement Result(params object[] content) =>
        new("response", new XAttribute("status", "success"), new XElement("result", content));

    /// <summary>A result of a dataplane test, which says <c>cmd="status"</c> (captured on 8.1.3).</summary>
    public static XElement Status(params object[] content) =>
        new("response", new XAttribute("cmd", "status"), new XAttribute("status", "success"), new XElement("result", content));

    /// <summary>A message line next to no result.</summary>
    public static XElement Message(string status, string line) =>
        new("response", new XAttribute("status", status), new XElement("msg", new XElement("line", line)));

    /// <summary>A refusal with a code.</summary>
    public static XElement Error(int code, string line) => new(
        "response",
        new XAttribute("status", "error"),
        new XAttribute("code", code.ToString(CultureInfo.InvariantCulture)),
        new XElement("msg", new XElement("line", new XCData(line))));

    /// <summary>What a command was given last: the text of its element, or the name of the child that stands for it.</summary>
    public static string Argument(XElement command) =>
        command.Elements().FirstOrDefault() is { } child ? child.Name.LocalName : command.Value.Trim();
}
