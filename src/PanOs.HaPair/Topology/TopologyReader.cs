using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PanOs.HaPair;

/// <summary>
/// Reads a topology from JSON. A field that is left out gets its default; a field that is unknown, missing or of the
/// wrong kind is a fault with its path, and all faults are found at once. The serializer alone would stop at the first
/// one, speak of .NET types, and lose the defaults of init-only properties.
/// </summary>
internal sealed class TopologyReader
{
    private static readonly JsonDocumentOptions Syntax = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    // The words of each enumeration, as its members name them for JSON.
    private static readonly Dictionary<Type, string[]> s_choices = new()
    {
        [typeof(FailoverMode)] = ["interface-move", "secondary-ip"],
        [typeof(LicenseModel)] = ["byol", "payg"],
        [typeof(HaTransport)] = ["udp", "ip", "ethernet"],
        [typeof(HaTimerProfile)] = ["recommended", "aggressive", "advanced"],
        [typeof(SecurityRuleAction)] = ["allow", "deny", "drop"],
    };

    private readonly TopologyJsonContext _context = TopologyJson.Context;
    private readonly List<TopologyFault> _faults = [];

    public static HaPairTopology Read(string json)
    {
        TopologySyntax.Check(json);
        JsonNode? document = JsonNode.Parse(json, documentOptions: Syntax);
        TopologyReader reader = new();
        JsonTypeInfo<HaPairTopology> type = reader._context.HaPairTopology;
        JsonNode? complete = reader.Complete(document, Template(), type, "");
        if (reader._faults.Count > 0)
        {
            throw new InvalidTopologyException(reader._faults);
        }

        return complete.Deserialize(type)!;
    }

    /// <summary>The defaults of all fields, as JSON. What has no default is not in it.</summary>
    private static JsonObject Template() => Defaults(
        new HaPairTopology { Name = "", Region = "", TrustedCidrs = [], KeyPair = new("", "") },
        TopologyJson.Context.HaPairTopology);

    private static JsonObject? ItemTemplate(Type item)
    {
        TopologyJsonContext context = TopologyJson.Context;
        return item == typeof(AdditionalInterfaceTopology)
            ? Defaults(new AdditionalInterfaceTopology { Name = "", Zone = "", Subnet = new("", ""), SecurityGroup = "" }, context.AdditionalInterfaceTopology)
            : item == typeof(SecurityRuleTopology)
            ? Defaults(new SecurityRuleTopology { Name = "", FromZones = [], ToZones = [] }, context.SecurityRuleTopology)
            : item == typeof(NatRuleTopology)
                ? Defaults(new NatRuleTopology { Name = "", FromZones = [], ToZones = [] }, context.NatRuleTopology)
                : null;
    }

    private static JsonObject Defaults<T>(T value, JsonTypeInfo<T> type)
    {
        JsonObject template = JsonSerializer.SerializeToNode(value, type)!.AsObject();
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.IsRequired))
        {
            template.Remove(property.Name);
        }

        return template;
    }

    private JsonNode? Complete(JsonNode? given, JsonNode? template, JsonTypeInfo type, string path) => type switch
    {
        _ when type.Type == typeof(CorrectionSet) => CheckCorrections(given, path),
        { Kind: JsonTypeInfoKind.Object } => CompleteObject(given, template, type, path),
        { Kind: JsonTypeInfoKind.Enumerable } => CompleteList(given, type, path),
        _ => CheckValue(given, type.Type, path),
    };

    private JsonObject? CompleteObject(JsonNode? given, JsonNode? template, JsonTypeInfo type, string path)
    {
        if (given is not JsonObject fields)
        {
            WrongKind(path, "an object in braces", given);
            return null;
        }

        string[] known = [.. type.Properties.Where(property => property.Set is not null).Select(property => property.Name)];
        foreach (string name in fields.Select(field => field.Key).Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            _faults.Add(new(Join(path, name), $"is not a known field; known here: {string.Join(", ", known)}"));
        }

        JsonObject complete = [];
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.Set is not null))
        {
            string field = Join(path, property.Name);
            JsonNode? fallback = (template as JsonObject)?[property.Name];
            if (!fields.TryGetPropertyValue(property.Name, out JsonNode? value))
            {
                if (property.IsRequired && fallback is null)
                {
                    _faults.Add(new(field, "is required and has no default"));
                }

                complete[property.Name] = fallback?.DeepClone();
            }
            else if (value is not null || !property.IsSetNullable)
            {
                complete[property.Name] = Complete(value, fallback, _context.GetTypeInfo(property.PropertyType)!, field);
            }
            else
            {
                complete[property.Name] = null;
            }
        }

        return complete;
    }

    private JsonArray? CompleteList(JsonNode? given, JsonTypeInfo type, string path)
    {
        if (given is not JsonArray items)
        {
            WrongKind(path, "a list in brackets", given);
            return null;
        }

        JsonTypeInfo item = _context.GetTypeInfo(type.ElementType!)!;
        JsonObject? template = ItemTemplate(item.Type);
        return [.. items.Select((value, index) => Complete(value, template, item, At(path, index)))];
    }

    private JsonNode? CheckCorrections(JsonNode? given, string path)
    {
        if (given is not JsonArray items)
        {
            WrongKind(path, "a list of correction ids in brackets", given);
            return null;
        }

        Dictionary<Correction, int> seen = [];
        for (int index = 0; index < items.Count; index++)
        {
            if (items[index] is not JsonValue value || value.GetValueKind() != JsonValueKind.String
                || Correction.Find(value.GetValue<string>()) is not Correction correction)
            {
                _faults.Add(new(At(path, index), $"is not the id of a correction; there are {CorrectionSet.All}"));
            }
            else if (!seen.TryAdd(correction, index))
            {
                _faults.Add(new(At(path, index), $"{correction.Id} is already given as {At(path, seen[correction])}"));
            }
        }

        return given.DeepClone();
    }

    private JsonNode? CheckValue(JsonNode? given, Type declared, string path)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        JsonValueKind kind = given?.GetValueKind() ?? JsonValueKind.Null;
        if (type == typeof(string) && kind != JsonValueKind.String)
        {
            WrongKind(path, "text", given);
        }
        else if (type == typeof(int) && !(given is JsonValue number && kind == JsonValueKind.Number && number.TryGetValue(out int _)))
        {
            WrongKind(path, $"a whole number {TopologyRules.RangeOf(path)}", given);
        }
        else if (type == typeof(bool) && kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            WrongKind(path, "true or false", given);
        }
        else if (s_choices.TryGetValue(type, out string[]? choices)
            && !(kind == JsonValueKind.String && choices.Contains(given!.GetValue<string>(), StringComparer.Ordinal)))
        {
            _faults.Add(new(path, $"must be {string.Join(" or ", choices.Select(choice => $"\"{choice}\""))}"));
        }

        return given?.DeepClone();
    }

    private void WrongKind(string path, string expected, JsonNode? given)
    {
        string found = (given?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "text",
            JsonValueKind.Number => expected.StartsWith("a whole number", StringComparison.Ordinal) ? given!.ToJsonString() : "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        _faults.Add(new(path, path.Length == 0 ? $"the document must be {expected}, but is {found}" : $"must be {expected}, but is {found}"));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
