using System.Text.Encodings.Web;
using System.Text.Json;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>The report of a run as JSON.</summary>
internal static class JobReport
{
    public static void Write(Stream stream, JobResult result, JobFigures? figures)
    {
        // The report is read by people and programs, not by browsers, so + and ' stay as they are.
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var writer = new Utf8JsonWriter(stream, options);
        writer.WriteStartObject();
        writer.WriteString("deployment", result.Deployment);
        writer.WriteBoolean("succeeded", !result.Faults().Any());
        writer.WriteStartArray("faults");
        foreach (string fault in result.Faults())
        {
            writer.WriteStringValue(fault);
        }

        writer.WriteEndArray();
        Section(writer, "plan", result.Plan, PairJson.Write);
        Section(writer, "validation", result.Validation, PairJson.Write);
        Section(writer, "failover", result.Failover, PairJson.Write);
        Section(writer, "failback", result.Failback, PairJson.Write);
        Section(writer, "secondPlan", result.SecondPlan, PairJson.Write);
        writer.WriteString("trafficBefore", result.Before?.ToString());
        writer.WriteString("trafficAfter", result.After?.ToString());
        writer.WriteNumber("secondCommits", result.SecondCommits);
        writer.WriteNumber("leftBehind", result.LeftBehind);
        if (figures is not null)
        {
            writer.WriteNumber("xmlApiCalls", figures.XmlApiCalls);
            writer.WriteNumber("ec2Calls", figures.Ec2Calls);
            writer.WriteNumber("virtualSeconds", figures.Virtual.TotalSeconds);
            writer.WriteNumber("wallSeconds", Math.Round(figures.Wall.TotalSeconds, 1));
        }

        writer.WriteEndObject();
    }

    private static void Section<T>(Utf8JsonWriter writer, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }
}
