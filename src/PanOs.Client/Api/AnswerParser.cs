using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>What a body turned out to be.</summary>
internal sealed record ParsedAnswer(XElement Response, bool IsSuccess, int? Code, IReadOnlyList<string> Lines, int? FailedOperation);

/// <summary>
/// Reads the envelope of an answer. The web layer and the management daemon of PAN-OS quote and space their XML
/// differently, put the message into half a dozen places, and leave out the code or even the status.
/// </summary>
internal static class AnswerParser
{
    private static readonly XmlReaderSettings s_whole = Settings(async: false);
    private static readonly XmlReaderSettings s_streamed = Settings(async: true);

    /// <summary>Reads a body that should be XML.</summary>
    /// <exception cref="XmlException">It is not, it is nested too deep, or its root is not a response.</exception>
    public static ParsedAnswer Parse(ReadOnlyMemory<byte> body, int maxDepth)
    {
        using var stream = new MemoryStream(body.ToArray(), writable: false);
        return Parse(stream, maxDepth);
    }

    /// <summary>Reads a body that should be XML.</summary>
    /// <exception cref="XmlException">It is not, it is nested too deep, or its root is not a response.</exception>
    public static ParsedAnswer Parse(Stream body, int maxDepth)
    {
        using var reader = XmlReader.Create(body, s_whole);
        reader.MoveToContent();
        var response = ElementBuilder.Load(reader, maxDepth);
        while (reader.Read())
        {
            // What follows the root must be well-formed too.
        }

        return FromElement(response);
    }

    /// <summary>A reader for a body that is read as it comes; only its asynchronous methods may be used.</summary>
    public static XmlReader Open(Stream body) => XmlReader.Create(body, s_streamed);

    /// <summary>Reads an envelope that is in memory already.</summary>
    /// <exception cref="XmlException">It is not a response.</exception>
    public static ParsedAnswer FromElement(XElement response)
    {
        ThrowIfNotResponse(response.Name.LocalName);

        // Answers to several operations at once nest one response for each; the failed one is the last.
        var failed = response.Elements("response").FirstOrDefault(nested => !IsSuccess(nested));
        var source = failed ?? response;
        return new(response, failed is null && IsSuccess(response), CodeOf(source) ?? CodeOf(response), LinesOf(source), IntAttribute(failed, "id"));
    }

    /// <summary>Wraps an answer that is plain text, as some commands send it.</summary>
    public static ParsedAnswer FromText(ReadOnlySpan<byte> body)
    {
        var text = string.Concat(Encoding.UTF8.GetString(body).Where(XmlConvert.IsXmlChar)).Trim();
        return new(new XElement("response", new XAttribute("status", "success"), new XElement("result", text)), IsSuccess: true, Code: null, [text], FailedOperation: null);
    }

    /// <summary>Whether the attributes of a response say success, or nothing against it.</summary>
    public static bool MayBeSuccess(XElement response) =>
        response.Attribute("status")?.Value is null or "success" && IsGood(CodeOf(response));

    public static int? CodeOf(XElement response) => IntAttribute(response, "code");

    /// <exception cref="XmlException">It is not the name of a response.</exception>
    public static void ThrowIfNotResponse(string name)
    {
        if (name is not "response")
        {
            throw new XmlException("The root element is not <response>.");
        }
    }

    private static XmlReaderSettings Settings(bool async) => new()
    {
        Async = async,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Recorded answers without a status exist for a key and for check pending-changes; they carry a result.
    private static bool IsSuccess(XElement response) =>
        response.Attribute("status")?.Value switch
        {
            "success" => IsGood(CodeOf(response)),
            null => CodeOf(response) is null && response.Element("result") is not null,
            _ => false,
        };

    private static bool IsGood(int? code) =>
        code is null or 0 or PanOsErrorCodes.ObjectNotPresent or PanOsErrorCodes.Success or PanOsErrorCodes.CommandSucceeded;

    private static int? IntAttribute(XElement? element, string name) =>
        int.TryParse(element?.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<string> LinesOf(XElement response)
    {
        if (MessageLines.OfUserId(response) is { Count: > 0 } entries)
        {
            return entries;
        }

        var result = response.Element("result");
        XElement?[] places = [response.Element("msg"), result?.Element("msg"), result?.Element("job")?.Element("details")];
        foreach (var place in places)
        {
            if (MessageLines.In(place) is { Count: > 0 } lines)
            {
                return lines;
            }
        }

        if (response.Elements("response").Any())
        {
            return [.. response.Elements("response").SelectMany(LinesOf)];
        }

        var text = result is { HasElements: false } ? result.Value.Trim() : string.Empty;
        return text.Length > 0 ? [text] : [];
    }
}
