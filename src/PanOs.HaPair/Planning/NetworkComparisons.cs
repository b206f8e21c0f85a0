using System.Globalization;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>How interfaces, zones, virtual routers and routes are compared.</summary>
internal static class NetworkComparisons
{
    public static ObjectComparison<EthernetInterface> Interfaces { get; } = new(
        "interface",
        each => each.Name,
        (found, desired) => found with { Mode = Merge(found.Mode, desired.Mode), Comment = desired.Comment ?? found.Comment },
        each => [("mode", Show(each.Mode)), ("comment", each.Comment)])
    {
        // Beside another mode, a merged one would leave both in the configuration.
        OnlyAdds = found => found.Mode is null,
    };

    public static ObjectComparison<Zone> Zones { get; } = new(
        "zone",
        each => each.Name,
        (found, desired) => found with { Kind = Merge(found.Kind, desired.Kind) },
        each => [("kind", Show(each.Kind)), ("interfaces", each.Kind?.Interfaces.ToString())])
    {
        OnlyAdds = found => found.Kind is null or ZoneKind.Layer3Kind,
    };

    public static ObjectComparison<VirtualRouter> VirtualRouters { get; } = new(
        "virtual router",
        each => each.Name,
        (found, desired) => found with { Interfaces = Members.Union(found.Interfaces, desired.Interfaces) },
        each => [("interfaces", each.Interfaces?.ToString())])
    {
        // Other members stay, and the routes below the router are objects of their own.
        OnlyAdds = _ => true,
    };

    public static ObjectComparison<StaticRoute> StaticRoutes { get; } = new(
        "static route",
        each => each.Name,
        (found, desired) => found with
        {
            Destination = desired.Destination ?? found.Destination,
            NextHop = Merge(found.NextHop, desired.NextHop),
            Interface = desired.Interface ?? found.Interface,
            Metric = desired.Metric ?? found.Metric,
        },
        each =>
        [
            ("destination", each.Destination),
            ("next hop", Show(each.NextHop)),
            ("interface", each.Interface),
            ("metric", each.Metric?.ToString(CultureInfo.InvariantCulture)),
        ]);

    private static EthernetMode? Merge(EthernetMode? found, EthernetMode? desired) => (found, desired) switch
    {
        (_, null) => found,
        (EthernetMode.HighAvailabilityMode, EthernetMode.HighAvailabilityMode) => found,
        (EthernetMode.Layer3Mode before, EthernetMode.Layer3Mode wanted) => before with
        {
            Addressing = Merge(before.Addressing, wanted.Addressing),
            ManagementProfile = wanted.ManagementProfile ?? before.ManagementProfile,
        },
        _ => desired,
    };

    private static InterfaceAddressing? Merge(InterfaceAddressing? found, InterfaceAddressing? desired) => (found, desired) switch
    {
        (_, null) => found,
        (InterfaceAddressing.DhcpAddressing before, InterfaceAddressing.DhcpAddressing wanted) => before with
        {
            CreateDefaultRoute = wanted.CreateDefaultRoute ?? before.CreateDefaultRoute,
            DefaultRouteMetric = wanted.DefaultRouteMetric ?? before.DefaultRouteMetric,
        },
        (InterfaceAddressing.StaticAddressing before, InterfaceAddressing.StaticAddressing wanted) => before with
        {
            Addresses = Members.Exactly(before.Addresses, wanted.Addresses)!,
        },
        _ => desired,
    };

    private static ZoneKind? Merge(ZoneKind? found, ZoneKind? desired) => (found, desired) switch
    {
        (_, null) => found,
        (ZoneKind.Layer3Kind before, ZoneKind.Layer3Kind wanted) => before with { Interfaces = Members.Union(before.Interfaces, wanted.Interfaces)! },
        _ => desired,
    };

    private static NextHop? Merge(NextHop? found, NextHop? desired) => (found, desired) switch
    {
        (_, null) => found,
        (NextHop.AddressNextHop before, NextHop.AddressNextHop wanted) => before with { Value = wanted.Value },
        _ => desired,
    };

    private static string? Show(EthernetMode? mode) => mode switch
    {
        null => null,
        EthernetMode.HighAvailabilityMode => "ha",
        EthernetMode.Layer3Mode layer3 => layer3.Addressing switch
        {
            InterfaceAddressing.DhcpAddressing { CreateDefaultRoute: false } => "layer3, DHCP without its default route",
            InterfaceAddressing.DhcpAddressing => "layer3, DHCP with its default route",
            InterfaceAddressing.StaticAddressing addresses => $"layer3, {addresses.Addresses}",
            _ => "layer3",
        },
        EthernetMode.Layer2Mode => "layer2",
        EthernetMode.TapMode => "tap",
        EthernetMode.VirtualWireMode => "virtual-wire",
        EthernetMode.AggregateMemberMode member => $"member of {member.Aggregate}",
        _ => mode.ToString(),
    };

    private static string? Show(ZoneKind? kind) => kind switch
    {
        null => null,
        ZoneKind.Layer3Kind => "layer3",
        ZoneKind.Layer2Kind => "layer2",
        ZoneKind.TapKind => "tap",
        ZoneKind.VirtualWireKind => "virtual-wire",
        ZoneKind.ExternalKind => "external",
        ZoneKind.TunnelKind => "tunnel",
        _ => kind.ToString(),
    };

    private static string? Show(NextHop? hop) => hop switch
    {
        null => null,
        NextHop.AddressNextHop address => address.Value,
        NextHop.DiscardNextHop => "discard",
        NextHop.VirtualRouterNextHop router => $"virtual router {router.Name}",
        NextHop.FqdnNextHop name => name.Name,
        NextHop.ReceiveNextHop => "receive",
        _ => "none",
    };
}
