using OpenTelemetry.Metrics;
using PanOs.HaPair;
using Worker;

// A service that watches a pair. With a section PanOs:Edge (README.md) it is a real one and the service runs until it is
// stopped; without, the pair is simulated, and the service ends after one failover of it.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:0");
}

IConfigurationSection section = builder.Configuration.GetSection("PanOs:Edge");
await using LabDrill? drill = section.Exists() ? null : await LabDrill.StartAsync();
if (drill is null)
{
    builder.Services.AddPanOsHaPair("edge", section);
}
else
{
    builder.Services.AddPanOsHaPair("edge", drill.Configure);
    builder.Services.AddSingleton(drill.Ec2).AddSingleton(drill).AddHostedService<LabDrillService>();
}

builder.Services.AddHealthChecks().AddPanOsHaPair("edge");
builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter("PanOs.Client", "PanOs.Aws", "PanOs.HaPair").AddPrometheusExporter());

await using WebApplication app = builder.Build();
app.MapHealthChecks("/health", new() { ResponseWriter = HealthText.WriteAsync });
app.MapPrometheusScrapingEndpoint("/metrics");
try
{
    await app.RunAsync();
}
catch (Exception exception)
{
    // The host has logged it whole.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}

return drill is { Succeeded: false } ? 1 : 0;
