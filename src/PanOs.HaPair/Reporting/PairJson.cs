using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Plans and reports as JSON, for a pipeline to read: camelCase names, times in ISO 8601 (UTC), durations in seconds,
/// choices in lower case. No secret is in any of them to begin with.
/// </summary>
public static class PairJson
{
    // For people and programs, not for browsers: + and ' stay as they are.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All parts of a report as one JSON object; a part that is not known is left out.</summary>
    /// <param name="report">What is known.</param>
    public static string Of(PairReport report) => Text(writer => Write(writer, report));

    /// <summary>A drawing as one JSON object: firewalls, network interfaces and subnets.</summary>
    /// <param name="drawing">What is drawn.</param>
    public static string Of(PairDrawing drawing) => Text(writer => Write(writer, drawing));

    /// <summary>A plan as one JSON object: for reading, not for applying. An apply takes a plan that was made just before.</summary>
    /// <param name="plan">What would be done.</param>
    public static string Of(HaPairPlan plan) => Text(writer => Write(writer, plan));

    /// <summary>The report of a validation as one JSON object.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(ValidationReport report) => Text(writer => Write(writer, report));

    /// <summary>What an apply did, as one JSON object.</summary>
    /// <param name="deployment">What was built.</param>
    public static string Of(HaPairDeployment deployment) => Text(writer => Write(writer, deployment));

    /// <summary>The report of a failover as one JSON object.</summary>
    /// <param name="report">What happened.</param>
    public static string Of(FailoverReport report) => Text(writer => Write(writer, report));

    /// <summary>The plan of a migration as one JSON object.</summary>
    /// <param name="plan">What would be done.</param>
    public static string Of(MigrationPlan plan) => Text(writer => PairJsonMigration.Write(writer, plan));

    /// <summary>What a migration did, as one JSON object.</summary>
    /// <param name="report">What was done.</param>
    public static string Of(MigrationReport report) => Text(writer => PairJsonMigration.Write(writer, report));

    /// <summary>Writes all parts of a report as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">What is known.</param>
    public static void Write(Utf8JsonWriter writer, PairReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteString("pair", report.Pair);
        Part(writer, "topology", report.Drawing, Write);
        Part(writer, "plan", report.Plan, Write);
        Part(writer, "deployment", report.Deployment, Write);
        Part(writer, "validation", report.Validation, Write);
        writer.WriteStartArray("failovers");
        foreach (FailoverReport failover in report.Failovers)
        {
            Write(writer, failover);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a drawing as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="drawing">What is drawn.</param>
    public static void Write(Utf8JsonWriter writer, PairDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(drawing);
        writer.WriteStartObject();
        writer.WriteString("pair", drawing.Pair);
        writer.WriteString("zone", drawing.Zone);
        writer.WriteString("vpc", drawing.Vpc.Cidr);
        writer.WriteString("takenAt", drawing.TakenAt is { } at ? Time(at) : null);
        Array(writer, "firewalls", drawing.Firewalls, firewall =>
        {
            writer.WriteString("role", PairText.Word(firewall.Role));
            writer.WriteString("name", firewall.Name);
            writer.WriteString("state", firewall.State);
        });
        Array(writer, "interfaces", drawing.Interfaces, each =>
        {
            writer.WriteString("role", each.Role);
            writer.WriteString("id", each.Id);
            writer.WriteString("name", each.Name);
            writer.WriteString("port", each.Port);
            writer.WriteString("holder", each.Holder is { } holder ? PairText.Word(holder) : null);
            writer.WriteString("address", each.Address);
            Strings(writer, "floatingAddresses", each.FloatingAddresses);
            writer.WriteString("publicAddress", each.PublicAddress is "" ? null : each.PublicAddress);
        });
        Array(writer, "subnets", drawing.Subnets, subnet =>
        {
            writer.WriteString("name", subnet.Name);
            writer.WriteString("cidr", subnet.Cidr);
        });
        writer.WriteEndObject();
    }

    /// <summary>Writes a plan as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">What would be done.</param>
    public static void Write(Utf8JsonWriter writer, HaPairPlan plan)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
        writer.WriteStartObject();
        writer.WriteString("failoverMode", FailoverModes.Word(plan.FailoverMode));
        writer.WriteBoolean("needsMigration", plan.NeedsMigration);
        writer.WriteNumber("create", plan.CreateCount);
        writer.WriteNumber("change", plan.ChangeCount);
        writer.WriteNumber("delete", plan.DeleteCount);
        writer.WriteBoolean("hasChanges", plan.HasChanges);
        writer.WriteNumber("conflicts", plan.Network.ConflictCount);
        writer.WriteString("fingerprint", plan.Fingerprint);
        Strings(writer, "remarks", plan.Remarks);
        Array(writer, "network", plan.Network.Items.Where(item => item.Action != Ec2Action.None), item =>
        {
            writer.WriteString("action", Word(item.Action));
            writer.WriteString("kind", item.Kind);
            writer.WriteString("role", item.Role);
            writer.WriteString("name", item.Name);
            Strings(writer, "details", item.Details);
        });
        Array(writer, "firewalls", plan.Firewalls, firewall =>
        {
            writer.WriteString("role", PairText.Word(firewall.Role));
            writer.WriteString("name", firewall.Name);
            writer.WriteBoolean("exists", firewall.Exists);
            writer.WriteBoolean("isNew", firewall.IsNew);
            writer.WriteString("unreadable", firewall.Unreadable);
            Array(writer, "items", firewall.Items, item =>
            {
                writer.WriteString("action", Word(item.Action));
                writer.WriteString("step", Word(item.Step));
                writer.WriteString("kind", item.Kind);
                writer.WriteString("name", item.Name);
                Strings(writer, "details", item.Details);
            });
        });
        Strings(writer, "service", plan.Service);
        Array(writer, "corrections", plan.Corrections, note =>
        {
            writer.WriteString("id", note.Id);
            writer.WriteBoolean("isOn", note.IsOn);
            writer.WriteString("title", note.Title);
            writer.WriteString("reason", note.Reason);
            writer.WriteString("source", note.Source);
        });
        writer.WriteEndObject();
    }

    /// <summary>Writes the report of a validation as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">What was found.</param>
    public static void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteString("pair", report.Pair);
        writer.WriteString("takenAt", Time(report.TakenAt));
        writer.WriteBoolean("passed", report.Passed);
        writer.WriteNumber("run", report.RunCount);
        writer.WriteNumber("passedCount", report.PassedCount);
        Strings(writer, "causes", report.Causes.Select(cause => cause.Id));
        Array(writer, "results", report.Results, result =>
        {
            writer.WriteString("id", result.Id);
            writer.WriteString("title", result.Title);
            writer.WriteString("severity", Word(result.Severity));
            writer.WriteString("outcome", Word(result.Outcome));
            writer.WriteString("expected", result.Expected);
            writer.WriteString("found", result.Found);
            writer.WriteString("source", result.Source);
            writer.WriteString("remedy", result.Remedy);
            writer.WriteString("place", Word(result.Place));
            Strings(writer, "firewalls", result.Firewalls.Select(PairText.Word));
        });
        writer.WriteEndObject();
    }

