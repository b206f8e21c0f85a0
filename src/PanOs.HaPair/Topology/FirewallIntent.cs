using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>What the configuration of one firewall must hold. A field that is null in a record is not managed.</summary>
internal sealed record FirewallIntent
{
    /// <summary>What stands for a value that AWS has not given yet.</summary>
    public const string KnownAfterLaunch = "(known after launch)";

    public const string Vsys = "vsys1";
    public const string InternetRoute = "internet";

    public required FirewallRole Role { get; init; }

    /// <summary>Whether every value is known. Otherwise the intent can be printed, but not written.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The virtual router that holds the routes, on either firewall.</summary>
    public required string VirtualRouterName { get; init; }

    public required ValueList<EthernetInterface> EthernetInterfaces { get; init; }

    public ValueList<string> ImportedInterfaces { get; init; } = [];

    public ValueList<Zone> Zones { get; init; } = [];

    /// <summary>Null on the firewall that gets it by synchronization.</summary>
    public VirtualRouter? VirtualRouter { get; init; }

    public ValueList<StaticRoute> StaticRoutes { get; init; } = [];

    public required HighAvailability HighAvailability { get; init; }

    public ValueList<SecurityRule> SecurityRules { get; init; } = [];

    public ValueList<NatRule> NatRules { get; init; } = [];

    /// <summary>The failover mode of the pair.</summary>
    public required FailoverMode FailoverMode { get; init; }

    /// <summary>Whether the failover mode is set here.</summary>
    public required bool SetsFailoverMode { get; init; }

    /// <summary>Whether DPDK is switched off here.</summary>
    public required bool SwitchesDpdkOff { get; init; }

    /// <summary>The intent for one firewall.</summary>
    /// <param name="topology">The pair.</param>
    /// <param name="role">Which firewall.</param>
    /// <param name="addresses">The pair's addresses; null while they are not known.</param>
    /// <param name="holdsDataplane">
    /// Whether the settings that are synchronized are written here; the other firewall gets them by synchronization.
    /// Null: on the primary. After a failover it is the secondary, or its peer's next synchronization would undo them.
    /// </param>
    public static FirewallIntent For(HaPairTopology topology, FirewallRole role, PairAddresses? addresses, bool? holdsDataplane = null)
    {
        FirewallIntent both = new()
        {
            Role = role,
            IsComplete = addresses is not null,
            VirtualRouterName = topology.Dataplane.VirtualRouter,
            EthernetInterfaces = [new EthernetInterface(PairInterfaces.Ha) { Mode = EthernetMode.HighAvailability }],
            HighAvailability = HaSettings(topology, role, addresses),
            FailoverMode = topology.FailoverMode,
            SetsFailoverMode = role == FirewallRole.Primary || topology.Corrections.Contains(Correction.ModeBoth),

            // Only interfaces that come at run time need it off.
            SwitchesDpdkOff = topology.FailoverMode == FailoverMode.InterfaceMove
                && (role == FirewallRole.Primary || topology.Corrections.Contains(Correction.DpdkBoth)),
        };
        return holdsDataplane ?? role == FirewallRole.Primary ? WithDataplane(both, topology) : both;
    }

