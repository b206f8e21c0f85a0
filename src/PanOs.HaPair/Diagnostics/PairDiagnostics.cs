using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs.HaPair;

/// <summary>Traces and measures the work on pairs, under the name <c>PanOs.HaPair</c>. No secret, no address.</summary>
internal static class PairDiagnostics
{
    private const string Name = "PanOs.HaPair";
    private const string PairTag = "panos.pair";

    private static readonly string? s_version = typeof(PairDiagnostics).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_source = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        "panos.pair.operation.duration", "s", "How long a work on a pair took: apply, a step of it, validate, failover.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600] });

    private static readonly Histogram<double> s_stages = s_meter.CreateHistogram(
        "panos.pair.failover.stage.time", "s", "When a stage of a failover was reached, from the order to suspend.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 30, 45, 60, 90, 120, 300, 600] });

    private static readonly Counter<long> s_checks = s_meter.CreateCounter<long>("panos.pair.checks", "{check}", "Checks that a validation made, by outcome.");
    private static readonly Counter<long> s_events = s_meter.CreateCounter<long>("panos.pair.events", "{event}", "What a watch saw happen, by kind.");
    private static readonly Gauge<long> s_health = s_meter.CreateGauge<long>("panos.pair.health", "1", "How well a pair is: 0 unhealthy, 1 degraded, 2 healthy.");
    private static readonly Gauge<long> s_active = s_meter.CreateGauge<long>("panos.pair.firewall.active", "1", "Whether a firewall is the active one: 0 or 1.");

    /// <summary>Does a work on a pair within an activity, and measures it.</summary>
    public static async Task<T> MeasureAsync<T>(string operation, string pair, FirewallPairOptions options, Func<Task<T>> work, string? step = null)
    {
        using Activity? activity = s_source.StartActivity(step is null ? "pair " + operation : $"pair {operation} {step}");
        activity?.SetTag(PairTag, pair);
        ILogger log = options.LoggerFactory?.CreateLogger(PairLog.Category) ?? NullLogger.Instance;
        long start = options.TimeProvider.GetTimestamp();
        var tags = new TagList { { PairTag, pair }, { "panos.operation", operation } };
        if (step is not null)
        {
            tags.Add("panos.step", step);
        }

        try
        {
            T result = await work().ConfigureAwait(false);
            PairLog.OperationEnded(log, pair, step ?? operation, End());
            Tell(result, pair, activity);
            return result;
        }
        catch (Exception failure)
        {
            string kind = failure.GetType().Name;
            tags.Add("error.type", kind);
            activity?.SetTag("error.type", kind);
            activity?.SetStatus(ActivityStatusCode.Error);
            PairLog.OperationFailed(log, pair, step ?? operation, End(), failure.Message);
            if ((failure as FailoverException ?? failure.InnerException as FailoverException) is { } broken)
            {
                TellStages(broken.Stages, pair, activity);
            }

            throw;
        }

        double End()
        {
            double seconds = options.TimeProvider.GetElapsedTime(start).TotalSeconds;
            s_duration.Record(seconds, tags);
            return seconds;
        }
    }

    /// <summary>A watch saw something.</summary>
    public static void Happened(string pair, PairEvent happened) => s_events.Add(1, new TagList { { PairTag, pair }, { "panos.event", KindOf(happened) } });

    /// <summary>What is known of a pair has changed.</summary>
    public static void Became(string pair, PairStatus status)
    {
        s_health.Record((long)status.Health, new TagList { { PairTag, pair } });
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            s_active.Record(status.Of(role).IsIn("active") ? 1 : 0, new TagList { { PairTag, pair }, { "panos.firewall", PairText.Word(role) } });
        }
    }

    private static void Tell<T>(T result, string pair, Activity? activity)
    {
        if (result is FailoverReport report)
        {
            for (FailoverReport? each = report; each is not null; each = each.Back)
            {
                TellStages(each.Stages, pair, activity);
            }
        }
        else if (result is ValidationReport validation)
        {
            foreach (IGrouping<CheckOutcome, CheckResult> outcome in validation.Results.GroupBy(check => check.Outcome))
            {
                s_checks.Add(outcome.Count(), new TagList { { PairTag, pair }, { "panos.outcome", Word(outcome.Key) } });
            }
        }
    }

    private static void TellStages(IReadOnlyList<FailoverStage> stages, string pair, Activity? activity)
    {
        foreach (FailoverStage stage in stages)
        {
            s_stages.Record(stage.At.TotalSeconds, new TagList { { PairTag, pair }, { "panos.stage", stage.Name } });
            activity?.AddEvent(new ActivityEvent(stage.Name, tags: new ActivityTagsCollection { ["panos.stage.time"] = stage.At.TotalSeconds }));
        }
    }

    private static string Word(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Failed => "failed",
        _ => "not_readable",
    };

    private static string KindOf(PairEvent happened) => happened switch
    {
        PairEvent.RoleChanged => "role_changed",
        PairEvent.InterfaceMoved => "interface_moved",
        PairEvent.SynchronizationChanged => "synchronization_changed",
        PairEvent.PeerConnectionChanged => "peer_connection_changed",
        PairEvent.FirewallUnreachable => "firewall_unreachable",
        PairEvent.FirewallBack => "firewall_back",
        PairEvent.NetworkUnreadable => "network_unreadable",
        PairEvent.NetworkBack => "network_back",
        _ => "other",
    };
}
