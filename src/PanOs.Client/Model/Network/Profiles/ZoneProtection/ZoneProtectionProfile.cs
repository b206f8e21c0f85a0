namespace PanOs.Model;

/// <summary>A zone protection profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/profiles/zone-protection-profile", ObjectPlaces.Device, Title = "zone protection profile", Collection = "ZoneProtectionProfiles", NameMaxLength = 31)]
public sealed partial record ZoneProtectionProfile(string Name) : ConfigurationObject
{
    /// <summary>Asymmetric path. Null: not managed; the device's default is global.</summary>
    [Element("asymmetric-path")]
    public ZoneProtectionProfileAsymmetricPath? AsymmetricPath { get; init; }

    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether packets are dropped: ICMP error. Null: not managed.</summary>
    [Element("discard-icmp-error")]
    public bool? DiscardIcmpError { get; init; }

    /// <summary>Whether packets are dropped: ICMP frag. Null: not managed.</summary>
    [Element("discard-icmp-frag")]
    public bool? DiscardIcmpFrag { get; init; }

    /// <summary>Whether packets are dropped: ICMP large packet. Null: not managed.</summary>
    [Element("discard-icmp-large-packet")]
    public bool? DiscardIcmpLargePacket { get; init; }

    /// <summary>Whether packets are dropped: ICMP ping zero ID. Null: not managed.</summary>
    [Element("discard-icmp-ping-zero-id")]
    public bool? DiscardIcmpPingZeroId { get; init; }

    /// <summary>Whether packets are dropped: IP frag. Null: not managed.</summary>
    [Element("discard-ip-frag")]
    public bool? DiscardIpFrag { get; init; }

    /// <summary>Whether packets are dropped: IP spoof. Null: not managed.</summary>
    [Element("discard-ip-spoof")]
    public bool? DiscardIpSpoof { get; init; }

    /// <summary>Whether packets are dropped: loose source routing. Null: not managed.</summary>
    [Element("discard-loose-source-routing")]
    public bool? DiscardLooseSourceRouting { get; init; }

    /// <summary>Whether packets are dropped: malformed option. Null: not managed.</summary>
    [Element("discard-malformed-option")]
    public bool? DiscardMalformedOption { get; init; }

    /// <summary>Whether packets are dropped: overlapping TCP segment mismatch. Null: not managed.</summary>
    [Element("discard-overlapping-tcp-segment-mismatch")]
    public bool? DiscardOverlappingTcpSegmentMismatch { get; init; }

    /// <summary>Whether packets are dropped: record route. Null: not managed.</summary>
    [Element("discard-record-route")]
    public bool? DiscardRecordRoute { get; init; }

    /// <summary>Whether packets are dropped: security. Null: not managed.</summary>
    [Element("discard-security")]
    public bool? DiscardSecurity { get; init; }

    /// <summary>Whether packets are dropped: stream ID. Null: not managed.</summary>
    [Element("discard-stream-id")]
    public bool? DiscardStreamId { get; init; }

    /// <summary>Whether packets are dropped: strict source routing. Null: not managed.</summary>
    [Element("discard-strict-source-routing")]
    public bool? DiscardStrictSourceRouting { get; init; }

    /// <summary>Whether packets are dropped: TCP split handshake. Null: not managed.</summary>
    [Element("discard-tcp-split-handshake")]
    public bool? DiscardTcpSplitHandshake { get; init; }

    /// <summary>Whether packets are dropped: TCP SYN with data. Null: not managed.</summary>
    [Element("discard-tcp-syn-with-data")]
    public bool? DiscardTcpSynWithData { get; init; }

    /// <summary>Whether packets are dropped: TCP synack with data. Null: not managed.</summary>
    [Element("discard-tcp-synack-with-data")]
    public bool? DiscardTcpSynackWithData { get; init; }

    /// <summary>Whether packets are dropped: timestamp. Null: not managed.</summary>
    [Element("discard-timestamp")]
    public bool? DiscardTimestamp { get; init; }

    /// <summary>Whether packets are dropped: unknown option. Null: not managed.</summary>
    [Element("discard-unknown-option")]
    public bool? DiscardUnknownOption { get; init; }

    /// <summary>Flood. Null: not managed.</summary>
    [Element("flood")]
    public ZoneProtectionProfileFlood? Flood { get; init; }

    /// <summary>IPv6. Null: not managed.</summary>
    [Element("ipv6")]
    public ZoneProtectionProfileIpv6? Ipv6 { get; init; }

    /// <summary>L2 sec group tag protection. Null: not managed.</summary>
    [Element("l2-sec-group-tag-protection")]
    public ZoneProtectionProfileL2SecGroupTagProtection? L2SecGroupTagProtection { get; init; }

    /// <summary>Non IP protocol. Null: not managed.</summary>
    [Element("non-ip-protocol")]
    public ZoneProtectionProfileNonIpProtocol? NonIpProtocol { get; init; }

    /// <summary>Remove TCP timestamp, yes or no. Null: not managed.</summary>
    [Element("remove-tcp-timestamp")]
    public bool? RemoveTcpTimestamp { get; init; }

    /// <summary>Scan. Null: not managed.</summary>
    [Element("scan")]
    public ValueList<ZoneProtectionProfileScan>? Scan { get; init; }

    /// <summary>Scan white list. Null: not managed.</summary>
    [Element("scan-white-list")]
    public ValueList<ZoneProtectionProfileScanWhiteList>? ScanWhiteList { get; init; }

    /// <summary>Strict IP check, yes or no. Null: not managed.</summary>
    [Element("strict-ip-check")]
    public bool? StrictIpCheck { get; init; }

    /// <summary>Strip mptcp option. Null: not managed; the device's default is global.</summary>
    [Element("strip-mptcp-option")]
    public ZoneProtectionProfileStripMptcpOption? StripMptcpOption { get; init; }

    /// <summary>Strip TCP fast open and data, yes or no. Null: not managed.</summary>
    [Element("strip-tcp-fast-open-and-data")]
    public bool? StripTcpFastOpenAndData { get; init; }

    /// <summary>Suppress ICMP needfrag, yes or no. Null: not managed.</summary>
    [Element("suppress-icmp-needfrag")]
    public bool? SuppressIcmpNeedfrag { get; init; }

    /// <summary>Suppress ICMP timeexceeded, yes or no. Null: not managed.</summary>
    [Element("suppress-icmp-timeexceeded")]
    public bool? SuppressIcmpTimeexceeded { get; init; }

    /// <summary>TCP reject non SYN. Null: not managed; the device's default is global.</summary>
    [Element("tcp-reject-non-syn")]
    public ZoneProtectionProfileStripMptcpOption? TcpRejectNonSyn { get; init; }
}
