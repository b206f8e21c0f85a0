namespace PanOs.Simulator;

/// <summary>
/// All that happened to the firewalls of a world, in the order in which it happened: requests and what became of them,
/// command lines, and what the firewalls noted. It keeps the newest
/// <see cref="SimulatedWorldOptions.TranscriptLimit"/> entries and may be read from any thread.
/// </summary>
public sealed class WorldTranscript
{
    private readonly Lock _gate = new();
    private readonly Queue<TranscriptEntry> _entries = [];
    private readonly int _limit;

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
        }
    }

    internal void Add(TranscriptEntry entry)
    {
        lock (_gate)
        {
            if (_entries.Count == _limit)
            {
                _entries.Dequeue();
            }

            _entries.Enqueue(entry);
        }
    }
}