    /// <summary>Writes what an apply did as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="deployment">What was built.</param>
    public static void Write(Utf8JsonWriter writer, HaPairDeployment deployment)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(deployment);
        writer.WriteStartObject();
        writer.WriteBoolean("changed", deployment.Changed);
        Array(writer, "steps", deployment.Steps, step =>
        {
            writer.WriteString("step", step.Step);
            writer.WriteBoolean("changed", step.Changed);
            writer.WriteString("summary", step.Summary);
            writer.WriteNumber("seconds", step.Duration.TotalSeconds);
        });
        writer.WriteEndObject();
    }

    /// <summary>Writes the report of a failover as one JSON object, for a document that holds more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">What happened.</param>
    public static void Write(Utf8JsonWriter writer, FailoverReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteString("from", PairText.Word(report.From));
        writer.WriteString("to", PairText.Word(report.To));
        writer.WriteString("startedAt", Time(report.StartedAt));
        writer.WriteNumber("seconds", report.Duration.TotalSeconds);
        Array(writer, "stages", report.Stages, stage =>
        {
            writer.WriteString("name", stage.Name);
            writer.WriteNumber("seconds", stage.At.TotalSeconds);
        });
        Probe(writer, "before", report.Before);
        Probe(writer, "after", report.After);
        if (report.TrafficOutage is { } outage)
        {
            writer.WriteNumber("trafficOutageSeconds", outage.TotalSeconds);
        }

        if (report.Back is { } back)
        {
            writer.WritePropertyName("back");
            Write(writer, back);
        }

        writer.WriteEndObject();
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void Probe(Utf8JsonWriter writer, string name, ProbeResult? result)
    {
        if (result is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteBoolean("ping", result.PingWorks);
        writer.WriteBoolean("https", result.HttpsWorks);
        writer.WriteString("seenFrom", result.SeenFrom);
        writer.WriteEndObject();
    }

    private static void Part<T>(Utf8JsonWriter writer, string name, T? part, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (part is not null)
        {
            writer.WritePropertyName(name);
            write(writer, part);
        }
    }

    internal static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (string item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    // NotReadable -> notReadable: the first letter only, as in the names of fields.
    private static string Word<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());
}
