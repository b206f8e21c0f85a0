using System.Runtime.CompilerServices;
using PanOs.Model;

namespace PanOs;

/// <summary>
/// The objects of one type at one place. Reads take the candidate or the running configuration; writes go into the
/// candidate at once, and are in force after a commit. To write several things as one, or to have what was written
/// taken back when something fails, use <see cref="PanOsClient.BeginEditAsync"/>.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "It is a collection, though a remote one.")]
public sealed class ConfigurationCollection<T>
    where T : ConfigurationObject
{
    private readonly PanOsClient _client;
    private readonly Location _location;
    private readonly ModelCodec<T> _codec = ModelCatalog.Codec<T>();

    internal ConfigurationCollection(PanOsClient client, Location location)
    {
        _client = client;
        _location = location;
    }

    /// <summary>
    /// All of them, in the order of the configuration. Each is given out as soon as it has arrived, before the answer is
    /// complete. Entries without a name are passed over.
    /// </summary>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The place has no such objects.</exception>
    public IAsyncEnumerable<T> ListAsync(ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        var path = _codec.ContainerIn(_location);
        return StreamAsync(path, source, cancellationToken);
    }

    /// <summary>The first that fulfils a condition; reading ends with it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The object; null when none does.</returns>
    public async Task<T?> FindAsync(Func<T, bool> condition, ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        await foreach (var value in ListAsync(source, cancellationToken).ConfigureAwait(false))
        {
            if (condition(value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>One of them.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The object; null when there is none of that name.</returns>
    public async Task<T?> GetAsync(string name, ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        var entry = await _client.GetConfigurationAsync(PathOf(name), source, cancellationToken).ConfigureAwait(false);
        return entry is null ? null : _codec.ReadElement(entry);
    }

    /// <summary>Whether there is one of that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> ExistsAsync(string name, ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default) =>
        await _client.GetConfigurationAsync(PathOf(name), source, cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>
    /// Merges objects into the configuration: what they say is added or overwritten, members of lists are appended,
    /// nothing is removed but what an object names as removed. An interface that carries traffic is given to
    /// <c>vsys1</c> as well. One request where the firewall has multi-config.
    /// </summary>
    /// <param name="values">The objects.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is out of its limits; nothing was sent.</exception>
    public Task SetAsync(IEnumerable<T> values, CancellationToken cancellationToken = default) => SetAsync(values, importInto: "vsys1", cancellationToken);

    /// <summary>Merges objects, as <see cref="SetAsync(IEnumerable{T}, CancellationToken)"/> does.</summary>
    /// <param name="values">The objects.</param>
    /// <param name="importInto">The virtual system that interfaces are given to; null gives them to none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is out of its limits; nothing was sent.</exception>
    public Task SetAsync(IEnumerable<T> values, string? importInto, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var changes = new ChangeSet(_client);
        foreach (var value in values)
        {
            changes.Set(_location, value, importInto);
        }

        return SendAsync(changes, cancellationToken);
    }

    /// <summary>Merges an object, as <see cref="SetAsync(IEnumerable{T}, CancellationToken)"/> does.</summary>
    /// <param name="value">The object.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is out of its limits; nothing was sent.</exception>
    public Task SetAsync(T value, CancellationToken cancellationToken = default) => SetAsync([value], cancellationToken);

    /// <summary>Writes an object in place of what is there, with everything that was read along with it.</summary>
    /// <param name="value">The object.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is out of its limits; nothing was sent.</exception>
    public Task EditAsync(T value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Validate(_client.KnownVersion);
        return _client.Configuration.EditAsync(PathOf(value.EntryName!), ElementWriter.Write(value, _codec.ElementName), cancellationToken);
    }

    /// <summary>
    /// Merges an object and moves it to a place among the others; for rules. Reads their names first, because a firewall
    /// refuses a move that would change nothing.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="position">The place.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is out of its limits; nothing was sent.</exception>
    public async Task InsertAsync(T value, MovePosition position, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        var changes = new ChangeSet(_client);
        changes.Set(_location, value, importInto: null);
        var path = PathOf(value.EntryName!);
        ConfigurationGuard.Moves(path, position);
        var named = await _client.Configuration.GetAsync(_codec.ContainerIn(_location).AnyEntry().Attribute("name"), cancellationToken).ConfigureAwait(false);
        if (position.IsElsewhere(value.EntryName!, [.. named.Select(entry => entry.Attribute("name")?.Value ?? string.Empty)]))
        {
            changes.Move<T>(_location, value.EntryName!, position);
        }

        await SendAsync(changes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives an object another name. What refers to it is not changed.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="newName">The new one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task RenameAsync(string name, string newName, CancellationToken cancellationToken = default) =>
        _client.Configuration.RenameAsync(PathOf(name), newName, cancellationToken);

    /// <summary>Copies an object under another name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="newName">The copy's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task CloneAsync(string name, string newName, CancellationToken cancellationToken = default) =>
        _client.Configuration.CloneAsync(PathOf(name), newName, cancellationToken: cancellationToken);

    /// <summary>Moves an object within its list. A firewall refuses a move that would change nothing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="position">The place.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task MoveAsync(string name, MovePosition position, CancellationToken cancellationToken = default) =>
        _client.Configuration.MoveAsync(PathOf(name), position, cancellationToken);

    /// <summary>Removes an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was there, as far as the firewall tells.</returns>
    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _client.Configuration.DeleteAsync(PathOf(name), cancellationToken);

    /// <summary>
    /// Reads what is in the candidate configuration and compares it with what is desired, see
    /// <see cref="ConfigurationPlan.Make{T}"/>. Changes nothing.
    /// </summary>
    /// <param name="desired">What is to be there; of rules, in that order.</param>
    /// <param name="options">How to compare; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">Two desired objects have one name, or an object is not valid.</exception>
    public async Task<ConfigurationPlan> PlanAsync(IEnumerable<T> desired, PlanOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(desired);
        List<T> actual = [];
        await foreach (var value in ListAsync(ConfigSource.Candidate, cancellationToken).ConfigureAwait(false))
        {
            actual.Add(value);
        }

        options ??= new PlanOptions();
        return ConfigurationPlan.Make(_location, desired, actual, options with { Version = options.Version ?? _client.KnownVersion });
    }

    private XPath PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _codec.PathIn(_location, name);
    }

    private Task SendAsync(ChangeSet changes, CancellationToken cancellationToken) => changes.Changes.Count == 0
        ? Task.CompletedTask
        : new ChangeSender(_client).SendAsync(changes, strictTransactional: false, progress: null, cancellationToken);

    private async IAsyncEnumerable<T> StreamAsync(XPath path, ConfigSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await OpenAsync(path, source, cancellationToken).ConfigureAwait(false);
        if (answer is null)
        {
            yield break;
        }

        await using (answer.ConfigureAwait(false))
        {
            if (!await answer.EnterAsync().ConfigureAwait(false))
            {
                yield break;
            }

            var reader = new ModelReader(answer.Reader);
            while (await answer.MoveToNextAsync().ConfigureAwait(false))
            {
                if (reader.IsEntry)
                {
                    yield return Read(answer, reader);
                }
            }
        }
    }

    private T Read(AnswerStream answer, ModelReader reader)
    {
        try
        {
            return _codec.Read(reader);
        }
        catch (System.Xml.XmlException e)
        {
            throw answer.IllFormed(e);
        }
    }

    private async Task<AnswerStream?> OpenAsync(XPath path, ConfigSource source, CancellationToken cancellationToken)
    {
        var request = source == ConfigSource.Running ? ConfigurationRequests.Show(path) : ConfigurationRequests.Get(path);
        try
        {
            return await _client.OpenStreamAsync(request with { HasWholeEntries = true }, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (AbsentNode.IsSaidBy(e))
        {
            return null;
        }
    }
}
