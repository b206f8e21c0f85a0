namespace PanOs;

/// <summary>
/// Reads the answer to <c>sync-to-remote</c>. The outcome is in a text; some refusals come as a success with a text.
/// The texts are those that clients of PAN-OS match.
/// </summary>
internal static class PeerSyncAnswer
{
    private static readonly string[] s_refusals =
    [
        "will not be synchronized",
        "Failed to synchronize",
        "Another sync is in progress",
    ];

    public static PeerSync Read(ApiAnswer answer, string device)
    {
        var message = answer.Message;
        if (Says(message, "holding commit locks"))
        {
            throw new PanOsLockException($"The configuration was not sent to the peer: {message}")
            {
                Device = device,
                IsTransient = true,
                Remedy = "Wait until the commit locks are released, or ask their owners.",
            };
        }

        if (s_refusals.Any(text => Says(message, text)))
        {
            throw new PanOsApiException($"Nothing was sent to the peer: {message}")
            {
                Device = device,
                Code = answer.Code,
                Lines = answer.Lines,
                IsTransient = true,
                Remedy = "Wait for the jobs of both firewalls to end, then try again.",
            };
        }

        var progress = Says(message, "queued on peer") ? PeerSyncProgress.QueuedOnPeer
            : Says(message, "successfully sync") ? PeerSyncProgress.Done
            : PeerSyncProgress.Accepted;
        return new PeerSync(progress, message);
    }

    private static bool Says(string message, string text) => message.Contains(text, StringComparison.OrdinalIgnoreCase);
}
