namespace PanOs;

/// <summary>No firewall of a pair has the asked role beyond doubt, or the one that had it has lost it. Nothing was sent.</summary>
public sealed class PanOsRoleException : PanOsException
{
    /// <summary>Makes one without details.</summary>
    public PanOsRoleException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public PanOsRoleException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PanOsRoleException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How both firewalls were; null when one firewall was looked at because it was about to be written to.</summary>
    public PanOsPairState? PairState { get; init; }
}
