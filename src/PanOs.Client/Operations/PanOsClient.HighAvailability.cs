namespace PanOs;

public partial class PanOsClient
{
    /// <summary>How the firewall and its peer are, as this firewall sees it.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<HighAvailabilityState> GetHighAvailabilityStateAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("show", "high-availability", "state"), cancellationToken).ConfigureAwait(false);
        return HighAvailabilityStateParser.Parse(answer.Result);
    }

    /// <summary>
    /// Sends this firewall's running configuration to the peer, which commits it as a job of type <c>HA-Sync</c> of
    /// its own.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    /// <exception cref="PanOsApiException">The firewall did not start it, for instance because a commit is queued.</exception>
    public virtual async Task<string> SyncToPeerAsync(CancellationToken cancellationToken = default)
    {
        var request = ApiRequest.Operation(RequestKind.Write, Command("request", "high-availability", "sync-to-remote", "running-config"));
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        SyncAnswer.ThrowIfRefused(answer, Device);
        return answer.Message;
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
