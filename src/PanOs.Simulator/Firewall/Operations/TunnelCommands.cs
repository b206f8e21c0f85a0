using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Tunnels, VPN and routing protocols: none is simulated, and the answers are those of a device that has none.</summary>
internal static class TunnelCommands
{
    // Captured as a whole.
    private static readonly string[] s_kinds = ["hop", "IPSec", "SSL-VPN", "GlobalProtect-Gateway", "GlobalProtect-site-to-site"];

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/running/tunnel/flow", (_, _) => OperationalAnswer.Result(
            new XElement("dp", "dp0"),
            new XElement("num_ipsec", "0"),
            new XElement("num_sslvpn", "0"),
            s_kinds.Select(kind => new XElement(kind)),
            new XElement("total", "0")));

        // Captured: the first count is that of the tunnels that are configured.
        commands.Register("show/vpn/ipsec-sa", (_, _) => OperationalAnswer.Result(
            new XElement("ntun", OperationalAnswer.Number(ConfiguredTunnels(firewall))), new XElement("entries")));
        commands.Register("show/vpn/flow", (_, _) => OperationalAnswer.Result(new XElement("IPSec"), new XElement("total", "0")));

        // Unconfirmed: what these say when there is none.
        commands.Register("show/vpn/ike-sa", (_, _) => OperationalAnswer.Result());
        commands.Register("show/vpn/gateway", (_, _) => OperationalAnswer.Result());
        commands.Register("show/vpn/tunnel", (_, _) => OperationalAnswer.Result());
        commands.Register("show/global-protect-gateway/current-user", (_, _) => OperationalAnswer.Result());
        commands.Register("show/routing/protocol/bgp/peer", (_, _) => OperationalAnswer.Result());
        commands.Register("show/routing/protocol/bgp/summary", (_, _) => OperationalAnswer.Result());
        commands.Register("show/routing/protocol/ospf/neighbor", (_, _) => OperationalAnswer.Result());
        commands.Register("show/routing/protocol/redist/all", (_, _) => OperationalAnswer.Result());
    }

    private static int ConfiguredTunnels(SimulatedFirewall firewall) =>
        RunningConfiguration.Device(firewall)?.Element("network")?.Element("tunnel")?.Element("ipsec")?.Elements("entry").Count() ?? 0;
}
