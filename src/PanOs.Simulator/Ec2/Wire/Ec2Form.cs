using System.Globalization;

namespace PanOs.Simulator;

/// <summary>
/// The parameters of a call. Lists are flat and count from 1 (<c>Filter.1.Value.2</c>). What nobody reads is what the
/// simulator does not model, and a call that carries such a parameter is refused rather than half understood.
/// </summary>
internal sealed class Ec2Form
{
    private readonly SortedDictionary<string, string> _values;
    private readonly HashSet<string> _read;
    private readonly string _prefix;

    public Ec2Form(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        _values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        _read = new HashSet<string>(StringComparer.Ordinal) { "Action", "Version" };
        _prefix = string.Empty;
        foreach ((string name, string value) in parameters)
        {
            if (!_values.TryAdd(name, value))
            {
                throw Ec2Fault.BadValue($"The parameter {name} is given twice");
            }
        }
    }

    private Ec2Form(Ec2Form parent, string prefix)
    {
        _values = parent._values;
        _read = parent._read;
        _prefix = prefix;
    }

    /// <summary>A parameter that was sent and that nobody has read, or null.</summary>
    public string? Unread => _values.Keys.FirstOrDefault(name => !_read.Contains(name));

    public string? Optional(string name)
    {
        _read.Add(_prefix + name);
        return _values.GetValueOrDefault(_prefix + name);
    }

    public string Required(string name) =>
        Optional(name) is { Length: > 0 } value ? value : throw Ec2Fault.Missing(_prefix + name);

    public bool? Flag(string name) => Optional(name) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        { } other => throw Ec2Fault.BadValue($"Invalid value '{other}' for {_prefix}{name}: it must be true or false"),
    };

    public int? Number(string name) => Optional(name) switch
    {
        null => null,
        { } text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number,
        { } other => throw Ec2Fault.BadValue($"Invalid value '{other}' for {_prefix}{name}: it must be a number"),
    };

    public int RequiredNumber(string name) => Number(name) ?? throw Ec2Fault.Missing(_prefix + name);

    /// <summary><c>Name.1</c>, <c>Name.2</c>, …</summary>
    public IReadOnlyList<string> List(string name) => [.. Indexes(name).Select(i => Required($"{name}.{i}"))];

    /// <summary><c>Name.1.*</c>, <c>Name.2.*</c>, …</summary>
    public IReadOnlyList<Ec2Form> Items(string name) =>
        [.. Indexes(name).Select(i => new Ec2Form(this, $"{_prefix}{name}.{i}."))];

    /// <summary>Takes note of parameters that make no difference in this world.</summary>
    public void Ignore(params ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            foreach (string name in _values.Keys.Where(name => name.StartsWith(_prefix + prefix, StringComparison.Ordinal)))
            {
                _read.Add(name);
            }
        }
    }

    /// <summary>Everything but the token, to tell whether a call with the same token is the same call.</summary>
    public string WithoutToken() =>
        string.Join('\n', _values.Where(pair => pair.Key is not "ClientToken").Select(pair => $"{pair.Key}={pair.Value}"));

    private List<int> Indexes(string name)
    {
        string start = $"{_prefix}{name}.";
        List<int> indexes = [];
        foreach (string key in _values.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)))
        {
            string index = key[start.Length..].Split('.')[0];
            if (int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && !indexes.Contains(number))
            {
                indexes.Add(number);
            }
        }

        indexes.Sort();
        return indexes;
    }
}
