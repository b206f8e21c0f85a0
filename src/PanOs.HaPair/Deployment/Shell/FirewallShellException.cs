namespace PanOs.HaPair;

/// <summary>Why the command line of a firewall was of no use.</summary>
public enum FirewallShellFailure
{
    /// <summary>Nothing answers at the address; a firewall that is starting looks like this for minutes.</summary>
    Unreachable,

    /// <summary>
    /// It asks for a password although the key is right: PAN-OS does so while it is still starting and does not know
    /// the key of the instance yet.
    /// </summary>
    NotReady,

    /// <summary>It answers and does not let this user in with this key.</summary>
    Refused,

    /// <summary>It shows another host key than at first contact: somebody is in between, or the instance is another one.</summary>
    HostKeyChanged,

    /// <summary>It closed the session before the dialogue was over.</summary>
    Closed,

    /// <summary>It did not come back to a prompt in time.</summary>
    TimedOut,

    /// <summary>It answered something that the dialogue does not expect.</summary>
    UnexpectedAnswer,
}

/// <summary>The command line of a firewall could not be opened or used.</summary>
public sealed class FirewallShellException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="message">What happened, on which firewall, and what to do. No secret.</param>
    /// <param name="innerException">What the connector caught.</param>
    public FirewallShellException(FirewallShellFailure reason, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Reason = reason;
    }

    /// <summary>Why.</summary>
    public FirewallShellFailure Reason { get; }

    /// <summary>Whether trying again a little later may help: the firewall is still starting.</summary>
    public bool IsTransient => Reason is FirewallShellFailure.Unreachable or FirewallShellFailure.NotReady;
}
