using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Keeps the configurations of two HA peers the same: compares them, and sends this peer's running configuration to
/// the other one, where a job of type <c>HA-Sync</c> takes it over.
/// </summary>
internal sealed class ConfigurationSynchronization(SimulatedFirewall firewall, HighAvailabilityAgent agent)
{
    /// <summary>The job on this firewall that takes over the peer's configuration; null when there is none.</summary>
    private SimulatedJob? _incoming;

    // Of which running configuration the fingerprint is; one that runs is never changed in place.
    private XElement? _fingerprinted;
    private string _fingerprint = string.Empty;

    /// <summary>As <c>running-sync</c> says it (values captured).</summary>
    public string Status => agent.Peer is not { } peer ? "unknown"
        : IsReceiving || peer.Synchronization.IsReceiving ? "synchronization in progress"
        : Fingerprint == peer.Synchronization.Fingerprint ? "synchronized"
        : "not synchronized";

    private string Fingerprint
    {
        get
        {
            if (_fingerprinted != firewall.Configuration.Running)
            {
                _fingerprinted = firewall.Configuration.Running;
                _fingerprint = SynchronizedPart.Fingerprint(_fingerprinted);
            }

            return _fingerprint;
        }
    }

    private bool IsReceiving => _incoming is { Finished: null } && firewall.Jobs.All.Contains(_incoming);

    /// <summary>
    /// The running configuration is another one. Whichever peer it changed on sends it to the other by itself, if that is
    /// enabled and the peer is there. Unconfirmed for the passive one: documents speak of the peer where the commit was.
    /// </summary>
    public void RunningChanged()
    {
        if (agent is { State: HaState.Active or HaState.Passive, Settings.ConfigSync: true, Peer: { } peer }
            && peer.Synchronization.Fingerprint != Fingerprint
            && !peer.Firewall.Jobs.CommitIsPending)
        {
            SendTo(peer);
        }
    }

    /// <summary>An administrator asks for it; the texts are the device's (read from public clients that match them).</summary>
    public XElement SendOnRequest()
    {
        if (Refusal("running configuration") is { } refused)
        {
            return OperationalAnswer.Error(refused);
        }

        SendTo(agent.Peer!);
        return OperationalAnswer.Message("HA synchronization job has been queued on peer. Please check job status on peer.");
    }

    /// <summary>The candidate configuration, at once and without a job. Unconfirmed: all but that there is such a command.</summary>
    public XElement SendCandidate(string user)
    {
        const string What = "candidate configuration";
        if (Refusal(What) is { } refused)
        {
            return OperationalAnswer.Error(refused);
        }

        ConfigurationStore other = agent.Peer!.Firewall.Configuration;
        return other.Load(user, SynchronizedPart.Merge(DirtyMarks.Without(firewall.Configuration.Candidate).Root!, other.Candidate)) is { Succeeded: false } unloaded
            ? OperationalAnswer.Error($"Failed to synchronize {What} with HA peer: {string.Join(' ', unloaded.Lines)}")
            : Done(What);
    }

    /// <summary>
    /// What else an administrator may send: clock, runtime state and so on. Unconfirmed: the words. The simulated
    /// firewalls share one clock and keep nothing else of the kind, so nothing moves.
    /// </summary>
    public XElement SendOther(string what) => Refusal(what) is { } refused ? OperationalAnswer.Error(refused) : Done(what);

    private static XElement Done(string what) => OperationalAnswer.Message($"successfully sync'd {what} to HA peer");

    private string? Refusal(string what) => agent.Peer is not { } peer ? $"Failed to synchronize {what} with HA peer"
        : IsReceiving || peer.Synchronization.IsReceiving ? $"HA synchronization is already in progress. {what} will not be synchronized with HA peer"
        : firewall.Jobs.CommitIsPending ? $"Local commit jobs are queued. {what} will not be synchronized with HA peer"
        : peer.Firewall.Locks.CommitLocks.Count > 0 ? "Other administrators are holding commit locks."
        : peer.Firewall.Jobs.CommitIsPending ? $"Failed to synchronize {what} with HA peer: a commit is in progress on the peer"
        : null;

    private void SendTo(HighAvailabilityAgent peer) => peer.Synchronization.Receive(firewall.Configuration.Running);

    private void Receive(XElement sent) => _incoming = firewall.Jobs.Enqueue(
        "HA-Sync", string.Empty, string.Empty, firewall.Options.HaSyncTime, () =>
        {
            firewall.Configuration.Replace(SynchronizedPart.Merge(sent, firewall.Configuration.Running));
            firewall.Log.Write("HA: took over the configuration of the peer");
            return new JobOutcome(true, "Configuration committed successfully");
        });
}
