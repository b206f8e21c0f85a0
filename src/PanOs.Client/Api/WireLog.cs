using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs;

/// <summary>
/// Every request and answer, when the options ask for it: at level Trace under the category <c>PanOs.Client.Wire</c>,
/// masked and cut. Streamed answers and files are not repeated.
/// </summary>
internal sealed class WireLog(string device, PanOsClientOptions options, KnownSecrets secrets)
{
    private readonly ILogger _logger = options is { LogWire: true, LoggerFactory: { } factory }
        ? factory.CreateLogger("PanOs.Client.Wire")
        : NullLogger.Instance;

    public void Sending(ApiRequest request)
    {
        if (_logger.IsEnabled(LogLevel.Trace))
        {
            ClientLog.Sending(_logger, device, request.Name, Cut(Parameters(request)));
        }
    }

    public void Received(ApiRequest request, int status, ReadOnlyMemory<byte> body)
    {
        if (_logger.IsEnabled(LogLevel.Trace))
        {
            string text = SecretMask.Excerpt(body.Span, secrets, options.WireLogLimit);
            ClientLog.Received(_logger, device, request.Name, status, body.Length, text);
        }
    }

    private string Parameters(ApiRequest request)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in request.SentParameters)
        {
            string shown = SecretMask.IsSecret(name) ? SecretMask.Mask : SecretMask.Apply(value, secrets);
            text.Append(text.Length > 0 ? " " : string.Empty).Append(name).Append('=').Append(shown);
        }

        if (request.Upload is { } upload)
        {
            text.Append(" file=").Append(upload.FileName);
        }

        return text.ToString();
    }

    private string Cut(string text) =>
        text.Length > options.WireLogLimit ? string.Concat(text.AsSpan(0, options.WireLogLimit), "...") : text;
}
