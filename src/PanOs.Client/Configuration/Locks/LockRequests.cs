using System.Xml.Linq;

namespace PanOs;

/// <summary>Takes, gives back and lists locks, and says whose the one is that stands in the way.</summary>
internal static class LockRequests
{
    /// <summary>Takes a lock.</summary>
    /// <exception cref="PanOsLockException">It is held.</exception>
    public static async Task TakeAsync(PanOsClient client, LockKind kind, string? comment, string? vsys, CancellationToken cancellationToken)
    {
        if (await TryTakeAsync(client, kind, comment, vsys, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            throw Refused(client, kind, refusal);
        }
    }

    /// <summary>
    /// Takes a lock; null when it is taken. When the firewall says that this administrator has it already, it may be
    /// the one that a lost answer was about: then the comment is the same.
    /// </summary>
    public static async Task<LockRefusal?> TryTakeAsync(PanOsClient client, LockKind kind, string? comment, string? vsys, CancellationToken cancellationToken)
    {
        try
        {
            var add = new XElement("add", string.IsNullOrEmpty(comment) ? null : new XElement("comment", comment));
            await SendAsync(client, RequestKind.IdempotentWrite, new XElement("request", new XElement(NameOf(kind), add)), vsys, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (PanOsException e) when (e is PanOsLockException || SaysOwnedAlready(e))
        {
            var held = await TryListAsync(client, kind, vsys, cancellationToken).ConfigureAwait(false);
            return held.Any(each => string.Equals(each.Comment, comment?.Trim() ?? string.Empty, StringComparison.Ordinal) && IsOwn(client, each, e))
                ? null
                : new LockRefusal(e, SaysOwnedAlready(e), held);
        }
    }

    /// <summary>Gives a lock back; one that is gone already is no error.</summary>
    /// <param name="client">The client.</param>
    /// <param name="kind">Which lock.</param>
    /// <param name="vsys">Its scope; null for shared.</param>
    /// <param name="administrator">Whose; null for this administrator's. Only commit locks of others can be given back.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task ReleaseAsync(PanOsClient client, LockKind kind, string? vsys, string? administrator, CancellationToken cancellationToken)
    {
        var remove = new XElement("remove", administrator is null ? null : new XElement("admin", administrator));
        try
        {
            await SendAsync(client, RequestKind.IdempotentWrite, new XElement("request", new XElement(NameOf(kind), remove)), vsys, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (Says(e, "not currently locked") || Says(e, "lock is not currently held"))
        {
            // A commit may have ended it, or the answer to an earlier attempt was lost.
        }
    }

    /// <summary>The locks that are held.</summary>
    public static async Task<IReadOnlyList<HeldLock>> ListAsync(PanOsClient client, LockKind kind, string? vsys, CancellationToken cancellationToken)
    {
        var list = new XElement($"{NameOf(kind)}s", vsys is null ? null : new XElement("vsys", vsys));
        var answer = await SendAsync(client, RequestKind.Read, new XElement("show", list), vsys: null, cancellationToken).ConfigureAwait(false);
        return [.. answer.Result.Descendants("entry").Select(entry => Read(kind, entry))];
    }

    /// <summary>A lock that stands in the way, with its owner where the firewall tells.</summary>
    public static PanOsLockException Refused(PanOsClient client, LockKind kind, LockRefusal refusal)
    {
        var owner = (refusal.Cause as PanOsLockException)?.Owner;
        var blocking = refusal.Held.FirstOrDefault(each => owner is null || each.Owner == owner);
        bool isOwn = refusal.IsOwn;
        var what = kind is LockKind.Commit ? "commit lock" : "configuration lock";
        var message = blocking is not null ? $"{blocking} is in the way."
            : owner is not null ? $"{owner} holds the {what}."
            : isOwn ? $"This administrator holds the {what} already."
            : $"Somebody else holds the {what}.";
        return new PanOsLockException(message, refusal.Cause)
        {
            Device = client.Device,
            IsTransient = !isOwn,
            Owner = owner ?? blocking?.Owner,
            Remedy = isOwn ? "Release it where it was taken, or do without a lock." : "Wait until the lock is released, or ask its owner.",
        };
    }

    /// <summary>The locks that are held; none when that cannot be read. For explaining a refusal.</summary>
    public static async Task<IReadOnlyList<HeldLock>> TryListAsync(PanOsClient client, LockKind kind, string? vsys, CancellationToken cancellationToken)
    {
        try
        {
            return await ListAsync(client, kind, vsys, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsException)
        {
            return [];
        }
    }

    // This very administrator has the lock.
    private static bool SaysOwnedAlready(PanOsException refusal) => refusal is PanOsApiException api && Says(api, "already own a");

    // "Commit lock is already held" does not say by whom.
    private static bool IsOwn(PanOsClient client, HeldLock held, PanOsException refusal) =>
        SaysOwnedAlready(refusal) || (client.Administrator is { } administrator && held.Owner == administrator);

    private static HeldLock Read(LockKind kind, XElement entry) => new(kind, entry.Attribute("name")?.Value ?? string.Empty, Text(entry, "comment") ?? string.Empty)
    {
        Scope = Text(entry, "name") ?? string.Empty,
        Created = Text(entry, "created"),
        LastActivity = Text(entry, "last-activity"),
        IsOwnerLoggedIn = Text(entry, "loggedin") switch { "yes" => true, "no" => false, _ => null },
    };

    private static string? Text(XElement entry, string name) => entry.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static Task<ApiAnswer> SendAsync(PanOsClient client, RequestKind kind, XElement command, string? vsys, CancellationToken cancellationToken) =>
        client.SendAsync(ApiRequest.Operation(kind, command, vsys), cancellationToken);

    private static string NameOf(LockKind kind) => kind is LockKind.Commit ? "commit-lock" : "config-lock";

    private static bool Says(PanOsApiException refusal, string text) =>
        refusal.Lines.Any(line => line.Contains(text, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Why a lock was not taken.</summary>
/// <param name="Cause">What the firewall said.</param>
/// <param name="IsOwn">Whether this very administrator has it.</param>
/// <param name="Held">The locks that are held, as far as they can be read.</param>
internal sealed record LockRefusal(PanOsException Cause, bool IsOwn, IReadOnlyList<HeldLock> Held);
