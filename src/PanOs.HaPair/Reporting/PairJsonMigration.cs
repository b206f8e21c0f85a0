using System.Text.Json;

namespace PanOs.HaPair;

/// <summary>Migrations as JSON.</summary>
internal static class PairJsonMigration
{
    public static void Write(Utf8JsonWriter writer, MigrationPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("pair", plan.Pair);
        writer.WriteString("from", FailoverModes.Word(plan.From));
        writer.WriteString("to", FailoverModes.Word(plan.To));
        writer.WriteBoolean("isUnderway", plan.IsUnderway);
        PairJson.Array(writer, "steps", plan.Steps, step =>
        {
            writer.WriteString("name", step.Name);
            writer.WriteString("what", step.What);
            writer.WriteBoolean("interrupts", step.Interrupts);
        });
        PairJson.Strings(writer, "obstacles", plan.Obstacles);
        writer.WritePropertyName("apply");
        PairJson.Write(writer, plan.Apply);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, MigrationReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("from", FailoverModes.Word(report.From));
        writer.WriteString("to", FailoverModes.Word(report.To));
        writer.WriteBoolean("changed", report.Changed);
        PairJson.Array(writer, "steps", report.Steps, step =>
        {
            writer.WriteString("step", step.Step);
            writer.WriteString("summary", step.Summary);
            writer.WriteNumber("seconds", step.Duration.TotalSeconds);
        });
        PairJson.Probe(writer, "before", report.Before);
        PairJson.Probe(writer, "after", report.After);
        writer.WriteEndObject();
    }
}
