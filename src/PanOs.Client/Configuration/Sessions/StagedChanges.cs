using System.Xml.Linq;

namespace PanOs;

/// <summary>The changes of one edit on their way into the candidate configuration.</summary>
internal sealed class StagedChanges(PanOsClient client, ChangeSet changes)
{
    /// <summary>Whether they are in the candidate configuration.</summary>
    public bool AreSent { get; private set; }

    /// <summary>Whether they may be in the candidate configuration.</summary>
    public bool MayBeSent { get; private set; }

    /// <summary>
    /// Sends them, all or none. <paramref name="isClean"/>: the last look, right before, found no uncommitted change
    /// of this administrator. Only then the request is strict, because strict begins by taking those back.
    /// </summary>
    /// <exception cref="PanOsTransportException">The answer was lost, and whether they arrived is not known.</exception>
    public async Task SendAsync(bool isClean, CancellationToken cancellationToken)
    {
        MayBeSent = true;
        try
        {
            try
            {
                await client.SendAsync(changes.ToRequest(strictTransactional: isClean), cancellationToken).ConfigureAwait(false);
            }
            catch (PanOsTransportException lost) when (!lost.WasNotSent)
            {
                await FindOutAsync(lost, isClean, cancellationToken).ConfigureAwait(false);
            }

            AreSent = true;
        }
        catch (PanOsException e) when (e is PanOsApiException or PanOsLockException or PanOsAuthenticationException or PanOsTransportException { WasNotSent: true })
        {
            MayBeSent = false;
            throw;
        }
    }

    /// <summary>They were taken back.</summary>
    public void TakenBack() => (AreSent, MayBeSent) = (false, false);

    /// <summary>Whether a configuration says everything that the changes would make of it.</summary>
    public async Task<bool> AreInAsync(ConfigSource source, CancellationToken cancellationToken)
    {
        foreach (var change in changes.Changes)
        {
            var current = await client.GetConfigurationAsync(change.Target, source, cancellationToken).ConfigureAwait(false);
            if (!ChangeDiff.IsMade(change, current))
            {
                return false;
            }
        }

        return true;
    }

    // They are all there or none is. Where nothing is pending none arrived, and sending them again is sending them once.
    private async Task FindOutAsync(PanOsTransportException lost, bool isClean, CancellationToken cancellationToken)
    {
        if (await AreInAsync(ConfigSource.Candidate, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (isClean && (await PendingChanges.LookAsync(client, client.Administrator, cancellationToken).ConfigureAwait(false)).Owner is PendingOwner.Nobody or PendingOwner.Others)
        {
            await client.SendAsync(changes.ToRequest(strictTransactional: true), cancellationToken).ConfigureAwait(false);
            return;
        }

        throw lost;
    }
}
