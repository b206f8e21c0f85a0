namespace PanOs;

/// <summary>How two firewalls of a pair share the work.</summary>
public enum HaMode
{
    /// <summary>The firewall did not say; HA is off.</summary>
    Unknown,

    /// <summary>One works, the other stands by.</summary>
    ActivePassive,

    /// <summary>Both work.</summary>
    ActiveActive,
}

/// <summary>
/// The high availability state as one firewall sees it (<c>show high-availability state</c>), in the shapes captured
/// on PAN-OS 7.1 to 11.0.
/// </summary>
public sealed record HighAvailabilityState
{
    /// <summary>Whether HA is on. When it is not, the rest is empty.</summary>
    public bool Enabled { get; init; }

    /// <summary>How the pair shares the work.</summary>
    public HaMode Mode { get; init; }

    /// <summary>The firewall that was asked.</summary>
    public HaNode Local { get; init; } = new();

    /// <summary>The other one, as far as the asked one knows.</summary>
    public HaNode Peer { get; init; } = new();

    /// <summary><c>synchronized</c>, <c>not synchronized</c>, <c>synchronization in progress</c>, <c>unknown</c>; empty when HA is off.</summary>
    public string RunningSync { get; init; } = string.Empty;

    /// <summary>Whether the running configurations are kept in step.</summary>
    public bool RunningSyncEnabled { get; init; }

    /// <summary>Whether both running configurations are the same.</summary>
    public bool IsSynchronized => RunningSync is "synchronized";

    /// <summary>The state of session synchronization, <c>Complete</c> when all is well; null when the firewall did not say.</summary>
    public string? StateSync { get; init; }

    /// <summary>How links are watched; null when the firewall did not say.</summary>
    public HaMonitoring? LinkMonitoring { get; init; }

    /// <summary>How paths are watched; null when the firewall did not say.</summary>
    public HaMonitoring? PathMonitoring { get; init; }

    /// <summary>One line: both states and the synchronization.</summary>
    public override string ToString() =>
        Enabled ? $"{Local.State}, peer {Peer.State}, running config {RunningSync}" : "HA is off";
}
