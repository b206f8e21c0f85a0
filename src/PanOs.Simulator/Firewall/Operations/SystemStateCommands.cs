using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What a client asks about the health of the box: disks, processor, sensors, logging, Panorama, support, and the
/// master key. Texts as captured; a VM has no sensors.
/// </summary>
internal static class SystemStateCommands
{
    private const string DiskSpace =
        "\nFilesystem      Size  Used Avail Use% Mounted on\n" +
        "/dev/root       6.9G  3.9G  2.7G  60% /\n" +
        "none            6.9G   76K  6.9G   1% /dev\n" +
        "/dev/sda5        16G  1.5G   14G  10% /opt/pancfg\n" +
        "/dev/sda6       8.0G  3.2G  4.4G  43% /opt/panrepo\n" +
        "tmpfs           6.9G  500M  6.4G   8% /dev/shm\n" +
        "/dev/sda8        21G  180M   20G   1% /opt/panlogs\n" +
        "tmpfs            12M     0   12M   0% /opt/pancfg/mgmt/ssl/private\n";

    private const string Rule = "-----------------------------------------------------------------------------------------------------------------------------\n";

    private static readonly string[] s_panoramaServers = ["panorama-server", "panorama-server-2"];

    private const string LoggingStatus =
        Rule +
        "      Type      Last Log Created        Last Log Fwded       Last Seq Num Fwded  Last Seq Num Acked         Total Logs Fwded\n" +
        Rule +
        "> CMS 0\n\tNot Sending to CMS 0\n> CMS 1\n\tNot Sending to CMS 1\n\n>Log Collector \n\tNot Sending to Log Collector\n";

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/system/disk-space", (_, _) => OperationalAnswer.Cdata(DiskSpace));
        commands.Register("show/system/resources", (_, _) => OperationalAnswer.Cdata(Resources(firewall)));
        commands.Register("show/system/environmentals", (_, _) => OperationalAnswer.Result());
        commands.Register("show/system/state/filter", (command, _) => OperationalAnswer.Cdata(State(firewall, command.Value.Trim())));
        commands.Register("show/system/state/filter-pretty", (command, _) => OperationalAnswer.Cdata(State(firewall, command.Value.Trim())));

