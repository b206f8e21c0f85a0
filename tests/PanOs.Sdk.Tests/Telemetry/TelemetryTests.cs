using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PanOs.HaPair;
using PanOs.Testing;

namespace PanOs.Sdk.Tests.Telemetry;

/// <summary>What the OpenTelemetry SDK collects of a pair that is built, checked, failed over, and refused a failover.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    // No other test has a pair of this name: sources and meters are the whole process's.
    private const string Name = "telemetry";

    private readonly List<Activity> _activities = [];
    private IReadOnlyList<MetricSnapshot> _metrics = [];
    private HaPairDeployment? _built;
    private FailoverReport? _failover;

    public async ValueTask InitializeAsync()
    {
        using ActivitySource own = new("PanOs.Sdk.Tests");
        using CollectedMetrics metrics = new();
        var collected = new ConcurrentQueue<Activity>();
        using (TracerProvider traces = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddSource([.. CollectedMetrics.Meters, own.Name]).AddProcessor(new Keep(collected)).AddInMemoryExporter(_activities).Build())
        {
            await using PanOsLab lab = await PanOsLab.StartAsync();
            lab.World.Ec2.Faults.FailBefore("CreateSubnet", "RequestLimitExceeded", times: 3);
            await using FirewallPair pair = lab.CreatePair(HaPairTopology.Documented(Name, "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha"));
            await lab.RunAsync(async () =>
            {
                using Activity? root = own.StartActivity("root");
                _built = await pair.ApplyAsync(await pair.PlanAsync());
                await pair.ValidateAsync();
                _failover = await pair.FailOverAsync(new FailoverOptions { Ending = FailoverEnding.LeaveSuspended });
                await Assert.ThrowsAsync<FailoverException>(() => pair.FailOverAsync());
            });
            _metrics = metrics.All();
        }

        _activities.Clear();
        _activities.AddRange(collected.Where(each => each.TraceId == collected.Single(root => root.OperationName == "root").TraceId));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Traces_and_metrics_are_named_and_measured_as_documented()
    {
        Traces();
        Histograms();
        Instruments();
    }

    private void Traces()
    {
        Activity apply = Assert.Single(_activities, each => each.OperationName == "pair apply");
        Activity[] steps = [.. _activities.Where(each => each.OperationName.StartsWith("pair apply ", StringComparison.Ordinal))];
        Assert.Equal(
            _built!.Steps.Select(step => step.Step),
            steps.Select(step => step.OperationName["pair apply ".Length..]));
        Assert.All(steps, step => Assert.Equal(apply.SpanId, step.ParentSpanId));
        Assert.Equal(Name, apply.GetTagItem("panos.pair"));

        Activity launch = _activities.First(each => each.OperationName == "EC2/RunInstances");
        Assert.Equal((ActivityKind.Client, "EC2", "RunInstances"), (launch.Kind, launch.GetTagItem("rpc.service"), launch.GetTagItem("rpc.method")));
        Activity commit = _activities.First(each => each.OperationName == "commit");
        Assert.Equal(("PanOs.Client", ActivityKind.Client, 443), (commit.Source.Name, commit.Kind, commit.GetTagItem("server.port")));
        Assert.NotNull(commit.GetTagItem("server.address"));

        Activity[] failovers = [.. _activities.Where(each => each.OperationName == "pair failover")];
        Assert.Equal(2, failovers.Length);
        Assert.Equal(_failover!.Stages.Select(stage => stage.Name), failovers[0].Events.Select(each => each.Name));
        Assert.Equal((ActivityStatusCode.Error, "FailoverException"), (failovers[1].Status, failovers[1].GetTagItem("error.type")));

        // The password goes with the first login and the key with every call; neither is ever in a trace.
        Assert.DoesNotContain(_activities.SelectMany(each => each.TagObjects), tag => tag.Value?.ToString()?.Contains("Lab-Passw0rd!", StringComparison.Ordinal) == true);
    }

    private void Histograms()
    {
        MetricPoint failover = Points("panos.pair.operation.duration").Single(point => Tag(point, "panos.operation") == "failover" && Tag(point, "error.type") is null);
        Assert.Equal(1, failover.GetHistogramCount());
        Assert.InRange(failover.GetHistogramSum(), _failover!.Duration.TotalSeconds - 1, _failover.Duration.TotalSeconds + 5);
        Assert.Contains(Points("panos.pair.operation.duration"), point => Tag(point, "error.type") == "FailoverException");
        Assert.Equal(_failover.Stages.Count, Points("panos.pair.failover.stage.time").Sum(point => point.GetHistogramCount()));
        Assert.True(Points("panos.pair.checks").Single(point => Tag(point, "panos.outcome") == "passed").GetSumLong() > 40);
        Assert.Contains(All("panos.client.job.duration"), point => Tag(point, "panos.job.type") == "Commit" && Tag(point, "panos.job.result") == "OK" && point.GetHistogramSum() > 1);
        Assert.True(All("panos.client.request.duration").Where(point => Tag(point, "panos.request") == "commit").Select(point => Tag(point, "server.address")).Distinct(StringComparer.Ordinal).Count() >= 2);
        Assert.Contains(All("panos.aws.call.duration"), point => Tag(point, "rpc.method") == "RunInstances");
        Assert.Equal(3, All("panos.aws.retries").Single(point => Tag(point, "rpc.method") == "CreateSubnet" && Tag(point, "error.type") == "RequestLimitExceeded").GetSumLong());
    }

    private void Instruments()
    {
        var units = _metrics.Where(metric => CollectedMetrics.Meters.Contains(metric.MeterName)).Select(metric => (metric.Name, metric.Unit)).Distinct().ToDictionary(each => each.Name, each => each.Unit, StringComparer.Ordinal);
        Assert.All(units, each => Assert.Equal(
            each.Key.EndsWith("duration", StringComparison.Ordinal) || each.Key.EndsWith(".time", StringComparison.Ordinal) ? "s" : each.Key.EndsWith("retries", StringComparison.Ordinal) ? "{retry}" : each.Key.EndsWith("checks", StringComparison.Ordinal) ? "{check}" : each.Value,
            each.Value));
        string documentation = File.ReadAllText(Repository.PathOf("docs", "how-to", "telemetry.md"));
        Assert.All(units, each => Assert.Contains($"`{each.Key}` | {each.Value} |", documentation, StringComparison.Ordinal));
    }

    private IEnumerable<MetricPoint> Points(string name) => All(name).Where(point => Tag(point, "panos.pair") == Name);

    private IEnumerable<MetricPoint> All(string name) => _metrics.Where(metric => metric.Name == name).SelectMany(metric => metric.MetricPoints);

    private static string? Tag(MetricPoint point, string key) => CollectedMetrics.Tag(point, key);

    /// <summary>The order of the beginnings, which an exporter does not keep.</summary>
    private sealed class Keep(ConcurrentQueue<Activity> collected) : BaseProcessor<Activity>
    {
        public override void OnStart(Activity data) => collected.Enqueue(data);
    }
}
