namespace PanOs.HaPair;

/// <summary>A topology that cannot be built. Thrown before anything is read from or written to AWS or a firewall.</summary>
public sealed class InvalidTopologyException : Exception
{
    /// <summary>An exception for these faults; its message names each field and reason.</summary>
    public InvalidTopologyException(IReadOnlyList<TopologyFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>An exception for a single fault.</summary>
    public InvalidTopologyException(string field, string reason)
        : this([new TopologyFault(field, reason)])
    {
    }

    /// <summary>An exception for a document that is not JSON.</summary>
    public InvalidTopologyException(string reason, Exception innerException)
        : base(Describe([new TopologyFault("", reason)]), innerException) => Faults = [new TopologyFault("", reason)];

    /// <summary>All faults, at least one, in the order of the document.</summary>
    public IReadOnlyList<TopologyFault> Faults { get; }

    private static string Describe(IReadOnlyList<TopologyFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Count == 1
            ? $"The topology is not valid: {faults[0]}"
            : $"The topology is not valid, {faults.Count} faults:{string.Concat(faults.Select(fault => $"{Environment.NewLine}  {fault}"))}";
    }
}
