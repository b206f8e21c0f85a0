using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary><c>show dhcp client state</c>, <c>request dhcp client</c>, and the server's leases, of which there are none.</summary>
/// <remarks>Unconfirmed: the names of the leaves; only the command is documented.</remarks>
internal static class DhcpCommands
{
    private static readonly TimeSpan s_lease = TimeSpan.FromHours(1);

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/dhcp/client/state", (command, _) => State(firewall, OperationalAnswer.Argument(command)));
        commands.Register("request/dhcp/client/renew", (command, _) => Request(firewall, command, "renew"));
        commands.Register("request/dhcp/client/release", (command, _) => Request(firewall, command, "release"));
        commands.Register("show/dhcp/server/lease", (_, _) => OperationalAnswer.Result());
        commands.Register("show/dhcp/server/settings", (_, _) => OperationalAnswer.Result());
    }

    private static IEnumerable<DataInterface> Clients(SimulatedFirewall firewall) => firewall.Dataplane.Interfaces.Where(found => found.ByDhcp);

    private static XElement State(SimulatedFirewall firewall, string name)
    {
        List<DataInterface> found = [.. Clients(firewall).Where(client => name is "all" || client.Name == name)];
        return found.Count == 0 && name is not "all"
            ? OperationalAnswer.Error($"DHCP client is not enabled on interface {name}")
            : OperationalAnswer.Result(found.Select(client => ToXml(firewall, client)));
    }

    private static XElement ToXml(SimulatedFirewall firewall, DataInterface client)
    {
        bool bound = client.Address is not null;

        // A lease is renewed at half of its time, so between half and all of it is left.
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        TimeSpan since = TimeSpan.FromTicks((now - firewall.Clock.Start).Ticks % (s_lease.Ticks / 2));
        return OperationalAnswer.Leaves("entry",
            ("interface", client.Name),
            ("state", bound ? "Bound" : "Selecting"),
            ("ip", bound ? $"{client.Address}/{OperationalAnswer.Number(client.PrefixLength)}" : "0.0.0.0"),
            ("gateway", bound ? client.Port!.Gateway.ToString() : "0.0.0.0"),
            ("server", bound ? client.Port!.Gateway.ToString() : "0.0.0.0"),
            ("server-id", bound ? client.Port!.Gateway.ToString() : "0.0.0.0"),
            ("dns1", bound ? "169.254.169.253" : "0.0.0.0"),
            ("dns2", "0.0.0.0"),
            ("hostname", firewall.Hostname),
            ("leasetime", bound ? OperationalAnswer.Number((long)s_lease.TotalSeconds) : "0"),
            ("remaining-leasetime", bound ? OperationalAnswer.Number((long)(s_lease - since).TotalSeconds) : "0"),
            ("default-route", client.DhcpRouteMetric is null ? "no" : "yes"));
    }

    private static XElement Request(SimulatedFirewall firewall, XElement command, string what)
    {
        string name = OperationalAnswer.Argument(command);
        return Clients(firewall).Any(client => name is "all" || client.Name == name)
            ? OperationalAnswer.Result($"DHCP client {what} is requested on {name}")
            : OperationalAnswer.Error($"DHCP client is not enabled on interface {name}");
    }
}
