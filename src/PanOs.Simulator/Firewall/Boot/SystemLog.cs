namespace PanOs.Simulator;

/// <summary>One thing that a firewall noted.</summary>
/// <param name="At">When, in virtual time.</param>
/// <param name="Text">What, for a person.</param>
public sealed record SystemLogEntry(DateTimeOffset At, string Text);

/// <summary>What a firewall has noted of itself; the newest thousand entries.</summary>
internal sealed class SystemLog(TimeProvider clock)
{
    private const int Limit = 1000;

    private readonly List<SystemLogEntry> _entries = [];

    public IReadOnlyList<SystemLogEntry> Entries => _entries;

    /// <summary>Something was noted.</summary>
    public event Action<SystemLogEntry>? Written;

    public void Write(string text)
    {
        if (_entries.Count == Limit)
        {
            _entries.RemoveAt(0);
        }

        var entry = new SystemLogEntry(clock.GetUtcNow(), text);
        _entries.Add(entry);
        Written?.Invoke(entry);
    }
}
