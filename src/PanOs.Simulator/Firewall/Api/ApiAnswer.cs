using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>An answer of the XML API.</summary>
/// <param name="Status">The HTTP status: 200 for whatever the management daemon says, 400 and 403 for the web layer.</param>
/// <param name="ContentType">Such as <c>application/xml; charset=UTF-8</c>.</param>
/// <param name="Content">What the body is on the wire.</param>
internal sealed record ApiAnswer(int Status, string ContentType, byte[] Content)
{
    private const string Xml = "application/xml; charset=UTF-8";
    private const string Stream = "application/octet-stream";

    /// <summary>An answer that is a text, in UTF-8.</summary>
    public ApiAnswer(int status, string contentType, string body)
        : this(status, contentType, Encoding.UTF8.GetBytes(body))
    {
    }

    /// <summary>The web layer's refusal of a key or a password (captured).</summary>
    public static ApiAnswer InvalidCredential => WebError(403, "Invalid Credential");

    /// <summary>The role of the user has no access. Unconfirmed: the code is documented, status and words are not.</summary>
    public static ApiAnswer Unauthorized { get; } = From(new XElement("response",
        new XAttribute("status", "unauth"), new XAttribute("code", "16"), new XElement("msg", new XElement("line", "Unauthorized request"))));

    /// <summary>The text; empty when the answer is a binary file.</summary>
    public string Body => IsText ? Encoding.UTF8.GetString(Content) : "";

    /// <summary>How many characters the text has.</summary>
    public int Characters => IsText ? Encoding.UTF8.GetCharCount(Content) : 0;

    private bool IsText => ContentType != Stream;

    /// <summary>Further headers of the body: those of an exported file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The text's first characters, without making the rest of it.</summary>
    public string Beginning(int characters)
    {
        if (!IsText)
        {
            return "";
        }

        // A character takes four bytes at most; one that is cut in two at the end is beyond the limit.
        string text = Encoding.UTF8.GetString(Content.AsSpan(0, Math.Min(Content.Length, (characters + 1) * 4)));
        return text.Length > characters ? text[..characters] : text;
    }

    /// <summary>An answer of the management daemon. One that is raw text (<see cref="OperationalAnswer.Raw"/>) says XML and is none.</summary>
    public static ApiAnswer From(XElement response) => new(
        200, Xml, response.Annotation<RawText>()?.Text ?? response.ToString(SaveOptions.DisableFormatting));

    public static ApiAnswer From(ConfigurationAnswer answer) => From(answer.Response);

    public static ApiAnswer From(ConfigurationReading reading) => new(200, Xml, ConfigurationXml.Write(reading));

    /// <summary>An exported file, with the headers that are documented for technical support data.</summary>
    public static ApiAnswer File(string name, byte[] content) => new(200, Stream, content)
    {
        Headers =
        [
            new("Content-Description", "File Transfer"),
            new("Content-Transfer-Encoding", "binary"),
            new("Content-Disposition", $"attachment; filename={name}"),
        ],
    };

    /// <summary>A refusal of the web layer, which quotes with apostrophes and puts spaces around the equals sign.</summary>
    public static ApiAnswer WebError(int status, string message) => new(status, Xml, string.Create(
        CultureInfo.InvariantCulture,
        $"<response status = 'error' code = '{status}'><result><msg>{SecurityElement.Escape(message)}</msg></result></response>"));

    /// <summary>A success of the web layer.</summary>
    public static ApiAnswer WebSuccess(char quote, string result) =>
        new(200, Xml, $"<response status = {quote}success{quote}><result>{result}</result></response>");

    /// <summary>A parameter is missing or has a value that the web layer does not know.</summary>
    public static ApiAnswer BadRequest(string message) => WebError(400, message);
}
