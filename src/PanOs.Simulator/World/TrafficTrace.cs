using System.Net;
using System.Text;

namespace PanOs.Simulator;

/// <summary>One hop of a traced flow.</summary>
/// <param name="Name">Which hop, such as <c>inside-security-group</c>; see <see cref="TrafficTrace"/>.</param>
/// <param name="Passed">Whether the flow got past it.</param>
/// <param name="Detail">What happened there, for a person.</param>
public sealed record TrafficHop(string Name, bool Passed, string Detail);

/// <summary>
/// The way of one flow from a machine behind the firewalls to the internet and back, hop by hop, as the networks and
/// firewalls decided it. It ends at the first hop that drops it.
/// </summary>
/// <param name="Flow">The first packet, as it left the machine.</param>
/// <param name="Hops">The hops in order.</param>
/// <param name="SeenFrom">The source address that the far end saw; null when the flow did not arrive there.</param>
public sealed record TrafficTrace(Packet Flow, IReadOnlyList<TrafficHop> Hops, IPAddress? SeenFrom)
{
    /// <summary>The hop that dropped the flow; null when it went there and back.</summary>
    public TrafficHop? BrokenHop => Hops.FirstOrDefault(hop => !hop.Passed);

    /// <summary>Whether the flow went there and back.</summary>
    public bool Succeeded => BrokenHop is null;

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Flow).Append(Succeeded ? $": works, seen from {SeenFrom}" : $": stops at {BrokenHop!.Name}");
        foreach (TrafficHop hop in Hops)
        {
            text.AppendLine().Append(hop.Passed ? "  ok   " : "  STOP ").Append(hop.Name).Append(": ").Append(hop.Detail);
        }

        return text.ToString();
    }
}
