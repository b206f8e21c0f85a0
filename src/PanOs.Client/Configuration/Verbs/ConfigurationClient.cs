using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// The configuration as XML: every verb of the XML API, on an <see cref="XPath"/>. It is the way out where no typed
/// record fits; for changes that are committed as one, prefer <see cref="PanOsClient.BeginEditAsync"/>.
/// </summary>
/// <remarks>
/// <para>What cannot be meant (a write to several nodes, an edit with another root than its node, an empty name) is
/// refused with an <see cref="ArgumentException"/>, and a request over <see cref="PanOsClientOptions.MaxRequestBytes"/>
/// with a <see cref="PanOsException"/>, before anything is sent.</para>
/// <para>Elements that were read can be written back as they are: the marks that a firewall puts on uncommitted nodes
/// (<c>admin</c>, <c>dirtyId</c>, <c>time</c>) are not sent.</para>
/// <para>Set, override, edit and delete have the same end however often they arrive and are tried again after a broken
/// connection; the other writes are tried again only when they certainly did not arrive. All writes throw
/// <see cref="PanOsApiException"/> when the firewall refuses them and <see cref="PanOsLockException"/> when another
/// administrator holds the configuration lock.</para>
/// </remarks>
public class ConfigurationClient
{
    private readonly PanOsClient _client;

    internal ConfigurationClient(PanOsClient client) => _client = client;

    /// <summary>For test doubles that override the methods.</summary>
    protected ConfigurationClient() => _client = null!;

    /// <summary>Reads a node of the running configuration (<c>show</c>).</summary>
    /// <param name="path">The node; exactly one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The node; null when it is not there.</returns>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public virtual async Task<XElement?> ShowAsync(XPath path, CancellationToken cancellationToken = default) =>
        await ReadAsync(ConfigurationRequests.Show(path), cancellationToken).ConfigureAwait(false) is [var node, ..] ? node : null;

    /// <summary>
    /// Reads nodes of the candidate configuration (<c>get</c>). Nodes that are not committed carry the marks
    /// <c>admin</c>, <c>dirtyId</c> and <c>time</c>. For a path that ends in an attribute, the nodes carry only that.
    /// </summary>
    /// <param name="path">The nodes; several with <see cref="XPath.AnyEntry"/> and its like.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The nodes, in the order of the configuration; none when there are none.</returns>
    public virtual Task<IReadOnlyList<XElement>> GetAsync(XPath path, CancellationToken cancellationToken = default) =>
        ReadAsync(ConfigurationRequests.Get(path), cancellationToken);

    /// <summary>
    /// Merges an element into a node, which is made where it is missing (<c>set</c>). What the element says is added or
    /// overwritten, members of lists are appended, nothing is removed.
    /// </summary>
    /// <param name="parent">The node that the element goes into.</param>
    /// <param name="child">The element.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public virtual Task SetAsync(XPath parent, XElement child, CancellationToken cancellationToken = default) =>
        SetAsync(parent, [child], cancellationToken);

    /// <summary>Merges elements into a node, as <see cref="SetAsync(XPath, XElement, CancellationToken)"/> does with one.</summary>
    /// <param name="parent">The node that the elements go into.</param>
    /// <param name="children">The elements.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path can name several nodes, or there is no element.</exception>
    public virtual Task SetAsync(XPath parent, IEnumerable<XElement> children, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(children);
        return WriteAsync(ConfigurationRequests.Merge("set", parent, [.. children]), cancellationToken);
    }

    /// <summary>Replaces a node, with everything below it (<c>edit</c>).</summary>
    /// <param name="path">The node.</param>
    /// <param name="element">What takes its place; its root is that node.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path can name several nodes, or the element's root is another node.</exception>
    public virtual Task EditAsync(XPath path, XElement element, CancellationToken cancellationToken = default) =>
        WriteAsync(ConfigurationRequests.Edit(path, element), cancellationToken);

    /// <summary>Removes a node (<c>delete</c>).</summary>
    /// <param name="path">The node.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// Whether it was there, as far as the firewall tells. Unconfirmed: that it answers with code 7 otherwise.
    /// </returns>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public virtual async Task<bool> DeleteAsync(XPath path, CancellationToken cancellationToken = default)
    {
        try
        {
            var answer = await _client.SendAsync(ConfigurationRequests.Delete(path), cancellationToken).ConfigureAwait(false);
            return answer.Code is not PanOsErrorCodes.ObjectNotPresent;
        }
        catch (PanOsApiException e) when (e.Code is PanOsErrorCodes.ObjectNotPresent)
        {
            return false;
        }
    }

    /// <summary>Gives an entry another name (<c>rename</c>). What refers to it is not changed.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="newName">Its new name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the name cannot be one.</exception>
    public virtual Task RenameAsync(XPath entry, string newName, CancellationToken cancellationToken = default) =>
        WriteAsync(ConfigurationRequests.Rename(entry, newName), cancellationToken);

    /// <summary>Copies an entry (<c>clone</c>).</summary>
    /// <param name="source">The entry.</param>
    /// <param name="newName">The copy's name.</param>
    /// <param name="container">The list that the copy goes into; null for the entry's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The copy's name, as the firewall says it.</returns>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the name cannot be one.</exception>
    public virtual async Task<string> CloneAsync(XPath source, string newName, XPath? container = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var request = ConfigurationRequests.Clone(source, container ?? source.Parent ?? source, newName);
        var answer = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return answer.Response.Attribute("name")?.Value is { Length: > 0 } name ? name : newName;
    }

