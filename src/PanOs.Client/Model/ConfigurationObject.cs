namespace PanOs.Model;

/// <summary>What can be configured on a firewall and has a place of its own there.</summary>
public abstract record ConfigurationObject : ConfigurationNode
{
    private protected ConfigurationObject()
    {
    }

    /// <summary>Whether the object is an interface that a virtual system must own to use it.</summary>
    internal virtual bool NeedsImport => false;

    /// <summary>
    /// Whether <paramref name="current"/> already says everything that this object says, so that writing it would
    /// change nothing. Null properties are not looked at, <see cref="ConfigurationNode.Removed"/> ones must be absent;
    /// lists must have the same members, in any order.
    /// </summary>
    /// <param name="current">What the firewall has; null when it has nothing.</param>
    public bool IsSatisfiedBy(ConfigurationObject? current) =>
        current is not null && current.GetType() == GetType() && NodeMerge.Changes(current, this) is null;

    /// <summary>What of this object a firewall would refuse; empty when nothing is known to be wrong.</summary>
    /// <param name="version">The firewall's version, so that fields it does not have are found; null when it is not known.</param>
    public IReadOnlyList<FieldFault> FindFaults(PanOsVersion? version = null) => NodeValidator.Check(this, version);

    /// <summary>Refuses the object when a firewall would.</summary>
    /// <param name="version">The firewall's version; null when it is not known.</param>
    /// <exception cref="InvalidObjectException">A value is out of its limits; the message names the field and the reason.</exception>
    public void Validate(PanOsVersion? version = null)
    {
        if (FindFaults(version) is { Count: > 0 } faults)
        {
            throw new InvalidObjectException(ModelCatalog.Codec(this).Describe(EntryName), faults);
        }
    }
}
