using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>Where each type stands in the configuration, and its codec. A new type is one more line here.</summary>
internal static class ModelCatalog
{
    private const string Entry = "entry";

    private static readonly Dictionary<Type, object> s_codecs = new()
    {
        [typeof(Zone)] = new ModelCodec<Zone>(ZoneCodec.Read, ZoneCodec.Write, zone => zone.Name)
        {
            Title = "zone", ElementName = Entry, Container = ["zone"], LocationType = typeof(Location.VsysLocation),
        },
        [typeof(SecurityRule)] = new ModelCodec<SecurityRule>(SecurityRuleCodec.Read, SecurityRuleCodec.Write, rule => rule.Name)
        {
            Title = "security rule", ElementName = Entry, Container = ["rulebase", "security", "rules"], LocationType = typeof(Location.VsysLocation),
        },
        [typeof(NatRule)] = new ModelCodec<NatRule>(NatRuleCodec.Read, NatRuleCodec.Write, rule => rule.Name)
        {
            Title = "NAT rule", ElementName = Entry, Container = ["rulebase", "nat", "rules"], LocationType = typeof(Location.VsysLocation),
        },
        [typeof(EthernetInterface)] = new ModelCodec<EthernetInterface>(EthernetInterfaceCodec.Read, EthernetInterfaceCodec.Write, port => port.Name)
        {
            Title = "Ethernet interface", ElementName = Entry, Container = ["network", "interface", "ethernet"], LocationType = typeof(Location.DeviceLocation),
        },
        [typeof(VirtualRouter)] = new ModelCodec<VirtualRouter>(VirtualRouterCodec.Read, VirtualRouterCodec.Write, router => router.Name)
        {
            Title = "virtual router", ElementName = Entry, Container = ["network", "virtual-router"], LocationType = typeof(Location.DeviceLocation),
        },
        [typeof(StaticRoute)] = new ModelCodec<StaticRoute>(StaticRouteCodec.Read, StaticRouteCodec.Write, route => route.Name)
        {
            Title = "static route", ElementName = Entry, Container = ["routing-table", "ip", "static-route"], LocationType = typeof(Location.VirtualRouterLocation),
        },
        [typeof(HighAvailability)] = new ModelCodec<HighAvailability>(HighAvailabilityCodec.Read, HighAvailabilityCodec.Write, _ => null)
        {
            Title = "high availability", ElementName = HighAvailabilityCodec.ElementName, Container = ["deviceconfig"], LocationType = typeof(Location.DeviceLocation),
        },
    };

    public static ModelCodec<T> Codec<T>()
        where T : ConfigurationObject =>
        s_codecs.TryGetValue(typeof(T), out var codec)
            ? (ModelCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is not an object of a configuration.");

    /// <summary>What the properties of an object say, without what was kept.</summary>
    public static XElement WriteModelled(ConfigurationObject value)
    {
        var bare = value with { Unmodelled = UnmodelledXml.None };
        return bare switch
        {
            Zone zone => ZoneCodec.Write(zone),
            SecurityRule rule => SecurityRuleCodec.Write(rule),
            NatRule rule => NatRuleCodec.Write(rule),
            EthernetInterface port => EthernetInterfaceCodec.Write(port),
            VirtualRouter router => VirtualRouterCodec.Write(router),
            StaticRoute route => StaticRouteCodec.Write(route),
            HighAvailability ha => HighAvailabilityCodec.Write(ha),
            _ => throw new NotSupportedException($"{value.GetType().Name} is not an object of a configuration."),
        };
    }
}
