using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The HA settings of a running configuration, with the device's defaults where it says nothing. Reads the flat
/// <c>group</c> of 8.1 and later as well as the older <c>group/entry</c>, whose name is the group id.
/// </summary>
internal sealed record HaSettings
{
    public static readonly HaSettings None = new();

    public bool Enabled { get; private init; }

    public string GroupId { get; private init; } = "1";

    /// <summary><c>active-passive</c> (the default) or <c>active-active</c>.</summary>
    public string Mode { get; private init; } = "active-passive";

    public IPAddress? PeerAddress { get; private init; }

    public string PeerAddressText { get; private init; } = string.Empty;

    /// <summary>0 to 255; the lower one becomes active.</summary>
    public int Priority { get; private init; } = 100;

    public bool Preemptive { get; private init; }

    public string PassiveLinkState { get; private init; } = "shutdown";

    public bool ConfigSync { get; private init; } = true;

    public bool StateSync { get; private init; } = true;

    /// <summary><c>ethernet</c> (the default), <c>ip</c> or <c>udp</c>.</summary>
    public string Transport { get; private init; } = "ethernet";

    public bool KeepAlive { get; private init; } = true;

    public string KeepAliveAction { get; private init; } = "log-only";

    public TimeSpan KeepAliveThreshold { get; private init; } = TimeSpan.FromMilliseconds(10_000);

    public string Ha1Port { get; private init; } = "management";

    /// <summary>Such as <c>ethernet1/1</c>; empty when none is set.</summary>
    public string Ha2Port { get; private init; } = string.Empty;

    public IPAddress? Ha2Address { get; private init; }

    public string Ha2Netmask { get; private init; } = string.Empty;

    public string Ha2Gateway { get; private init; } = string.Empty;

    /// <summary>Whether the HA2 port is an interface of type HA in the same configuration.</summary>
    public bool Ha2PortIsHa { get; private init; }

    /// <summary>Whether the control link is encrypted; both peers must agree.</summary>
    public bool Ha1Encrypted { get; private init; }

    public HaTimers Timers { get; private init; } = HaTimers.Recommended;

    /// <summary>How long a failure must be over before a firewall that was non-functional comes back.</summary>
    public TimeSpan MonitorFailHoldDown { get; private init; } = TimeSpan.FromMinutes(1);

    public HaMonitoringSettings Monitoring { get; private init; } = HaMonitoringSettings.None;

    public static HaSettings Read(XElement running)
    {
        XElement? device = running.Element("devices")?.Element("entry");
        XElement? ha = device?.Element("deviceconfig")?.Element("high-availability");
        if (ha is null)
        {
            return None;
        }

        XElement? group = ha.Element("group");
        XElement? entry = group?.Element("entry");
        group = entry ?? group;
        XElement? election = group?.Element("election-option");
        XElement? sync = group?.Element("state-synchronization");
        XElement? keepAlive = sync?.Element("ha2-keep-alive");
        XElement? ha2 = ha.Element("interface")?.Element("ha2");
        XElement? activePassive = group?.Element("mode")?.Element("active-passive");
        XElement? ha1 = ha.Element("interface")?.Element("ha1");
        string ha2Port = Text(ha2, "port", string.Empty);
        return new HaSettings
        {
            Enabled = IsYes(ha, "enabled", false),
            GroupId = (string?)entry?.Attribute("name") ?? Text(group, "group-id", "1"),
            Mode = group?.Element("mode")?.Element("active-active") is null ? "active-passive" : "active-active",
            PeerAddress = Address(group, "peer-ip"),
            PeerAddressText = Text(group, "peer-ip", string.Empty),
            Priority = Number(Text(election, "device-priority", "100"), 100),
            Preemptive = IsYes(election, "preemptive", false),
            PassiveLinkState = Text(activePassive, "passive-link-state", "shutdown"),
            MonitorFailHoldDown = TimeSpan.FromMinutes(Number(Text(activePassive, "monitor-fail-hold-down-time", "1"), 1)),
            ConfigSync = IsYes(group?.Element("configuration-synchronization"), "enabled", true),
            StateSync = IsYes(sync, "enabled", true),
            Transport = Text(sync, "transport", "ethernet"),
            KeepAlive = IsYes(keepAlive, "enabled", true),
            KeepAliveAction = Text(keepAlive, "action", "log-only"),
            KeepAliveThreshold = TimeSpan.FromMilliseconds(Number(Text(keepAlive, "threshold", string.Empty), 10_000)),
            Ha1Port = Text(ha1, "port", "management"),
            Ha1Encrypted = IsYes(ha1?.Element("encryption"), "enabled", false),
            Timers = HaTimers.Read(election?.Element("timers")),
            Monitoring = HaMonitoringSettings.Read(group?.Element("monitoring")),
            Ha2Port = ha2Port,
            Ha2Address = Address(ha2, "ip-address"),
            Ha2Netmask = Text(ha2, "netmask", string.Empty),
            Ha2Gateway = Text(ha2, "gateway", string.Empty),
            Ha2PortIsHa = IsHaInterface(device, ha2Port),
        };
    }

    private static bool IsHaInterface(XElement? device, string port) =>
        device?.Element("network")?.Element("interface")?.Element("ethernet")?.Elements("entry")
            .FirstOrDefault(entry => (string?)entry.Attribute("name") == port)?.Element("ha") is not null;

    private static string Text(XElement? parent, string name, string otherwise) =>
        parent?.Element(name)?.Value.Trim() is { Length: > 0 } value ? value : otherwise;

    private static bool IsYes(XElement? parent, string name, bool otherwise) =>
        Text(parent, name, otherwise ? "yes" : "no") == "yes";

    private static int Number(string text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private static IPAddress? Address(XElement? parent, string name) =>
        IPAddress.TryParse(Text(parent, name, string.Empty), out IPAddress? address) ? address : null;
}
