using System.Diagnostics;
using System.Xml.Linq;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PanOs.Simulator;

namespace PanOs.Sdk.Tests.Telemetry;

/// <summary>What the OpenTelemetry SDK collects of a firewall that is slow, busy, and refuses a commit.</summary>
public sealed class RequestTelemetryTests
{
    // No other test has a firewall of this name.
    private const string Host = "telemetry.example";

    private static readonly XPath s_device = XPath.Config.Child("devices").Entry("localhost.localdomain");

    private readonly SimulatedWorld _world = new();

    [Fact]
    public async Task Retries_are_counted_by_their_reason_and_jobs_measured_by_their_result()
    {
        List<Activity> activities = [];
        using ActivitySource own = new("PanOs.Sdk.Tests.Requests");
        using CollectedMetrics metrics = new();
        using (TracerProvider traces = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddSource(own.Name).AddInMemoryExporter(activities).Build())
        {
            await using PanOsClient firewall = await FirewallAsync();
            await _world.Clock.RunAsync(async () =>
            {
                using Activity? work = own.StartActivity("work");

                // Lost twice on the way, then answered.
                _world.Faults.Times(2, request => request.Detail.StartsWith("show system info", StringComparison.Ordinal), new FirewallFault.DropBefore());
                await firewall.GetSystemInfoAsync();

                // Refused until the commit before it has ended.
                await AddAddressAsync(firewall, "first");
                await firewall.CommitAsync(WaitUntil.Started);
                await AddAddressAsync(firewall, "second");
                await firewall.CommitAsync(WaitUntil.Completed);

                // A port that is not there.
                await firewall.Configuration.SetAsync(
                    s_device.Child("deviceconfig").Child("high-availability").Child("interface").Child("ha2"), XElement.Parse("<port>ethernet1/9</port>"));
                await Assert.ThrowsAsync<PanOsCommitException>(() => firewall.CommitAsync(WaitUntil.Completed));
            });
        }

        IReadOnlyList<MetricPoint> retries = metrics.Points("panos.client.retries", "server.address", Host);
        Assert.Equal(2, Of(retries, "panos.reason", "connection").GetSumLong());
        long busy = Of(retries, "panos.reason", "busy").GetSumLong();
        Assert.True(busy > 0);

        IReadOnlyList<MetricPoint> jobs = metrics.Points("panos.client.job.duration", "server.address", Host);
        Assert.All(jobs, job => Assert.Equal("Commit", CollectedMetrics.Tag(job, "panos.job.type")));
        Assert.Equal((1, 1), (Of(jobs, "panos.job.result", "OK").GetHistogramCount(), Of(jobs, "panos.job.result", "FAIL").GetHistogramCount()));
        Assert.InRange(Of(jobs, "panos.job.result", "OK").GetHistogramSum(), 1, 600);

        // Each attempt is a request of its own; the ones that failed say with what.
        IReadOnlyList<MetricPoint> asked = [.. metrics.Points("panos.client.request.duration", "server.address", Host).Where(point => CollectedMetrics.Tag(point, "panos.request") == "op show system info")];
        Assert.Equal(2, Of(asked, "error.type", nameof(PanOsTransportException)).GetHistogramCount());
        Assert.Equal(1, Of(asked, "error.type", null).GetHistogramCount());

        Activity told = Assert.Single(activities);
        Assert.Equal(2 + busy, told.Events.Count(each => each.Name == "retry"));
        Assert.Equal(2, told.Events.Count(each => each.Name == "job ended"));
    }

    // Otherwise what nobody waited for any longer would stand among the requests that were answered.
    [Fact]
    public async Task A_request_that_is_cancelled_is_none_that_was_answered()
    {
        List<Activity> activities = [];
        using CollectedMetrics metrics = new();
        using (TracerProvider traces = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddSource("PanOs.Client").AddInMemoryExporter(activities).Build())
        {
            await using PanOsClient firewall = await FirewallAsync();
            await _world.Clock.RunAsync(async () =>
            {
                _world.Faults.Always(request => request.Detail.StartsWith("show system info", StringComparison.Ordinal), new FirewallFault.DelayAnswer(TimeSpan.FromHours(1)));
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), _world.Clock);
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => firewall.GetSystemInfoAsync(patience.Token));
            });
        }

        MetricPoint asked = Assert.Single(metrics.Points("panos.client.request.duration", "server.address", Host), point => CollectedMetrics.Tag(point, "panos.request") == "op show system info");
        Assert.Equal("OperationCanceledException", CollectedMetrics.Tag(asked, "error.type"));
        Activity told = Assert.Single(activities, activity => activity.DisplayName == "op show system info" && activity.GetTagItem("server.address") as string == Host);
        Assert.Equal(ActivityStatusCode.Error, told.Status);
    }

    private static MetricPoint Of(IEnumerable<MetricPoint> points, string key, string? value) => points.Single(point => CollectedMetrics.Tag(point, key) == value);

    private static Task AddAddressAsync(PanOsClient firewall, string name) => firewall.Configuration.SetAsync(
        s_device.Child("vsys").Entry("vsys1").Child("address"), XElement.Parse($"<entry name='{name}'><fqdn>{name}.example</fqdn></entry>"));

    private async Task<PanOsClient> FirewallAsync()
    {
        SimulatedFirewall firewall = await _world.AddFirewallAsync(new StandaloneFirewall { Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["ops"] = "Secret-1" } });
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        return new PanOsClient(new Uri($"https://{Host}"), PanOsCredential.UserPassword("ops", "Secret-1"), new PanOsClientOptions
        {
            Handler = _world.CreateFirewallHandler(firewall),
            TimeProvider = _world.Clock,
        });
    }
}
