using Microsoft.Extensions.Logging;

namespace PanOs.HaPair;

/// <summary>What is logged about a pair, under the category <c>PanOs.HaPair</c>. The ids are stable: docs/how-to/telemetry.md lists them.</summary>
internal static partial class PairLog
{
    public const string Category = "PanOs.HaPair";

    /// <summary>What a watch saw: the first look is no alarm, a change is.</summary>
    /// <param name="log">Where to.</param>
    /// <param name="pair">The pair's name.</param>
    /// <param name="before">What was known before.</param>
    /// <param name="happened">What was seen.</param>
    public static void Happened(ILogger log, string pair, PairStatus before, PairEvent happened)
    {
        switch (happened)
        {
            case PairEvent.RoleChanged { From: not null }:
                RoleChanged(log, pair, happened.Message);
                break;
            case PairEvent.InterfaceMoved moved when before.Interfaces.ContainsKey(moved.Interface):
                InterfaceMoved(log, pair, happened.Message);
                break;
            case PairEvent.FirewallUnreachable or PairEvent.NetworkUnreadable:
                Lost(log, pair, happened.Message);
                break;
            case PairEvent.FirewallBack or PairEvent.NetworkBack:
                Back(log, pair, happened.Message);
                break;
            case PairEvent.PeerConnectionChanged { IsUp: false } or PairEvent.SynchronizationChanged { From: not null, To: not "synchronized" }:
                OutOfStep(log, pair, happened.Message);
                break;
            default:
                Seen(log, pair, happened.Message);
                break;
        }
    }

    public static void HealthChanged(ILogger log, string pair, PairStatus status)
    {
        if (status.Health == PairHealth.Healthy)
        {
            BecameHealthy(log, pair, status);
        }
        else
        {
            BecameIll(log, pair, status);
        }
    }

    [LoggerMessage(201, LogLevel.Information, "{Pair}: {What}")]
    private static partial void Seen(ILogger log, string pair, string what);

    [LoggerMessage(202, LogLevel.Warning, "{Pair}: {What}")]
    private static partial void RoleChanged(ILogger log, string pair, string what);

    [LoggerMessage(203, LogLevel.Warning, "{Pair}: {What}")]
    private static partial void InterfaceMoved(ILogger log, string pair, string what);

    [LoggerMessage(204, LogLevel.Warning, "{Pair}: {What}")]
    private static partial void Lost(ILogger log, string pair, string what);

    [LoggerMessage(205, LogLevel.Information, "{Pair}: {What}")]
    private static partial void Back(ILogger log, string pair, string what);

    [LoggerMessage(206, LogLevel.Warning, "{Pair}: {What}")]
    private static partial void OutOfStep(ILogger log, string pair, string what);

    [LoggerMessage(207, LogLevel.Error, "{Pair}: the watch broke off and begins again in {Delay}")]
    public static partial void WatchBroke(ILogger log, string pair, TimeSpan delay, Exception fault);

    [LoggerMessage(208, LogLevel.Information, "{Pair} is {Status}")]
    private static partial void BecameHealthy(ILogger log, string pair, PairStatus status);

    [LoggerMessage(209, LogLevel.Warning, "{Pair} is {Status}")]
    private static partial void BecameIll(ILogger log, string pair, PairStatus status);

    [LoggerMessage(210, LogLevel.Error, "{Pair}: what was to be told of an event failed")]
    public static partial void ListenerFailed(ILogger log, string pair, Exception fault);

    [LoggerMessage(220, LogLevel.Information, "{Pair}: {Operation} ended after {Seconds:0.0} seconds")]
    public static partial void OperationEnded(ILogger log, string pair, string operation, double seconds);

    [LoggerMessage(221, LogLevel.Error, "{Pair}: {Operation} failed after {Seconds:0.0} seconds: {Reason}")]
    public static partial void OperationFailed(ILogger log, string pair, string operation, double seconds, string reason);
}
