namespace PanOs;

/// <summary>
/// Refusals of <c>sync-to-remote</c>. Some come as a success with a text, so the text is looked at, and nothing else.
/// </summary>
internal static class SyncAnswer
{
    private static readonly string[] s_refusals =
    [
        "will not be synchronized",
        "Failed to synchronize",
        "Another sync is in progress",
        "Other administrators are holding commit locks",
    ];

    public static void ThrowIfRefused(ApiAnswer answer, string device)
    {
        if (s_refusals.Any(text => answer.Message.Contains(text, StringComparison.OrdinalIgnoreCase)))
        {
            throw new PanOsApiException($"The configuration was not sent to the peer: {answer.Message}")
            {
                Device = device,
                Code = answer.Code,
                Lines = answer.Lines,
                IsTransient = true,
                Remedy = "Wait for the jobs of both firewalls to end, then try again.",
            };
        }
    }
}