    private static FirewallIntent WithDataplane(FirewallIntent intent, HaPairTopology topology)
    {
        // The default route is a static one: with DHCP's own route each interface would bring one.
        EthernetMode dhcp = EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false));
        DataplanePort[] ports = [.. DataplanePort.Of(topology).OrderBy(port => port.Index)];
        return intent with
        {
            EthernetInterfaces =
            [
                .. intent.EthernetInterfaces,
                .. ports.Select(port => new EthernetInterface(port.Port) { Mode = dhcp }),
            ],
            ImportedInterfaces = [.. ports.Select(port => port.Port)],
            Zones = [.. ports.Select(port => new Zone(port.Zone) { Kind = ZoneKind.Layer3(port.Port) })],
            VirtualRouter = new VirtualRouter(topology.Dataplane.VirtualRouter) { Interfaces = [.. ports.Select(port => port.Port)] },
            StaticRoutes = [.. Routes(topology)],
            SecurityRules = [.. topology.Policy.SecurityRules.Select(ToRule)],
            NatRules = [.. topology.Policy.NatRules.Select(rule => ToRule(rule, topology))],
        };
    }

    private static IEnumerable<StaticRoute> Routes(HaPairTopology topology)
    {
        yield return Route(InternetRoute, "0.0.0.0/0", topology.Subnets.Untrust, DataplanePort.Of(topology, PairRoles.Outside).Port);
        if (topology.Corrections.Contains(Correction.ReturnRoute))
        {
            string inside = DataplanePort.Of(topology, PairRoles.Inside).Port;
            IReadOnlyList<SubnetTopology> subnets = topology.Subnets.Private;
            for (int index = 0; index < subnets.Count; index++)
            {
                yield return Route(PairRoles.PrivateSubnet(index + 1), subnets[index].Cidr, topology.Subnets.Trust, inside);
            }
        }
    }

    private static StaticRoute Route(string name, string destination, SubnetTopology via, string port) => new(name)
    {
        Destination = destination,
        NextHop = NextHop.Address(Ipv4Range.Parse(via.Cidr).Gateway),
        Interface = port,
    };

    private static HighAvailability HaSettings(HaPairTopology topology, FirewallRole role, PairAddresses? addresses)
    {
        Ipv4Range subnet = Ipv4Range.Parse(topology.Subnets.Ha.Cidr);
        HighAvailabilityTopology settings = topology.HighAvailability;
        return new HighAvailability
        {
            Enabled = true,
            GroupId = settings.GroupId,
            PeerAddress = addresses?.PeerOf(role).Management ?? KnownAfterLaunch,
            Mode = HaGroupMode.ActivePassive,
            ConfigurationSync = true,
            DevicePriority = topology.Of(role).DevicePriority,
            Preemptive = settings.Preemptive,
            StateSync = true,
            Transport = Transport(topology),
            Ha2KeepAlive = settings.Ha2KeepAlive is { } watched ? new Ha2KeepAlive { Enabled = watched } : null,
            Timers = Timers(settings.Timers),
            Ha1 = new Ha1Link { Port = PairInterfaces.Ha1Port },
            Ha2 = new Ha2Link
            {
                Port = PairInterfaces.Ha,
                Address = addresses?.Of(role).Ha ?? KnownAfterLaunch,
                Netmask = addresses?.HaNetmask ?? subnet.Netmask,
                Gateway = addresses?.HaGateway ?? subnet.Gateway,
            },
        };
    }

    // The article names no transport, which leaves the device's default, Ethernet.
    private static Ha2Transport? Transport(HaPairTopology topology) => topology.HighAvailability.Transport switch
    {
        HaTransport.Ethernet => Ha2Transport.Ethernet,
        _ when !topology.Corrections.Contains(Correction.Ha2Transport) => null,
        HaTransport.Ip => Ha2Transport.Ip,
        _ => Ha2Transport.Udp,
    };

    private static HaTimers? Timers(HaTimersTopology? timers) => timers switch
    {
        null => null,
        { Profile: HaTimerProfile.Recommended } => HaTimers.Recommended,
        { Profile: HaTimerProfile.Aggressive } => HaTimers.Aggressive,
        _ => new HaTimers.AdvancedTimers
        {
            HeartbeatInterval = timers.HeartbeatInterval,
            HelloInterval = timers.HelloInterval,
            PromotionHoldTime = timers.PromotionHoldTime,
            PreemptionHoldTime = timers.PreemptionHoldTime,
            MonitorFailHoldUpTime = timers.MonitorFailHoldUpTime,
            AdditionalMasterHoldUpTime = timers.AdditionalMasterHoldUpTime,
            MaxFlaps = timers.MaxFlaps,
        },
    };

    private static SecurityRule ToRule(SecurityRuleTopology rule) => new(rule.Name)
    {
        FromZones = ValueLists.Of(rule.FromZones),
        ToZones = ValueLists.Of(rule.ToZones),
        Sources = ValueLists.Of(rule.Sources),
        Destinations = ValueLists.Of(rule.Destinations),
        SourceUsers = ["any"],
        Categories = ["any"],
        Applications = ValueLists.Of(rule.Applications),
        Services = ValueLists.Of(rule.Services),
        Action = rule.Action switch
        {
            SecurityRuleAction.Deny => SecurityAction.Deny,
            SecurityRuleAction.Drop => SecurityAction.Drop,
            _ => SecurityAction.Allow,
        },
        LogEnd = rule.LogEnd,
        Disabled = rule.Disabled,
        Description = rule.Description,
    };

    private static NatRule ToRule(NatRuleTopology rule, HaPairTopology topology) => new(rule.Name)
    {
        FromZones = ValueLists.Of(rule.FromZones),
        ToZones = ValueLists.Of(rule.ToZones),
        Sources = ValueLists.Of(rule.Sources),
        Destinations = ValueLists.Of(rule.Destinations),
        Service = rule.Service,
        SourceTranslation = rule.HidesSource ? Outward(topology) : null,
        DestinationTranslation = rule.TranslatedAddress is { } address ? DestinationTranslation.Static(address, rule.TranslatedPort) : null,
        Disabled = rule.Disabled,
        Description = rule.Description,
    };

    /// <summary>
    /// What outbound traffic is hidden behind: the outside interface's address where that interface moves, and where it stays
    /// the floating address, which both firewalls can name alike and which has the Elastic IP.
    /// </summary>
    internal static SourceTranslation Outward(HaPairTopology topology)
    {
        DataplanePort outside = DataplanePort.Of(topology, PairRoles.Outside);
        return topology.FailoverMode == FailoverMode.SecondaryIp
            ? SourceTranslation.DynamicIpAndPort(outside.Floating)
            : SourceTranslation.InterfaceAddress(outside.Port);
    }
}
