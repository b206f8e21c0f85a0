using System.Collections;
using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>The corrections that are on. Immutable; two sets with the same members are equal.</summary>
[JsonConverter(typeof(CorrectionSetConverter))]
public sealed class CorrectionSet : IReadOnlyCollection<Correction>, IEquatable<CorrectionSet>
{
    private readonly Correction[] _members;

    /// <summary>A set of these corrections; repeated ones count once.</summary>
    public CorrectionSet(IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        HashSet<Correction> wanted = [.. corrections];
        _members = [.. Correction.All.Where(wanted.Contains)];
    }

    /// <summary>Every correction: the default.</summary>
    public static CorrectionSet All { get; } = new(Correction.All);

    /// <summary>No correction: the article to the letter.</summary>
    public static CorrectionSet None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <summary>Whether a correction is on.</summary>
    public bool Contains(Correction correction) => Array.IndexOf(_members, correction) >= 0;

    /// <summary>The same set with one correction off.</summary>
    public CorrectionSet Without(Correction correction) => new(_members.Where(member => member != correction));

    /// <summary>The same set with one correction on.</summary>
    public CorrectionSet With(Correction correction) => new(_members.Append(correction));

    /// <inheritdoc/>
    public IEnumerator<Correction> GetEnumerator() => ((IEnumerable<Correction>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CorrectionSet? other) => other is not null && _members.AsSpan().SequenceEqual(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CorrectionSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.Aggregate(0, (hash, member) => HashCode.Combine(hash, member.Id));

    /// <summary>The ids, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _members.Select(member => member.Id));
}
