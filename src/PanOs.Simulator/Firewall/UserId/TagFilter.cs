using System.Text.RegularExpressions;

namespace PanOs.Simulator;

/// <summary>The filter of a dynamic group: tags in quotes, <c>and</c>, <c>or</c>, <c>not</c> and parentheses.</summary>
internal sealed partial class TagFilter
{
    private readonly List<string> _tokens;
    private int _at;

    private TagFilter(List<string> tokens) => _tokens = tokens;

    /// <summary>What the filter says of a set of tags; one that cannot be read matches nothing.</summary>
    public static Func<IReadOnlyCollection<string>, bool> Parse(string text)
    {
        var filter = new TagFilter([.. Token().Matches(text).Select(match => match.Value)]);
        Func<IReadOnlyCollection<string>, bool>? result = filter.Any();
        return result is not null && filter._at == filter._tokens.Count ? result : _ => false;
    }

    private Func<IReadOnlyCollection<string>, bool>? Any() => Chain("or", All, (a, b) => tags => a(tags) || b(tags));

    private Func<IReadOnlyCollection<string>, bool>? All() => Chain("and", One, (a, b) => tags => a(tags) && b(tags));

    private Func<IReadOnlyCollection<string>, bool>? Chain(
        string word,
        Func<Func<IReadOnlyCollection<string>, bool>?> part,
        Func<Func<IReadOnlyCollection<string>, bool>, Func<IReadOnlyCollection<string>, bool>, Func<IReadOnlyCollection<string>, bool>> join)
    {
        Func<IReadOnlyCollection<string>, bool>? left = part();
        while (left is not null && Take(word))
        {
            left = part() is { } right ? join(left, right) : null;
        }

        return left;
    }

    private Func<IReadOnlyCollection<string>, bool>? One()
    {
        if (Take("not"))
        {
            return One() is { } inner ? tags => !inner(tags) : null;
        }

        if (Take("("))
        {
            Func<IReadOnlyCollection<string>, bool>? inner = Any();
            return Take(")") ? inner : null;
        }

        if (_at >= _tokens.Count || _tokens[_at] is ")")
        {
            return null;
        }

        string tag = _tokens[_at++].Trim('\'', '"');
        return tags => tags.Contains(tag);
    }

    private bool Take(string token)
    {
        bool found = _at < _tokens.Count && string.Equals(_tokens[_at], token, StringComparison.OrdinalIgnoreCase);
        _at += found ? 1 : 0;
        return found;
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|[()]|[^\s()'"]+""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
