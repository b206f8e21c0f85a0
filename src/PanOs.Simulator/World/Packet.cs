using System.Net;

namespace PanOs.Simulator;

/// <summary>The IP protocols that the simulated networks tell apart.</summary>
public enum IpProtocol
{
    /// <summary>ICMP (1): ping, and the HA1 heartbeat.</summary>
    Icmp = 1,

    /// <summary>TCP (6).</summary>
    Tcp = 6,

    /// <summary>UDP (17): HA2 with transport <c>udp</c> uses port 29281.</summary>
    Udp = 17,

    /// <summary>IP protocol 99: HA2 with transport <c>ip</c>.</summary>
    Ha2 = 99,

    /// <summary>A frame that is not IP at all (HA2 with transport <c>ethernet</c>); a VPC does not carry it.</summary>
    NonIp = 0,
}

/// <summary>The first packet of a flow: enough to decide whether the flow gets through.</summary>
/// <param name="Source">Source address.</param>
/// <param name="Destination">Destination address.</param>
/// <param name="Protocol">IP protocol.</param>
/// <param name="DestinationPort">Destination port of TCP and UDP, otherwise 0.</param>
public sealed record Packet(IPAddress Source, IPAddress Destination, IpProtocol Protocol, int DestinationPort = 0)
{
    /// <inheritdoc/>
    public override string ToString() => Protocol is IpProtocol.Tcp or IpProtocol.Udp
        ? $"{Source} -> {Destination} {Protocol.ToString().ToLowerInvariant()}/{DestinationPort}"
        : $"{Source} -> {Destination} {Protocol.ToString().ToLowerInvariant()}";
}
