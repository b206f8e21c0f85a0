using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Forwards packets as the running configuration says, over the interfaces that the machine has. It works while the
/// firewall is ready and is active, or has no HA.
/// </summary>
internal sealed class Dataplane
{
    private readonly SimulatedFirewall _firewall;
    private View? _view;

    public Dataplane(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        Sessions = new SessionTable(firewall);
        firewall.Configuration.RunningChanged += () => _view = null;
        firewall.Ports.Changed += () => _view = null;
    }

    /// <summary>The interfaces of the running configuration.</summary>
    public IReadOnlyList<DataInterface> Interfaces => Current.Interfaces;

    public RoutingTable Routing => Current.Routing;

    public SecurityPolicy Security => Current.Security;

    public NatPolicy Nat => Current.Nat;

    /// <summary>The sessions, and how often each rule has matched.</summary>
    public SessionTable Sessions { get; }

    /// <summary>The addresses of the interfaces that work now, by device index.</summary>
    public IReadOnlyDictionary<int, IPAddress> Addresses => Current.Interfaces
        .Where(found => found is { Imported: true, Address: not null })
        .ToDictionary(found => found.DeviceIndex, found => found.Address!);

    /// <summary>Whether the configuration has layer 3 interfaces that the machine does not have.</summary>
    public bool MissesConfiguredPorts => Current.Interfaces.Any(
        found => found.Mode == "layer3" && !_firewall.Host.Interfaces.ContainsKey(found.DeviceIndex));

    private View Current => _view ??= new View(_firewall);

    /// <summary>Takes the first packet of a flow that arrives at the interface at <paramref name="ingressDeviceIndex"/>.</summary>
    public DataplaneVerdict Forward(Packet packet, int ingressDeviceIndex)
    {
        if (NotServing() is { } dropped)
        {
            return dropped;
        }

        View view = Current;
        string ingressName = PortTable.NameOf(ingressDeviceIndex);
        DataInterface? ingress = view.Find(ingressDeviceIndex);
        if (InterfaceTrouble(ingress, ingressName) is { } trouble)
        {
            return Drop("interface", trouble);
        }

        if (ingress!.Zone is not { } fromZone)
        {
            return Drop("zone", $"{ingressName} is in no zone");
        }

        if (ingress.VirtualRouter is not { } router)
        {
            return Drop("route", $"{ingressName} is in no virtual router");
        }

        if (view.Interfaces.Any(found => packet.Destination.Equals(found.Address)))
        {
            return Drop("interface", $"{packet.Destination} is the firewall itself, which answers nothing on its data interfaces");
        }

        if (view.Routing.Find(router, packet.Destination) is not { Interface: { } egress } route)
        {
            return Drop("route", $"virtual router {router} has no route to {packet.Destination}");
        }

        if (egress.Zone is not { } toZone)
        {
            return Drop("zone", $"{egress.Name} is in no zone");
        }

        SecurityDecision security = view.Security.Decide(packet, fromZone, toZone);
        if (!security.Allows)
        {
            Note(packet, ingress, egress, security, null, null);
            return Drop("security-rule", $"rule {security.Rule} says {security.Action} to {packet} from zone {fromZone} to zone {toZone}");
        }

        NatDecision translation = view.Nat.Decide(packet, fromZone, egress);
        if (translation is not NatDecision.Impossible)
        {
            Note(packet, ingress, egress, security, translation, egress);
        }

        return translation switch
        {
            NatDecision.Impossible impossible => Drop("nat", $"rule {impossible.Rule}: {impossible.Reason}"),
            NatDecision.SourceTranslated nat =>
                Send(packet with { Source = nat.Source }, egress, route, security.Rule, nat.Rule),
            NatDecision.Untouched nat => Send(packet, egress, route, security.Rule, nat.Rule),
            _ => throw new InvalidOperationException("Unknown NAT decision."),
        };
    }

