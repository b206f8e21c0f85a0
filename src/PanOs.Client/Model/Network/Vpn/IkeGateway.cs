namespace PanOs.Model;

/// <summary>The peer of a VPN, and how the two prove who they are and agree on keys.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("network/ike/gateway", ObjectPlaces.Device, Title = "IKE gateway", Collection = "IkeGateways", NameMaxLength = 63)]
public sealed partial record IkeGateway(string Name) : ConfigurationObject
{
    /// <summary>How the two prove who they are. Null: not managed.</summary>
    [Element("authentication")]
    public IkeAuthentication? Authentication { get; init; }

    /// <summary>The interface that faces the peer, such as <c>ethernet1/3</c>. Null: not managed.</summary>
    [Element("local-address/interface")]
    public string? Interface { get; init; }

    /// <summary>Which address of that interface is used, when it has more than one. Null: not managed.</summary>
    [Element("local-address")]
    public IkeLocalAddress? LocalAddress { get; init; }

    /// <summary>Where the peer is. Null: not managed.</summary>
    [Element("peer-address")]
    public IkePeerAddress? PeerAddress { get; init; }

    /// <summary>How this firewall names itself, when not by its address. Null: not managed.</summary>
    [Element("local-id")]
    public IkeLocalId? LocalId { get; init; }

    /// <summary>How the peer names itself, when not by its address. Null: not managed.</summary>
    [Element("peer-id")]
    public IkePeerId? PeerId { get; init; }

    /// <summary>The versions of IKE that are spoken. Null: not managed; the device's default is <c>ikev1</c>.</summary>
    [Element("protocol/version")]
    public IkeVersion? Version { get; init; }

    /// <summary>What holds for IKEv1 only. Null: not managed.</summary>
    [Element("protocol/ikev1")]
    public Ikev1Settings? Ikev1 { get; init; }

    /// <summary>What holds for IKEv2 only. Null: not managed.</summary>
    [Element("protocol/ikev2")]
    public Ikev2Settings? Ikev2 { get; init; }

    /// <summary>Whether this firewall only answers and never begins a negotiation. Null: not managed.</summary>
    [Element("protocol-common/passive-mode")]
    public bool? PassiveMode { get; init; }

    /// <summary>Whether ESP is packed in UDP, to pass a translating device between the two. Null: not managed.</summary>
    [Element("protocol-common/nat-traversal/enable")]
    public bool? NatTraversal { get; init; }

    /// <summary>Seconds between the packets that keep the translation alive, 10 to 3600. Null: not managed; the device's default is 20.</summary>
    [Element("protocol-common/nat-traversal/keep-alive-interval", Min = 10, Max = 3600)]
    public int? NatKeepAliveInterval { get; init; }

    /// <summary>Whether packets in UDP carry a checksum. Null: not managed.</summary>
    [Element("protocol-common/nat-traversal/udp-checksum-enable")]
    public bool? UdpChecksum { get; init; }

    /// <summary>Whether large IKE messages are sent in fragments. Null: not managed.</summary>
    [Element("protocol-common/fragmentation/enable")]
    public bool? Fragmentation { get; init; }

    /// <summary>Whether the gateway has IPv6 addresses. Null: not managed.</summary>
    [Element("ipv6")]
    public bool? Ipv6 { get; init; }

    /// <summary>Whether the gateway is switched off. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }
}
