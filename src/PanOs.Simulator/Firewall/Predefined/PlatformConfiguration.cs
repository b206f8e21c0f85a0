using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a VM-Series firewall can hold, as captured on 8.1.</summary>
internal static class PlatformConfiguration
{
    private const int Ports = 7;

    private static readonly (string Name, int Value)[] s_limits =
    [
        ("max-address", 10000), ("max-address-group", 1000), ("max-address-per-group", 2500), ("max-nat-policy-rule", 5000),
        ("max-oride-policy-rule", 1000), ("max-policy-rule", 10000), ("max-service", 2000), ("max-service-per-group", 500),
        ("max-ssl-policy-rule", 1000), ("max-auth-policy-rule", 1000), ("max-pbf-policy-rule", 500), ("max-qos-policy-rule", 1000),
        ("max-dos-policy-rule", 1000), ("max-session", 819202), ("max-vlan", 4096), ("max-vrouter", 10), ("max-shared-gateway", 0),
        ("max-vsys", 2), ("base-vsys", 1), ("licensed-vsys", 1), ("max-vwire", 1024), ("max-zone", 40), ("max-ifnet", 2048),
        ("max-ike-peers", 1000), ("max-tunnel", 2000), ("max-ssl-tunnel", 2000), ("max-ssl-portal", 11), ("max-qosif", 6),
        ("max-qosnet", 32), ("max-aeqosnet", 256), ("max-qosbw", 10000), ("max-signature", 6000), ("max-threat-signature", 6000),
        ("max-tsagents", 400), ("max-profile", 375),
    ];

    public static XElement Create() => new("platform",
        new XElement("limits", s_limits.Select(limit => new XElement(limit.Name, OperationalAnswer.Number(limit.Value)))),
        new XElement("interfaces", new XElement("ethernet", Enumerable.Range(1, Ports).Select(port => new XElement("entry",
            new XAttribute("name", PortTable.NameOf(port)),
            new XElement("duplex", Entries("auto", "half", "full")),
            new XElement("speed", Entries("auto", "10", "100", "1000")))))));

    private static IEnumerable<XElement> Entries(params string[] names) => names.Select(name => new XElement("entry", new XAttribute("name", name)));
}