    /// <summary>
    /// Takes the reply to <paramref name="packet"/>, which this firewall had forwarded. NAT is undone; then the
    /// virtual router must lead back out of the interface that the session came from.
    /// </summary>
    /// <param name="packet">The first packet, as it came.</param>
    /// <param name="ingressDeviceIndex">The interface that it came through.</param>
    /// <param name="forwarded">What was done with it.</param>
    public DataplaneVerdict ForwardReply(Packet packet, int ingressDeviceIndex, DataplaneVerdict.Forwarded forwarded)
    {
        if (NotServing() is { } dropped)
        {
            return dropped;
        }

        View view = Current;
        DataInterface? arrival = view.Find(forwarded.DeviceIndex);
        DataInterface? origin = view.Find(ingressDeviceIndex);
        string originName = PortTable.NameOf(ingressDeviceIndex);
        if ((InterfaceTrouble(arrival, PortTable.NameOf(forwarded.DeviceIndex)) ?? InterfaceTrouble(origin, originName)) is { } trouble)
        {
            return Drop("interface", trouble);
        }

        IPAddress target = packet.Source;
        FirewallRoute? route = arrival!.VirtualRouter is { } router ? view.Routing.Find(router, target) : null;
        if (route?.Interface is not { } egress)
        {
            return Drop("route", $"virtual router {arrival.VirtualRouter} has no route back to {target}");
        }

        if (egress.DeviceIndex != ingressDeviceIndex)
        {
            return Drop(
                "route",
                $"the reply to {target} follows the route {route.Destination} out of {egress.Name}, " +
                $"but the session came from {originName}: a route back is missing");
        }

        var reply = new Packet(packet.Destination, target, packet.Protocol, packet.DestinationPort);
        return Send(reply, egress, route, forwarded.SecurityRule, forwarded.NatRule);
    }

    private void Note(
        Packet packet, DataInterface ingress, DataInterface egress, SecurityDecision security, NatDecision? translation, DataInterface? left)
    {
        var flow = new FlowRecord(Sessions.NextId(), _firewall.Clock.GetUtcNow(), packet)
        {
            Application = PolicyObjects.ApplicationOf(packet),
            FromZone = ingress.Zone!,
            ToZone = egress.Zone!,
            Ingress = ingress.Name,
            Egress = left?.Name ?? string.Empty,
            Rule = security.Rule,
            Action = security.Action,
            SourceTranslated = (translation as NatDecision.SourceTranslated)?.Source,
        };
        Sessions.Note(flow, translation switch
        {
            NatDecision.SourceTranslated nat => nat.Rule,
            NatDecision.Untouched nat => nat.Rule,
            _ => null,
        });
    }

    private static DataplaneVerdict.Dropped Drop(string hop, string reason) => new(hop, reason);

    private static DataplaneVerdict.Forwarded Send(
        Packet packet, DataInterface egress, FirewallRoute route, string securityRule, string? natRule) =>
        new(packet, egress.DeviceIndex, route.NextHop ?? packet.Destination, securityRule, natRule);

    private static string? InterfaceTrouble(DataInterface? found, string name) => found switch
    {
        null => $"{name} is not configured",
        { Mode: not "layer3" } => $"{name} is not a layer 3 interface",
        { Port: null } => $"{name} is down: the machine has no such interface, or it cannot be used before the next boot",
        { Imported: false } => $"{name} is not imported into vsys1",
        { Address: null } => $"{name} has no address",
        _ => null,
    };

    private DataplaneVerdict.Dropped? NotServing() => _firewall switch
    {
        { Phase: not FirewallPhase.Ready } => Drop("boot", $"{_firewall.Hostname} is not ready ({_firewall.Phase})"),
        { HighAvailability.MayForward: false } => Drop("ha-state", $"{_firewall.Hostname} is {_firewall.HaState}"),
        _ => null,
    };

    /// <summary>What one running configuration makes of one set of interfaces.</summary>
    private sealed class View
    {
        public View(SimulatedFirewall firewall)
        {
            XElement running = firewall.Configuration.Running;
            var groups = new DynamicGroups(firewall);
            var objects = new PolicyObjects(running, (filter, address) => groups.Covers("vsys1", filter, address));
            Interfaces = DataInterface.ReadAll(running, firewall.Ports.Find);
            Routing = RoutingTable.Build(running, Interfaces);
            Security = new SecurityPolicy(running, objects);
            Nat = new NatPolicy(running, objects, Interfaces);
        }

        public IReadOnlyList<DataInterface> Interfaces { get; }

        public RoutingTable Routing { get; }

        public SecurityPolicy Security { get; }

        public NatPolicy Nat { get; }

        public DataInterface? Find(int deviceIndex) => Interfaces.FirstOrDefault(found => found.DeviceIndex == deviceIndex);
    }
}
