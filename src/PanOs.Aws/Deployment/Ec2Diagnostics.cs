using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace PanOs.Aws;

/// <summary>Traces and measures calls of EC2, under the name <c>PanOs.Aws</c>. Parameters never appear.</summary>
internal static partial class Ec2Diagnostics
{
    private const string Name = "PanOs.Aws";

    private static readonly string? s_version = typeof(Ec2Diagnostics).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_source = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        "panos.aws.call.duration", "s", "How long one attempt of an EC2 call took.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] });

    private static readonly Counter<long> s_retries = s_meter.CreateCounter<long>("panos.aws.retries", "{retry}", "How often an EC2 call was sent again, by the error code that led to it.");

    /// <summary>One attempt of a call, within an activity.</summary>
    /// <param name="operation">The EC2 action.</param>
    /// <param name="time">The clock.</param>
    /// <param name="call">The attempt.</param>
    /// <param name="codeOf">The error code of a failure; null when it is none of EC2.</param>
    public static async Task<T> MeasureAsync<T>(string operation, TimeProvider time, Func<Task<T>> call, Func<Exception, string?> codeOf)
    {
        using Activity? activity = s_source.StartActivity("EC2/" + operation, ActivityKind.Client);
        activity?.SetTag("rpc.system", "aws-api");
        activity?.SetTag("rpc.service", "EC2");
        activity?.SetTag("rpc.method", operation);
        long start = time.GetTimestamp();
        var tags = new TagList { { "rpc.method", operation } };
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            string kind = codeOf(failure) ?? failure.GetType().Name;
            tags.Add("error.type", kind);
            activity?.SetTag("error.type", kind);
            activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            s_duration.Record(time.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    /// <summary>A call is sent again.</summary>
    public static void Retried(ILogger log, Ec2Exception error, TimeSpan delay)
    {
        s_retries.Add(1, new TagList { { "rpc.method", error.Operation }, { "error.type", error.Code } });
        Repeats(log, error.Operation, delay, error.Code);
    }

    [LoggerMessage(101, LogLevel.Debug, "{Operation} is repeated after {Delay}: {Code}")]
    private static partial void Repeats(ILogger log, string operation, TimeSpan delay, string code);
}
