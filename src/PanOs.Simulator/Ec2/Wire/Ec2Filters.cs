namespace PanOs.Simulator;

/// <summary>
/// The filters that one Describe action knows: name to the values that a resource shows. A resource passes when, for
/// each filter, one of its values matches one of the filter's (<c>*</c> and <c>?</c> are wildcards).
/// </summary>
internal sealed class Ec2Filters<T> : Dictionary<string, Func<T, IEnumerable<string?>>>
{
    private readonly Func<T, IReadOnlyDictionary<string, string>>? _tags;

    public Ec2Filters(Func<T, IReadOnlyDictionary<string, string>>? tags = null)
        : base(StringComparer.Ordinal) => _tags = tags;

    public IReadOnlyList<T> Apply(Ec2Form form, IEnumerable<T> items)
    {
        foreach (Ec2Form filter in form.Items("Filter"))
        {
            Func<T, IEnumerable<string?>> shows = Find(filter.Required("Name"));
            IReadOnlyList<string> wanted = filter.List("Value");
            items = items.Where(item => shows(item).Any(value => value is not null && wanted.Any(w => Wildcard.Matches(w, value)))).ToList();
        }

        return [.. items];
    }

    private Func<T, IEnumerable<string?>> Find(string name)
    {
        if (TryGetValue(name, out Func<T, IEnumerable<string?>>? shows))
        {
            return shows;
        }

        if (_tags is not null && name is "tag-key")
        {
            return item => _tags(item).Keys;
        }

        if (_tags is not null && name.StartsWith("tag:", StringComparison.Ordinal))
        {
            string key = name["tag:".Length..];
            return item => [_tags(item).GetValueOrDefault(key)];
        }

        throw Ec2Fault.BadValue($"The filter '{name}' is invalid");
    }
}

/// <summary>Patterns with <c>*</c> (anything) and <c>?</c> (one character), as in filters and policies.</summary>
internal static class Wildcard
{
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        if (pattern[0] == '*')
        {
            for (int skipped = 0; skipped <= text.Length; skipped++)
            {
                if (Matches(pattern[1..], text[skipped..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !text.IsEmpty && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(pattern[1..], text[1..]);
    }
}
