using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs;

/// <summary>
/// Every request and answer, when the options ask for it: at level Trace under the category <c>PanOs.Client.Wire</c>,
/// masked and cut. Streamed answers and files are not repeated.
/// </summary>
internal sealed class WireLog(string device, PanOsClientOptions options)
{
    private readonly ILogger _logger = options is { LogWire: true, LoggerFactory: { } factory }
        ? factory.CreateLogger("PanOs.Client.Wire")
        : NullLogger.Instance;

    public void Sending(ApiPipeline.Attempt attempt)
    {
        if (_logger.IsEnabled(LogLevel.Trace))
        {
            ClientLog.Sending(_logger, device, attempt.Request.Name, Cut(Parameters(attempt)));
        }
    }

    public void Received(ApiPipeline.Attempt attempt, int status, ReadOnlyMemory<byte> body)
    {
        if (_logger.IsEnabled(LogLevel.Trace))
        {
            string text = SecretMask.Excerpt(body.Span, attempt.Request, attempt.Access, options.WireLogLimit);
            ClientLog.Received(_logger, device, attempt.Request.Name, status, body.Length, text);
        }
    }

    private static string Parameters(ApiPipeline.Attempt attempt)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in attempt.Request.SentParameters)
        {
            string shown = SecretMask.IsSecret(name) ? SecretMask.Mask : SecretMask.Apply(value, attempt.Request, attempt.Access);
            text.Append(text.Length > 0 ? " " : string.Empty).Append(name).Append('=').Append(shown);
        }

        if (attempt.Request.Upload is { } upload)
        {
            text.Append(" file=").Append(upload.FileName);
        }

        return text.ToString();
    }

    private string Cut(string text) =>
        text.Length > options.WireLogLimit ? string.Concat(text.AsSpan(0, options.WireLogLimit), "...") : text;
}
