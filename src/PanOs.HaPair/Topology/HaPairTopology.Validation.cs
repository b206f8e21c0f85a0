namespace PanOs.HaPair;

public sealed partial record HaPairTopology
{
    /// <summary>
    /// Everything that is wrong with the values, in the order of the document; empty when the pair can be planned. Where
    /// code left null in place of a value, these fields are the only faults: the other rules need the values.
    /// </summary>
    public IReadOnlyList<TopologyFault> Validate() => TopologyRules.Check(this);

    /// <summary>Throws when <see cref="Validate"/> finds a fault.</summary>
    /// <exception cref="InvalidTopologyException">It carries every fault.</exception>
    public void ThrowIfInvalid()
    {
        IReadOnlyList<TopologyFault> faults = Validate();
        if (faults.Count > 0)
        {
            throw new InvalidTopologyException(faults);
        }
    }
}
