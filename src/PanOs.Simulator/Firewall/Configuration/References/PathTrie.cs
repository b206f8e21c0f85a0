namespace PanOs.Simulator;

/// <summary>Values at paths of element names, to walk along with a configuration.</summary>
internal sealed class PathTrie<T>
    where T : class
{
    private readonly Dictionary<string, PathTrie<T>> _below = new(StringComparer.Ordinal);

    /// <summary>The value at this path; null when it has none.</summary>
    public T? Value { get; private set; }

    public PathTrie<T>? Below(string name) => _below.GetValueOrDefault(name);

    /// <summary>Puts a value at a path that begins with <c>/config</c>, whose trie this is.</summary>
    public void Add(string path, T value)
    {
        PathTrie<T> at = this;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (!at._below.TryGetValue(name, out PathTrie<T>? next))
            {
                at._below.Add(name, next = new PathTrie<T>());
            }

            at = next;
        }

        at.Value = value;
    }
}
