using Microsoft.Extensions.Logging;

namespace PanOs;

/// <summary>
/// Every line that the client logs. Values of requests and answers are only in the wire log, which is asked for and masked.
/// </summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Device} answered {Request}.")]
    public static partial void Answered(ILogger logger, string device, string request);

    [LoggerMessage(2, LogLevel.Warning, "{Device}: a request failed and is tried again in {Delay}: {Reason}")]
    public static partial void Retrying(ILogger logger, string device, TimeSpan delay, string? reason);

    [LoggerMessage(3, LogLevel.Information, "{Device} did not know the credential; the request is sent again with a new one.")]
    public static partial void RenewedCredential(ILogger logger, string device);

    [LoggerMessage(4, LogLevel.Warning, "{Device}: ending an edit failed while {Doing}: {Reason}")]
    public static partial void CleanupFailed(ILogger logger, string device, string doing, string reason);

    [LoggerMessage(5, LogLevel.Trace, "{Device} <- {Request}: {Parameters}")]
    public static partial void Sending(ILogger logger, string device, string request, string parameters);

    [LoggerMessage(6, LogLevel.Trace, "{Device} -> {Request}: HTTP {Status}, {Length} bytes: {Body}")]
    public static partial void Received(ILogger logger, string device, string request, int status, int length, string body);

    [LoggerMessage(7, LogLevel.Information, "{Device}: {Job}, after {Seconds:0.0} seconds")]
    public static partial void JobEnded(ILogger logger, string device, Job job, double seconds);

    [LoggerMessage(8, LogLevel.Warning, "{Device}: the settings name the certificate to trust, but the requests go through a handler in the place of the client's own, which does not look at them.")]
    public static partial void CertificatesNotLookedAt(ILogger logger, string device);
}