    /// <summary>
    /// Moves an entry within its list (<c>move</c>). A firewall refuses a move that would change nothing with
    /// <see cref="PanOsErrorCodes.OperationNotPossible"/>.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="position">Where to.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path is not that of one entry, or the entry would be moved next to itself.</exception>
    public virtual Task MoveAsync(XPath entry, MovePosition position, CancellationToken cancellationToken = default) =>
        WriteAsync(ConfigurationRequests.Move(entry, position), cancellationToken);

    /// <summary>Like <see cref="SetAsync(XPath, XElement, CancellationToken)"/>, for a value that comes from a Panorama template (<c>override</c>).</summary>
    /// <param name="parent">The node that the element goes into.</param>
    /// <param name="child">The element; parts of it may carry <c>src="tpl"</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The path can name several nodes.</exception>
    public virtual Task OverrideAsync(XPath parent, XElement child, CancellationToken cancellationToken = default) =>
        WriteAsync(ConfigurationRequests.Merge("override", parent, [child]), cancellationToken);

    /// <summary>Moves entries to another place, such as from a virtual system to shared (<c>multi-move</c>).</summary>
    /// <param name="destination">Where to: the location, such as <c>/config/shared</c>.</param>
    /// <param name="entries">The entries, of one list or of several.</param>
    /// <param name="allErrors">Whether to go on after an error and report all; false to stop at the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">There is no entry, or a path is not that of one entry.</exception>
    public virtual Task MultiMoveAsync(XPath destination, IEnumerable<XPath> entries, bool allErrors = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return WriteAsync(ConfigurationRequests.Transfer("multi-move", destination, [.. entries], allErrors), cancellationToken);
    }

    /// <summary>Copies entries to another place (<c>multi-clone</c>).</summary>
    /// <param name="destination">Where to: the location, such as <c>/config/shared</c>.</param>
    /// <param name="entries">The entries, of one list or of several.</param>
    /// <param name="allErrors">Whether to go on after an error and report all; false to stop at the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">There is no entry, or a path is not that of one entry.</exception>
    public virtual Task MultiCloneAsync(XPath destination, IEnumerable<XPath> entries, bool allErrors = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return WriteAsync(ConfigurationRequests.Transfer("multi-clone", destination, [.. entries], allErrors), cancellationToken);
    }

    /// <summary>
    /// Makes several writes, all or none (<c>multi-config</c>, PAN-OS 10.0 and later; there it has to be switched on
    /// with <c>request multi-config enabled</c>).
    /// </summary>
    /// <param name="batch">The writes.</param>
    /// <param name="strictTransactional">
    /// Whether to fail while a commit is active or pending. Beware: a firewall then also takes back all uncommitted
    /// changes of this administrator before it begins, whoever made them.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each write, in their order.</returns>
    /// <exception cref="ArgumentException">There is no write.</exception>
    /// <exception cref="PanOsApiException">One was refused, and none made; <see cref="PanOsApiException.XPath"/> says which.</exception>
    public virtual async Task<IReadOnlyList<BatchedWrite>> MultiConfigAsync(ConfigurationBatch batch, bool strictTransactional = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Count == 0)
        {
            throw new ArgumentException("There is no write in the batch.", nameof(batch));
        }

        var paths = batch.Paths;
        var answer = await _client.SendAsync(batch.ToRequest(strictTransactional), cancellationToken).ConfigureAwait(false);
        var responses = answer.Response.Elements("response").ToLookup(response => response.Attribute("id")?.Value ?? string.Empty, StringComparer.Ordinal);
        return [.. paths.Select((path, index) => Result(path, responses[(index + 1).ToString(CultureInfo.InvariantCulture)].FirstOrDefault()))];
    }

    /// <summary>
    /// What the firewall suggests for the next step of a path (<c>complete</c>). For some nodes it answers with an
    /// internal error (code 3).
    /// </summary>
    /// <param name="path">The path so far.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<IReadOnlyList<ConfigurationCompletion>> CompleteAsync(XPath path, CancellationToken cancellationToken = default)
    {
        var answer = await _client.SendAsync(ConfigurationRequests.Complete(path), cancellationToken).ConfigureAwait(false);
        return [.. answer.Response.Descendants("completion").Select(completion => new ConfigurationCompletion(
            completion.Attribute("value")?.Value ?? string.Empty,
            completion.Attribute("vxpath")?.Value,
            completion.Attribute("current")?.Value is "yes",
            completion.Attribute("help-string")?.Value ?? string.Empty))];
    }

    private async Task<IReadOnlyList<XElement>> ReadAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return [.. answer.Result.Elements()];
        }
        catch (PanOsApiException e) when (AbsentNode.IsSaidBy(e))
        {
            return [];
        }
    }

    private Task<ApiAnswer> WriteAsync(ApiRequest request, CancellationToken cancellationToken) => _client.SendAsync(request, cancellationToken);

    private static BatchedWrite Result(XPath path, XElement? response) => new(
        path,
        int.TryParse(response?.Attribute("code")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null,
        MessageLines.In(response?.Element("msg")));
}
