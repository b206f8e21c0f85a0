using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What the management daemon says to a configuration request.</summary>
/// <param name="Succeeded">Whether its status is <c>success</c>.</param>
/// <param name="Code">The code attribute; null where the answer carries none.</param>
/// <param name="Lines">The text of its message, a line each, without markup.</param>
/// <param name="Response">The whole answer.</param>
internal sealed record ConfigurationAnswer(bool Succeeded, int? Code, IReadOnlyList<string> Lines, XElement Response)
{
    /// <summary>What every write that was carried out gets.</summary>
    public static ConfigurationAnswer Done { get; } = Success(20, "command succeeded");

    public static ConfigurationAnswer Success(int code, string message) =>
        new(true, code, [message], Root(true, code, new XElement("msg", message)));

    /// <summary>A refusal in plain lines.</summary>
    public static ConfigurationAnswer Failure(int? code, params IReadOnlyList<string> lines) =>
        new(false, code, lines, Root(false, code, new XElement("msg", lines.Select(line => new XElement("line", line)))));

    /// <summary>A refusal by the schema: its lines are CDATA that starts with a space, as devices write them.</summary>
    public static ConfigurationAnswer Invalid(int code, params IReadOnlyList<string> lines) =>
        new(false, code, lines, Root(false, code,
            new XElement("msg", lines.Select(line => new XElement("line", new XCData(' ' + line))))));

    public static ConfigurationAnswer Other(bool succeeded, int? code, params object?[] content) =>
        new(succeeded, code, [], Root(succeeded, code, content));

    private static XElement Root(bool succeeded, int? code, params object?[] content) =>
        new("response",
            new XAttribute("status", succeeded ? "success" : "error"),
            code is { } number ? new XAttribute("code", number.ToString(CultureInfo.InvariantCulture)) : null,
            content);
}
