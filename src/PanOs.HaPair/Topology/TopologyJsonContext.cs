using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>What the compiler knows about the topology's records, so that nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(HaPairTopology))]
internal sealed partial class TopologyJsonContext : JsonSerializerContext;

internal static class TopologyJson
{
    /// <summary>The context to use: a public key's plus sign stays readable.</summary>
    public static TopologyJsonContext Context { get; } =
        new(new JsonSerializerOptions(TopologyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>Corrections are written as the list of their ids.</summary>
internal sealed class CorrectionSetConverter : JsonConverter<CorrectionSet>
{
    public override CorrectionSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<Correction> corrections = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            corrections.Add(Correction.Find(reader.GetString()!) ?? throw new JsonException("There is no such correction."));
        }

        return new CorrectionSet(corrections);
    }

    public override void Write(Utf8JsonWriter writer, CorrectionSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Correction correction in value)
        {
            writer.WriteStringValue(correction.Id);
        }

        writer.WriteEndArray();
    }
}
