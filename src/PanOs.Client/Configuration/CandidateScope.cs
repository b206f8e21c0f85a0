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
    /// nothing is removed but what the object names as <see cref="ConfigurationNode.Removed"/>. A choice of another kind
    /// than the present one (such as <see cref="ZoneKind"/>) needs <see cref="Replace{T}"/>. An interface that carries
    /// traffic is given to <c>vsys1</c> as well.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or a value is out of its limits.</exception>
    public CandidateScope Set<T>(T value)
        where T : ConfigurationObject => Set(value, importInto: "vsys1");

    /// <summary>Merges an object into the configuration, as <see cref="Set{T}(T)"/> does.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="importInto">The virtual system that an interface is given to; null gives it to none.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or a value is out of its limits.</exception>
    public CandidateScope Set<T>(T value, string? importInto)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(value);
        _session.ThrowIfCommitted();
        _changes.Set(Location, value, importInto);
        return this;
    }

    /// <summary>Writes an object in place of what is there, with everything that was read along with it.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or a value is out of its limits.</exception>
    public CandidateScope Replace<T>(T value)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(value);
        _session.ThrowIfCommitted();
        _changes.Replace(Location, value);
        return this;
    }

    /// <summary>
    /// Merges a rule and moves it to a place among the others. What is new comes last by itself, and a firewall refuses a
    /// move that would change nothing: to append a rule, set it. Nothing is read here;
    /// <see cref="ConfigurationCollection{T}.InsertAsync"/> looks first.
    /// </summary>
    /// <typeparam name="T">The type of the rule.</typeparam>
    /// <param name="value">The rule.</param>
    /// <param name="position">The place.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such rules, or a value is out of its limits.</exception>
    public CandidateScope Insert<T>(T value, MovePosition position)
        where T : ConfigurationObject
    {
        ArgumentNullException.ThrowIfNull(value);
        Set(value);
        _changes.Move<T>(Location, value.EntryName!, position);
        return this;
    }

    /// <summary>Moves an object within its list, such as a rule within its rulebase.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="position">The place.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or the object would be moved next to itself.</exception>
    public CandidateScope Move<T>(string name, MovePosition position)
        where T : ConfigurationObject
    {
        _session.ThrowIfCommitted();
        _changes.Move<T>(Location, name, position);
        return this;
    }

    /// <summary>Gives an object another name. What refers to it is not changed.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="newName">The new one.</param>
    /// <returns>This scope.</returns>
    /// <exception cref="ArgumentException">The place has no such objects, or the name cannot be one.</exception>
    public CandidateScope Rename<T>(string name, string newName)
        where T : ConfigurationObject
    {
        _session.ThrowIfCommitted();
        _changes.Rename<T>(Location, name, newName);
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

    internal void Stage(ConfigurationPlan plan)
    {
        _session.ThrowIfCommitted();
        plan.AddTo(_changes);
    }
}
