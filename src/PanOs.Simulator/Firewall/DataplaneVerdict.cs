using System.Net;

namespace PanOs.Simulator;

/// <summary>What a firewall's dataplane did with the first packet of a flow.</summary>
internal abstract record DataplaneVerdict
{
    private DataplaneVerdict()
    {
    }

    /// <summary>The packet leaves again.</summary>
    /// <param name="Packet">As it leaves, after NAT.</param>
    /// <param name="DeviceIndex">The interface it leaves through.</param>
    /// <param name="NextHop">The next router, or the destination itself where it is on the link.</param>
    /// <param name="SecurityRule">The rule that allowed it.</param>
    /// <param name="NatRule">The rule that translated it, if any.</param>
    public sealed record Forwarded(
        Packet Packet, int DeviceIndex, IPAddress NextHop, string SecurityRule, string? NatRule) : DataplaneVerdict;

    /// <summary>The packet ends here.</summary>
    /// <param name="Hop">The part that dropped it: <c>interface</c>, <c>zone</c>, <c>route</c>,
    /// <c>security-rule</c>, <c>nat</c>, <c>ha-state</c>, <c>boot</c>.</param>
    /// <param name="Reason">Why, for a person.</param>
    public sealed record Dropped(string Hop, string Reason) : DataplaneVerdict;
}
