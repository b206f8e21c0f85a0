using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace PanOs.Sdk.Tests.Telemetry;

/// <summary>What the OpenTelemetry SDK collects of the three meters, from when this is made. Meters are the whole process's: tell by an attribute what is yours.</summary>
internal sealed class CollectedMetrics : IDisposable
{
    public static readonly string[] Meters = ["PanOs.Client", "PanOs.Aws", "PanOs.HaPair"];

    private readonly List<MetricSnapshot> _exported = [];
    private readonly MeterProvider _provider;

    public CollectedMetrics() => _provider = OpenTelemetry.Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddInMemoryExporter(_exported).Build();

    /// <summary>Everything up to now, in the last state of each.</summary>
    public IReadOnlyList<MetricSnapshot> All()
    {
        _exported.Clear();
        _provider.ForceFlush();
        return [.. _exported];
    }

    /// <summary>The points of one instrument that have this attribute.</summary>
    public IReadOnlyList<MetricPoint> Points(string name, string key, string value) =>
        [.. All().Where(metric => metric.Name == name).SelectMany(metric => metric.MetricPoints).Where(point => Tag(point, key) == value)];

    public static string? Tag(MetricPoint point, string key)
    {
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            if (tag.Key == key)
            {
                return tag.Value?.ToString();
            }
        }

        return null;
    }

    public void Dispose() => _provider.Dispose();
}
