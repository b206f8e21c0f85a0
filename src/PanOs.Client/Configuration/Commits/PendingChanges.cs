using System.Xml.Linq;

namespace PanOs;

/// <summary>Whose changes wait in the candidate configuration.</summary>
internal enum PendingOwner
{
    /// <summary>Nobody's: nothing waits.</summary>
    Nobody,

    /// <summary>Others' only.</summary>
    Others,

    /// <summary>Some are this administrator's.</summary>
    Self,

    /// <summary>Something waits, and the firewall does not tell whose it is.</summary>
    NotTold,
}

/// <summary>One look at what waits in the candidate configuration.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Paths">The nodes that were changed by this administrator or by nobody knows whom, as far as the firewall lists them.</param>
internal sealed record PendingChanges(PendingOwner Owner, IReadOnlyList<string> Paths)
{
    /// <summary>Whether there are, or may be, changes of this administrator.</summary>
    public bool MayBeOwn => Owner is PendingOwner.Self or PendingOwner.NotTold;

    /// <summary>
    /// Looks. <c>check pending-changes</c> tells about all administrators at once; only when it says yes, the list of
    /// changes is asked whose they are.
    /// </summary>
    /// <param name="client">The firewall.</param>
    /// <param name="administrator">Who asks; null when that is not known, then any change may be one's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<PendingChanges> LookAsync(PanOsClient client, string? administrator, CancellationToken cancellationToken)
    {
        if (!await client.HasPendingChangesAsync(cancellationToken).ConfigureAwait(false))
        {
            return new(PendingOwner.Nobody, []);
        }

        return administrator is null
            ? new(PendingOwner.NotTold, [])
            : Judge(await TryReadListAsync(client, cancellationToken).ConfigureAwait(false), administrator);
    }

    private static PendingChanges Judge(IReadOnlyList<XElement> entries, string administrator)
    {
        var own = entries.Where(entry => IsOf(entry, administrator)).ToList();
        if (own.Count > 0)
        {
            return new(PendingOwner.Self, Nodes(own));
        }

        // An empty list contradicts the first answer: it tells nothing.
        var unowned = entries.Where(entry => !OwnersOf(entry).Any()).ToList();
        return entries.Count > 0 && unowned.Count == 0 ? new(PendingOwner.Others, []) : new(PendingOwner.NotTold, Nodes(unowned));
    }

    private static IReadOnlyList<string> Nodes(IEnumerable<XElement> entries) =>
        [.. entries.Select(entry => entry.Element("xpath")?.Value.Trim() ?? string.Empty).Where(text => text.Length > 0)];

    private static bool IsOf(XElement entry, string administrator) =>
        OwnersOf(entry).Contains(administrator, StringComparer.Ordinal);

    // Unconfirmed: documents name the command, one published test of another client shows an entry with <owner> and
    // <admin-history>. Whoever is named in either may own a part of the change.
    private static IEnumerable<string> OwnersOf(XElement entry) =>
        entry.Elements().Where(field => field.Name.LocalName is "owner" or "admin" or "admin-history")
            .SelectMany(field => field.Value.Split([',', ' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // Versions before 8.0 do not know the command, and a role may not allow it.
    private static async Task<IReadOnlyList<XElement>> TryReadListAsync(PanOsClient client, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await client.SendAsync(ApiRequest.Operation(RequestKind.Read, PanOsClient.Command("show", "config", "list", "changes")), cancellationToken).ConfigureAwait(false);
            return [.. answer.Result.Descendants("journal").Elements("entry")];
        }
        catch (PanOsApiException e) when (!e.IsTransient)
        {
            return [];
        }
    }
}
