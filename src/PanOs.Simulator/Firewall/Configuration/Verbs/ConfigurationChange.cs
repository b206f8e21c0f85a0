namespace PanOs.Simulator;

/// <summary>One write to the candidate configuration; it can be carried out again on another tree.</summary>
internal abstract record ConfigurationChange(ChangeStamp Stamp, string XPath)
{
    public string Admin => Stamp.Admin;

    /// <summary>The verb, as the change log names it.</summary>
    public abstract string Verb { get; }

    /// <summary>Which part of the configuration this is in, for partial commits.</summary>
    public virtual ConfigurationScopes Scope =>
        XPath.StartsWith("/config/shared", StringComparison.Ordinal) ? ConfigurationScopes.SharedObject
        : XPath.Contains("/vsys", StringComparison.Ordinal) ? ConfigurationScopes.PolicyAndObjects
        : ConfigurationScopes.DeviceAndNetwork;

    /// <summary>The virtual system that this is in; null outside of them.</summary>
    public string? VirtualSystem =>
        XPath.Contains("/vsys/", StringComparison.Ordinal)
            ? ConfigurationPath.Steps(XPath).SkipWhile(step => step.Element != "vsys").Skip(1).FirstOrDefault()?.Name
            : null;

    /// <summary>Refuses what the tables rule out, before anything is changed.</summary>
    /// <exception cref="RefusedException">It is not carried out.</exception>
    public virtual void Check(Version version)
    {
    }

    /// <summary>Carries it out on <paramref name="tree"/>.</summary>
    /// <exception cref="RefusedException">It cannot be; what was changed until then is in the journal of the tree.</exception>
    public abstract ConfigurationAnswer ApplyTo(ConfigurationTree tree);

    /// <summary>Refuses what refers to nothing, after it was carried out.</summary>
    /// <exception cref="RefusedException">It is taken back.</exception>
    public virtual void CheckReferences(ConfigurationTree tree)
    {
    }
}
