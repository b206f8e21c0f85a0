using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>How the firewall that becomes active takes over the dataplane on AWS.</summary>
public enum FailoverMode
{
    /// <summary>
    /// The dataplane network interfaces are detached from the peer and attached to it, with all that belongs to them. The
    /// passive firewall has none meanwhile. It takes some tens of seconds, and DPDK has to be off.
    /// </summary>
    [JsonStringEnumMemberName("interface-move")]
    InterfaceMove,

    /// <summary>
    /// Both firewalls keep dataplane interfaces of their own; a floating secondary address on each moves to the peer's, the
    /// Elastic IP with it, and the routes are rewritten. It is faster, and DPDK may be on.
    /// </summary>
    [JsonStringEnumMemberName("secondary-ip")]
    SecondaryIp,
}
