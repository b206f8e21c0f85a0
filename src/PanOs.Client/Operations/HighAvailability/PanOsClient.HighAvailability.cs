namespace PanOs;

public partial class PanOsClient
{
    /// <summary>How the firewall and its peer are, as this firewall sees it.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<HighAvailabilityState> GetHighAvailabilityStateAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "high-availability", "state"), HighAvailabilityStateParser.Parse, cancellationToken);

    /// <summary>What has gone over HA2 to keep the sessions of the pair in step.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<StateSynchronization> GetStateSynchronizationAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "high-availability", "state-synchronization"), StateSynchronizationParser.Parse, cancellationToken);

    /// <summary>
    /// Sends this firewall's running configuration to the peer, which commits it as a job of type <c>HA-Sync</c> of
    /// its own. The command line asks first; the API does not.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    /// <exception cref="PanOsApiException">The firewall did not start it, for instance because a commit is queued.</exception>
    /// <exception cref="PanOsLockException">Other administrators hold commit locks.</exception>
    public virtual async Task<string> SyncToPeerAsync(CancellationToken cancellationToken = default) =>
        (await SyncToPeerAsync(PeerSyncContent.RunningConfiguration, cancellationToken).ConfigureAwait(false)).Message;

    /// <summary>Sends something to the peer. What the peer had in its place is overwritten.</summary>
    /// <param name="content">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">The firewall did not start it, for instance because a commit is queued.</exception>
    /// <exception cref="PanOsLockException">Other administrators hold commit locks.</exception>
    public virtual async Task<PeerSync> SyncToPeerAsync(PeerSyncContent content, CancellationToken cancellationToken = default)
    {
        var what = content switch
        {
            PeerSyncContent.RunningConfiguration => "running-config",
            PeerSyncContent.CandidateConfiguration => "candidate-config",
            PeerSyncContent.DiskState => "disk-state",
            PeerSyncContent.RuntimeState => "runtime-state",
            PeerSyncContent.Clock => "clock",
            PeerSyncContent.IdManager => "id-manager",
            _ => throw new ArgumentOutOfRangeException(nameof(content), content, "Not something that can be sent to the peer."),
        };
        var request = ApiRequest.Operation(RequestKind.Write, Command("request", "high-availability", "sync-to-remote", what));
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return PeerSyncAnswer.Read(answer, Device);
    }

    /// <summary>Takes the firewall out of the pair; its peer takes over. Doing it twice is harmless.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task SuspendAsync(CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Operation(RequestKind.IdempotentWrite, Command("request", "high-availability", "state", "suspend")), cancellationToken);

    /// <summary>Puts the firewall back into the pair. Doing it twice is harmless.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task MakeFunctionalAsync(CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Operation(RequestKind.IdempotentWrite, Command("request", "high-availability", "state", "functional")), cancellationToken);
}
