using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The operational commands around booting and packet IO.</summary>
internal static class BootCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("show/chassis-ready", (_, _) =>
            OperationalAnswer.Result(firewall.Phase == FirewallPhase.Ready ? "yes" : "no"));
        firewall.Commands.Register("request/restart/system", (_, context) =>
        {
            firewall.Power.RebootSoon($"requested by {context.User}");

            // Unconfirmed: clients report an empty answer or a dropped connection here.
            return new XElement("response", new XAttribute("status", "success"), new XElement("result"));
        });
        firewall.Commands.Register("request/shutdown/system", (_, context) =>
        {
            // Unconfirmed: the answer. The machine stays off until it is switched on from outside.
            firewall.Power.ShutDownSoon($"requested by {context.User}");
            return new XElement("response", new XAttribute("status", "success"), new XElement("result"));
        });

        // Unconfirmed: only the CLI's words are known, the XML follows from them by the rule of word to element.
        firewall.Commands.Register("show/system/setting/dpdk-pkt-io", (_, _) => OperationalAnswer.Result(firewall.PacketIo.Describe()));
        firewall.Commands.Register("set/system/setting/dpdk-pkt-io", (command, _) => OperationalAnswer.Argument(command) switch
        {
            "on" => OperationalAnswer.Result(firewall.PacketIo.Set(dpdk: true)),
            "off" => OperationalAnswer.Result(firewall.PacketIo.Set(dpdk: false)),
            var other => OperationalAnswer.Invalid($"set -> system -> setting -> dpdk-pkt-io '{other}' is not an allowed keyword"),
        });
    }
}
