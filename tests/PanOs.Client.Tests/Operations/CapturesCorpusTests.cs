using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace PanOs.Client.Tests;

/// <summary>Parsers against answers that firewalls really gave.</summary>
public sealed class CapturesCorpusTests
{
    [Fact]
    public async Task Every_answer_is_a_typed_answer_or_a_typed_error()
    {
        var files = Directory.GetFiles(Path.Combine(Corpus.Root(), "responses"), "*.xml");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var body = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await using var client = new ScriptedFirewall().Answers(body).Client(configure: options => options.Retry.Reads = 0);
            try
            {
                Assert.Equal("response", (await client.RunCommandAsync(new XElement("show"), TestContext.Current.CancellationToken)).Name.LocalName);
            }
            catch (PanOsException e)
            {
                Assert.Equal("fw.example", e.Device);
            }
        }
    }

    [Fact]
    public async Task Nearly_all_answers_parse_as_they_were_captured()
    {
        var files = Directory.GetFiles(Path.Combine(Corpus.Root(), "responses"), "*.xml");
        var unreadable = 0;
        foreach (var file in files)
        {
            try
            {
                AnswerParser.Parse(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), 100_000_000);
            }
            catch (XmlException)
            {
                unreadable++;
            }
        }

        // A few were cut out of test code and are no documents.
        Assert.InRange(unreadable, 0, files.Length / 20);
    }

    [Fact]
    public void Ha_that_is_off()
    {
        var state = HighAvailabilityStateParser.Parse(Result("devfw_op_ha_ha_disabled.xml"))!;

        Assert.False(state.Enabled);
        Assert.False(state.IsSynchronized);
        Assert.Equal("HA is off", state.ToString());
    }

    [Fact]
    public void Ha_with_a_peer_that_was_never_seen()
    {
        var state = HighAvailabilityStateParser.Parse(Result("devfw_op_ha_ha_enabled.xml"))!;

        Assert.True(state.Enabled);
        Assert.Equal(HaMode.ActivePassive, state.Mode);
        Assert.Equal(("active", 100, "8.1.3", "management", "ethernet1/5"), (state.Local.State, state.Local.Priority, state.Local.Version, state.Local.Ha1Port, state.Local.Ha2Port));
        Assert.Equal("192.168.122.20", state.Local.ManagementAddress);
        Assert.Equal(("unknown", "down", "down", "down"), (state.Peer.State, state.Peer.ConnectionStatus, state.Peer.Ha1Status, state.Peer.Ha2Status));
        Assert.Equal("Never able to connect to peer", state.Peer.ConnectionDownReason);
        Assert.Equal(("unknown", true, "HA1-peer-disconnected"), (state.RunningSync, state.RunningSyncEnabled, state.StateSync));
        Assert.Equal("Unknown", state.Local.Compatibility["build"]);
        Assert.Null(state.Peer.Version);
        Assert.Null(state.Peer.ManagementAddress);
    }

    [Fact]
    public void Ha_of_a_passive_firewall_on_10_0()
    {
        var state = HighAvailabilityStateParser.Parse(Result("extra_ha_passive_10.0.9_pavm.xml"))!;

        Assert.Equal(("passive", 90, "active", 100), (state.Local.State, state.Local.Priority, state.Peer.State, state.Peer.Priority));
        Assert.Equal(("not synchronized", false, "User-disabled"), (state.RunningSync, state.IsSynchronized, state.StateSync));
        Assert.Equal(("Mismatch", "Match", "Match", "Match"), (state.Local.Compatibility["app"], state.Local.Compatibility["iot"], state.Local.Compatibility["VMS"], state.Local.Compatibility["DLP"]));
        Assert.Equal(("up", "up", null), (state.Peer.ConnectionStatus, state.Peer.Ha1Status, state.Peer.Ha2Status));
        Assert.Equal("User requested", state.Local.LastErrorReason);
        Assert.Equal("1.1.1.141", state.Peer.Ha1Address);
        Assert.Empty(state.Peer.Compatibility);
    }

    [Fact]
    public void System_info_of_8_1()
    {
        var info = SystemInfoParser.Parse(Result("devfw_05-system_info.xml"))!;

        Assert.Equal(("PA-VM", "PA-VM", "8.1.3", "192.168.122.20"), (info.Hostname, info.Model, info.Version, info.ManagementAddress));
        Assert.NotNull(info.Uptime);
    }

    [Fact]
    public void Jobs_with_one_that_crashed()
    {
        var jobs = Result("extra_show_jobs_with_failed.xml").Elements("job").Select(JobParser.Parse).ToList();

        Assert.Equal([null, 7], jobs.Select(job => job.Id));
        Assert.All(jobs, job => Assert.True(job.IsFinished));
        Assert.Equal(["line 1", "line 2"], jobs[1].Details);
    }

    [Fact]
    public void Interfaces_with_zone_and_forwarding()
    {
        var interfaces = InterfaceStateParser.Parse(Result("devfw_02-interfaces.xml"))!;

        var first = interfaces[0];
        Assert.Equal(("ethernet1/1", "UNTRUST", "default", "192.168.122.21/24"), (first.Name, first.Zone, first.VirtualRouter, first.Address));
        Assert.NotNull(first.State);
        Assert.Null(interfaces.Single(port => port.Name == "ethernet1/3").VirtualRouter);
    }

    [Fact]
    public void A_route_over_several_gateways()
    {
        var route = RouteLookupParser.Parse(Result("devfw_test_fib_lookup_02-ecmp_nexthop.xml"))!;

        Assert.Equal(("192.168.122.2", "ethernet1/1", false), (route.NextHop?.ToString(), route.Interface, route.IsDropped));
        Assert.Equal([new RoutePath(IPAddress.Parse("192.168.122.1"), "ethernet1/1")], route.OtherPaths);
    }

    [Fact]
    public void Routes_with_their_flags()
    {
        var routes = RoutingTableParser.ParseRoutes(Result("devfw_04-virtual_router.xml"))!;

        Assert.Equal(("default", "0.0.0.0/0", "192.168.122.1", 10L, true, "static"), (routes[0].Router, routes[0].Destination, routes[0].Gateway?.ToString(), routes[0].Metric, routes[0].IsActive, routes[0].Protocol));
        Assert.Contains(routes, route => route.Protocol is "connected");
        var named = Assert.Single(RoutingTableParser.ParseRoutes(Result("pan-os-upgrade_test_get_routes_nexthop_name.xml"))!);
        Assert.Equal(("public vr", null), (named.NextHop, named.Gateway));
        Assert.Empty(RoutingTableParser.ParseRoutes(Result("pan-os-upgrade_test_get_routes_empty_response.xml"))!);
    }

    [Fact]
    public void The_forwarding_table_over_several_tables()
    {
        var table = RoutingTableParser.ParseForwarding(Result("pan-os-upgrade_test_get_fib_routes.xml"))!;

        Assert.Equal(
            [("VR-MAIN", "0.0.0.0/0", "10.10.11.1", "ethernet1/1", "ug", 1500), ("VR-MAIN", "1.1.1.1/32", "1.2.3.4", "loopback.10", "uh", 1500)],
            table.Select(entry => (entry.Router, entry.Destination, entry.NextHop!, entry.Interface!, entry.Flags!, entry.Mtu ?? 0)));
    }

    [Fact]
    public void Arp_with_and_without_entries()
    {
        var table = ArpTableParser.Parse(Result("pan-os-upgrade_test_get_arp_table.xml"))!;

        Assert.Equal((1, 32000, TimeSpan.FromMinutes(30)), (table.Total, table.Capacity, table.Timeout));
        Assert.Equal(("10.10.11.1", "ethernet1/1", "c", TimeSpan.FromSeconds(1777)), (table.Entries[0].Address, table.Entries[0].Interface, table.Entries[0].Status, table.Entries[0].TimeToLive));
        Assert.Empty(ArpTableParser.Parse(Result("devfw_op_arp_arp_no_entries.xml"))!.Entries);
    }

    [Fact]
    public void One_interface_in_detail()
    {
        var detail = InterfaceDetailParser.Parse(Result("pan-os-upgrade_test_get_interface_details.xml"))!;

        Assert.Equal(("ethernet1/6.123", "layer3", null, "vsys6", "default", 900, 123), (detail.Name, detail.Mode, detail.Zone, detail.Vsys, detail.VirtualRouter, detail.Mtu, detail.Tag));
        Assert.Equal(0, detail.Counters["noroute"]);
        Assert.DoesNotContain("name", detail.Counters.Keys);
    }

    [Fact]
    public void Licences_with_their_days()
    {
        var licenses = LicenseParser.Parse(Result("pan-os-upgrade_test_get_licenses.xml"))!;

        Assert.Equal(("PAN-DB URL Filtering", new DateOnly(2023, 4, 20), new DateOnly(2023, 12, 31), false), (licenses[0].Feature, licenses[0].Issued, licenses[0].Expires, licenses[0].IsExpired));
        Assert.Empty(LicenseParser.Parse(Result("pan-os-upgrade_test_get_licenses_not_licensed_exception.xml"))!);
    }

    [Fact]
    public void Policy_matches_of_rules_and_of_nat()
    {
        Assert.Equal([new SecurityPolicyMatch("Deny Policy", 2, "deny", false)], PolicyMatchParser.Parse(Result("devfw_test_rulebase_flow_deny.xml"))!);
        Assert.Equal("Source Dynamic IP and Port Interface", Assert.Single(PolicyMatchParser.Parse(Result("devfw_test_natpolicy_8.1.3_source_dynamic_ip_port.xml"))!).Rule);
        Assert.Empty(PolicyMatchParser.Parse(Result("devfw_test_natpolicy_8.1.3_no_nat_hit.xml"))!);
        Assert.Equal([new SecurityPolicyMatch("Rule Name", 1, "allow", true)], PolicyMatchParser.Parse(Result("ansible-pan_main.xml"))!);
    }

    [Fact]
    public void Logs_and_their_entries()
    {
        var page = LogPage.Parse(Result("panosnet_TrafficLog.xml"))!;

        Assert.True(page is { IsFinished: true, Progress: 100 });
        Assert.NotEmpty(page.Entries);
        Assert.Equal(("6124018632700766931", "TRAFFIC", "end", "webdav"), (page.Entries[0].Id, page.Entries[0].Type, page.Entries[0].Subtype, page.Entries[0].Application));
        Assert.Empty(LogPage.Parse(Result("r7_get_traffic_logs.resp.xml"))!.Entries);
    }

    [Fact]
    public void Registered_addresses_groups_and_mappings()
    {
        Assert.Equal([("10.0.0.1", true), ("10.0.0.2", false)], RegisteredAddress.ParseList(Result("pan.dev_automating-ip-blocking.mdx_3.xml"))!.Select(each => (each.Address, each.IsPersistent ?? false)));
        var group = Assert.Single(DynamicAddressGroup.ParseList(Result("pan.dev_automating-ip-blocking.mdx_2.xml"))!);
        Assert.Equal(("testBlock", "'malicious'", "vsys1"), (group.Name, group.Filter, group.Vsys));
        Assert.Equal(["10.0.0.1", "10.0.0.2"], group.Addresses);
        Assert.Equal(("192.0.2.2", "XMLAPI", TimeSpan.FromSeconds(3568)), UserMapping.ParseList(Result("devfw_08-user_id.xml"))!.Select(each => (each.Address, each.Origin, each.Timeout)).First());
    }

    [Fact]
    public void The_flat_form_of_a_panorama()
    {
        var state = HighAvailabilityStateParser.Parse(Result("pan-os-upgrade_test_flatten_reboot_job.xml"))!;

        Assert.Equal(("primary-active", "secondary-passive", "secondary-suspended", true), (state.Local.State, state.Peer.State, state.Peer.LastErrorState, state.IsSynchronized));
        Assert.Equal(new HaMonitoring(true, "any"), state.PathMonitoring);
    }

    [Fact]
    public void Both_names_of_the_failure_condition()
    {
        Assert.Equal(new HaMonitoring(true, "any"), HighAvailabilityStateParser.Parse(Result("devfw_op_ha_ha_enabled.xml"))!.LinkMonitoring);
        Assert.Equal(new HaMonitoring(true, "any"), HighAvailabilityStateParser.Parse(Result("extra_ha_passive_10.0.9_pavm.xml"))!.LinkMonitoring);
    }

    private static XElement Result(string name) =>
        AnswerParser.Parse(Corpus.Response(name), 100_000_000).Response.Element("result")!;
}
