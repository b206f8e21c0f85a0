using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The answer to <c>show high-availability state</c>. Element names follow captures, which come in no particular order: HA off and
/// active without a peer (both 8.1.3), passive (10.0.9). Suspended, initial and non-functional are built by analogy;
/// no capture shows them.
/// </summary>
internal static class HighAvailabilityReport
{
    private const string AppVersion = "8804-8537";
    private const string UrlVersion = "0000.00.00.000";
    private const string NoMac = "00:00:00:00:00:00";
    private const string NotInstalled = "Not Installed";
    private const string License = "VM-SERIES-4";

    public static XElement Build(HighAvailabilityAgent agent)
    {
        if (agent.State == HaState.Disabled)
        {
            return OperationalAnswer.Result(
                new XElement("enabled", "no"),
                new XElement("group", new XElement("local-info", new XElement("ha1-encrypt-imported", "no"))));
        }

        return OperationalAnswer.Result(
            new XElement("enabled", "yes"),
            new XElement(
                "group",
                new XElement("mode", "Active-Passive"),
                new XElement("local-info", Local(agent)),
                new XElement("peer-info", Peer(agent)),
                HaMonitoringReport.Build(agent),
                new XElement("running-sync", agent.Synchronization.Status),
                new XElement("running-sync-enabled", YesNo(agent.Settings.ConfigSync))));
    }

    /// <summary>As <c>state-sync</c> says it. The text for a data link that is down is Unconfirmed; the others are captured.</summary>
    public static string StateSync(HighAvailabilityAgent agent) =>
        !agent.Settings.StateSync ? "User-disabled"
        : agent.Peer is null ? "HA1-peer-disconnected"
        : agent.DataLinkUp ? "Complete"
        : "HA2-peer-disconnected";

    private static IEnumerable<XElement> Local(HighAvailabilityAgent agent)
    {
        HaSettings settings = agent.Settings;
        bool is10 = Is10OrLater(agent.Firewall.Version);
        string compat = agent.Peer is null ? "Unknown" : "Match";
        string build = agent.Peer is { } peer && peer.Firewall.Version != agent.Firewall.Version ? "Mismatch" : compat;
        string client = agent.Peer is null && !is10 ? "Unknown" : NotInstalled;
        return
        [
            .. Leaves(
                ("url-compat", compat),
                ("app-version", AppVersion),
                ("gpclient-version", client),
                ("build-rel", agent.Firewall.Version)),
            .. settings.StateSync ? LocalDataLink(agent) : [],
            .. Leaves(("av-compat", compat), ("av-version", "0"), ("url-version", UrlVersion)),
            new XElement(
                "active-passive",
                new XElement("passive-link-state", settings.PassiveLinkState),
                new XElement("monitor-fail-holddown", Number((int)settings.MonitorFailHoldDown.TotalMinutes))),
            .. Leaves(
                ("platform-model", "PA-VM"),
                ("vpnclient-compat", compat),
                ("vm-license", License),
                ("priority", Number(settings.Priority)),
                ("state", agent.State.ToWireName()),
                ("version", "1"),
                ("threat-compat", compat),
                ("gpclient-compat", compat),
                ("state-sync", StateSync(agent)),
                ("vm-license-compat", is10 ? compat : null)),
            .. LocalControlLink(agent),
            .. LocalTimers(agent),
            .. Leaves(
                ("vpnclient-version", client),
                ("DLP", is10 ? compat : null),
                ("threat-version", AppVersion),
                ("vm-license-type", is10 ? License : null),
                ("state-duration", Seconds(agent.Firewall, agent.StateSince)),
                ("last-error-state", agent.LastError?.State.ToWireName()),
                ("preemptive", YesNo(settings.Preemptive)),
                ("iot-version", is10 ? "0" : null),
                ("mode", "Active-Passive"),
                ("build-compat", build),
                ("iot-compat", is10 ? compat : null),
                ("last-error-reason", agent.LastError?.Reason),
                ("VMS", is10 ? compat : null),
                ("app-compat", compat)),
        ];
    }

