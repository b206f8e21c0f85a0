using System.Xml.Linq;

namespace PanOs;

/// <summary>A successful answer of the API.</summary>
internal sealed record ApiAnswer(XElement Response, int? Code, IReadOnlyList<string> Lines)
{
    /// <summary>The element <c>result</c>, or an empty one.</summary>
    public XElement Result => Response.Element("result") ?? new XElement("result");

    /// <summary>What the firewall said, in one line.</summary>
    public string Message => string.Join(" | ", Lines);

    /// <summary>Who answered, for messages.</summary>
    public string? Device { get; init; }

    /// <summary>What was asked, for messages.</summary>
    public string Request { get; init; } = "The request";

    /// <summary>
    /// The element at a path below <c>result</c>, such as <c>Require("system")</c>: for an answer that means nothing
    /// without it. Without names, <c>result</c> itself, which must have content.
    /// </summary>
    /// <param name="path">The names of the elements, outermost first.</param>
    /// <exception cref="PanOsApiException">It is not there; an empty answer must not pass as one full of nulls.</exception>
    public XElement Require(params ReadOnlySpan<string> path)
    {
        var element = Response.Element("result");
        if (path.IsEmpty)
        {
            return element is { IsEmpty: false } && (element.HasElements || element.Value.AsSpan().Trim().Length > 0)
                ? element
                : throw Incomplete("a result");
        }

        foreach (string name in path)
        {
            element = element?.Element(name) ?? throw Incomplete($"<{name}>");
        }

        return element!;
    }

    /// <summary>The exception for an answer that says success and lacks what it should hold.</summary>
    /// <param name="missing">What is missing, as it stands in the sentence "was answered without ...".</param>
    public PanOsApiException Incomplete(string missing) =>
        new($"{Request} was answered without {missing}{(Lines.Count > 0 ? $": {Message}" : ".")}")
        {
            Device = Device,
            Code = Code,
            Lines = Lines,
            Remedy = "The firewall may still be starting, or its version may answer in another form.",
        };
}
