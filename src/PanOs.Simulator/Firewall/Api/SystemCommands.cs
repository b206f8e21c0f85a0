using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a firewall tells of itself: <c>show system info</c>, the plugins, and password hashes.</summary>
internal static class SystemCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/system/info", (_, _) => OperationalAnswer.Result(Info(firewall)), arguments: []);
        commands.Register("show/plugins/installed", (_, _) => OperationalAnswer.Result(new XElement("plugins",
            new XElement("entry",
                new XElement("name", "vm_series"),
                new XElement("version", firewall.Options.PluginVersion),
                new XElement("release-date", "Built-in"),
                // Unconfirmed from here on.
                new XElement("release-note-url"),
                new XElement("package-file", $"vm_series-{firewall.Options.PluginVersion}"),
                new XElement("size", "15M"),
                new XElement("platform", "any"),
                new XElement("installed", "yes"),
                new XElement("downloaded", "yes")))));
        commands.Register("request/password-hash", (command, _) => OperationalAnswer.Result(
            new XElement("phash", firewall.Administrators.HashPassword((string?)command.Element("password") ?? ""))), "password", "username");
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

    /// <summary>Whether it has several virtual systems.</summary>
    public static string MultiVsys(SimulatedFirewall firewall) => RunningConfiguration.VirtualSystems(firewall).Count() > 1 ? "on" : "off";

    private static XElement Info(SimulatedFirewall firewall)
    {
        HostInterface? management = firewall.Host.Interfaces.GetValueOrDefault(0);
        VersionProfile profile = firewall.Profile;
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        XElement system = OperationalAnswer.Leaves("system",
            ("hostname", firewall.Hostname),
            ("ip-address", management?.Address.ToString() ?? "unknown"),
            ("public-ip-address", management?.PublicAddress?.ToString() ?? "unknown"),
            ("netmask", management is null ? "unknown" : Netmask(management.PrefixLength)),
            ("default-gateway", management?.Gateway.ToString() ?? "unknown"),
            ("is-dhcp", RunningConfiguration.System(firewall)?.Element("type")?.Element("dhcp-client") is null ? "no" : "yes"),
            ("ipv6-address", "unknown"),
            ("ipv6-link-local-address", "unknown"),
            ("ipv6-default-gateway", ""),
            ("mac-address", management?.MacAddress ?? "unknown"),
            ("time", DeviceTime.Clock(now) + "\n"),
            ("uptime", DeviceTime.Uptime(now - (firewall.Api.BootedAt ?? firewall.Clock.Start))),
            ("devicename", firewall.Hostname),
            ("family", "vm"),
            ("model", "PA-VM"),
            ("serial", firewall.Licenses.All.Count == 0 ? "unknown" : Serial(firewall)),
            ("vm-mac-base", "BA:DB:EE:FB:AD:00"),
            ("vm-mac-count", "255"),
            ("vm-uuid", firewall.Host.MachineId),
            ("vm-cpuid", "AWSMP:" + firewall.Host.MachineId),
            ("vm-license", firewall.Licenses.All.Count == 0 ? "none" : "VM-SERIES-4"),
            // Unconfirmed: the word for AWS; captures show KVM.
            ("vm-mode", "Amazon AWS"),
            ("cloud-mode", "cloud"),
            ("sw-version", firewall.Version));
        system.Add(Content(profile));
        if (profile.Has(DeviceFeature.PluginVersions))
        {
            string plugin = firewall.Options.PluginVersion;
            system.Add(new XElement("plugin_versions", new XElement("entry",
                new XAttribute("name", "vm_series"),
                new XAttribute("version", plugin),
                new XElement("pkginfo", $"vm_series-{plugin}"))));
        }

        system.Add(OperationalAnswer.Leaves("rest",
            ("platform-family", "vm"),
            ("vpn-disable-mode", "off"),
            ("multi-vsys", MultiVsys(firewall)),
            ("operational-mode", "normal"),
            ("advanced-routing", profile.Has(DeviceFeature.AdvancedRouting) ? AdvancedRoutingCommands.IsOn(firewall) ? "on" : "off" : null),
            ("device-certificate-status", profile.Has(DeviceFeature.DeviceCertificate) ? "None" : null)).Elements());
        return system;
    }

    private static IEnumerable<XElement> Content(VersionProfile profile) => OperationalAnswer.Leaves("rest",
            ("global-protect-client-package-version", "0.0.0"),
            ("app-version", profile.Content),
            ("app-release-date", ""),
            ("av-version", "0"),
            ("av-release-date", ""),
            ("threat-version", profile.Content),
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
            ("logdb-version", profile.LogDatabase)).Elements();

    /// <summary>A prefix length as a mask.</summary>
    public static string Netmask(int prefix) =>
        new IPAddress([.. Enumerable.Range(0, 4).Select(i => (byte)(0xff00 >> Math.Clamp(prefix - (i * 8), 0, 8)))]).ToString();
}
