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
        firewall.Commands.Register("show/high-availability/link-monitoring", (_, _) => OperationalAnswer.Result(HaMonitoringReport.Build(agent)[0]));
        firewall.Commands.Register("show/high-availability/path-monitoring", (_, _) => OperationalAnswer.Result(HaMonitoringReport.Build(agent)[1]));
        firewall.Commands.Register("show/high-availability/state-synchronization", (_, _) => StateSynchronization(agent));
        firewall.Commands.Register("request/high-availability/state/suspend", (_, _) => Change(agent, agent.Suspend, "suspended"));
        firewall.Commands.Register("request/high-availability/state/functional", (_, _) => Change(agent, agent.MakeFunctional, "functional"));
        firewall.Commands.Register(
            "request/high-availability/sync-to-remote/running-config",
            (_, _) => agent.Synchronization.SendOnRequest());
        firewall.Commands.Register(
            "request/high-availability/sync-to-remote/candidate-config",
            (_, context) => agent.Synchronization.SendCandidate(context.User));

        // Unconfirmed: that these are all there are.
        foreach (string what in (string[])["disk-state", "runtime-state", "clock", "id-manager"])
        {
            firewall.Commands.Register(
                $"request/high-availability/sync-to-remote/{what}",
                (_, _) => agent.Synchronization.SendOther(what.Replace('-', ' ')));
        }
    }

    /// <summary>
    /// Unconfirmed: that it shows the counters of HA2 is documented, its elements are not. No sessions are synchronized
    /// in the simulated world, so the counters stand at nothing.
    /// </summary>
    private static XElement StateSynchronization(HighAvailabilityAgent agent) => agent.State == HaState.Disabled
        ? OperationalAnswer.Result(new XElement("enabled", "no"))
        : OperationalAnswer.Result(
            new XElement("enabled", agent.Settings.StateSync ? "yes" : "no"),
            new XElement("state-sync", HighAvailabilityReport.StateSync(agent)),
            new XElement("state-sync-type", agent.Settings.Transport),
            OperationalAnswer.Leaves("counters", ("sent", "0"), ("received", "0"), ("errors", "0")));

    private static XElement Change(HighAvailabilityAgent agent, Action change, string name)
    {
        if (agent.State == HaState.Disabled)
        {
            // Unconfirmed text.
            return OperationalAnswer.Error("High-availability is not enabled");
        }

        change();
        return OperationalAnswer.Result($"Successfully changed HA state to {name}");
    }
}
