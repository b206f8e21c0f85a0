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

    private string _fingerprint = string.Empty;

    /// <summary>As <c>running-sync</c> says it (values captured).</summary>
    public string Status => agent.Peer is not { } peer ? "unknown"
        : IsReceiving || peer.Synchronization.IsReceiving ? "synchronization in progress"
        : _fingerprint == peer.Synchronization._fingerprint ? "synchronized"
        : "not synchronized";

    private bool IsReceiving => _incoming is { Finished: null } && firewall.Jobs.All.Contains(_incoming);

    /// <summary>
    /// The running configuration is another one. Whichever peer it changed on sends it to the other by itself, if that is
    /// enabled and the peer is there. Unconfirmed for the passive one: documents speak of the peer where the commit was.
    /// </summary>
    /// <param name="send">Whether it changed while HA ran, and not because it began.</param>
    public void RunningChanged(bool send)
    {
        _fingerprint = SynchronizedPart.Fingerprint(firewall.Configuration.Running);
        if (send && agent is { State: HaState.Active or HaState.Passive, Settings.ConfigSync: true, Peer: { } peer }
            && peer.Synchronization._fingerprint != _fingerprint
            && !peer.Firewall.Jobs.CommitIsPending)
        {
            SendTo(peer);
        }
    }

    /// <summary>An administrator asks for it; the texts are the device's (read from public clients that match them).</summary>
    public XElement SendOnRequest()
    {
        if (agent.Peer is not { } peer)
        {
            return CommandAnswer.Message("error", "Failed to synchronize running configuration with HA peer");
        }

        if (IsReceiving || peer.Synchronization.IsReceiving)
        {
            return CommandAnswer.Message(
                "error", "HA synchronization is already in progress. running configuration will not be synchronized with HA peer");
        }

        if (firewall.Jobs.CommitIsPending)
        {
            return CommandAnswer.Message(
                "error", "Local commit jobs are queued. running configuration will not be synchronized with HA peer");
        }

        if (peer.Firewall.Locks.CommitLocks.Count > 0)
        {
            return CommandAnswer.Message("error", "Other administrators are holding commit locks.");
        }

        if (peer.Firewall.Jobs.CommitIsPending)
        {
            return CommandAnswer.Message(
                "error", "Failed to synchronize running configuration with HA peer: a commit is in progress on the peer");
        }

        SendTo(peer);
        return CommandAnswer.Message(
            "success", "HA synchronization job has been queued on peer. Please check job status on peer.");
    }

    private void SendTo(HighAvailabilityAgent peer) => peer.Synchronization.Receive(firewall.Configuration.Running);

    private void Receive(XElement sent) => _incoming = firewall.Jobs.Enqueue(
        "HA-Sync", string.Empty, string.Empty, firewall.Options.HaSyncTime, () =>
        {
            firewall.Configuration.Replace(SynchronizedPart.Merge(sent, firewall.Configuration.Running));
            firewall.Log.Write("HA: took over the configuration of the peer");
            return new JobOutcome(true, "Configuration committed successfully");
        });
}
