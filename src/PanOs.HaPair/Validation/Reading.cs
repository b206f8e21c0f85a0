namespace PanOs.HaPair;

/// <summary>Something that was read, or the reason why it could not be.</summary>
/// <typeparam name="T">What was read; null is a value too: it is not there.</typeparam>
internal readonly struct Reading<T>
{
    private readonly T _value;
    private readonly string? _reason;

    private Reading(T value, string? reason)
    {
        _value = value;
        _reason = reason;
    }

    /// <summary>Whether it was read.</summary>
    public bool IsReadable => _reason is null;

    /// <summary>Why it could not be read; null when it was.</summary>
    public string? Reason => _reason;

    /// <summary>What was read.</summary>
    /// <exception cref="UnreadableException">It could not be read.</exception>
    public T Value => _reason is null ? _value : throw new UnreadableException(_reason);

    public static implicit operator Reading<T>(T value) => new(value, null);

    /// <summary>It could not be read.</summary>
    /// <param name="reason">Why; no secret.</param>
    public static Reading<T> Not(string reason) => new(default!, reason);

    /// <summary>What was read, or another value.</summary>
    public T Or(T other) => _reason is null ? _value : other;
}

/// <summary>A check needs what could not be read. It ends as not readable, never as an exception of the validation.</summary>
internal sealed class UnreadableException(string reason) : Exception(reason);
