namespace PanOs.Model;

/// <summary>Filter ext hdr.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileFilterExtHdr : ConfigurationNode
{
    /// <summary>Dest option hdr, yes or no. Null: not managed.</summary>
    [Element("dest-option-hdr")]
    public bool? DestOptionHdr { get; init; }

    /// <summary>Hop by hop hdr, yes or no. Null: not managed.</summary>
    [Element("hop-by-hop-hdr")]
    public bool? HopByHopHdr { get; init; }

    /// <summary>Routing hdr, yes or no. Null: not managed.</summary>
    [Element("routing-hdr")]
    public bool? RoutingHdr { get; init; }
}
