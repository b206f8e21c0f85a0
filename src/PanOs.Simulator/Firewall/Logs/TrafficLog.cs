using System.Globalization;

namespace PanOs.Simulator;

/// <summary>The fields of a traffic log that are its own, in the order of the captures.</summary>
internal static class TrafficLog
{
    private static readonly string[] s_flags =
    [
        "flag-pcap", "flag-flagged", "flag-proxy", "flag-url-denied", "flag-nat", "captive-portal", "exported", "transaction",
        "pbf-c2s", "pbf-s2c", "temporary-match", "sym-return", "decrypt-mirror",
    ];

    public static IEnumerable<(string Name, string Value)> Fields(FlowRecord flow) => [.. Way(flow), .. Session(flow), .. Amounts(flow)];

    private static IEnumerable<(string Name, string Value)> Way(FlowRecord flow) =>
    [
        ("src", flow.Packet.Source.ToString()),
        ("dst", flow.Packet.Destination.ToString()),
        .. flow.SourceTranslated is { } source ? (ReadOnlySpan<(string, string)>)[("natsrc", source.ToString()), ("natdst", flow.Packet.Destination.ToString())] : [],
        ("rule", flow.Rule),
        ("srcloc", "10.0.0.0-10.255.255.255"),
        ("dstloc", "Unknown"),
        ("app", flow.Application),
        ("vsys", "vsys1"),
        ("from", flow.FromZone),
        ("to", flow.ToZone),
        ("inbound_if", flow.Ingress),
        .. flow.Egress.Length > 0 ? (ReadOnlySpan<(string, string)>)[("outbound_if", flow.Egress)] : [],
    ];

    private static IEnumerable<(string Name, string Value)> Session(FlowRecord flow)
    {
        bool translated = flow.SourceTranslated is not null;
        return
        [
            ("time_received", DeviceTime.Stamp(flow.At)),
            ("sessionid", Number(flow.Id)),
            ("repeatcnt", "1"),
            ("sport", Number(flow.SourcePort)),
            ("dport", Number(flow.Packet.DestinationPort)),
            ("natsport", translated ? Number(flow.SourcePort) : "0"),
            ("natdport", translated ? Number(flow.Packet.DestinationPort) : "0"),
            ("flags", "0"),
            .. s_flags.Select(flag => (flag, flag == "flag-nat" && translated ? "yes" : "no")),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Amounts(FlowRecord flow)
    {
        bool allowed = flow.Action == "allow";
        return
        [
            ("proto", flow.Packet.Protocol.ToString().ToLowerInvariant()),
            ("action", flow.Action),
            ("cpadding", "0"),
            ("bytes", Number(flow.Bytes)),
            ("bytes_sent", Number(FlowRecord.PacketBytes)),
            ("bytes_received", Number(flow.Bytes - FlowRecord.PacketBytes)),
            ("packets", allowed ? "2" : "1"),
            ("start", DeviceTime.Stamp(flow.At)),
            ("elapsed", "0"),
            ("category", "any"),
            ("padding", "0"),
            ("pkts_sent", "1"),
            ("pkts_received", allowed ? "1" : "0"),
            .. allowed ? (ReadOnlySpan<(string, string)>)[("session_end_reason", "aged-out")] : [],
        ];
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
