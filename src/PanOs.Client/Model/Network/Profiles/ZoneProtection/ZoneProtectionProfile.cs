namespace PanOs.Model;

/// <summary>What a zone does against floods, scans and malformed packets that come in through it.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/profiles/zone-protection-profile", ObjectPlaces.Device, Title = "zone protection profile", Collection = "ZoneProtectionProfiles", NameMaxLength = 31)]
public sealed partial record ZoneProtectionProfile(string Name) : ConfigurationObject
{
    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Limits for new connections and packets, by protocol. Null: not managed.</summary>
    [Element("flood")]
    public FloodProtections? Flood { get; init; }

    /// <summary>What is done against scans; the name says against which. Null: not managed.</summary>
    [Element("scan")]
    public ValueList<ScanProtection>? Scans { get; init; }

    /// <summary>Sources that may scan. Null: not managed.</summary>
    [Element("scan-white-list")]
    public ValueList<ScanExclusion>? ScanExclusions { get; init; }

    /// <summary>Whether packets are dropped whose source address is not routed through the zone. Null: not managed.</summary>
    [Element("discard-ip-spoof")]
    public bool? DropSpoofedIp { get; init; }

    /// <summary>Whether packets with a malformed source or destination address are dropped. Null: not managed.</summary>
    [Element("strict-ip-check")]
    public bool? StrictIpCheck { get; init; }

    /// <summary>Whether fragments are dropped. Null: not managed.</summary>
    [Element("discard-ip-frag")]
    public bool? DropFragments { get; init; }

    /// <summary>Whether packets with this IP option are dropped. Null: not managed.</summary>
    [Element("discard-strict-source-routing")]
    public bool? DropStrictSourceRouting { get; init; }

    /// <summary>Whether packets with this IP option are dropped. Null: not managed.</summary>
    [Element("discard-loose-source-routing")]
    public bool? DropLooseSourceRouting { get; init; }

    /// <summary>Whether packets with the IP timestamp option are dropped. Null: not managed.</summary>
    [Element("discard-timestamp")]
    public bool? DropTimestamp { get; init; }

    /// <summary>Whether packets with this IP option are dropped. Null: not managed.</summary>
    [Element("discard-record-route")]
    public bool? DropRecordRoute { get; init; }

    /// <summary>Whether packets with the IP security option are dropped. Null: not managed.</summary>
    [Element("discard-security")]
    public bool? DropSecurity { get; init; }

    /// <summary>Whether packets with this IP option are dropped. Null: not managed.</summary>
    [Element("discard-stream-id")]
    public bool? DropStreamId { get; init; }

    /// <summary>Whether packets with an unknown IP option are dropped. Null: not managed.</summary>
    [Element("discard-unknown-option")]
    public bool? DropUnknownOption { get; init; }

    /// <summary>Whether packets with a malformed IP option are dropped. Null: not managed.</summary>
    [Element("discard-malformed-option")]
    public bool? DropMalformedOption { get; init; }

    /// <summary>Whether TCP segments are dropped that overlap and differ. Null: not managed.</summary>
    [Element("discard-overlapping-tcp-segment-mismatch")]
    public bool? DropMismatchedOverlap { get; init; }

    /// <summary>Whether TCP connections are dropped that begin in other than three steps. Null: not managed.</summary>
    [Element("discard-tcp-split-handshake")]
    public bool? DropSplitHandshake { get; init; }

    /// <summary>Whether SYN packets with data are dropped. Null: not managed.</summary>
    [Element("discard-tcp-syn-with-data")]
    public bool? DropSynWithData { get; init; }

    /// <summary>Whether SYN-ACK packets with data are dropped. Null: not managed.</summary>
    [Element("discard-tcp-synack-with-data")]
    public bool? DropSynAckWithData { get; init; }

    /// <summary>Whether TCP packets without a connection are dropped. Null: not managed; the device's default is <c>global</c>.</summary>
    [Element("tcp-reject-non-syn")]
    public GlobalOrSwitch? RejectNonSyn { get; init; }

    /// <summary>What is done with TCP packets outside the expected window. Null: not managed; the device's default is <c>global</c>.</summary>
    [Element("asymmetric-path")]
    public AsymmetricPathAction? AsymmetricPath { get; init; }

