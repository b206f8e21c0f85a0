namespace PanOs.Model;

/// <summary>Add path.</summary>
[ConfigurationPart]
public sealed partial record BgpAddressFamilyProfileAddPath : ConfigurationNode
{
    /// <summary>Tx all paths, yes or no. Null: not managed.</summary>
    [Element("tx-all-paths")]
    public bool? TxAllPaths { get; init; }

    /// <summary>Tx bestpath per AS, yes or no. Null: not managed.</summary>
    [Element("tx-bestpath-per-AS")]
    public bool? TxBestpathPerAS { get; init; }
}
