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
            OperationalAnswer.Result(SecondaryAddresses(firewall)));
        firewall.Commands.Register("show/plugins/vm_series/aws/ha/state", (_, _) =>
            OperationalAnswer.Result($"HA state: {firewall.Plugin.State}"));
    }

    private static string SecondaryAddresses(SimulatedFirewall firewall)
    {
        string[] lines =
        [
            .. from port in firewall.Host.Interfaces.Values
               where port.DeviceIndex > 0 && port.SecondaryAddresses.Count > 0
               orderby port.DeviceIndex
               select $"{PortTable.NameOf(port.DeviceIndex)}: {string.Join(", ", port.SecondaryAddresses)}",
        ];
        return lines.Length == 0 ? "No secondary IP addresses" : string.Join('\n', lines);
    }
}
