using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>The configuration of the firewall that forwards, as it is in force.</summary>
internal static class ConfigurationChecks
{
    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("DATAPLANE-PORTS", "The dataplane interfaces are layer 3 interfaces with addresses from AWS", CheckSeverity.Error, Sources.Article,
            snapshot => $"{Ports(snapshot)} as layer 3 with DHCP, and no default route from DHCP",
            "Plan and apply, which configures the interfaces.",
            PortModes) { Place = CheckPlace.Firewalls },
        new("ZONES", "Each dataplane interface is in its own zone and in the virtual system", CheckSeverity.Error, Sources.Article,
            snapshot => $"{string.Join(", ", Dataplane(snapshot).Select(port => $"{port.Port} in zone {port.Zone} only"))}, all in the virtual system",
            "Plan and apply, which configures the zones.",
            Zones) { Place = CheckPlace.Firewalls },
        new("VIRTUAL-ROUTER", "The virtual router has both dataplane interfaces", CheckSeverity.Error, Sources.Article,
            snapshot => $"{Ports(snapshot)} in '{snapshot.Topology.Dataplane.VirtualRouter}'",
            "Plan and apply, which configures the virtual router.",
            Router) { Place = CheckPlace.Firewalls },
        new("DEFAULT-ROUTE", "The internet is behind the outside interface", CheckSeverity.Error, Sources.Article,
            snapshot => $"0.0.0.0/0 through {Gateway(snapshot.Topology.Subnets.Untrust)} out of {Outside(snapshot)}",
            "Plan and apply, which sets the static route.",
            snapshot => Route(snapshot, "0.0.0.0/0", Gateway(snapshot.Topology.Subnets.Untrust), Outside(snapshot))) { Place = CheckPlace.UntrustSubnet },
        new(Correction.ReturnRoute.Id, "The private subnets are behind the inside interface", CheckSeverity.Error, Correction.ReturnRoute.Source,
            snapshot => string.Join("; ", snapshot.Topology.Subnets.Private.Select(subnet => $"{subnet.Cidr} through {Gateway(snapshot.Topology.Subnets.Trust)} out of {Inside(snapshot)}")),
            "Set a static route to each private subnet through the gateway of the trust subnet; without it, answers leave for the internet.",
            ReturnRoutes) { Place = CheckPlace.PrivateSubnets },
        new("SECURITY-POLICY", "The security rules are there and on", CheckSeverity.Error, Sources.Article,
            snapshot => $"allow rules {Names(snapshot.Topology.Policy.SecurityRules.Select(rule => rule.Name))}",
            "Plan and apply, which sets the rules.",
            SecurityPolicy) { Place = CheckPlace.Firewalls },
        new("NAT-POLICY", "The NAT rules hide outbound traffic behind the outside interface", CheckSeverity.Error, Sources.Article,
            snapshot => $"rules {Names(snapshot.Topology.Policy.NatRules.Select(rule => rule.Name))} to a named zone and for a service (any included), with source translation to {Outward(snapshot)}",
            "Plan and apply, which sets the rules.",
            NatPolicy) { Place = CheckPlace.UntrustSubnet },
    ];

    private static string Gateway(SubnetTopology subnet) => Ipv4Range.Parse(subnet.Cidr).Gateway;

    private static IReadOnlyList<DataplanePort> Dataplane(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology);

    private static string Outside(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology, PairRoles.Outside).Port;

    private static string Inside(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology, PairRoles.Inside).Port;

    private static string Ports(PairSnapshot snapshot) => string.Join(" and ", Dataplane(snapshot).Select(port => port.Port).Order(StringComparer.Ordinal));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static Finding PortModes(PairSnapshot snapshot)
    {
        IReadOnlyList<EthernetInterface> all = snapshot.Serving.Interfaces.Value;
        IEnumerable<string> wrong = Dataplane(snapshot).Select(port => port.Port).Select(name => all.FirstOrDefault(port => port.Name == name)?.Mode switch
        {
            null => $"{name} is not configured",
            EthernetMode.Layer3Mode { Addressing: InterfaceAddressing.DhcpAddressing { CreateDefaultRoute: false } } => "",
            EthernetMode.Layer3Mode { Addressing: InterfaceAddressing.DhcpAddressing } => $"{name} takes its default route from DHCP",
            EthernetMode.Layer3Mode { Addressing: InterfaceAddressing.StaticAddressing fix } => $"{name} has fixed addresses {fix.Addresses}",
            EthernetMode.Layer3Mode => $"{name} has no address",
            _ => $"{name} is no layer 3 interface",
        }).Where(text => text.Length > 0);
        return Finding.Unless(wrong, "all layer 3 with DHCP");
    }

    private static Finding Zones(PairSnapshot snapshot)
    {
        FirewallSnapshot firewall = snapshot.Serving;
        List<string> wrong = [];
        foreach ((string port, string zone) in Dataplane(snapshot).Select(each => (each.Port, each.Zone)))
        {
            string[] found = [.. firewall.Zones.Value.Where(z => z.Kind?.Interfaces.Contains(port) == true).Select(z => z.Name)];
            if (found is not [var only] || only != zone)
            {
                wrong.Add(found.Length == 0 ? $"{port} is in no zone" : $"{port} is in zone {string.Join(" and ", found)}");
            }

            if (!firewall.ImportedInterfaces.Value.Contains(port))
            {
                wrong.Add($"{port} is not in the virtual system");
            }
        }

        return Finding.Unless(wrong, "each in its zone");
    }

    private static Finding Router(PairSnapshot snapshot)
    {
        VirtualRouter? router = snapshot.Serving.VirtualRouter.Value;
        IEnumerable<string> missing = Dataplane(snapshot).Select(each => each.Port).Where(port => router?.Interfaces?.Contains(port) != true).Select(port => $"{port} is not in it");
        return Finding.Unless(missing, router?.Interfaces?.ToString() ?? "nothing");
    }

    private static Finding ReturnRoutes(PairSnapshot snapshot)
    {
        string gateway = Gateway(snapshot.Topology.Subnets.Trust);
        Finding[] all = [.. snapshot.Topology.Subnets.Private.Select(subnet => Route(snapshot, subnet.Cidr, gateway, Inside(snapshot)))];
        return new Finding(all.Max(finding => finding.Outcome), string.Join("; ", all.Select(finding => finding.Found)));
    }

    private static Finding Route(PairSnapshot snapshot, string destination, string gateway, string port)
    {
        StaticRoute[] routes = [.. snapshot.Serving.StaticRoutes.Value.Where(route => route.Destination == destination)];
        bool right = routes.Any(route => route.NextHop is NextHop.AddressNextHop hop && hop.Value == gateway && route.Interface == port);
        return Finding.When(right, routes.Length == 0 ? $"no route to {destination}" : string.Join("; ", routes.Select(Describe)));
    }

    private static string Describe(StaticRoute route)
    {
        string hop = route.NextHop is NextHop.AddressNextHop address ? address.Value : "no address";
        return $"{route.Destination} through {hop} out of {route.Interface ?? "any interface"}";
    }

    private static Finding SecurityPolicy(PairSnapshot snapshot)
    {
        IReadOnlyList<SecurityRule> rules = snapshot.Serving.SecurityRules.Value;
        IEnumerable<string> wrong = snapshot.Topology.Policy.SecurityRules.Select(wanted => rules.FirstOrDefault(rule => rule.Name == wanted.Name) switch
        {
            null => $"'{wanted.Name}' is missing",
            { Disabled: true } when wanted.Disabled != true => $"'{wanted.Name}' is disabled",
            { Action: var action } when !string.Equals(action?.ToString(), wanted.Action.ToString(), StringComparison.Ordinal) => $"'{wanted.Name}' does {action?.ToString() ?? "nothing"}",
            { } rule when !Covers(rule.FromZones, wanted.FromZones) || !Covers(rule.ToZones, wanted.ToZones) =>
                $"'{wanted.Name}' goes from {rule.FromZones} to {rule.ToZones}",
            _ => "",
        }).Where(text => text.Length > 0);
        return Finding.Unless(wrong, Names(rules.Select(rule => rule.Name)));
    }

    private static Finding NatPolicy(PairSnapshot snapshot)
    {
        IReadOnlyList<NatRule> rules = snapshot.Serving.NatRules.Value;
        IEnumerable<string> wrong = snapshot.Topology.Policy.NatRules.Select(wanted => rules.FirstOrDefault(rule => rule.Name == wanted.Name) switch
        {
            null => $"'{wanted.Name}' is missing",
            { Disabled: true } when wanted.Disabled != true => $"'{wanted.Name}' is disabled",
            { SourceTranslation: var source } when wanted.HidesSource && !IsOutward(snapshot, source) => $"'{wanted.Name}' does not translate to {Outward(snapshot)}",
            { DestinationTranslation: var destination } when wanted.TranslatedAddress is { } address && destination?.Address != address =>
                $"'{wanted.Name}' does not translate the destination to {address}",
            { ToZones: null or [] } => $"'{wanted.Name}' goes to no zone",
            { ToZones: var zones } when zones.Contains("any") => $"'{wanted.Name}' goes to any zone; a NAT rule needs a named one",
            { Service: null or "" } => $"'{wanted.Name}' has no service",
            _ => "",
        }).Where(text => text.Length > 0);
        return Finding.Unless(wrong, Names(rules.Select(rule => rule.Name)));
    }

    private static string Outward(PairSnapshot snapshot) => snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp
        ? $"the floating address {Floating(snapshot)}"
        : $"the address of {Outside(snapshot)}";

    private static string Floating(PairSnapshot snapshot) => DataplanePort.Of(snapshot.Topology, PairRoles.Outside).Floating;

    private static bool IsOutward(PairSnapshot snapshot, SourceTranslation? translation) => snapshot.Topology.FailoverMode == FailoverMode.SecondaryIp
        ? translation is SourceTranslation.DynamicIpAndPortTranslation { Addresses: [var only] } && only == Floating(snapshot)
        : (translation as SourceTranslation.InterfaceAddressTranslation)?.Interface == Outside(snapshot);

    private static bool Covers(ValueList<string>? has, IReadOnlyList<string> wanted) =>
        has is not null && (has.Contains("any") || wanted.All(has.Contains));
}
