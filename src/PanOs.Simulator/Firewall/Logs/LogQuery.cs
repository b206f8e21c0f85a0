using System.Globalization;
using System.Text.RegularExpressions;

namespace PanOs.Simulator;

/// <summary>A log filter that cannot be read.</summary>
internal sealed class LogQueryException(string message) : Exception(message);

/// <summary>
/// The filter expressions of log queries: <c>( addr.src in 10.0.0.0/8 ) and not ( app eq dns )</c>. Fields are named as
/// in the logs or as the web interface names them.
/// </summary>
internal sealed partial class LogQuery
{
    // How the filter language names fields that the logs call otherwise.
    private static readonly Dictionary<string, string[]> s_fields = new(StringComparer.Ordinal)
    {
        ["addr.src"] = ["src"],
        ["addr.dst"] = ["dst"],
        ["addr"] = ["src", "dst"],
        ["port.src"] = ["sport"],
        ["port.dst"] = ["dport"],
        ["port"] = ["sport", "dport"],
        ["zone.src"] = ["from"],
        ["zone.dst"] = ["to"],
        ["zone"] = ["from", "to"],
        ["interface.src"] = ["inbound_if"],
        ["interface.dst"] = ["outbound_if"],
        ["natsrc"] = ["natsrc"],
        ["object"] = ["object"],
        ["description"] = ["opaque"],
        ["user.src"] = ["srcuser"],
        ["user.dst"] = ["dstuser"],
    };

    private readonly List<string> _tokens;
    private int _at;

    private LogQuery(List<string> tokens) => _tokens = tokens;

    /// <summary>What the expression says of an entry; an empty expression is true of all.</summary>
    /// <exception cref="LogQueryException">The expression is not well formed.</exception>
    public static Func<LogEntry, bool> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return _ => true;
        }

        MatchCollection matches = Token().Matches(text);
        if (matches.Sum(match => match.Length) != text.Length)
        {
            throw new LogQueryException(text);
        }

        var query = new LogQuery([.. matches.Select(match => match.Value.Trim()).Where(token => token.Length > 0)]);
        Func<LogEntry, bool> result = query.Any();
        return query._at == query._tokens.Count ? result : throw new LogQueryException(text);
    }

    private Func<LogEntry, bool> Any()
    {
        Func<LogEntry, bool> left = All();
        while (Take("or"))
        {
            (Func<LogEntry, bool> first, Func<LogEntry, bool> second) = (left, All());
            left = entry => first(entry) || second(entry);
        }

        return left;
    }

    private Func<LogEntry, bool> All()
    {
        Func<LogEntry, bool> left = One();
        while (Take("and"))
        {
            (Func<LogEntry, bool> first, Func<LogEntry, bool> second) = (left, One());
            left = entry => first(entry) && second(entry);
        }

        return left;
    }

    private Func<LogEntry, bool> One()
    {
        if (Take("not") || Take("!"))
        {
            Func<LogEntry, bool> inner = One();
            return entry => !inner(entry);
        }

        if (Take("("))
        {
            Func<LogEntry, bool> inner = Any();
            return Take(")") ? inner : throw new LogQueryException("a parenthesis is not closed");
        }

        string field = Next();
        string relation = Next();
        string value = Next().Trim('\'', '"');
        return Compare(s_fields.GetValueOrDefault(field) ?? [field.Replace('.', '_'), field], relation, value);
    }

    private static Func<LogEntry, bool> Compare(string[] names, string relation, string value)
    {
        Func<string, bool> test = relation switch
        {
            "eq" or "is" => found => string.Equals(found, value, StringComparison.OrdinalIgnoreCase),
            "neq" => found => !string.Equals(found, value, StringComparison.OrdinalIgnoreCase),
            "contains" => found => found.Contains(value, StringComparison.OrdinalIgnoreCase),
            "geq" => found => Order(found, value) >= 0,
            "leq" => found => Order(found, value) <= 0,
            "in" => found => IsIn(found, value),
            "notin" => found => !IsIn(found, value),
            _ => throw new LogQueryException(relation),
        };
        bool negative = relation is "neq" or "notin";
        return entry =>
        {
            IEnumerable<string> found = names.Select(name => entry[name]).OfType<string>();
            return negative ? found.All(test) : found.Any(test);
        };
    }

    private static int Order(string found, string value) =>
        long.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long other)
            ? number.CompareTo(other)
            : string.CompareOrdinal(found, value);

    private static bool IsIn(string found, string value) =>
        Ipv4Network.Parse(value) is { } network && System.Net.IPAddress.TryParse(found, out System.Net.IPAddress? address)
            ? network.Contains(address)
            : found == value;

    private bool Take(string token)
    {
        bool found = _at < _tokens.Count && string.Equals(_tokens[_at], token, StringComparison.OrdinalIgnoreCase);
        _at += found ? 1 : 0;
        return found;
    }

    private string Next() => _at < _tokens.Count && _tokens[_at] is not ("(" or ")") ? _tokens[_at++] : throw new LogQueryException("the filter ends early");

    [GeneratedRegex("""\s*(?:'[^']*'|"[^"]*"|[()!]|[^\s()!]+)\s*""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
