namespace PanOs.Model;

/// <summary>An IKE gateway.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("network/ike/gateway", ObjectPlaces.Device, Title = "IKE gateway", Collection = "IkeGateways", NameMaxLength = 63)]
public sealed partial record IkeGateway(string Name) : ConfigurationObject
{
    /// <summary>Authentication. Null: not managed.</summary>
    [Element("authentication")]
    public IkeGatewayAuthentication? Authentication { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    /// <summary>Disabled, yes or no. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Its IPv6 settings. Null: not managed.</summary>
    [Element("ipv6")]
    public bool? Ipv6 { get; init; }

    /// <summary>The address that the tunnel begins at. Null: not managed.</summary>
    [Element("local-address")]
    public IkeGatewayLocalAddress? LocalAddress { get; init; }

    /// <summary>How this firewall names itself. Null: not managed.</summary>
    [Element("local-id")]
    public IkeGatewayLocalId? LocalId { get; init; }

    /// <summary>The address of the peer. Null: not managed.</summary>
    [Element("peer-address")]
    public IkeGatewayPeerAddress? PeerAddress { get; init; }

    /// <summary>How the peer names itself. Null: not managed.</summary>
    [Element("peer-id")]
    public IkeGatewayPeerId? PeerId { get; init; }

    /// <summary>Protocol. Null: not managed.</summary>
    [Element("protocol")]
    public IkeGatewayProtocol? Protocol { get; init; }

    /// <summary>What both versions of IKE use. Null: not managed.</summary>
    [Element("protocol-common")]
    public IkeGatewayProtocolCommon? ProtocolCommon { get; init; }
}
