using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The operational commands of HA.</summary>
internal static class HighAvailabilityCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        HighAvailabilityAgent agent = firewall.HighAvailability;
        firewall.Commands.Register("show/high-availability/state", (_, _) => HighAvailabilityReport.Build(agent));
        firewall.Commands.Register("show/high-availability/all", (_, _) => HighAvailabilityReport.Build(agent));

        // Unconfirmed: that these answer the parts of the whole under the same names.
        firewall.Commands.Register("show/high-availability/link-monitoring", (_, _) => CommandAnswer.Result(HaMonitoringReport.Build(agent)[0]));
        firewall.Commands.Register("show/high-availability/path-monitoring", (_, _) => CommandAnswer.Result(HaMonitoringReport.Build(agent)[1]));
        firewall.Commands.Register("request/high-availability/state/suspend", (_, _) => Change(agent, agent.Suspend, "suspended"));
        firewall.Commands.Register("request/high-availability/state/functional", (_, _) => Change(agent, agent.MakeFunctional, "functional"));
        firewall.Commands.Register(
            "request/high-availability/sync-to-remote/running-config",
            (_, _) => agent.Synchronization.SendOnRequest());
    }

    private static XElement Change(HighAvailabilityAgent agent, Action change, string name)
    {
        if (agent.State == HaState.Disabled)
        {
            // Unconfirmed text.
            return CommandAnswer.Message("error", "High-availability is not enabled");
        }

        change();
        return CommandAnswer.Text($"Successfully changed HA state to {name}");
    }
}
