namespace PanOs;

/// <summary>What a firewall can send to its peer (<c>request high-availability sync-to-remote</c>).</summary>
public enum PeerSyncContent
{
    /// <summary>The running configuration; the peer commits it.</summary>
    RunningConfiguration,

    /// <summary>The candidate configuration. Unconfirmed: the command is not in a source that was found.</summary>
    CandidateConfiguration,

    /// <summary>What is kept on disk.</summary>
    DiskState,

    /// <summary>The state of sessions and tables.</summary>
    RuntimeState,

    /// <summary>The time of day. Unconfirmed: the command is not in a source that was found.</summary>
    Clock,

    /// <summary>The numbers given to objects. Unconfirmed: the command is not in a source that was found.</summary>
    IdManager,
}

/// <summary>How far a synchronization that was accepted has come.</summary>
public enum PeerSyncProgress
{
    /// <summary>The firewall said something else; see <see cref="PeerSync.Message"/>.</summary>
    Accepted,

    /// <summary>The peer does it as a job of type <c>HA-Sync</c> of its own (PAN-OS 7.1 and later).</summary>
    QueuedOnPeer,

    /// <summary>It is done (PAN-OS 7.0).</summary>
    Done,
}

/// <summary>The answer to a synchronization that was accepted; a refusal is an exception.</summary>
/// <param name="Progress">How far it has come.</param>
/// <param name="Message">What the firewall said.</param>
public sealed record PeerSync(PeerSyncProgress Progress, string Message)
{
    /// <summary>What the firewall said.</summary>
    public override string ToString() => Message;
}
