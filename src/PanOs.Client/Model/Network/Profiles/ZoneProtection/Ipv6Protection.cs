namespace PanOs.Model;

/// <summary>What a zone drops of IPv6.</summary>
[ConfigurationPart]
public sealed partial record Ipv6Protection : ConfigurationNode
{
    /// <summary>Whether packets with routing header type 0 are dropped. Null: not managed.</summary>
    [Element("routing-header-0")]
    public bool? DropRoutingHeader0 { get; init; }

    /// <summary>Whether packets with routing header type 1 are dropped. Null: not managed.</summary>
    [Element("routing-header-1")]
    public bool? DropRoutingHeader1 { get; init; }

    /// <summary>Whether packets with routing header type 3 are dropped. Null: not managed.</summary>
    [Element("routing-header-3")]
    public bool? DropRoutingHeader3 { get; init; }

    /// <summary>Whether packets with routing header types 4 to 252 are dropped. Null: not managed.</summary>
    [Element("routing-header-4-252")]
    public bool? DropRoutingHeaders4To252 { get; init; }

    /// <summary>Whether packets with routing header type 253 are dropped. Null: not managed.</summary>
    [Element("routing-header-253")]
    public bool? DropRoutingHeader253 { get; init; }

    /// <summary>Whether packets with routing header type 254 are dropped. Null: not managed.</summary>
    [Element("routing-header-254")]
    public bool? DropRoutingHeader254 { get; init; }

    /// <summary>Whether packets with routing header type 255 are dropped. Null: not managed.</summary>
    [Element("routing-header-255")]
    public bool? DropRoutingHeader255 { get; init; }

    /// <summary>Whether packets with an IPv4-compatible address are dropped. Null: not managed.</summary>
    [Element("ipv4-compatible-address")]
    public bool? DropIpv4Compatible { get; init; }

    /// <summary>Whether packets from an anycast address are dropped. Null: not managed.</summary>
    [Element("anycast-source")]
    public bool? DropAnycastSource { get; init; }

    /// <summary>Whether packets from a multicast address are dropped. Null: not managed.</summary>
    [Element("multicast-source")]
    public bool? DropMulticastSource { get; init; }

    /// <summary>Whether packets with a fragment header and no other fragment are dropped. Null: not managed.</summary>
    [Element("needless-fragment-hdr")]
    public bool? DropNeedlessFragments { get; init; }

    /// <summary>Whether packets with reserved bits set are dropped. Null: not managed.</summary>
    [Element("reserved-field-set-discard")]
    public bool? DropReservedFields { get; init; }

    /// <summary>Whether packets with invalid options are dropped. Null: not managed.</summary>
    [Element("options-invalid-ipv6-discard")]
    public bool? DropInvalidOptions { get; init; }

    /// <summary>Whether ICMPv6 errors are dropped that tell an MTU below 1280. Null: not managed.</summary>
    [Element("icmpv6-too-big-small-mtu-discard")]
    public bool? DropSmallMtu { get; init; }

    /// <summary>Whether packets with hop-by-hop options are dropped. Null: not managed.</summary>
    [Element("filter-ext-hdr/hop-by-hop-hdr")]
    public bool? DropHopByHop { get; init; }

    /// <summary>Whether packets with a routing header are dropped. Null: not managed.</summary>
    [Element("filter-ext-hdr/routing-hdr")]
    public bool? DropRouting { get; init; }

    /// <summary>Whether packets with destination options are dropped. Null: not managed.</summary>
    [Element("filter-ext-hdr/dest-option-hdr")]
    public bool? DropDestinationOptions { get; init; }

    /// <summary>Whether this ICMPv6 error needs a rule of its own, whatever connection it tells of. Null: not managed.</summary>
    [Element("ignore-inv-pkt/dest-unreach")]
    public bool? RequirePolicyForDestinationUnreachable { get; init; }

    /// <summary>Whether this ICMPv6 error needs a rule of its own, whatever connection it tells of. Null: not managed.</summary>
    [Element("ignore-inv-pkt/pkt-too-big")]
    public bool? RequirePolicyForPacketTooBig { get; init; }

    /// <summary>Whether this ICMPv6 error needs a rule of its own, whatever connection it tells of. Null: not managed.</summary>
    [Element("ignore-inv-pkt/time-exceeded")]
    public bool? RequirePolicyForTimeExceeded { get; init; }

    /// <summary>Whether this ICMPv6 error needs a rule of its own, whatever connection it tells of. Null: not managed.</summary>
    [Element("ignore-inv-pkt/param-problem")]
    public bool? RequirePolicyForParameterProblem { get; init; }

    /// <summary>Whether this ICMPv6 error needs a rule of its own, whatever connection it tells of. Null: not managed.</summary>
    [Element("ignore-inv-pkt/redirect")]
    public bool? RequirePolicyForRedirect { get; init; }
}
