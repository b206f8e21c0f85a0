using Microsoft.Extensions.Logging;

namespace PanOs;

/// <summary>Every line that the client logs. Parameters of requests are never among them.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Device} answered {Request}.")]
    public static partial void Answered(ILogger logger, string device, string request);

    [LoggerMessage(2, LogLevel.Warning, "{Device}: a request failed and is tried again in {Delay}: {Reason}")]
    public static partial void Retrying(ILogger logger, string device, TimeSpan delay, string? reason);

    [LoggerMessage(3, LogLevel.Information, "{Device} refused the API key; asking for a new one.")]
    public static partial void RenewingKey(ILogger logger, string device);

    [LoggerMessage(4, LogLevel.Warning, "{Device}: ending an edit failed while {Doing}: {Reason}")]
    public static partial void CleanupFailed(ILogger logger, string device, string doing, string reason);
}
