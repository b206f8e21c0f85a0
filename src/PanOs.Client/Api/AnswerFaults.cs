using System.Xml;

namespace PanOs;

/// <summary>What may be wrong with one answer, and what was asked and which secrets are known: all that its exceptions need.</summary>
internal sealed class AnswerFaults(string device, ApiRequest request, KnownSecrets secrets)
{
    private const int ExcerptLength = 300;

    /// <summary>Throws what the firewall's refusal means; does nothing when it did not refuse.</summary>
    public void ThrowIfRefused(ParsedAnswer answer, int httpStatus)
    {
        if (!answer.IsSuccess || httpStatus >= 400)
        {
            throw ErrorTranslator.Translate(answer, request, device, secrets, httpStatus);
        }
    }

    /// <summary>A file was asked for, and the firewall answered with success and no file.</summary>
    public PanOsApiException NoFile(ParsedAnswer answer)
    {
        var lines = SecretMask.Apply(answer.Lines, secrets);
        return new PanOsApiException($"{request.Name} was answered without a file{(lines.Count > 0 ? $": {string.Join(" | ", lines)}" : ".")}")
        {
            Device = device,
            Code = answer.Code,
            Lines = lines,
        };
    }

    /// <summary>The body is not XML, not well-formed, too deep or no response.</summary>
    /// <param name="httpStatus">The status it came with.</param>
    /// <param name="head">How the body begins.</param>
    /// <param name="cause">What the reader said. It may quote the body, so only the place is passed on.</param>
    public PanOsTransportException NotAnAnswer(int httpStatus, ReadOnlyMemory<byte> head, XmlException cause)
    {
        string excerpt = SecretMask.Excerpt(head.Span, secrets, ExcerptLength);
        string what = excerpt.Length == 0 ? "an empty body" : "a body that is not an answer of the XML API";
        string where = cause.LineNumber > 0 && excerpt.Length > 0 ? $" (line {cause.LineNumber}, position {cause.LinePosition})" : string.Empty;
        string quote = excerpt.Length > 0 ? $" It begins: {excerpt}" : string.Empty;
        return new PanOsTransportException($"{request.Name} was answered with HTTP {httpStatus} and {what}{where}.{quote}")
        {
            Device = device,
            HttpStatus = httpStatus,
            Excerpt = excerpt,
            IsTransient = httpStatus >= 500,
            Remedy = httpStatus >= 500 || excerpt.Length == 0
                ? "The management service may be starting or overloaded."
                : "Check that the address is that of a firewall's management interface.",
        };
    }
}
