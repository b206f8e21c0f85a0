namespace PanOs.Model;

/// <summary>The element names of a choice or an enumeration, both ways.</summary>
internal sealed class ElementNames<T>(params (T Value, string Name)[] pairs)
    where T : notnull
{
    public bool TryParse(string? name, out T value)
    {
        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Name, name, StringComparison.Ordinal))
            {
                value = pair.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    public string NameOf(T value) => pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Name;
}
