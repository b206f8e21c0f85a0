namespace PanOs.Model;

/// <summary>Tunnel monitor.</summary>
[ConfigurationPart]
public sealed partial record IpsecTunnelTunnelMonitor : ConfigurationNode
{
    /// <summary>Destination IP. Null: not managed.</summary>
    [Element("destination-ip")]
    public string? DestinationIp { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Proxy ID. Null: not managed.</summary>
    [Element("proxy-id")]
    public string? ProxyId { get; init; }

    /// <summary>Tunnel monitor profile. Null: not managed.</summary>
    [Element("tunnel-monitor-profile")]
    public string? TunnelMonitorProfile { get; init; }
}
