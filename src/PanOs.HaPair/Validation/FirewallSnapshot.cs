using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>What one firewall said, all read within seconds. Configuration is the running one: what is in force.</summary>
internal sealed record FirewallSnapshot(FirewallRole Role)
{
    /// <summary>Name, version, uptime.</summary>
    public required Reading<SystemInfo> System { get; init; }

    /// <summary>Whether the chassis is ready.</summary>
    public required Reading<bool> IsChassisReady { get; init; }

    /// <summary>The state of high availability, its own and what it knows of the peer.</summary>
    public required Reading<HighAvailabilityState> State { get; init; }

    /// <summary>The settings of high availability; null when there are none.</summary>
    public required Reading<HighAvailability?> Settings { get; init; }

    /// <summary>The Ethernet interfaces that are configured.</summary>
    public required Reading<IReadOnlyList<EthernetInterface>> Interfaces { get; init; }

    /// <summary>The interfaces that belong to the virtual system.</summary>
    public required Reading<IReadOnlyList<string>> ImportedInterfaces { get; init; }

    /// <summary>The zones.</summary>
    public required Reading<IReadOnlyList<Zone>> Zones { get; init; }

    /// <summary>The virtual router; null when it is not there.</summary>
    public required Reading<VirtualRouter?> VirtualRouter { get; init; }

    /// <summary>The static routes of the virtual router.</summary>
    public required Reading<IReadOnlyList<StaticRoute>> StaticRoutes { get; init; }

    /// <summary>The security rules, in order.</summary>
    public required Reading<IReadOnlyList<SecurityRule>> SecurityRules { get; init; }

    /// <summary>The NAT rules, in order.</summary>
    public required Reading<IReadOnlyList<NatRule>> NatRules { get; init; }

    /// <summary>Whether the candidate configuration differs from the running one.</summary>
    public required Reading<bool> HasPendingChanges { get; init; }

    /// <summary>The jobs that it lists.</summary>
    public required Reading<IReadOnlyList<Job>> Jobs { get; init; }

    /// <summary>Where it would send a packet to the internet.</summary>
    public required Reading<RouteLookup> InternetRoute { get; init; }

    /// <summary>The security rules that outbound traffic meets, best first.</summary>
    public required Reading<IReadOnlyList<string>> OutboundSecurityRules { get; init; }

    /// <summary>The NAT rules that outbound traffic meets, best first.</summary>
    public required Reading<IReadOnlyList<string>> OutboundNatRules { get; init; }

    /// <summary>The licences.</summary>
    public required Reading<IReadOnlyList<License>> Licenses { get; init; }

    /// <summary>The certificates of the shared configuration.</summary>
    public required Reading<IReadOnlyList<CertificateTerm>> Certificates { get; init; }

    /// <summary>What only the command line tells.</summary>
    public required Reading<CommandLineState> CommandLine { get; init; }

    /// <summary>A firewall of which nothing could be read.</summary>
    /// <param name="role">Which.</param>
    /// <param name="reason">Why; no secret.</param>
    public static FirewallSnapshot Unreadable(FirewallRole role, string reason) => new(role)
    {
        System = Reading<SystemInfo>.Not(reason),
        IsChassisReady = Reading<bool>.Not(reason),
        State = Reading<HighAvailabilityState>.Not(reason),
        Settings = Reading<HighAvailability?>.Not(reason),
        Interfaces = Reading<IReadOnlyList<EthernetInterface>>.Not(reason),
        ImportedInterfaces = Reading<IReadOnlyList<string>>.Not(reason),
        Zones = Reading<IReadOnlyList<Zone>>.Not(reason),
        VirtualRouter = Reading<VirtualRouter?>.Not(reason),
        StaticRoutes = Reading<IReadOnlyList<StaticRoute>>.Not(reason),
        SecurityRules = Reading<IReadOnlyList<SecurityRule>>.Not(reason),
        NatRules = Reading<IReadOnlyList<NatRule>>.Not(reason),
        HasPendingChanges = Reading<bool>.Not(reason),
        Jobs = Reading<IReadOnlyList<Job>>.Not(reason),
        InternetRoute = Reading<RouteLookup>.Not(reason),
        OutboundSecurityRules = Reading<IReadOnlyList<string>>.Not(reason),
        OutboundNatRules = Reading<IReadOnlyList<string>>.Not(reason),
        Licenses = Reading<IReadOnlyList<License>>.Not(reason),
        Certificates = Reading<IReadOnlyList<CertificateTerm>>.Not(reason),
        CommandLine = Reading<CommandLineState>.Not(reason),
    };
}
