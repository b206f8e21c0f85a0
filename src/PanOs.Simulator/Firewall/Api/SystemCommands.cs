using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a firewall tells of itself: <c>show system info</c>, clock, plugins, licences, password hashes.</summary>
internal static class SystemCommands
{
    private static readonly Version s_certificateStatusSince = new(10, 0);

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/system/info", (_, _) => OperationalAnswer.Result(Info(firewall)));
        commands.Register("show/clock", (_, _) => OperationalAnswer.Result(DeviceTime.Clock(firewall.Clock.GetUtcNow()) + "\n"));
        commands.Register("show/plugins/installed", (_, _) => OperationalAnswer.Result(new XElement("plugins",
            new XElement("entry",
                new XElement("name", "vm_series"),
                new XElement("version", firewall.Options.PluginVersion),
                new XElement("release-date", "Built-in")))));
        commands.Register("request/license/info", (_, _) => OperationalAnswer.Result(Licenses(firewall)));
        commands.Register("request/password-hash", (command, _) => OperationalAnswer.Result(
            new XElement("phash", firewall.Administrators.HashPassword((string?)command.Element("password") ?? ""))));
        commands.Register("request/multi-config", (_, _) =>
        {
            // Unconfirmed: the command is documented by its command line, not by its XML.
            firewall.Configuration.MultiConfigEnabled = true;
            return OperationalAnswer.Result();
        });
    }

    /// <summary>The serial number: of the form that VM-Series firewalls have, the same in each run.</summary>
    public static string Serial(SimulatedFirewall firewall)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(firewall.Host.MachineId));
        return string.Create(CultureInfo.InvariantCulture, $"007{BitConverter.ToUInt64(hash) % 1_000_000_000_000:000000000000}");
    }

    private static XElement Info(SimulatedFirewall firewall)
    {
        HostInterface? management = firewall.Host.Interfaces.GetValueOrDefault(0);
        XElement? system = firewall.Configuration.Running
            .Element("devices")?.Element("entry")?.Element("deviceconfig")?.Element("system");
        string hostname = (string?)system?.Element("hostname") ?? "PA-VM";
        string version = firewall.Options.Version;
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        return Leaves("system",
            ("hostname", hostname),
            ("ip-address", management?.Address.ToString() ?? "unknown"),
            ("public-ip-address", management?.PublicAddress?.ToString() ?? "unknown"),
            ("netmask", management is null ? "unknown" : Netmask(management.PrefixLength)),
            ("default-gateway", management?.Gateway.ToString() ?? "unknown"),
            ("is-dhcp", system?.Element("type")?.Element("dhcp-client") is null ? "no" : "yes"),
            ("ipv6-address", "unknown"),
            ("ipv6-link-local-address", "unknown"),
            ("ipv6-default-gateway", ""),
            ("mac-address", management?.MacAddress ?? "unknown"),
            ("time", DeviceTime.Clock(now) + "\n"),
            ("uptime", DeviceTime.Uptime(now - (firewall.Api.BootedAt ?? firewall.Clock.Start))),
            ("devicename", hostname),
            ("family", "vm"),
            ("model", "PA-VM"),
            ("serial", Serial(firewall)),
            ("vm-mac-base", "BA:DB:EE:FB:AD:00"),
            ("vm-mac-count", "255"),
            ("vm-uuid", firewall.Host.MachineId),
            ("vm-cpuid", "AWSMP:" + firewall.Host.MachineId),
            ("vm-license", "VM-SERIES-4"),
            // Unconfirmed: the word for AWS; captures show KVM.
            ("vm-mode", "Amazon AWS"),
            ("cloud-mode", "cloud"),
            ("sw-version", version),
            ("global-protect-client-package-version", "0.0.0"),
            ("device-certificate-status", DeviceVersion.Parse(version) < s_certificateStatusSince ? null : "None"),
            ("app-version", "8804-8537"),
            ("app-release-date", ""),
            ("av-version", "0"),
            ("av-release-date", ""),
            ("threat-version", "8804-8537"),
            ("threat-release-date", ""),
            ("wf-private-version", "0"),
            ("wf-private-release-date", "unknown"),
            ("url-db", "paloaltonetworks"),
            ("wildfire-version", "0"),
            ("wildfire-release-date", ""),
            ("url-filtering-version", "0000.00.00.000"),
            ("global-protect-datafile-version", "unknown"),
            ("global-protect-datafile-release-date", "unknown"),
            ("global-protect-clientless-vpn-version", "0"),
            ("global-protect-clientless-vpn-release-date", ""),
            ("logdb-version", $"{DeviceVersion.Parse(version).ToString(2)}.0"),
            ("platform-family", "vm"),
            ("vpn-disable-mode", "off"),
            ("multi-vsys", "off"),
            ("operational-mode", "normal"));
    }

    private static XElement Licenses(SimulatedFirewall firewall) => new("licenses", Leaves("entry",
        ("feature", "PA-VM"),
        ("description", "Standard VM-Series"),
        ("serial", Serial(firewall)),
        ("issued", "January 01, 2026"),
        ("expires", "Never"),
        ("expired", "no"),
        ("base-license-name", "PA-VM"),
        ("authcode", "")));

    private static XElement Leaves(string name, params IEnumerable<(string Name, string? Value)> leaves) =>
        new(name, leaves.Where(leaf => leaf.Value is not null).Select(leaf => new XElement(leaf.Name, leaf.Value)));

    private static string Netmask(int prefix) =>
        new IPAddress([.. Enumerable.Range(0, 4).Select(i => (byte)(0xff00 >> Math.Clamp(prefix - (i * 8), 0, 8)))]).ToString();
}
