using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The clocks and NTP. A client splits the text of a clock at its spaces and takes the zone to be the fifth part.</summary>
internal static class TimeCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/clock", (_, _) => OperationalAnswer.Result(Now(firewall) + "\n"));

        // Captured.
        commands.Register("show/clock/more", (_, _) => OperationalAnswer.Result(new XElement("member", $"dataplane time: {Now(firewall)} ")));
        commands.Register("show/ntp", (_, _) => OperationalAnswer.Result(Ntp(firewall)));
    }

    /// <summary>Such as <c>Wed May 31 11:52:34 UTC 2023</c> (captured for a dataplane, in another zone).</summary>
    private static string Now(SimulatedFirewall firewall)
    {
        string clock = DeviceTime.Clock(firewall.Clock.GetUtcNow());
        return $"{clock[..^5]} UTC{clock[^5..]}";
    }

    // Captured with servers; without one, a client quotes LOCAL.
    private static IEnumerable<XElement> Ntp(SimulatedFirewall firewall)
    {
        List<(string Element, string Address)> servers =
        [
            .. new[] { ("ntp-server-1", "primary-ntp-server"), ("ntp-server-2", "secondary-ntp-server") }
                .Select(pair => (pair.Item1, RunningConfiguration.System(firewall)?.Element("ntp-servers")?.Element(pair.Item2)?.Element("ntp-server-address")?.Value ?? ""))
                .Where(server => server.Item2.Length > 0),
        ];
        yield return new XElement("synched", servers.Count > 0 ? servers[0].Address : "LOCAL");
        for (int i = 0; i < servers.Count; i++)
        {
            yield return new XElement(servers[i].Element,
                new XElement("status", i == 0 ? "synched" : "available"),
                new XElement("authentication-type", "none"),
                new XElement("reachable", "yes"),
                new XElement("name", servers[i].Address));
        }
    }
}
