using PanOs.Model;

namespace PanOs;

/// <summary>
/// Sends changes into the candidate configuration: in one multi-config request where they fit and the firewall has it,
/// otherwise in as few requests as possible.
/// </summary>
internal sealed class ChangeSender(PanOsClient client)
{
    // There it may be switched off, which the firewall says when it is asked.
    private static readonly PanOsVersion s_firstWithMultiConfig = new(10, 0);

    /// <summary>Whether some of the changes are in the candidate configuration though sending failed.</summary>
    public bool IsPartlySent { get; private set; }

    /// <summary>Sends them.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="strictTransactional">
    /// Whether to ask for a strict request. It takes back this administrator's uncommitted changes first, so it has to
    /// be the only one: a second would undo the first.
    /// </param>
    /// <param name="progress">Told after every request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsException">A strict request was asked for, and one is not enough; nothing was sent.</exception>
    /// <exception cref="PanOsApiException">A change was refused; <see cref="PanOsApiException.XPath"/> says which.</exception>
    public async Task SendAsync(ChangeSet changes, bool strictTransactional, IProgress<ChangeProgress>? progress, CancellationToken cancellationToken)
    {
        var batches = changes.ToBatches(client.MaxRequestBytes);
        var state = new ChangeProgress(0, changes.Changes.Count, 0);
        bool hasMultiConfig = client.KnownVersion is not { } version || version >= s_firstWithMultiConfig;
        if (strictTransactional && (batches.Count > 1 || !hasMultiConfig))
        {
            throw NotStrict(hasMultiConfig ? $"the changes need {batches.Count} requests" : $"PAN-OS {client.KnownVersion} has no multi-config");
        }

        foreach (var batch in batches)
        {
            if (hasMultiConfig)
            {
                try
                {
                    await client.SendAsync(batch.ToRequest(strictTransactional), cancellationToken).ConfigureAwait(false);
                    state = Report(progress, state, batch.Changes.Count);
                    continue;
                }
                catch (PanOsApiException refusal) when (!strictTransactional && SaysUnknown(refusal))
                {
                    hasMultiConfig = false;
                }
            }

            foreach (var (request, count) in batch.ToSingleRequests(client.MaxRequestBytes))
            {
                await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
                state = Report(progress, state, count);
            }
        }

        IsPartlySent = false;
    }

    private ChangeProgress Report(IProgress<ChangeProgress>? progress, ChangeProgress before, int count)
    {
        IsPartlySent = true;
        var now = before with { Sent = before.Sent + count, Requests = before.Requests + 1 };
        progress?.Report(now);
        return now;
    }

    private PanOsException NotStrict(string reason) => new($"The changes cannot be sent as one strict request: {reason}. Nothing was sent.")
    {
        Device = client.Device,
        Remedy = $"Leave {nameof(EditOptions)}.{nameof(EditOptions.StrictTransactional)} off: the changes are then sent, and taken back when one is refused.",
    };

    // A firewall without multi-config does not know the action; one that has it names the operation that failed.
    private static bool SaysUnknown(PanOsApiException refusal) =>
        refusal.XPath is null && (refusal.Code is PanOsErrorCodes.UnknownCommand or PanOsErrorCodes.InvalidCommand
            || refusal.Lines.Any(line => line.Contains("multi-config", StringComparison.OrdinalIgnoreCase)));
}
