namespace PanOs.Simulator;

/// <summary>
/// Keeps the last few large answers to reads: who asks again before anything has changed gets the same bytes, and
/// nobody waits meanwhile for megabytes to be written once more.
/// </summary>
internal sealed class LargeReadings
{
    private const int Large = 64 * 1024;
    private const int Kept = 4;

    private readonly LinkedList<(ReadingKey Key, ApiAnswer Answer)> _kept = [];

    public ApiAnswer Get(ReadingKey key, Func<ConfigurationReading> read)
    {
        for (LinkedListNode<(ReadingKey Key, ApiAnswer Answer)>? node = _kept.First; node is not null; node = node.Next)
        {
            if (node.Value.Key == key)
            {
                _kept.Remove(node);
                _kept.AddFirst(node);
                return node.Value.Answer;
            }
        }

        var answer = ApiAnswer.From(read());
        if (answer.Content.Length >= Large)
        {
            _kept.AddFirst((key, answer));
            if (_kept.Count > Kept)
            {
                _kept.RemoveLast();
            }
        }

        return answer;
    }
}

/// <summary>What was read, and of which state of which tree.</summary>
/// <param name="Tree">The tree itself.</param>
/// <param name="Revision">How often it had been changed.</param>
/// <param name="XPath">The path as it was asked for.</param>
internal sealed record ReadingKey(object Tree, int Revision, string XPath);
