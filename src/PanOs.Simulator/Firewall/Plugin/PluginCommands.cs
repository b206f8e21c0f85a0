namespace PanOs.Simulator;

/// <summary>
/// The plugin's commands. Unconfirmed: the CLI's words are documented; the XML follows from them by the rule of word
/// to element, and the texts of the answers are made up.
/// </summary>
internal static class PluginCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        firewall.Commands.Register("request/plugins/vm_series/aws/ha/failover-mode", (command, _) =>
        {
            string mode = OperationalAnswer.Argument(command);
            if (mode is not (VmSeriesPlugin.InterfaceMove or VmSeriesPlugin.SecondaryIp))
            {
                return OperationalAnswer.Invalid($"request -> plugins -> vm_series -> aws -> ha -> failover-mode '{mode}' is not an allowed keyword");
            }

            firewall.Plugin.FailoverMode = mode;
            return OperationalAnswer.Result($"HA failover mode is set to {mode}");
        });
        firewall.Commands.Register("show/plugins/vm_series/aws/ha/failover-mode", (_, _) =>
            OperationalAnswer.Result($"HA failover mode: {firewall.Plugin.FailoverMode}"));
        firewall.Commands.Register("show/plugins/vm_series/aws/ha/ips", (_, _) =>
            OperationalAnswer.Result("No secondary IP addresses"));
        firewall.Commands.Register("show/plugins/vm_series/aws/ha/state", (_, _) =>
            OperationalAnswer.Result($"HA state: {firewall.Plugin.State}"));
    }
}
