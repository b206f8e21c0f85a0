namespace PanOs.Model;

/// <summary>An object has values that a firewall would refuse. Nothing was sent.</summary>
public sealed class InvalidObjectException : ArgumentException
{
    /// <summary>Makes an exception without a message.</summary>
    public InvalidObjectException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was wrong.</param>
    public InvalidObjectException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidObjectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidObjectException(string what, IReadOnlyList<FieldFault> faults)
        : base($"{what} is not valid: {string.Join("; ", faults)}.") => Faults = faults;

    /// <summary>Every value that is wrong.</summary>
    public IReadOnlyList<FieldFault> Faults { get; } = [];
}
