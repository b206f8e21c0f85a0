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
    /// <summary>Reads a body that should be XML.</summary>
    /// <exception cref="XmlException">It is not, or its root is not a response.</exception>
    public static ParsedAnswer Parse(byte[] body, long maxCharacters)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreWhitespace = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = maxCharacters,
        };
        using var stream = new MemoryStream(body, writable: false);
        using var reader = XmlReader.Create(stream, settings);
        var response = XElement.Load(reader);
        return response.Name.LocalName is "response"
            ? Read(response)
            : throw new XmlException($"The root element is <{response.Name.LocalName}>, not <response>.");
    }

    /// <summary>Wraps an answer that is plain text, as some commands send it.</summary>
    public static ParsedAnswer FromText(byte[] body)
    {
        var text = string.Concat(Encoding.UTF8.GetString(body).Where(XmlConvert.IsXmlChar)).Trim();
        return new(new XElement("response", new XAttribute("status", "success"), new XElement("result", text)), IsSuccess: true, Code: null, [text], FailedOperation: null);
    }

    private static ParsedAnswer Read(XElement response)
    {
        // Answers to several operations at once nest one response for each; the failed one is the last.
        var failed = response.Elements("response").FirstOrDefault(nested => !IsSuccess(nested));
        var source = failed ?? response;
        return new(response, failed is null && IsSuccess(response), CodeOf(source) ?? CodeOf(response), LinesOf(source), IntAttribute(failed, "id"));
    }

    // Recorded answers without a status exist for a key and for check pending-changes; they carry a result.
    private static bool IsSuccess(XElement response) =>
        response.Attribute("status")?.Value switch
        {
            "success" => CodeOf(response) is null or 0 or PanOsErrorCodes.ObjectNotPresent or PanOsErrorCodes.Success or PanOsErrorCodes.CommandSucceeded,
            null => CodeOf(response) is null && response.Element("result") is not null,
            _ => false,
        };

    private static int? CodeOf(XElement response) => IntAttribute(response, "code");

    private static int? IntAttribute(XElement? element, string name) =>
        int.TryParse(element?.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<string> LinesOf(XElement response)
    {
        var userId = response.Descendants("uid-response").Elements("payload").Elements().Elements("entry").ToList();
        if (userId.Count > 0)
        {
            return [.. userId.Select(entry => entry.Attribute("message")?.Value ?? entry.Value.Trim()).Where(text => text.Length > 0)];
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
