using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PanOs;

/// <summary>Traces and measures requests, under the name <c>PanOs.Client</c>. Parameters never appear.</summary>
internal sealed class ClientDiagnostics(Uri address, TimeProvider time)
{
    private const string Name = "PanOs.Client";

    private static readonly string? s_version = typeof(ClientDiagnostics).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_source = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);
    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram(
            "panos.client.request.duration", "s", "How long one attempt of a request took.", tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] });

    private static readonly Histogram<double> s_jobs =
        s_meter.CreateHistogram(
            "panos.client.job.duration", "s", "How long a job of the firewall was waited for, to its end.", tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800] });

    private static readonly Counter<long> s_retries =
        s_meter.CreateCounter<long>("panos.client.retries", "{retry}", "How often a request was sent again, and whether for the connection or because the firewall was busy.");

    /// <summary>A request is sent again.</summary>
    /// <param name="reason"><c>connection</c> or <c>busy</c>.</param>
    public void Retried(string reason)
    {
        s_retries.Add(1, new TagList { { "server.address", address.Host }, { "panos.reason", reason } });
        Activity.Current?.AddEvent(new ActivityEvent("retry", tags: new ActivityTagsCollection { ["panos.reason"] = reason }));
    }

    /// <summary>A job has ended that was waited for.</summary>
    public void JobEnded(Job job, TimeSpan waited)
    {
        s_jobs.Record(waited.TotalSeconds, new TagList { { "server.address", address.Host }, { "panos.job.type", job.Type }, { "panos.job.result", job.Succeeded ? "OK" : "FAIL" } });
        Activity.Current?.AddEvent(new ActivityEvent("job ended", tags: new ActivityTagsCollection { ["panos.job.id"] = job.Id, ["panos.job.type"] = job.Type }));
    }

    public Measurement Begin(string request)
    {
        var activity = s_source.StartActivity(request, ActivityKind.Client);
        activity?.SetTag("server.address", address.Host);
        activity?.SetTag("server.port", address.Port);
        return new Measurement(time, activity, address.Host, request);
    }

    internal sealed class Measurement(TimeProvider time, Activity? activity, string host, string request) : IDisposable
    {
        private readonly long _start = time.GetTimestamp();
        private string? _error;

        // A request that nobody waited for any longer was not answered either.
        public void Failed(Exception failure)
        {
            _error = failure is OperationCanceledException ? nameof(OperationCanceledException) : failure.GetType().Name;
            activity?.SetTag("error.type", _error);
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        public void Dispose()
        {
            var tags = new TagList { { "server.address", host }, { "panos.request", request } };
            if (_error is not null)
            {
                tags.Add("error.type", _error);
            }

            s_duration.Record(time.GetElapsedTime(_start).TotalSeconds, tags);
            activity?.Dispose();
        }
    }
}