    private static IEnumerable<XElement> LocalControlLink(HighAvailabilityAgent agent)
    {
        HostInterface? management = Management(agent.Firewall);
        return Leaves(
            ("ha1-port", agent.Settings.Ha1Port),
            ("ha1-ipaddr", AddressOf(management)),
            ("ha1-gateway", management?.Gateway.ToString() ?? string.Empty),
            ("ha1-macaddr", management?.MacAddress ?? NoMac),
            ("ha1-encrypt-imported", "no"),
            ("ha1-encrypt-enable", YesNo(agent.Settings.Ha1Encrypted)),
            ("mgmt-ip", AddressOf(management)),
            ("mgmt-ipv6", string.Empty));
    }

    private static IEnumerable<XElement> LocalDataLink(HighAvailabilityAgent agent)
    {
        HaSettings settings = agent.Settings;
        return Leaves(
            ("ha2-port", settings.Ha2Port),
            ("ha2-ipaddr", Ha2Address(settings)),
            ("ha2-gateway", settings.Ha2Gateway.Length > 0 ? settings.Ha2Gateway : null),
            ("ha2-macaddr", HaLinks.Ha2Interface(agent.Firewall)?.MacAddress ?? NoMac),
            ("ha2-keep-alive", settings.KeepAlive ? settings.KeepAliveAction : "no"),
            ("ha2-ka-thresh", Milliseconds(settings.KeepAliveThreshold)),
            ("state-sync-type", settings.Transport));
    }

    private static IEnumerable<XElement> LocalTimers(HighAvailabilityAgent agent)
    {
        HaTimers timers = agent.Settings.Timers;
        return Leaves(
            ("monitor-fail-holdup", Milliseconds(timers.MonitorFailHoldUp)),
            ("preempt-hold", Number((int)timers.PreemptionHold.TotalMinutes)),
            ("promotion-hold", Milliseconds(timers.PromotionHold)),
            ("addon-master-holdup", Milliseconds(timers.AdditionalMasterHoldUp)),
            ("heartbeat-interval", Milliseconds(timers.Heartbeat)),
            ("ha1-link-mon-intv", "3000"),
            ("hello-interval", Milliseconds(timers.Hello)),
            ("preempt-flap-cnt", Number(agent.Flaps.Preemption)),
            ("nonfunc-flap-cnt", Number(agent.Flaps.NonFunctional)),
            ("max-flaps", Number(timers.MaxFlaps)));
    }

    private static IEnumerable<XElement> Peer(HighAvailabilityAgent agent) =>
        agent.Peer is { } peer ? ConnectedPeer(agent, peer) : MissingPeer(agent);

    private static IEnumerable<XElement> ConnectedPeer(HighAvailabilityAgent agent, HighAvailabilityAgent peer)
    {
        SimulatedFirewall firewall = peer.Firewall;
        HostInterface? management = Management(firewall);
        bool is10 = Is10OrLater(agent.Firewall.Version);
        bool stateSync = agent.Settings.StateSync;
        return
        [
            .. Leaves(
                ("app-version", AppVersion),
                ("gpclient-version", NotInstalled),
                ("url-version", UrlVersion),
                ("build-rel", firewall.Version),
                ("platform-model", "PA-VM"),
                ("vm-license", License),
                ("ha2-macaddr", stateSync ? HaLinks.Ha2Interface(firewall)?.MacAddress ?? NoMac : null),
                ("priority", Number(peer.Settings.Priority)),
                ("state", agent.PeerState.ToWireName()),
                ("version", "1"),
                ("last-error-reason", peer.LastError?.Reason),
                ("iot-version", is10 ? "0" : null),
                ("conn-status", "up"),
                ("av-version", "0"),
                ("vpnclient-version", NotInstalled),
                ("mgmt-ip", AddressOf(management)),
                ("DLP", is10 ? "1.0.3" : null)),
            .. stateSync ? [DataLink(agent)] : Array.Empty<XElement>(),
            new XElement("threat-version", AppVersion),
            new XElement("conn-ha1", Leaves(("conn-status", "up"), ("conn-primary", "yes"), ("conn-desc", "heartbeat status"))),
            .. Leaves(
                ("vm-license-type", is10 ? License : null),
                ("ha1-macaddr", management?.MacAddress ?? NoMac),
                ("state-duration", Seconds(agent.Firewall, agent.PeerSince)),
                ("ha1-ipaddr", management?.Address.ToString() ?? string.Empty),
                ("mgmt-ipv6", string.Empty),
                ("last-error-state", peer.LastError?.State.ToWireName()),
                ("preemptive", YesNo(peer.Settings.Preemptive)),
                ("mode", "Active-Passive"),
                ("VMS", is10 ? firewall.Options.PluginVersion : null)),
        ];
    }

