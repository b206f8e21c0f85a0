using System.Xml.Linq;

namespace PanOs;

/// <summary>What is different between two configurations, object by object.</summary>
public sealed class ConfigurationComparison
{
    private ConfigurationComparison(IReadOnlyList<ConfigurationDifference> differences) => Differences = differences;

    /// <summary>The differences, in the order of the configuration.</summary>
    public IReadOnlyList<ConfigurationDifference> Differences { get; }

    /// <summary>Whether the configurations say the same. Neither the order of elements nor that of members counts; that of rules does.</summary>
    public bool IsEmpty => Differences.Count == 0;

    /// <summary>Every difference with <c>+</c>, <c>~</c> or <c>-</c>, and the values that changed. Secrets are masked.</summary>
    public override string ToString() => IsEmpty ? "no differences" : string.Join('\n', Differences);

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToString();

    internal static ConfigurationComparison Of(XElement before, XElement after)
    {
        var walk = new ConfigurationWalk();
        walk.Compare(before, after, XPath.Config, owner: null);
        return new ConfigurationComparison(walk.Differences);
    }
}

/// <summary>A difference between two configurations.</summary>
/// <param name="Sign"><c>+</c>: only in the second; <c>-</c>: only in the first; <c>~</c>: in both, and different.</param>
/// <param name="Path">The object's node.</param>
/// <param name="Lines">The values, each beginning with <c>+</c>, <c>-</c> or, for a rule that moved, <c>~</c>.</param>
public sealed record ConfigurationDifference(char Sign, XPath Path, IReadOnlyList<string> Lines)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join("\n    ", [$"{Sign} {Path}", .. Lines]);
}
