using System.Text.Json;
using System.Text.Json.Nodes;

namespace PanOs.HaPair.Tests;

/// <summary>The schema in docs is that of the code, and says of a file what the reader says, as far as a schema can.</summary>
public sealed class TopologySchemaTests
{
    private static readonly string s_file = Repository.PathOf("docs", "topology.schema.json");
    private static readonly JsonNode s_schema = JsonNode.Parse(HaPairTopology.GetJsonSchema())!;
    private static readonly JsonDocumentOptions s_syntax = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void The_file_in_docs_is_the_schema_of_the_code()
    {
        if (Environment.GetEnvironmentVariable("PANOS_WRITE_SCHEMA") == "1")
        {
            File.WriteAllText(s_file, HaPairTopology.GetJsonSchema());
        }

        Assert.True(
            File.Exists(s_file) && File.ReadAllText(s_file).ReplaceLineEndings("\n") == HaPairTopology.GetJsonSchema(),
            "docs/topology.schema.json is not up to date; run this test once with PANOS_WRITE_SCHEMA=1.");
    }

    [Fact]
    public void The_quickstarts_pair_and_a_pair_with_every_field_fit_it()
    {
        Assert.Empty(Faults(Sample.PairJson));
        Assert.Empty(Faults(Sample.Documented.ToJson()));
        Assert.Empty(Faults(Sample.Documented.AsWritten().ToJson()));
    }

    [Theory]
    [InlineData("""{ "region": "eu-central-1" }""", "name")]
    [InlineData("""{ "nam": "poc" }""", "nam")]
    [InlineData("""{ "vpc": { "cidr": 5 } }""", "vpc.cidr")]
    [InlineData("""{ "vpc": { "cdir": "10.0.0.0/21" } }""", "vpc.cdir")]
    [InlineData("""{ "trustedCidrs": "198.51.100.7/32" }""", "trustedCidrs")]
    [InlineData("""{ "corrections": ["HA1-HEARTBAET"] }""", "corrections[0]")]
    [InlineData("""{ "keyPair": { "name": "poc" } }""", "keyPair.publicKey")]
    [InlineData("""{ "subnets": { "private": [{ "name": "one" }] } }""", "subnets.private[0].cidr")]
    [InlineData("""{ "highAvailability": { "timers": { "maxFlaps": 3 } } }""", "highAvailability.timers.profile")]
    [InlineData("""{ "dataplane": { "inside": { "onSecondary": { "address": "10.0.1.9" } } } }""", "dataplane.inside.onSecondary.name")]
    [InlineData("""{ "dataplane": { "additional": [{ "onSecondary": {} }] } }""", "dataplane.additional[0].onSecondary.name")]
    public void What_the_reader_refuses_does_not_fit_it(string json, string field)
    {
        Assert.Contains(field, Faults(json));
        Assert.Contains(Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse(json)).Faults, fault => fault.Field == field);
    }

    [Theory]
    [InlineData("""{ "vpc": { "cidr": "10.0.0.0/21" } }""")]
    [InlineData("""{ "subnets": { "ha": { "cidr": "10.0.3.0/25" } } }""")]
    public void A_part_may_be_given_in_part(string part)
    {
        JsonObject pair = JsonNode.Parse(Sample.PairJson, documentOptions: s_syntax)!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(part)!.AsObject())
        {
            pair[name] = value!.DeepClone();
        }

        Assert.Empty(Faults(pair.ToJsonString()));
        HaPairTopology.Parse(pair.ToJsonString());
    }

    private static List<string> Faults(string json)
    {
        List<string> faults = [];
        new Checker(faults).Check(JsonNode.Parse(json, documentOptions: s_syntax), s_schema, "");
        return faults;
    }

    /// <summary>Knows the keywords that the exporter writes, and no others: one that it learns must not be passed over.</summary>
    private sealed class Checker(List<string> faults)
    {
        public bool Check(JsonNode? value, JsonNode schema, string path)
        {
            foreach ((string keyword, JsonNode? rule) in schema as JsonObject ?? [])
            {
                bool holds = keyword switch
                {
                    "$schema" or "title" or "default" or "additionalProperties" or "pattern" => true,
                    "$ref" => Check(value, Target(rule!.GetValue<string>()), path),
                    "type" => Types(rule!).Contains(Kind(value)) || (Kind(value) == "integer" && Types(rule!).Contains("number")),
                    "enum" => rule!.AsArray().Any(each => JsonNode.DeepEquals(each, value)),
                    "properties" => Fields(value, rule!.AsObject(), schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False, path),
                    "required" => Required(value, rule!.AsArray(), path),
                    "items" => Items(value, rule!, path),
                    _ => throw new NotSupportedException($"This test does not know the keyword {keyword}."),
                };
                if (!holds)
                {
                    faults.Add(path);
                }
            }

            return true;
        }

        private static JsonNode Target(string pointer) => pointer.Split('/').Skip(1).Aggregate(s_schema, (target, part) => target[part]!);

        private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

        private bool Fields(JsonNode? value, JsonObject known, bool closed, string path)
        {
            foreach ((string name, JsonNode? field) in value as JsonObject ?? [])
            {
                if (known[name] is { } rule)
                {
                    Check(field, rule, Join(path, name));
                }
                else if (closed)
                {
                    faults.Add(Join(path, name));
                }
            }

            return true;
        }

        private bool Required(JsonNode? value, JsonArray names, string path)
        {
            faults.AddRange(names.Select(name => name!.GetValue<string>()).Where(name => value is JsonObject fields && !fields.ContainsKey(name)).Select(name => Join(path, name)));
            return true;
        }

        private bool Items(JsonNode? value, JsonNode rule, string path)
        {
            for (int i = 0; i < (value as JsonArray)?.Count; i++)
            {
                Check(value[i], rule, $"{path}[{i}]");
            }

            return true;
        }
    }

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray many ? many.Select(each => each!.GetValue<string>()) : [rule.GetValue<string>()];

    private static string Kind(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "boolean",
    };
}
