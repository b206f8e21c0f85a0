using PanOs.Model;

namespace PanOs;

/// <summary>One place of the candidate configuration, for staging changes. Nothing is sent before the commit.</summary>
public sealed class CandidateScope
{
    private readonly CandidateSession _session;
    private readonly ChangeSet _changes;

    internal CandidateScope(CandidateSession session, ChangeSet changes, Location location)
    {
        _session = session;
        _changes = changes;
        Location = location;
    }

    /// <summary>The place.</summary>
    public Location Location { get; }

    /// <summary>
    /// Merges an object into the configuration: what is set is added or overwritten, members of lists are appended,
    /// nothing is removed. A choice of another kind than the present one (such as <see cref="ZoneKind"/>) needs
    /// <see cref="Replace{T}"/>.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or the name cannot be written.</exception>
    public CandidateScope Set<T>(T value)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(value);
        _session.ThrowIfCommitted();
        _changes.Set(Location, value);
        return this;
    }

    /// <summary>Writes an object in place of what is there, with everything that was read along with it.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or the name cannot be written.</exception>
    public CandidateScope Replace<T>(T value)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(value);
        _session.ThrowIfCommitted();
        _changes.Replace(Location, value);
        return this;
    }

    /// <summary>Removes an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">Its name; leave it out for an object of which there is one.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or the name cannot be written.</exception>
    public CandidateScope Delete<T>(string? name = null)
        where T : ConfigurationObject
    {
        _session.ThrowIfCommitted();
        _changes.Delete<T>(Location, name);
        return this;
    }

    /// <summary>Gives interfaces to the virtual system.</summary>
    /// <param name="interfaces">Such as <c>ethernet1/2</c>.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place is not a virtual system.</exception>
    public CandidateScope Import(params string[] interfaces)
    {
        ArgumentNullException.ThrowIfNull(interfaces);
        _session.ThrowIfCommitted();
        _changes.Import(Location, interfaces);
        return this;
    }
}