        // Unconfirmed: the word; a client takes yes and no.
        commands.Register("show/system/setting/jumbo-frame", (_, _) => OperationalAnswer.Result(
            RunningConfiguration.Device(firewall)?.Element("deviceconfig")?.Element("setting")?.Element("jumbo-frame") is null ? "no" : "yes"));
        commands.Register("show/logging-status", (_, _) => OperationalAnswer.Result(LoggingStatus));
        commands.Register("show/panorama-status", (_, _) => Panorama(firewall));
        commands.Register("show/admins", (_, _) => OperationalAnswer.Result(Admins(firewall)));
        commands.Register("show/admins/all", (_, _) => OperationalAnswer.Result(Admins(firewall)));
        commands.Register("request/support/check", (_, _) => OperationalAnswer.Result(Support()));
        commands.Register("request/support/info", (_, _) => OperationalAnswer.Result(Support()));
        commands.Register("request/master-key", (command, context) => MasterKey(firewall, command, context.User));
    }

    // Unconfirmed: the layout of the lines, which is that of the Linux program top.
    private static string Resources(SimulatedFirewall firewall)
    {
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        TimeSpan up = now - (firewall.Api.BootedAt ?? firewall.Clock.Start);
        return string.Create(CultureInfo.InvariantCulture, $"""

            top - {now:HH:mm:ss} up {up.Days} days, {up.Hours,2}:{up.Minutes:00},  0 users,  load average: 0.10, 0.12, 0.09
            Tasks: 160 total,   1 running, 159 sleeping,   0 stopped,   0 zombie
            %Cpu(s):  3.1 us,  1.5 sy,  0.0 ni, 95.2 id,  0.1 wa,  0.0 hi,  0.1 si,  0.0 st
            MiB Mem :  14336.0 total,   6120.0 free,   4010.0 used,   4206.0 buff/cache
            MiB Swap:      0.0 total,      0.0 free,      0.0 used.   9800.0 avail Mem

            """);
    }

    /// <summary>Variables of the system, by a name that may have stars; the two that clients ask for.</summary>
    private static string State(SimulatedFirewall firewall, string filter) => filter switch
    {
        "sw.dev.interface.config" => Interfaces(firewall),

        // A client quotes this form.
        _ when filter.StartsWith("sys.monitor.", StringComparison.Ordinal) && filter.EndsWith("mp.exports", StringComparison.Ordinal) =>
            "\nsys.monitor.s0.mp.exports: { 'cpu': { '1minavg': 3, }, 'disks': [ ], 'slot': 0, }\n",
        _ => "\nNO_MATCHES\n",
    };

    // Captured.
    private static string Interfaces(SimulatedFirewall firewall)
    {
        var text = new StringBuilder("\nsw.dev.interface.config: { ");
        foreach (DataInterface found in firewall.Dataplane.Interfaces)
        {
            text.Append(CultureInfo.InvariantCulture, $"'{found.Name}': {{ 'hwaddr': {found.Port?.MacAddress ?? "ba:db:ad:ba:db:00"}, 'mtu': 1500, }}, ");
        }

        return text.Append("}\n").ToString();
    }

    // Captured with a server; without one a client expects an empty result.
    private static XElement Panorama(SimulatedFirewall firewall)
    {
        XElement? panorama = RunningConfiguration.System(firewall)?.Element("panorama");
        string[] servers = [.. s_panoramaServers
            .Select(name => panorama?.Element("local-panorama")?.Element(name)?.Value ?? panorama?.Element(name)?.Value ?? RunningConfiguration.System(firewall)?.Element(name)?.Value ?? "")
            .Where(address => address.Length > 0)];
        return servers.Length == 0
            ? OperationalAnswer.Result()
            : OperationalAnswer.Result(string.Concat(servers.Select((address, i) =>
                $"\n    Panorama Server {OperationalAnswer.Number(i + 1)} : {address}\n        Connected     : no\n        HA state      : disconnected\n")));
    }

    // Unconfirmed: the names of the leaves.
    private static XElement Admins(SimulatedFirewall firewall)
    {
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        return new XElement("admins", firewall.Access.Sessions.Current.Select(session => OperationalAnswer.Leaves("entry",
            ("admin", session.User),
            ("from", "0.0.0.0"),
            ("type", "Web"),
            ("session-start", session.Started.ToString("MM'/'dd HH':'mm':'ss", CultureInfo.InvariantCulture)),
            ("idle-for", (now - session.LastSeen).ToString("hh':'mm':'ss's'", CultureInfo.InvariantCulture)))));
    }

    // A client quotes this answer.
    private static XElement Support() => new("SupportInfoResponse",
        new XElement("Links", new XElement("Link", new XElement("Title", "Contact Us"), new XElement("Url", "https://www.paloaltonetworks.com/company/contact-us.html"))),
        new XElement("Support",
            new XElement("Contact", new XElement("Contact", "Click the contact link at right.")),
            new XElement("ExpiryDate", "December 31, 2027"),
            new XElement("SupportLevel", "Premium"),
            new XElement("SupportDescription", "24 x 7 phone support; advanced replacement hardware service")));

    /// <summary>Captured: the text, and that it commits. The key itself changes nothing that a client could see here.</summary>
    private static XElement MasterKey(SimulatedFirewall firewall, XElement command, string user)
    {
        if (command.Element("new-master-key")?.Value.Length is null or not 16)
        {
            // Unconfirmed: the words; that a key has 16 characters is documented.
            return OperationalAnswer.Error("Master key must be exactly 16 characters long");
        }

        return firewall.Commits.Commit(new CommitRequest(user) { Force = true }) is CommitAnswer.Enqueued { Job: var job }
            ? OperationalAnswer.Result($"Master key changed successfully. All key material has been re-encrypted with new master key and committed via jobid {job.Id}")
            : OperationalAnswer.Error("Failed to change master key: a commit is in progress");
    }
}