    private static IEnumerable<XElement> MissingPeer(HighAvailabilityAgent agent)
    {
        string reason = DownReason(agent);
        return
        [
            .. Leaves(
                ("app-version", "Unknown"),
                ("gpclient-version", "Unknown"),
                ("conn-down-reason", reason),
                ("url-version", "Unknown"),
                ("build-rel", "Unknown"),
                ("platform-model", string.Empty),
                ("vm-license", string.Empty),
                ("ha2-macaddr", NoMac),
                ("priority", "100"),
                ("state", "unknown"),
                ("version", "0"),
                ("conn-status", "down"),
                ("av-version", "Unknown"),
                ("vpnclient-version", "Unknown"),
                ("mgmt-ip", string.Empty)),
            DataLink(agent),
            .. Leaves(("threat-version", "Unknown"), ("ha1-macaddr", NoMac)),
            new XElement("conn-ha1", Leaves(("conn-down-reason", reason), ("conn-status", "down"), ("conn-desc", "heartbeat status"))),
            .. Leaves(
                ("state-duration", Seconds(agent.Firewall, agent.PeerSince)),
                ("ha1-ipaddr", agent.Settings.PeerAddressText),
                ("mgmt-ipv6", string.Empty),
                ("preemptive", "no"),
                ("mode", "Unknown")),
        ];
    }

    /// <summary>Captured for a peer that was never there; the reason for one that was lost is Unconfirmed.</summary>
    private static string DownReason(HighAvailabilityAgent agent) =>
        agent.EverConnected ? "Heartbeat ping failure" : "Never able to connect to peer";

    private static XElement DataLink(HighAvailabilityAgent agent) => new("conn-ha2", Leaves(
        ("conn-type", agent.DataLinkUp ? agent.Settings.Transport : "unknown"),
        ("conn-primary", agent.DataLinkUp ? "yes" : null),
        ("conn-ka-enbled", YesNo(agent.Settings.KeepAlive)),
        ("conn-desc", "keep-alive status"),
        ("conn-status", agent.DataLinkUp ? "up" : "down"),
        ("conn-hold", "0")));

    public static bool Is10OrLater(string version) => DeviceVersion.Parse(version).Major >= 10;

    private static HostInterface? Management(SimulatedFirewall firewall) => firewall.Host.Interfaces.GetValueOrDefault(0);

    private static string AddressOf(HostInterface? found) => found is null
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{found.Address}/{found.PrefixLength}");

    private static string Ha2Address(HaSettings settings) => settings.Ha2Address is null
        ? string.Empty
        : IPAddress.TryParse(settings.Ha2Netmask, out IPAddress? mask)
            ? $"{settings.Ha2Address}/{Number(Ipv4Network.LengthOfMask(mask))}"
            : settings.Ha2Address.ToString();

    /// <summary>Elements with a text; null leaves one out, an empty text makes <c>&lt;x&gt;&lt;/x&gt;</c> as the device does.</summary>
    private static IEnumerable<XElement> Leaves(params (string Name, string? Value)[] leaves) =>
        leaves.Where(leaf => leaf.Value is not null).Select(leaf => new XElement(leaf.Name, leaf.Value));

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => Number((int)time.TotalMilliseconds);

    private static string Seconds(SimulatedFirewall firewall, DateTimeOffset since) =>
        ((long)(firewall.Clock.GetUtcNow() - since).TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