    /// <summary>Whether the TCP timestamp option is taken out. Null: not managed.</summary>
    [Element("remove-tcp-timestamp")]
    public bool? RemoveTcpTimestamp { get; init; }

    /// <summary>Whether the TCP Fast Open option and its data are taken out. Null: not managed.</summary>
    [Element("strip-tcp-fast-open-and-data")]
    public bool? StripFastOpen { get; init; }

    /// <summary>Whether the multipath TCP option is taken out. Null: not managed; the device's default is <c>global</c>.</summary>
    [Element("strip-mptcp-option")]
    public GlobalOrSwitch? StripMultipathTcp { get; init; }

    /// <summary>Whether pings with ID 0 are dropped. Null: not managed.</summary>
    [Element("discard-icmp-ping-zero-id")]
    public bool? DropIcmpPingIdZero { get; init; }

    /// <summary>Whether fragmented ICMP is dropped. Null: not managed.</summary>
    [Element("discard-icmp-frag")]
    public bool? DropIcmpFragments { get; init; }

    /// <summary>Whether ICMP packets over 1024 bytes are dropped. Null: not managed.</summary>
    [Element("discard-icmp-large-packet")]
    public bool? DropLargeIcmp { get; init; }

    /// <summary>Whether ICMP errors of embedded packets are dropped. Null: not managed.</summary>
    [Element("discard-icmp-error")]
    public bool? DropIcmpErrors { get; init; }

    /// <summary>Whether the firewall does not send that a TTL ran out. Null: not managed.</summary>
    [Element("suppress-icmp-timeexceeded")]
    public bool? SuppressIcmpTimeExceeded { get; init; }

    /// <summary>Whether the firewall does not send that a packet needed fragmentation. Null: not managed.</summary>
    [Element("suppress-icmp-needfrag")]
    public bool? SuppressIcmpFragmentationNeeded { get; init; }

    /// <summary>What is dropped of IPv6. Null: not managed.</summary>
    [Element("ipv6")]
    public Ipv6Protection? Ipv6 { get; init; }

    /// <summary>Whether the listed protocols other than IP are dropped, or all others. Null: not managed; the device's default is <c>exclude</c>.</summary>
    [Element("non-ip-protocol/list-type")]
    public NonIpListType? NonIpListType { get; init; }

    /// <summary>Protocols other than IP. Null: not managed.</summary>
    [Element("non-ip-protocol/protocol")]
    public ValueList<NonIpProtocol>? NonIpProtocols { get; init; }

    /// <summary>Security group tags whose packets are dropped. Null: not managed.</summary>
    [Element("l2-sec-group-tag-protection/tags")]
    public ValueList<SecurityGroupTagList>? SecurityGroupTags { get; init; }
}

/// <summary>A switch that can be left to the setting of the whole firewall.</summary>
public enum GlobalOrSwitch
{
    /// <summary>As the whole firewall.</summary>
    Global,

    /// <summary>On.</summary>
    Yes,

    /// <summary>Off.</summary>
    No,
}

/// <summary>What is done with TCP packets outside the expected window.</summary>
public enum AsymmetricPathAction
{
    /// <summary>As the whole firewall does.</summary>
    Global,

    /// <summary>They are dropped.</summary>
    Drop,

    /// <summary>They pass unchecked.</summary>
    Bypass,
}

/// <summary>What a list of protocols other than IP means.</summary>
public enum NonIpListType
{
    /// <summary>The listed ones are dropped.</summary>
    Exclude,

    /// <summary>Only the listed ones pass.</summary>
    Include,
}

/// <summary>A protocol other than IP.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record NonIpProtocol(string Name) : ConfigurationNode
{
    /// <summary>Its Ethertype in hexadecimal, such as <c>0x8892</c>. Null: not managed.</summary>
    [Element("ether-type")]
    public string? EtherType { get; init; }

    /// <summary>Whether the entry counts. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}

/// <summary>Layer 2 security group tags.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record SecurityGroupTagList(string Name) : ConfigurationNode
{
    /// <summary>Numbers and ranges, such as <c>100-500</c>. Null: not managed.</summary>
    [Element("tag")]
    public string? Tags { get; init; }

    /// <summary>Whether the entry counts. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }
}
