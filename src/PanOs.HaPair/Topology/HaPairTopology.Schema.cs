using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace PanOs.HaPair;

public sealed partial record HaPairTopology
{
    /// <summary>
    /// The JSON schema (draft 2020-12) of what <see cref="Parse"/> reads, for editors that complete and check a topology
    /// file. It knows fields, kinds and the ids of corrections; whether the values fit together is for <see cref="Validate"/>.
    /// </summary>
    /// <returns>The schema as indented JSON.</returns>
    public static string GetJsonSchema()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        JsonNode exported = TopologyJson.Context.HaPairTopology.GetJsonSchemaAsNode(options);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "An Active/Passive pair of VM-Series firewalls on AWS",
        };
        foreach ((string name, JsonNode? value) in exported.AsObject())
        {
            schema[name] = value?.DeepClone();
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(CorrectionSet))
        {
            // Corrections have a converter of their own, of which the exporter knows nothing.
            return new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["enum"] = new JsonArray([.. Correction.All.Select(correction => (JsonNode)correction.Id)]) },
            };
        }

        // A part that may be left out has defaults for each of its fields, so each of them may be left out too. One that may be
        // null is null when it is left out, and so has no defaults.
        if (context.PropertyInfo is { IsRequired: false, IsSetNullable: false } && schema is JsonObject part)
        {
            part.Remove("required");
        }

        return schema;
    }
}
