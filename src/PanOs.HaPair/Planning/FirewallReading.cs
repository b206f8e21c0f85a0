using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>
/// What one firewall has, as far as a plan needs it: its running configuration, so that what a crash left uncommitted
/// is planned again, and its operational settings. Everything in it was read; nothing was changed.
/// </summary>
internal sealed record FirewallReading
{
    /// <summary>A firewall as it is delivered: it has a virtual router of that name and no member in it.</summary>
    public static FirewallReading AsDelivered { get; } = new() { VirtualRouter = new VirtualRouter("default") };

    public IReadOnlyList<EthernetInterface> EthernetInterfaces { get; init; } = [];

    public IReadOnlyList<Zone> Zones { get; init; } = [];

    /// <summary>The interfaces that vsys1 owns.</summary>
    public IReadOnlyList<string> ImportedInterfaces { get; init; } = [];

    /// <summary>The virtual router of the topology's name; null when there is none.</summary>
    public VirtualRouter? VirtualRouter { get; init; }

    /// <summary>The static routes of that virtual router.</summary>
    public IReadOnlyList<StaticRoute> StaticRoutes { get; init; } = [];

    public IReadOnlyList<SecurityRule> SecurityRules { get; init; } = [];

    public IReadOnlyList<NatRule> NatRules { get; init; } = [];

    /// <summary>The HA settings; null when there are none.</summary>
    public HighAvailability? HighAvailability { get; init; }

    /// <summary><c>interface-move</c> or <c>secondary-ip</c>; null when it could not be read.</summary>
    public string? FailoverMode { get; init; }

    /// <summary>Whether packets pass through DPDK; null when it could not be read.</summary>
    public bool? DpdkEnabled { get; init; }

    /// <summary>The state of HA; null when it could not be read.</summary>
    public HighAvailabilityState? HaState { get; init; }

    /// <summary>Whether it says that it is suspended.</summary>
    public bool IsSuspended => HaState is { Enabled: true, Local.State: PairStates.Suspended };

    /// <summary>Why it could not be read; null when it was. Nothing else is known of it then.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Whether the firewall was not restarted since its HA settings were committed.</summary>
    public bool NeedsRestart { get; init; }
}
