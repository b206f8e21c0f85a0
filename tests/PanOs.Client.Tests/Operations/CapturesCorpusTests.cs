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
            await using var client = new ScriptedFirewall().Answers(body).Client(configure: options => options.MaxReadRetries = 0);
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
        var state = HighAvailabilityStateParser.Parse(Result("devfw_op_ha_ha_disabled.xml"));

        Assert.False(state.Enabled);
        Assert.False(state.IsSynchronized);
        Assert.Equal("HA is off", state.ToString());
    }

    [Fact]
    public void Ha_with_a_peer_that_was_never_seen()
    {
        var state = HighAvailabilityStateParser.Parse(Result("devfw_op_ha_ha_enabled.xml"));

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
        var state = HighAvailabilityStateParser.Parse(Result("extra_ha_passive_10.0.9_pavm.xml"));

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
        var info = SystemInfoParser.Parse(Result("devfw_05-system_info.xml"));

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
        var interfaces = InterfaceStateParser.Parse(Result("devfw_02-interfaces.xml"));

        var first = interfaces[0];
        Assert.Equal(("ethernet1/1", "UNTRUST", "default", "192.168.122.21/24"), (first.Name, first.Zone, first.VirtualRouter, first.Address));
        Assert.NotNull(first.State);
        Assert.Null(interfaces.Single(port => port.Name == "ethernet1/3").VirtualRouter);
    }

    [Fact]
    public void A_route_over_several_gateways() =>
        Assert.Equal(
            new RouteLookup { NextHop = IPAddress.Parse("192.168.122.2"), Interface = "ethernet1/1" },
            RouteLookupParser.Parse(Result("devfw_test_fib_lookup_02-ecmp_nexthop.xml")));

    private static XElement Result(string name) =>
        AnswerParser.Parse(Corpus.Response(name), 100_000_000).Response.Element("result")!;
}
