using System.Text.Json;

namespace PanOs.Aws;

/// <summary>
/// The fields of one JSON object, read by name. What is missing, of the wrong kind, given twice or unknown is a fault with
/// its path; reading goes on, so that all faults are found at once.
/// </summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<string> _faults;
    private readonly string _path;

    public JsonFields(JsonElement element, string path, List<string> faults)
    {
        _path = path;
        _faults = faults;
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{Here}: must be an object in braces");
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!_fields.TryAdd(property.Name, property.Value))
            {
                faults.Add($"{Path(property.Name)}: is given twice");
            }
        }
    }

    private string Here => _path.Length == 0 ? "document" : _path;

    public bool Has(string name) => _fields.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string name) => OptionalText(name) ?? Missing(name, string.Empty);

    public string? OptionalText(string name) => Find(name) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : Wrong<string?>(name, "a text in quotes", string.Empty)
        : null;

    public bool Flag(string name, bool otherwise) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : Wrong(name, "true or false", otherwise)
        : otherwise;

    public int? Number(string name) => Find(name) is { } value
        ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : Wrong<int?>(name, "a whole number", 0)
        : null;

    public JsonFields? Object(string name) => Find(name) is { } value ? new JsonFields(value, Path(name), _faults) : null;

    public JsonFields RequiredObject(string name) => Object(name) ?? Missing(name, new JsonFields(default, Path(name), []));

    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach ((JsonElement item, string path) in Items(name))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                _faults.Add($"{path}: must be a text in quotes");
            }
        }

        return texts;
    }

    /// <summary>A list of objects; each is told by its role where it has one, else by its position.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonFields, T> read)
    {
        List<T> items = [];
        foreach ((JsonElement item, string path) in Items(name))
        {
            string? role = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("role", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
            var fields = new JsonFields(item, role is null ? path : $"{Path(name)}.{role}", _faults);
            items.Add(read(fields));
            fields.RefuseOthers();
        }

        return items;
    }

    /// <summary>An object whose field names are data.</summary>
    public IReadOnlyDictionary<string, string> Map(string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Object(name) is { } fields)
        {
            foreach (string key in fields._fields.Keys)
            {
                map[key] = fields.Text(key);
            }
        }

        return map;
    }

    /// <summary>Exactly one of several fields; null, with a fault, when it is none or more.</summary>
    public string? OneOf(params IReadOnlyList<string> names)
    {
        List<string> given = [.. names.Where(Has)];
        if (given.Count == 1)
        {
            return given[0];
        }

        _read.UnionWith(names);
        Fault(given.Count == 0 ? $"needs {string.Join(" or ", names)}" : $"has {string.Join(" and ", given)}; one of them is enough");
        return null;
    }

    public void Fault(string reason) => _faults.Add($"{Here}: {reason}");

    public void FaultAt(string name, string reason) => _faults.Add($"{Path(name)}: {reason}");

    /// <summary>What nobody read is a slip of the pen, and must not be passed over in silence.</summary>
    public void RefuseOthers()
    {
        foreach (string name in _fields.Keys.Where(name => !_read.Contains(name)))
        {
            _faults.Add($"{Path(name)}: there is no such field; here are {string.Join(", ", _read.Order(StringComparer.Ordinal))}");
        }
    }

    private JsonElement? Find(string name)
    {
        _read.Add(name);
        return Has(name) ? _fields[name] : null;
    }

    private IEnumerable<(JsonElement Item, string Path)> Items(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            _faults.Add($"{Path(name)}: must be a list in brackets");
            return [];
        }

        return value.EnumerateArray().Select((item, i) => (item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path(name)}[{i}]")));
    }

    private string Path(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    private T Missing<T>(string name, T otherwise)
    {
        _faults.Add($"{Path(name)}: is missing");
        return otherwise;
    }

    private T Wrong<T>(string name, string expected, T otherwise)
    {
        _faults.Add($"{Path(name)}: must be {expected}");
        return otherwise;
    }
}
