namespace PanOs.Model;

/// <summary>IPv6.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileIpv6 : ConfigurationNode
{
    /// <summary>Anycast source, yes or no. Null: not managed.</summary>
    [Element("anycast-source")]
    public bool? AnycastSource { get; init; }

    /// <summary>Filter ext hdr. Null: not managed.</summary>
    [Element("filter-ext-hdr")]
    public ZoneProtectionProfileFilterExtHdr? FilterExtHdr { get; init; }

    /// <summary>ICMPv6 too big small MTU discard, yes or no. Null: not managed.</summary>
    [Element("icmpv6-too-big-small-mtu-discard")]
    public bool? Icmpv6TooBigSmallMtuDiscard { get; init; }

    /// <summary>Ignore inv pkt. Null: not managed.</summary>
    [Element("ignore-inv-pkt")]
    public ZoneProtectionProfileIgnoreInvPkt? IgnoreInvPkt { get; init; }

    /// <summary>IPv4 compatible address, yes or no. Null: not managed.</summary>
    [Element("ipv4-compatible-address")]
    public bool? Ipv4CompatibleAddress { get; init; }

    /// <summary>Multicast source, yes or no. Null: not managed.</summary>
    [Element("multicast-source")]
    public bool? MulticastSource { get; init; }

    /// <summary>Needless fragment hdr, yes or no. Null: not managed.</summary>
    [Element("needless-fragment-hdr")]
    public bool? NeedlessFragmentHdr { get; init; }

    /// <summary>Options invalid IPv6 discard, yes or no. Null: not managed.</summary>
    [Element("options-invalid-ipv6-discard")]
    public bool? OptionsInvalidIpv6Discard { get; init; }

    /// <summary>Reserved field set discard, yes or no. Null: not managed.</summary>
    [Element("reserved-field-set-discard")]
    public bool? ReservedFieldSetDiscard { get; init; }

    /// <summary>Routing header 0, yes or no. Null: not managed.</summary>
    [Element("routing-header-0")]
    public bool? RoutingHeader0 { get; init; }

    /// <summary>Routing header 1, yes or no. Null: not managed.</summary>
    [Element("routing-header-1")]
    public bool? RoutingHeader1 { get; init; }

    /// <summary>Routing header 253, yes or no. Null: not managed.</summary>
    [Element("routing-header-253")]
    public bool? RoutingHeader253 { get; init; }

    /// <summary>Routing header 254, yes or no. Null: not managed.</summary>
    [Element("routing-header-254")]
    public bool? RoutingHeader254 { get; init; }

    /// <summary>Routing header 255, yes or no. Null: not managed.</summary>
    [Element("routing-header-255")]
    public bool? RoutingHeader255 { get; init; }

    /// <summary>Routing header 3, yes or no. Null: not managed.</summary>
    [Element("routing-header-3")]
    public bool? RoutingHeader3 { get; init; }

    /// <summary>Routing header 4 252, yes or no. Null: not managed.</summary>
    [Element("routing-header-4-252")]
    public bool? RoutingHeader4252 { get; init; }
}
