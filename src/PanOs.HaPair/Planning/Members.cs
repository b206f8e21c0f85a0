using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Lists of names, whose order means nothing to a firewall.</summary>
internal static class Members
{
    /// <summary>The desired members; the found list itself when it has the same ones.</summary>
    public static ValueList<string>? Exactly(ValueList<string>? found, ValueList<string>? desired) =>
        desired is null || (found is not null && found.ToHashSet(StringComparer.Ordinal).SetEquals(desired)) ? found : desired;

    /// <summary>The found members, and behind them the desired ones that are missing.</summary>
    public static ValueList<string>? Union(ValueList<string>? found, ValueList<string>? desired) =>
        desired is null ? found : [.. (found ?? []).Union(desired, StringComparer.Ordinal)];
}
