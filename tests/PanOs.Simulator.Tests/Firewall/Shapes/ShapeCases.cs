using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>One capture, and how to get the same answer from the simulator.</summary>
/// <param name="File">The capture.</param>
/// <param name="Version">The version whose answer it is compared with: the nearest.</param>
/// <param name="Ask">Prepares a firewall that is ready and asks it.</param>
internal sealed record ShapeCase(string File, string Version, Func<ShapeBench, Task<XElement>> Ask)
{
    public bool Dataplane { get; init; } = true;

    public Action<XElement>? Configuration { get; init; }

    /// <summary>Differences that are right, by the beginning of their place, each with the reason.</summary>
    public Dictionary<string, string> Allowed { get; init; } = [];
}

/// <summary>All captured answers: those that are compared, and those that are no answers of such a device.</summary>
internal static class ShapeCases
{
    private const string Vsys = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']";
    private const string HandMade = "made by hand for a test, no device answers so";
    private const string CutShort = "the capture was shortened by who published it";
    private const string Older = "the document shows an older version, which had fewer";

    /// <summary>Captures that have no counterpart here, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Excluded { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ansible-pan_main.xml"] = "the text form of a policy test, before 8.1",
        ["pan-os-ansible_test_poll_for_job_connection_error.xml"] = HandMade,
        ["pan-os-php_SOFTWARE_DOWNLOAD.php.xml"] = "completion of an operational command is not simulated",
        ["pan-os-upgrade_show_devices_all_fixture.xml"] = "Panorama",
        ["pan-os-upgrade_test_flatten_reboot_job.xml"] = "an active/active pair, which is not simulated",
        ["pan-os-upgrade_test_get_bgp_peers_no_entry.xml"] = HandMade,
        ["pan-os-upgrade_test_get_system_environmentals.xml"] = "the sensors of a chassis; a VM has none",
        ["pan-os-upgrade_test_is_panorama_connected_no_typical_structure.xml"] = HandMade,
        ["pango_TestStripPanosPackagingWithTag.xml"] = HandMade,
        ["puppetlabs-pan_when-the-API-returns-success_2.xml"] = HandMade,
        ["terraform-prov_ip_tag_crud_test.go_2.xml"] = "7.1 and lower, which wrote such a list to a file",
        ["extra_ha_passive_10.0.9_pavm.xml"] = "compared with the other answers about HA, where a pair is set up",
        ["devfw_op_ha_ha_enabled.xml"] = "compared with the other answers about HA, where a pair is set up",
    };

    public static IReadOnlyList<ShapeCase> All { get; } =
    [
        // Dataplane.
        Op("devfw_02-interfaces.xml", "8.1.3", "<show><interface>all</interface></show>"),
        Op("pan-os-upgrade_test_get_nics_single_entry.xml", "11.1.4", "<show><interface>hardware</interface></show>"),
        Op("pan-os-upgrade_test_get_interface_details.xml", "11.1.4", "<show><interface>ethernet1/2</interface></show>")
            with { Allowed = new() { ["+ response/result/ifnet/addr/member"] = "the captured interface had no address" } },
        Op("devfw_04-virtual_router.xml", "8.1.3", "<show><routing><route/></routing></show>"),
        Op("pan-os-upgrade_test_get_routes.xml", "10.2.10", "<show><routing><route/></routing></show>"),
        Op("pan-os-upgrade_test_get_routes_same_dest.xml", "10.2.10", "<show><routing><route/></routing></show>"),
        Op("pan-os-upgrade_test_get_routes_nexthop_name.xml", "10.2.10", "<show><routing><route/></routing></show>"),
        Op("pan-os-upgrade_test_get_routes_empty_response.xml", "10.2.10", "<show><routing><route/></routing></show>") with { Dataplane = false },
        Op("pan-os-upgrade_test_get_fib_routes.xml", "10.2.10", "<show><routing><fib/></routing></show>"),
        Op("devfw_test_fib_lookup_02-ecmp_nexthop.xml", "8.1.3", "<test><routing><fib-lookup><virtual-router>default</virtual-router><ip>8.8.8.8</ip></fib-lookup></routing></test>")
            with { Allowed = new() { ["- response/result/mpath"] = "several routes to one destination (ECMP) are not simulated" } },
        Op("pan-os-upgrade_test_get_arp_table.xml", "10.2.10", "<show><arp><entry name='all'/></arp></show>"),
        Op("devfw_op_arp_arp_no_entries.xml", "8.1.3", "<show><arp><entry name='all'/></arp></show>") with { Dataplane = false },
        Op("pan-os-upgrade_test_get_bgp_peers_empty_response.xml", "10.2.10", "<show><routing><protocol><bgp><peer/></bgp></protocol></routing></show>"),
        Op("devfw_test_rulebase_flow_deny.xml", "8.1.3", "<test><security-policy-match><from>trust</from><to>untrust</to><source>10.0.4.1</source><destination>8.8.8.8</destination><destination-port>22</destination-port><protocol>6</protocol></security-policy-match></test>"),
        Op("devfw_test_natpolicy_8.1.3_source_dynamic_ip_port.xml", "8.1.3", Nat("trust", "untrust")),
        Op("devfw_test_natpolicy_8.1.3_dst_dyn_port_trans.xml", "8.1.3", Nat("trust", "untrust")),
        Op("devfw_test_natpolicy_8.1.3_no_nat_hit.xml", "8.1.3", Nat("untrust", "trust")),
        After("pan-os-upgrade_test_get_sessions.xml", "10.2.10", bench => bench.Flow(), "<show><session><all/></session></show>"),
        After("devfw_07-global_counters.xml", "8.1.3", bench => bench.Flow(), "<show><counter><global/></counter></show>"),

        // Tunnels: none are simulated.
        Op("pan-os-upgrade_test_get_tunnels_empty.xml", "10.2.10", "<show><running><tunnel><flow><all/></flow></tunnel></running></show>"),
        Op("devfw_op_tunnels_ipsec_no_tunnels.xml", "8.1.3", "<show><vpn><ipsec-sa/></vpn></show>"),
        Op("devfw_op_tunnels_ike_sa_no_ipsec_sa.xml", "8.1.3", "<show><vpn><ipsec-sa/></vpn></show>"),
        Op("devfw_06-tunnels_ipsec.xml", "8.1.3", "<show><vpn><ipsec-sa/></vpn></show>") with { Allowed = new() { ["- response/result/entries/entry"] = "no tunnel comes up here" } },
        Op("devfw_06-tunnels_ike.xml", "8.1.3", "<show><vpn><ike-sa/></vpn></show>") with { Allowed = new() { ["- response/result/entry"] = "no tunnel comes up here" } },

        // The box.
        Op("devfw_05-system_info.xml", "8.1.3", "<show><system><info/></system></show>"),
        Op("pan-os-upgrade_test_get_content_db_version.xml", "10.2.10", "<show><system><info/></system></show>") with { Allowed = new() { ["+ response/result/system/"] = CutShort } },
        Op("pan-os-upgrade_test_get_device_software_version.xml", "9.1.12-h3", "<show><system><info/></system></show>") with { Allowed = Chassis() },
        Op("pan-os-upgrade_test_get_system_time_rebooted.xml", "9.1.12-h3", "<show><system><info/></system></show>") with { Allowed = Chassis() },
        Op("pan-os-upgrade_test_get_dp_clock.xml", "10.2.10", "<show><clock><more/></clock></show>"),
        Op("devfw_op_ntp_10-ntp_sync.xml", "8.1.3", "<show><ntp/></show>") with { Configuration = TimeServers },
        Op("pan-os-upgrade_test_get_ntp_servers.xml", "10.2.10", "<show><ntp/></show>") with { Configuration = TimeServers },
        Op("pan-os-upgrade_test_get_disk_utilization_ok.xml", "10.2.10", "<show><system><disk-space/></system></show>"),
        Op("pan-os-upgrade_test_get_interfaces_mtu.xml", "10.2.10", InterfaceState),
        Op("pan-os-upgrade_test_get_interfaces_mtu_with_subinterfaces.xml", "10.2.10", InterfaceState),
        Op("pan-os-upgrade_test_get_interfaces_mtu_with_comment_fields.xml", "10.2.10", InterfaceState),
        Op("devfw_op_logging_status_01_log_collector.xml", "8.1.3", "<show><logging-status/></show>"),
        Op("devfw_op_logging_status_02_no_log_collector.xml", "8.1.3", "<show><logging-status/></show>"),
        Op("pan-os-upgrade_test_is_panorama_connected_true.xml", "10.2.10", "<show><panorama-status/></show>") with { Configuration = Panorama },
        Op("pan-os-upgrade_test_get_available_image_data.xml", "10.2.10", "<request><system><software><check/></software></system></request>"),
        Op("pan-os-upgrade_test_get_licenses.xml", "10.2.10", "<request><license><info/></license></request>")
            with { Allowed = new() { ["- response/result/licenses/entry/custom"] = "a licence of the logging service, which is not simulated" } },
        new("pan-os-upgrade_test_get_licenses_not_licensed_exception.xml", "10.2.10", bench =>
        {
            bench.Op("<request><license><api-key><set><key>k</key></set></api-key></license></request>");
            bench.Op("<request><license><deactivate><VM-Capacity><mode>auto</mode></VM-Capacity></deactivate></license></request>");
            return Answer(bench.Op("<request><license><info/></license></request>"));
        }),
        Op("extra_master_key.xml", "10.2.10", "<request><master-key><lifetime>24</lifetime><new-master-key>0123456789abcdef</new-master-key></master-key></request>"),
        Op("devfw_op_ha_ha_disabled.xml", "8.1.3", "<show><high-availability><state/></high-availability></show>"),
        new("doc_ha_functional_ok.xml", "9.1.0", async bench =>
        {
            PairBench.Load(bench.Firewall, PairBench.Ha(bench.Firewall), dataplane: true);
            await bench.Pair.PassAsync(60);
            return bench.Op("<request><high-availability><state><functional/></state></high-availability></request>");
        }),

        // Jobs and commits.
        Commit("doc_commit_nochanges.xml"),
        Commit("puppetlabs-pan_when-the-job-is-not-required.xml"),
        Commit("r7_commit.resp.xml") with
        {
            Allowed = new()
            {
                ["- response/result"] = "seen once, from an unknown version; documents and another capture have msg without a result",
                ["+ response/msg"] = "as above",
            },
        },
        new("puppetlabs-pan_when-the-job-fails.xml", "8.1.3", bench => Answer(bench.Op("<validate><full/></validate>"))),
        After("puppetlabs-pan_when-the-job-fails_2.xml", "8.1.3", bench => bench.Op("<validate><full/></validate>"), LastJob),
        After("puppetlabs-pan_waiting-for-it.xml", "8.1.3", StartCommit, LastJob),
        After("pan.dev_ELEMENT_VALUE_2.xml", "9.1.0", StartCommit, LastJob),
        new("extra_show_jobs_with_failed.xml", "11.1.4", async bench =>
        {
            await Finish(bench, StartCommit);
            StartCommit(bench);
            bench.Firewall.Jobs.Crash();
            return bench.Op("<show><jobs><all/></jobs></show>");
        }),
        new("doc_sw_install_enqueued.xml", "9.1.0", async bench =>
        {
            await Finish(bench, found => found.Op("<request><system><software><download><version>10.1.0</version></download></software></system></request>"));
            return bench.Op("<request><system><software><install><version>10.1.0</version></install></software></system></request>");
        }),
        new("doc_job_download_fin.xml", "9.1.0", async bench =>
        {
            await Finish(bench, found => found.Op("<request><system><software><download><version>10.1.0</version></download></software></system></request>"));
            return bench.Op($"<show><jobs><id>{bench.Firewall.Jobs.All.Count}</id></jobs></show>");
        })
        {
            Allowed =
            {
                ["+ response/result/job/tdeq"] = Older,
                ["+ response/result/job/queued"] = Older,
                ["+ response/result/job/description"] = Older,
                ["+ response/result/job/positionInQ"] = Older,
            },
        },
        Op("puppetlabs-pan_when-there-are-no-outstanding-changes.xml", "8.1.3", "<check><pending-changes/></check>")
            with { Allowed = new() { ["+ response/@status"] = HandMade } },

        // Locks.
        Op("pan-os-upgrade_test_get_config_locks_no_locks.xml", "11.1.4", "<show><config-locks/></show>"),
        Op("pan-os-upgrade_test_get_commit_locks_no_locks.xml", "11.1.4", "<show><commit-locks/></show>"),
        After("pan-os-upgrade_test_get_config_locks.xml", "11.1.4",
            bench => bench.Op("<request><config-lock><add><comment>c</comment></add></config-lock></request>"), "<show><config-locks/></show>"),

        // Users, tags and groups.
        After("devfw_08-user_id.xml", "8.1.3", bench => bench.UserId("<login><entry name='d\\u' ip='192.0.2.2' timeout='60'/></login>"), "<show><user><ip-user-mapping><all/></ip-user-mapping></user></show>"),
        After("pan.dev_uid-monitor.mdx.xml", "9.1.0", Register, "<show><object><registered-ip><all/></registered-ip></object></show>"),
        After("pan.dev_automating-ip-blocking.mdx_3.xml", "9.1.0", Register, "<show><object><registered-ip><tag><entry name='malicious'/></tag></registered-ip></object></show>"),
        After("pan.dev_automating-ip-blocking.mdx_2.xml", "9.1.0", Register, "<show><object><dynamic-address-group><all/></dynamic-address-group></object></show>")
            with { Configuration = DynamicGroup },
        new("pan.dev_automating-ip-blocking.mdx_4.xml", "9.1.0", bench =>
        {
            Register(bench);
            return Answer(bench.UserId("<unregister><entry ip='10.0.0.1'><tag><member>malicious</member></tag></entry></unregister>"));
        }),
        Op("pan-os-python_test_get_groups_escapes_style.xml", "9.1.0", "<show><user><group><list><entry name='xmlapi'/></list></group></user></show>"),
        Op("pan-os-upgrade_test_get_user_id_service_status_down.xml", "10.2.10", "<show><user><user-id-service><status/></user-id-service></user></show>"),
        Op("pan-os-upgrade_test_get_redistribution_status_up_agent_multiple_clients.xml", "10.2.10", "<show><redistribution><service><client>all</client></service></redistribution></show>")
            with { Allowed = new() { ["- response/result/entry"] = "no other firewall asks this one" } },
        Op("pan-os-upgrade_test_get_redistribution_status_wrong_panos_version.xml", "9.1.0", "<show><redistribution><service><client>all</client></service></redistribution></show>"),

        // Rules.
        After("pan-os-python_test_current_audit_comment.xml", "9.1.0",
            bench => bench.Op("<set><audit-comment><xpath>/config/x</xpath><comment>why</comment></audit-comment></set>"),
            "<show><config><list><audit-comments><xpath>/config/x</xpath></audit-comments></list></config></show>")
            with { Allowed = new() { ["+ response/@status"] = HandMade } },

        Op("pan-os-python_HIT_COUNT_PREFIX.xml", "9.1.0", "<show><rule-hit-count><vsys><vsys-name><entry name='vsys1'><rule-base><entry name='security'><rules><all/></rules></entry></rule-base></entry></vsys-name></vsys></rule-hit-count></show>")
            with { Allowed = new() { ["+ response/@status"] = HandMade, ["+ response/result/rule-hit-count/vsys/entry/"] = "the capture is the frame only, without names and rules" } },

        // Logs.
        Query("r7_get_job_id3.resp.xml", "traffic", poll: false),
        Query("r7_get_job_id4.resp.xml", "threat", poll: false),
        Query("r7_get_traffic_logs.resp.xml", "hipmatch"),
        Query("r7_get_system_logs.resp.xml", "system", bench => bench.Send(("type", "op"), ("cmd", "<request><license><fetch><auth-code>I1234567</auth-code></fetch></license></request>"))),
        Query("r7_get_config_logs.resp.xml", "config", bench => bench.Config("set", Vsys + "/tag", ("element", "<entry name='t'/>"))),
        Query("r7_get_threat_logs.resp.xml", "threat") with { Allowed = new() { ["- response/result/log/logs/entry"] = "nothing attacks anybody here" } },
        Query("panosnet_TrafficLog.xml", "traffic", bench => bench.Flow()) with { Allowed = OldTraffic(denied: false) },
        Query("panosnet_ProdTrafficLogSample.xml", "traffic", bench => bench.Flow(22)) with { Allowed = OldTraffic(denied: true) },

        // The configuration.
        Config("r7_get_object_ipv4.resp.xml", "get", Vsys + "/address/entry[@name='1.1.1.1']", "<address><entry name='1.1.1.1'><ip-netmask>1.1.1.1</ip-netmask><description>d</description></entry></address>"),
        Config("r7_get_object_domain.resp.xml", "get", Vsys + "/address/entry[@name='test.com']", "<address><entry name='test.com'><fqdn>test.com</fqdn><description>d</description></entry></address>"),
        Config("r7_show_group.resp.xml", "show", Vsys + "/address-group/entry[@name='Test Group']", "<address-group><entry name='Test Group'><static><member>1.1.1.1</member></static></entry></address-group>"),
        After("r7_get_objects_from_group.resp.xml", "10.2.10", bench => bench.Config(
            "set", Vsys, ("element", "<address><entry name='a'><ip-netmask>1.1.1.1</ip-netmask></entry></address><address-group><entry name='Test Group'><static><member>a</member></static></entry></address-group>")),
            bench => bench.Config("get", Vsys + "/address-group/entry[@name='Test Group']")),
        After("pango_TestStripPanosPackagingNoResult.xml", "10.2.10",
            bench => bench.Config("delete", Vsys + "/import/network/interface/member[text()='ethernet1/2']"), bench => bench.Config("get", Vsys + "/import/network/interface"))
            with { Allowed = new() { ["+ response/result/interface/member"] = "the captured one is empty", ["- response/result/interface/@"] = "an empty list carries the marks itself" } },
        new("pan.dev_working-with-address-groups.mdx.xml", "9.1.0", bench => Answer(bench.Config("set", Vsys + "/tag", ("element", "<entry name='t'/>")))),
        Sibling("puppetlabs-pan_when-entry-is-already-at-the-top.xml", "no-ssh") with { Allowed = new() { ["+ response/@code"] = HandMade } },
        Sibling("puppetlabs-pan_when-entry-is-NOT-at-the-top.xml", "out")
            with { Allowed = new() { ["+ response/@code"] = HandMade, ["+ response/result/@total-count"] = HandMade, ["+ response/result/entry/@name"] = HandMade } },
        new("puppet_vm1-8.1_mgt-config.xml", "8.1.3", bench => Answer(bench.Config("get", "/config/mgt-config")))
            { Configuration = config => config.Descendants("users").First().Element("entry")!.Add(new XElement("public-key", "c3No")) },
        new("puppet_vm1-8.1_platform.xml", "8.1.3", bench => Answer(bench.Config("get", "/config/platform"))),
        new("puppet_vm1-8.1_vsys.xml", "8.1.3", bench => Answer(bench.Config("get", "/config/devices/entry[@name='localhost.localdomain']/vsys")))
            { Configuration = config => config.Descendants("vsys").First().ReplaceWith(new XElement(Captures.Load("puppet_vm1-8.1_vsys.xml").Descendants("vsys").First())) },
        new("pan-os-upgrade_test_get_update_schedules.xml", "10.2.10", bench => Answer(bench.Config("get", "/config/devices/entry[@name='localhost.localdomain']/deviceconfig/system/update-schedule")))
            { Configuration = config => config.Descendants("system").First().Add(new XElement(Captures.Load("pan-os-upgrade_test_get_update_schedules.xml").Descendants("update-schedule").First())) },
        new("pan-os-upgrade_test_get_certificates.xml", "10.2.10", async bench =>
        {
            Assert.Contains("success", bench.Send(new UploadedFile("c.pem", Encoding.UTF8.GetBytes(TestCertificate.Pem())), ("type", "import"), ("category", "keypair"), ("certificate-name", "acertificate"), ("format", "pem")).Body, StringComparison.Ordinal);
            await bench.CommitAsync();
            return bench.Op("<show><config><running/></config></show>");
        })
        {
            Allowed = { ["+ response/result/config/"] = CutShort },
        },

        // The web layer.
        new("r7_key.resp.xml", "10.2.10", KeyGen),
        new("puppetlabs-pan_makes-only-a-single-HTTP-call.xml", "8.1.3", KeyGen),
        new("pan-os-ansible_GOOD_KEYGEN.xml", "10.2.10", KeyGen) { Allowed = { ["+ response/@status"] = HandMade } },
        new("pan-os-ansible_VERSION.xml", "10.1.0", bench => Answer(bench.Ask(("type", "version")))),
        new("pan-os-ansible_test_validate_response_connection_error_2.xml", "10.2.10", bench => Answer(bench.Ask(("type", "version"), ("key", "wrong")))),
        new("puppetlabs-pan_when-the-API-returns-an-HTTP-error.xml", "8.1.3", bench => Answer(bench.Ask(("type", "nonsense")))),
        new("puppetlabs-pan_when-the-API-returns-a-semantic-error.xml", "8.1.3", bench => Answer(bench.Ask(("type", "op"), ("cmd", "<show")))),
        new("pan-os-ansible_test_validate_response_connection_error.xml", "10.2.10", bench => Answer(bench.Op("<nonsense/>")))
            { Allowed = { ["+ response/@code"] = HandMade } },
    ];

    private const string InterfaceState = "<show><system><state><filter>sw.dev.interface.config</filter></state></system></show>";

    private static ShapeCase Op(string file, string version, string command) => new(file, version, bench => Answer(bench.Op(command)));

    private static ShapeCase After(string file, string version, Action<ShapeBench> first, string command) =>
        After(file, version, first, bench => bench.Op(command));

    private static ShapeCase After(string file, string version, Action<ShapeBench> first, Func<ShapeBench, XElement> ask) => new(file, version, bench =>
    {
        first(bench);
        return Answer(ask(bench));
    });

    private static ShapeCase Commit(string file) => new(file, "9.1.0", bench => Answer(bench.Ask(("type", "commit"), ("cmd", "<commit></commit>"))));

    private static ShapeCase Query(string file, string type, Action<ShapeBench>? first = null, bool poll = true) => new(file, "10.2.10", async bench =>
    {
        first?.Invoke(bench);
        XElement enqueued = bench.Ask(("type", "log"), ("log-type", type));
        if (!poll)
        {
            return enqueued;
        }

        await bench.Pair.PassAsync(2);
        return bench.Ask(("type", "log"), ("action", "get"), ("job-id", enqueued.Descendants("job").Single().Value));
    });

    private static ShapeCase Config(string file, string action, string xpath, string element) => new(file, "10.2.10", bench => Answer(bench.Config(action, xpath)))
    {
        Configuration = config => config.Descendants("vsys").First().Element("entry")!.Add(XElement.Parse(element)),
    };

    private static ShapeCase Sibling(string file, string rule) => new(
        file, "8.1.3", bench => Answer(bench.Config("get", $"{Vsys}/rulebase/security/rules/entry[@name='{rule}']/preceding-sibling::entry[1]/@name")));

    private static XElement LastJob(ShapeBench bench) => bench.Op($"<show><jobs><id>{bench.Firewall.Jobs.All.Count}</id></jobs></show>");

    private static Task<XElement> Answer(XElement answer) => Task.FromResult(answer);

    private static Task<XElement> KeyGen(ShapeBench bench) => Answer(bench.Ask(("type", "keygen"), ("user", "admin"), ("password", ShapeBench.Password)));

    private static void StartCommit(ShapeBench bench)
    {
        bench.Config("set", Vsys + "/tag", ("element", $"<entry name='t{bench.Firewall.Jobs.All.Count}'/>"));
        bench.Ask(("type", "commit"), ("cmd", "<commit/>"));
    }

    private static async Task Finish(ShapeBench bench, Action<ShapeBench> start)
    {
        start(bench);
        await bench.Pair.PassAsync(90);
    }

    private static void Register(ShapeBench bench) => bench.UserId(
        "<register><entry ip='10.0.0.1'><tag><member>malicious</member></tag></entry><entry ip='10.0.0.2'><tag><member timeout='60'>malicious</member></tag></entry></register>");

    private static string Nat(string from, string to) =>
        $"<test><nat-policy-match><from>{from}</from><to>{to}</to><source>10.0.4.1</source><destination>8.8.8.8</destination><destination-port>80</destination-port><protocol>6</protocol></nat-policy-match></test>";

    private static void TimeServers(XElement config) => System(config).Add(XElement.Parse(
        "<ntp-servers><primary-ntp-server><ntp-server-address>0.pool.ntp.org</ntp-server-address></primary-ntp-server><secondary-ntp-server><ntp-server-address>1.pool.ntp.org</ntp-server-address></secondary-ntp-server></ntp-servers>"));

    private static void Panorama(XElement config) => System(config).Add(XElement.Parse(
        "<panorama><local-panorama><panorama-server>192.0.2.4</panorama-server></local-panorama></panorama>"));

    private static void DynamicGroup(XElement config) => config.Descendants("vsys").First().Element("entry")!.Add(XElement.Parse(
        "<address-group><entry name='testBlock'><dynamic><filter>'malicious'</filter></dynamic></entry></address-group>"));

    private static XElement System(XElement config) => config.Element("devices")!.Element("entry")!.Element("deviceconfig")!.Element("system")!;

    private static Dictionary<string, string> Chassis() => new(StringComparer.Ordinal)
    {
        ["+ response/result/system/ipv6-"] = "the captured box left them out",
        ["+ response/result/system/vm-"] = "the captured box is hardware",
        ["- response/result/system/high-speed-log-forwarding-mode"] = "the captured box is hardware",
    };

    private static Dictionary<string, string> OldTraffic(bool denied)
    {
        var allowed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["+ response/result/meta"] = "the captured versions, 5.x and 6.x, had none",
            ["+ response/result/log/logs/entry/dg_hier_level_"] = "since then logs name device groups",
            ["+ response/result/log/logs/entry/device_name"] = "since then logs name the device",
            ["+ response/result/log/logs/entry/vsys_id"] = "since then logs name the virtual system by its number",
        };
        if (denied)
        {
            allowed.Add("- response/result/log/logs/entry/outbound_if", "a flow that is denied never gets as far as an interface here");
        }
        else
        {
            allowed.Add("- response/result/log/logs/entry/logset", "no log forwarding is set up");
            allowed.Add("+ response/result/log/logs/entry/nat", "the captured sessions were not translated");
        }

        return allowed;
    }
}
