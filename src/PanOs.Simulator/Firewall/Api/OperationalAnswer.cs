using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Marks an answer that is this text on the wire and no XML.</summary>
internal sealed record RawText(string Text);

/// <summary>Answers to operational commands: they carry no code.</summary>
internal static class OperationalAnswer
{
    public static XElement Result(params object?[] content) =>
        new("response", new XAttribute("status", "success"), new XElement("result", content));

    /// <summary>A result of a dataplane test, which says <c>cmd="status"</c> (captured on 8.1.3).</summary>
    public static XElement Tested(params object?[] content) => new(
        "response", new XAttribute("cmd", "status"), new XAttribute("status", "success"), new XElement("result", content));

    /// <summary>A refusal in a line, without a code.</summary>
    public static XElement Error(string line) => ConfigurationAnswer.Failure(null, line).Response;

    /// <summary>A refusal of a command's arguments: code 17.</summary>
    public static XElement Invalid(string line) => ConfigurationAnswer.Invalid(17, line).Response;

    /// <summary>A result that is text in CDATA, as long ones are.</summary>
    public static XElement Cdata(string text) => Result(new XCData(text));

    /// <summary>Message lines under <c>msg</c>, without a result.</summary>
    public static XElement Message(params IEnumerable<string> lines) => new(
        "response", new XAttribute("status", "success"), new XElement("msg", lines.Select(line => new XElement("line", line))));

    /// <summary>A job that a command has started.</summary>
    public static XElement Enqueued(int id, string line) => new(
        "response",
        new XAttribute("status", "success"),
        new XAttribute("code", "19"),
        new XElement("result",
            new XElement("msg", new XElement("line", line)),
            new XElement("job", Number(id))));

    /// <summary>An answer that is this text on the wire and no XML, although its content type says so (captured).</summary>
    public static XElement Raw(string text)
    {
        XElement answer = Result(text);
        answer.AddAnnotation(new RawText(text));
        return answer;
    }

    /// <summary>What a command was given last: the text of its element, or the name of the child that stands for it.</summary>
    public static string Argument(XElement command) =>
        command.Elements().FirstOrDefault() is { } child ? child.Name.LocalName : command.Value.Trim();

    /// <summary>An element with leaves; those without a value are left out.</summary>
    public static XElement Leaves(string name, params IEnumerable<(string Name, string? Value)> leaves) =>
        new(name, leaves.Where(leaf => leaf.Value is not null).Select(leaf => new XElement(leaf.Name, leaf.Value)));

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
