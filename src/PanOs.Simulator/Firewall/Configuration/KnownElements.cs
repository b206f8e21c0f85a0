using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What may stand inside what, for the parts of a configuration that a pair of firewalls is made of. Elements that have
/// no row here take anything; where there is a row, another child is <c>unexpected here</c>.
/// </summary>
internal static class KnownElements
{
    private const string Device = "/config/devices/entry";
    private const string Vsys = Device + "/vsys/entry";
    private const string HighAvailability = Device + "/deviceconfig/high-availability";
    private const string Group = HighAvailability + "/group";
    private const string Ethernet = Device + "/network/interface/ethernet/entry";
    private const string Router = Device + "/network/virtual-router/entry";
    private const string Route = Router + "/routing-table/ip/static-route/entry";
    private const string Security = Vsys + "/rulebase/security/rules";
    private const string Nat = Vsys + "/rulebase/nat/rules";
    private const string Profiles = Device + "/network/profiles/interface-management-profile";
    private const string Port = "port ip-address netmask gateway link-speed link-duplex";

    private static readonly Dictionary<string, string[]> s_children = Rows(
        ("/config/mgt-config/users", "entry"),
        ("/config/mgt-config/users/entry", "authentication-profile client-certificate-only password-profile permissions phash preferences public-key"),
        ("/config/mgt-config/users/entry/permissions", "role-based"),
        ("/config/mgt-config/users/entry/permissions/role-based", "custom deviceadmin devicereader panorama-admin superreader superuser vsysadmin vsysreader"),

        (HighAvailability, "enabled interface group cluster"),
        // Cloud firewalls have no ha1-backup: they refuse it, although exports of other platforms carry it.
        (HighAvailability + "/interface", "ha1 ha2 ha2-backup ha3 ha4 ha4-backup"),
        (HighAvailability + "/interface/ha1", Port + " encryption monitor-hold-time"),
        (HighAvailability + "/interface/ha2", Port),
        (Group, "group-id description peer-ip peer-ip-backup mode configuration-synchronization election-option state-synchronization monitoring"),
        (Group + "/mode", "active-passive active-active"),
        // Exports of 7.1 to 10.x carry passive-link-state; one report says that a newer cloud firewall refuses it.
        (Group + "/mode/active-passive", "passive-link-state monitor-fail-hold-down-time"),
        (Group + "/configuration-synchronization", "enabled"),
        (Group + "/election-option", "device-priority preemptive heartbeat-backup timers"),
        (Group + "/state-synchronization", "enabled transport ha2-keep-alive"),
        (Group + "/state-synchronization/ha2-keep-alive", "enabled action threshold"),
        (Group + "/monitoring", "link-monitoring path-monitoring"),

        (Device + "/network/interface/ethernet", "entry"),
        (Ethernet, "comment lacp link-duplex link-speed link-state poe aggregate-group decrypt-mirror ha layer2 layer3 log-card tap virtual-wire"),
        (Ethernet + "/ha", ""),
        (Ethernet + "/layer3", "adjust-tcp-mss arp bonjour cluster-interconnect ddns-config decrypt-forward df-ignore dhcp-client "
            + "interface-management-profile ip ipv6 lldp mtu ndp-proxy netflow-profile pppoe sdwan-link-settings traffic-interconnect untagged-sub-interface units"),
        (Ethernet + "/layer3/ip", "entry"),
        (Ethernet + "/layer3/dhcp-client", "create-default-route default-route-metric enable send-hostname"),
        (Profiles, "entry"),
        (Profiles + "/entry", "http http-ocsp https permitted-ip ping response-pages snmp ssh telnet userid-service userid-syslog-listener-ssl userid-syslog-listener-udp"),
        (Profiles + "/entry/permitted-ip", "entry"),

        (Device + "/network/virtual-router", "entry"),
        (Router, "admin-dists ecmp interface multicast protocol routing-table"),
        (Router + "/interface", "member"),
        (Router + "/routing-table", "ip ipv6"),
        (Router + "/routing-table/ip", "static-route"),
        (Router + "/routing-table/ip/static-route", "entry"),
        (Route, "admin-dist bfd destination interface metric nexthop path-monitor route-table option"),
        (Route + "/nexthop", "discard fqdn ip-address next-vr receive"),
        (Route + "/route-table", "both multicast no-install unicast"),
        (Route + "/bfd", "profile"),
        (Route + "/path-monitor", "enable failure-condition hold-time monitor-destinations"),

        (Vsys + "/zone", "entry"),
        (Vsys + "/zone/entry", "device-acl enable-device-identification enable-user-identification network user-acl"),
        (Vsys + "/zone/entry/network", "enable-packet-buffer-protection log-setting net-inspection zone-protection-profile external layer2 layer3 tap tunnel virtual-wire"),
        (Vsys + "/zone/entry/network/layer3", "member"),
        (Vsys + "/import/network", "interface virtual-router virtual-wire vlan logical-router"),
        (Vsys + "/import/network/interface", "member"),
        (Vsys + "/address", "entry"),
        (Vsys + "/address/entry", "description disable-override tag fqdn ip-netmask ip-range ip-wildcard"),
        (Vsys + "/service", "entry"),
        (Vsys + "/service/entry", "description disable-override protocol tag"),
        (Vsys + "/service/entry/protocol", "tcp udp sctp"),

        (Security, "entry"),
        (Security + "/entry", "action application category description destination destination-hip disable-inspect option disabled from group-tag hip-profiles "
            + "icmp-unreachable log-end log-setting log-start negate-destination negate-source profile-setting qos rule-type schedule service source "
            + "source-hip source-imei source-imsi source-nw-slice source-user tag target to"),
        (Security + "/entry/from", "member"),
        (Security + "/entry/to", "member"),
        (Security + "/entry/source", "member"),
        (Security + "/entry/destination", "member"),
        (Security + "/entry/application", "member"),
        (Security + "/entry/service", "member"),
        (Nat, "entry"),
        (Nat + "/entry", "active-active-device-binding description destination disabled from group-tag nat-type service source source-translation tag target to "
            + "to-interface destination-translation dynamic-destination-translation"),
        (Nat + "/entry/from", "member"),
        (Nat + "/entry/to", "member"),
        (Nat + "/entry/source", "member"),
        (Nat + "/entry/destination", "member"),
        (Nat + "/entry/service", ""),
        (Nat + "/entry/source-translation", "dynamic-ip dynamic-ip-and-port static-ip"),
        (Nat + "/entry/source-translation/dynamic-ip-and-port", "interface-address translated-address"),
        (Nat + "/entry/source-translation/dynamic-ip-and-port/interface-address", "interface floating-ip ip"));

    /// <summary>The first element that has no business where it is, in document order.</summary>
    public static XElement? FirstUnexpected(XElement configuration) => FirstUnexpected(configuration, "/config");

    private static XElement? FirstUnexpected(XElement parent, string path)
    {
        string[]? known = s_children.GetValueOrDefault(path);
        foreach (XElement child in parent.Elements())
        {
            string name = child.Name.LocalName;
            if (known is not null && !known.Contains(name, StringComparer.Ordinal))
            {
                return child;
            }

            if (FirstUnexpected(child, $"{path}/{name}") is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Dictionary<string, string[]> Rows(params (string Path, string Children)[] rows) =>
        rows.ToDictionary(row => row.Path, row => row.Children.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
