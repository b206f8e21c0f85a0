using System.Xml.Linq;

namespace PanOs;

/// <summary>The changes of one edit on their way into the candidate configuration.</summary>
internal sealed class StagedChanges(PanOsClient client, ChangeSet changes, bool strictTransactional)
{
    /// <summary>Whether they are in the candidate configuration.</summary>
    public bool AreSent { get; private set; }

    /// <summary>Whether they may be in the candidate configuration.</summary>
    public bool MayBeSent { get; private set; }

    /// <summary>
    /// Sends them, all or none. <paramref name="isClean"/>: the last look, right before, found no uncommitted change
    /// of this administrator. Only then what was sent can be taken back without taking back more.
    /// </summary>
    /// <exception cref="PanOsTransportException">The answer was lost, and whether they arrived is not known.</exception>
    public async Task SendAsync(bool isClean, CancellationToken cancellationToken)
    {
        try
        {
            await SendOnceAsync(isClean, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsTransportException lost) when (!lost.WasNotSent)
        {
            await FindOutAsync(lost, isClean, cancellationToken).ConfigureAwait(false);
        }

        AreSent = true;
    }

    /// <summary>They were taken back.</summary>
    public void TakenBack() => (AreSent, MayBeSent) = (false, false);

    /// <summary>Whether a configuration says everything that the changes would make of it.</summary>
    public async Task<bool> AreInAsync(ConfigSource source, CancellationToken cancellationToken) =>
        await CountInAsync(source, cancellationToken).ConfigureAwait(false) == changes.Changes.Count;

    private async Task SendOnceAsync(bool isClean, CancellationToken cancellationToken)
    {
        MayBeSent = true;
        var sender = new ChangeSender(client);
        try
        {
            await sender.SendAsync(changes, strictTransactional, progress: null, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsException e) when (e is not PanOsTransportException { WasNotSent: false })
        {
            // What went in before the one that failed is taken back at once, unless it came on top of adopted changes.
            MayBeSent = sender.IsPartlySent;
            if (MayBeSent && isClean)
            {
                await client.RevertChangesAsync(ChangeOwners.Self, cancellationToken).ConfigureAwait(false);
                MayBeSent = false;
            }

            throw;
        }
    }

    private async Task<int> CountInAsync(ConfigSource source, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var change in changes.Changes)
        {
            var current = await client.GetConfigurationAsync(change.Target, source, cancellationToken).ConfigureAwait(false);
            count += ChangeDiff.IsMade(change, current) ? 1 : 0;
        }

        return count;
    }

    // They are all there or none is. Where nothing is pending none arrived, and sending them again is sending them once.
    private async Task FindOutAsync(PanOsTransportException lost, bool isClean, CancellationToken cancellationToken)
    {
        var count = await CountInAsync(ConfigSource.Candidate, cancellationToken).ConfigureAwait(false);
        if (count == changes.Changes.Count)
        {
            return;
        }

        if (isClean && (await PendingChanges.LookAsync(client, client.Administrator, cancellationToken).ConfigureAwait(false)).Owner is PendingOwner.Nobody or PendingOwner.Others)
        {
            await SendOnceAsync(isClean, cancellationToken).ConfigureAwait(false);
            return;
        }

        // With none of them there, what is pending is somebody's with the same account, and stays. With some of them, a
        // firewall may have completed what it was sent by values of its own. Of a move or a new name no node tells.
        MayBeSent = count > 0 || !changes.Changes.All(ChangeDiff.CanTell);
        throw lost;
    }
}
