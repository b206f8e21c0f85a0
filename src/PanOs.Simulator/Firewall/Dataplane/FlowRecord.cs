using System.Net;

namespace PanOs.Simulator;

/// <summary>A flow that the policy has decided about.</summary>
internal sealed record FlowRecord(int Id, DateTimeOffset At, Packet Packet)
{
    /// <summary>The size that every simulated packet has.</summary>
    public const int PacketBytes = 98;

    public required string Application { get; init; }

    public required string FromZone { get; init; }

    public required string ToZone { get; init; }

    public required string Ingress { get; init; }

    /// <summary>Empty when the flow was dropped before it left.</summary>
    public required string Egress { get; init; }

    public required string Rule { get; init; }

    /// <summary>That of the rule: <c>allow</c>, <c>deny</c>, …</summary>
    public required string Action { get; init; }

    /// <summary>The address that NAT gave the source.</summary>
    public IPAddress? SourceTranslated { get; init; }

    /// <summary>A made-up port of the client, always the same for one flow; an identifier for ICMP.</summary>
    public int SourcePort => 32768 + (Id % 28000);

    /// <summary>A request and, when it was let through, its answer.</summary>
    public int Bytes => Action == "allow" ? 2 * PacketBytes : PacketBytes;

    /// <summary>How long the session is kept when nothing more comes: the defaults of <c>show session info</c>.</summary>
    public TimeSpan Timeout => TimeSpan.FromSeconds(Packet.Protocol switch
    {
        IpProtocol.Icmp => 6,
        IpProtocol.Udp => 30,
        _ => 15,
    });
}
