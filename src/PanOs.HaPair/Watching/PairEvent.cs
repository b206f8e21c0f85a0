using System.Globalization;

namespace PanOs.HaPair;

/// <summary>Something that was seen to happen to a pair (<see cref="FirewallPair.WatchAsync"/>).</summary>
public abstract record PairEvent
{
    private PairEvent(DateTimeOffset at) => At = at;

    /// <summary>When it was seen, on the pair's clock. It happened at most one interval, and one unanswered request, earlier.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What happened, in words.</summary>
    public abstract string Message { get; }

    /// <summary>When, and what happened.</summary>
    public sealed override string ToString() => $"{At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}Z {Message}";

    private static string Name(FirewallRole firewall) => $"the {PairText.Word(firewall)} firewall";

    /// <summary>A firewall is in another state of high availability.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Firewall">Which.</param>
    /// <param name="From">The state before; null at the first look.</param>
    /// <param name="To">The state now, such as <c>active</c>, <c>passive</c> or <c>suspended</c>; <c>off</c> while high availability is not on.</param>
    public sealed record RoleChanged(DateTimeOffset At, FirewallRole Firewall, string? From, string To) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"{Name(Firewall)} is {To}{(From is null ? "" : $", was {From}")}";
    }

    /// <summary>A dataplane interface is attached elsewhere; in secondary-ip mode, its floating address is assigned elsewhere.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Interface"><c>outside</c> or <c>inside</c>.</param>
    /// <param name="From">The firewall that had it; null when none did, and at the first look.</param>
    /// <param name="To">The firewall that has it; null while it is attached to neither.</param>
    public sealed record InterfaceMoved(DateTimeOffset At, string Interface, FirewallRole? From, FirewallRole? To) : PairEvent(At)
    {
        /// <summary>Which of the two it was: what moves in this failover mode.</summary>
        public FailoverMode Mode { get; init; }

        /// <inheritdoc/>
        public override string Message => $"the {Interface} {(Mode == FailoverMode.SecondaryIp ? "address" : "interface")} is on {(To is { } to ? Name(to) : "neither firewall")}{(From is { } from ? $", was on {Name(from)}" : "")}";
    }

    /// <summary>A firewall says something else about the running configuration of both.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Firewall">Which one says so.</param>
    /// <param name="From">What it said before; null at the first look.</param>
    /// <param name="To">What it says now, such as <c>synchronized</c> or <c>not synchronized</c>; empty while high availability is not on.</param>
    public sealed record SynchronizationChanged(DateTimeOffset At, FirewallRole Firewall, string? From, string To) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"{Name(Firewall)} says of the configuration: {(To.Length == 0 ? "nothing" : To)}{(From is null ? "" : $", said {(From.Length == 0 ? "nothing" : From)}")}";
    }

    /// <summary>A firewall hears its peer over HA1 again, or does not any more.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Firewall">Which one says so.</param>
    /// <param name="IsUp">Whether it hears its peer.</param>
    public sealed record PeerConnectionChanged(DateTimeOffset At, FirewallRole Firewall, bool IsUp) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"{Name(Firewall)} {(IsUp ? "hears" : "does not hear")} its peer";
    }

    /// <summary>A firewall cannot be asked. What it was before is kept, and told against when it is back.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Firewall">Which.</param>
    /// <param name="Reason">Why; no secret.</param>
    public sealed record FirewallUnreachable(DateTimeOffset At, FirewallRole Firewall, string Reason) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"{Name(Firewall)} cannot be asked: {Reason}";
    }

    /// <summary>A firewall that could not be asked answers again.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Firewall">Which.</param>
    public sealed record FirewallBack(DateTimeOffset At, FirewallRole Firewall) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"{Name(Firewall)} answers again";
    }

    /// <summary>AWS cannot be asked where the dataplane interfaces are.</summary>
    /// <param name="At">When it was seen.</param>
    /// <param name="Reason">Why; no secret.</param>
    public sealed record NetworkUnreadable(DateTimeOffset At, string Reason) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => $"AWS cannot be asked: {Reason}";
    }

    /// <summary>AWS answers again.</summary>
    /// <param name="At">When it was seen.</param>
    public sealed record NetworkBack(DateTimeOffset At) : PairEvent(At)
    {
        /// <inheritdoc/>
        public override string Message => "AWS answers again";
    }
}
