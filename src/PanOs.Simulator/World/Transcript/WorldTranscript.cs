namespace PanOs.Simulator;

/// <summary>
/// All that happened to the firewalls of a world, in the order in which it happened: requests and what became of them,
/// command lines, and what the firewalls noted. It keeps the newest
/// <see cref="SimulatedWorldOptions.TranscriptLimit"/> entries, fewer when they are large (together some 256 MB), and may
/// be read from any thread.
/// </summary>
public sealed class WorldTranscript
{
    private readonly Lock _gate = new();
    private readonly Queue<TranscriptEntry> _entries = [];
    private const long MaximumCharacters = 128L * 1024 * 1024;

    private readonly int _limit;
    private long _characters;

    internal WorldTranscript(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        _limit = limit;
    }

    /// <summary>Everything so far; a copy.</summary>
    public IReadOnlyList<TranscriptEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The requests among it; a copy.</summary>
    public IReadOnlyList<FirewallCall> Calls => [.. Entries.OfType<FirewallCall>()];

    /// <summary>Forgets everything so far.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _characters = 0;
        }
    }

    internal void Add(TranscriptEntry entry)
    {
        lock (_gate)
        {
            _entries.Enqueue(entry);
            _characters += SizeOf(entry);
            while (_entries.Count > _limit || (_characters > MaximumCharacters && _entries.Count > 1))
            {
                _characters -= SizeOf(_entries.Dequeue());
            }
        }
    }

    private static long SizeOf(TranscriptEntry entry) =>
        entry is FirewallCall call ? call.Answer.Length + call.Parameters.Sum(parameter => (long)parameter.Value.Length) : 0;
}
