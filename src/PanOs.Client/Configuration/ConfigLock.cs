using System.Xml.Linq;

namespace PanOs;

/// <summary>The lock that keeps other administrators from editing the configuration.</summary>
internal static class ConfigLock
{
    /// <summary>Every lock's comment that an edit makes ends in this and a number of its own.</summary>
    public const string MarkerStart = "[edit ";

    /// <summary>
    /// Takes the lock. One that an edit of this administrator left behind, because it was cut off, is taken over; one
    /// that this administrator took otherwise is not.
    /// </summary>
    public static async Task TakeAsync(PanOsClient client, string comment, CancellationToken cancellationToken)
    {
        var command = new XElement("request", new XElement("config-lock", new XElement("add", new XElement("comment", comment))));
        try
        {
            await client.SendAsync(ApiRequest.Operation(RequestKind.IdempotentWrite, command), cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (Says(e, "already own a config lock"))
        {
            var held = await ListAsync(client, cancellationToken).ConfigureAwait(false);
            var left = held.FirstOrDefault(each => each.IsOfAnEdit)
                ?? throw new PanOsLockException("This administrator holds the configuration lock already, and not for an edit of this client.", e)
                {
                    Device = e.Device,
                    Owner = held is [var own, ..] ? own.Owner : null,
                    Remedy = "Release it where it was taken, or begin the edit without a lock.",
                };
            client.Administrator ??= left.Owner;
        }
        catch (PanOsLockException e) when (e.Owner is null)
        {
            var owner = await ListAsync(client, cancellationToken).ConfigureAwait(false) is [{ Owner.Length: > 0 } first, ..] ? first.Owner : null;
            throw new PanOsLockException(owner is null ? "Somebody else holds the configuration lock." : $"{owner} holds the configuration lock.", e)
            {
                Device = e.Device,
                IsTransient = true,
                Owner = owner,
                Remedy = e.Remedy,
            };
        }
    }

    /// <summary>Gives the lock back; one that is gone already is no error.</summary>
    public static async Task ReleaseAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendAsync(ApiRequest.Operation(RequestKind.IdempotentWrite, PanOsClient.Command("request", "config-lock", "remove")), cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (Says(e, "not currently locked"))
        {
            // A commit may have ended it.
        }
    }

    /// <summary>Who holds the lock with this marker in its comment; null when nobody does.</summary>
    public static async Task<string?> OwnerOfAsync(PanOsClient client, string marker, CancellationToken cancellationToken)
    {
        var locks = await ListAsync(client, cancellationToken).ConfigureAwait(false);
        return locks.FirstOrDefault(held => held.Comment.Contains(marker, StringComparison.Ordinal))?.Owner;
    }

    /// <summary>The locks that are held.</summary>
    public static async Task<IReadOnlyList<ConfigurationLock>> ListAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        var answer = await client.SendAsync(ApiRequest.Operation(RequestKind.Read, PanOsClient.Command("show", "config-locks")), cancellationToken).ConfigureAwait(false);
        return [.. answer.Result.Descendants("entry").Select(entry => new ConfigurationLock(
            entry.Attribute("name")?.Value ?? string.Empty, entry.Element("comment")?.Value.Trim() ?? string.Empty))];
    }

    private static bool Says(PanOsApiException refusal, string text) =>
        refusal.Lines.Any(line => line.Contains(text, StringComparison.OrdinalIgnoreCase));
}
