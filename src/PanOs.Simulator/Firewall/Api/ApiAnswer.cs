using System.Globalization;
using System.Security;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>An answer of the XML API.</summary>
/// <param name="Status">The HTTP status: 200 for whatever the management daemon says, 400 and 403 for the web layer.</param>
/// <param name="ContentType">Such as <c>application/xml; charset=UTF-8</c>.</param>
/// <param name="Body">The text.</param>
internal sealed record ApiAnswer(int Status, string ContentType, string Body)
{
    private const string Xml = "application/xml; charset=UTF-8";

    public static ApiAnswer From(XElement response) => new(200, Xml, response.ToString(SaveOptions.DisableFormatting));

    public static ApiAnswer From(ConfigurationAnswer answer) => From(answer.Response);

    public static ApiAnswer From(ConfigurationReading reading) => new(200, Xml, ConfigurationXml.Write(reading));

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
