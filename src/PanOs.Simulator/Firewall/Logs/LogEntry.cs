namespace PanOs.Simulator;

/// <summary>One log entry: its type, when it was written, and its fields in the order in which they are shown.</summary>
internal sealed class LogEntry
{
    private readonly Dictionary<string, string> _byName;

    public LogEntry(string type, DateTimeOffset at, long number, IReadOnlyList<(string Name, string Value)> fields)
    {
        Type = type;
        At = at;
        Number = number;
        Fields = fields;
        _byName = fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
    }

    /// <summary>As <c>log-type</c> names it.</summary>
    public string Type { get; }

    public DateTimeOffset At { get; }

    public long Number { get; }

    public IReadOnlyList<(string Name, string Value)> Fields { get; }

    public string? this[string name] => _byName.GetValueOrDefault(name);
}
