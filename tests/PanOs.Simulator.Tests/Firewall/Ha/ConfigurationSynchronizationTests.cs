using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public sealed class ConfigurationSynchronizationTests
{
    private const string Sync =
        "<request><high-availability><sync-to-remote><running-config/></sync-to-remote></high-availability></request>";

    private readonly PairBench _bench = new();

    private static string RunningSync(SimulatedFirewall firewall) => PairBench.HaGroup(firewall).Element("running-sync")!.Value;

    private static string Request(SimulatedFirewall firewall) => PairBench.Op(firewall, Sync).Element("msg")!.Element("line")!.Value;

    [Fact]
    public async Task Synchronizing_runs_a_job_on_the_peer_and_both_agree_afterwards()
    {
        await _bench.FormAsync();
        Assert.Equal("not synchronized", RunningSync(_bench.A));
        Assert.Equal("HA synchronization job has been queued on peer. Please check job status on peer.", Request(_bench.A));
        Assert.Equal("synchronization in progress", RunningSync(_bench.A));
        SimulatedJob job = _bench.B.Jobs.All[^1];
        Assert.Equal(("HA-Sync", "ACT"), (job.Type, job.Status));
        await _bench.PassAsync(31);
        Assert.Equal(("FIN", "OK"), (job.Status, job.Result));
        Assert.Equal("synchronized", RunningSync(_bench.A));
        Assert.Equal("synchronized", RunningSync(_bench.B));
    }

    [Fact]
    public async Task What_belongs_to_one_peer_alone_is_kept()
    {
        PairBench.Load(_bench.A, PairBench.Ha(_bench.A), dataplane: true, hostname: "fw-a");
        PairBench.Load(_bench.B, PairBench.Ha(_bench.B, priority: 110), hostname: "fw-b");
        _bench.A.PowerOn();
        _bench.B.PowerOn();
        await _bench.PassAsync(540);
        Request(_bench.A);
        await _bench.PassAsync(31);
        Assert.Equal("fw-b", _bench.B.Hostname);
        Assert.Equal("10.0.0.10", _bench.B.Configuration.Running.Descendants("peer-ip").Single().Value);
        Assert.Equal("110", _bench.B.Configuration.Running.Descendants("device-priority").Single().Value);
        Assert.Contains(_bench.B.Configuration.Running.Descendants("zone").Elements("entry"), zone => (string?)zone.Attribute("name") == "trust");
        Assert.Equal("synchronized", RunningSync(_bench.A));
        Assert.Equal(("active", "passive"), (_bench.A.HaState, _bench.B.HaState));
    }

    [Fact]
    public async Task A_commit_on_the_active_synchronizes_by_itself()
    {
        await _bench.FormAsync();
        Request(_bench.A);
        await _bench.PassAsync(31);
        _bench.A.Configuration.Set("admin", "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag", "<entry name='t'><color>color1</color></entry>");
        Assert.IsType<CommitAnswer.Enqueued>(_bench.A.Commits.Commit("admin"));
        await _bench.PassAsync(31);
        Assert.Equal("synchronization in progress", RunningSync(_bench.B));
        await _bench.PassAsync(30);
        Assert.Equal("synchronized", RunningSync(_bench.B));
        Assert.Single(_bench.B.Configuration.Running.Descendants("tag").Elements("entry"));
    }

    [Fact]
    public async Task A_commit_on_the_passive_synchronizes_the_active()
    {
        await _bench.FormAsync();
        Request(_bench.A);
        await _bench.PassAsync(31);
        _bench.B.Configuration.Set("admin", "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag", "<entry name='t'><color>color1</color></entry>");
        _bench.B.Commits.Commit("admin");
        await _bench.PassAsync(31);
        Assert.Equal(("HA-Sync", "ACT"), (_bench.A.Jobs.All[^1].Type, _bench.A.Jobs.All[^1].Status));
        await _bench.PassAsync(31);
        Assert.Equal("synchronized", RunningSync(_bench.A));
        Assert.Equal("synchronized", RunningSync(_bench.B));
        Assert.Single(_bench.A.Configuration.Running.Descendants("tag").Elements("entry"));
    }

    [Fact]
    public async Task It_is_refused_in_the_words_of_the_device()
    {
        Assert.StartsWith("Failed to synchronize running configuration with HA peer", Request(_bench.A), StringComparison.Ordinal);
        await _bench.FormAsync();
        _bench.B.Locks.AddCommitLock("other", "shared", "mine");
        Assert.Equal("Other administrators are holding commit locks.", Request(_bench.A));
        _bench.B.Locks.RemoveCommitLock("other", "shared");
        Request(_bench.A);
        Assert.StartsWith("HA synchronization is already in progress", Request(_bench.A), StringComparison.Ordinal);
        await _bench.PassAsync(31);
        _bench.A.Administrators.SetPassword("admin", "Secret-1");
        _bench.A.Commits.Commit("admin");
        Assert.StartsWith("Local commit jobs are queued", Request(_bench.A), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_certificate_of_the_web_server_is_not_sent()
    {
        await _bench.FormAsync();
        foreach ((SimulatedFirewall firewall, string name) in ((SimulatedFirewall, string)[])[(_bench.B, "b"), (_bench.A, "a")])
        {
            var config = new XElement(firewall.Configuration.Running);
            config.Element("shared")!.Elements("certificate").Remove();
            config.Element("shared")!.Add(
                XElement.Parse($"<ssl-tls-service-profile><entry name='web-{name}'><certificate>cert-{name}</certificate></entry></ssl-tls-service-profile>"),
                XElement.Parse($"<certificate><entry name='cert-{name}'><public-key>{name}</public-key></entry><entry name='both'><public-key>x{name}</public-key></entry></certificate>"));
            config.Descendants("system").First().Add(new XElement("ssl-tls-service-profile", $"web-{name}"));
            firewall.Configuration.Replace(config);
            await _bench.PassAsync(40);
        }

        Request(_bench.A);
        await _bench.PassAsync(31);
        XElement b = _bench.B.Configuration.Running;
        Assert.Equal("web-b", b.Descendants("system").First().Element("ssl-tls-service-profile")!.Value);
        Assert.Equal("web-b", (string?)b.Element("shared")!.Element("ssl-tls-service-profile")!.Elements("entry").Single().Attribute("name"));
        Assert.Equal(
            ["both xa", "cert-b b"],
            b.Element("shared")!.Element("certificate")!.Elements("entry").Select(entry => $"{(string?)entry.Attribute("name")} {entry.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("synchronized", RunningSync(_bench.A));
    }

    [Fact]
    public async Task The_candidate_can_be_sent_without_a_commit()
    {
        await _bench.FormAsync();
        const string Tags = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag";
        _bench.A.Configuration.Set("admin", Tags, "<entry name='only-a-candidate'/>");
        PairBench.Op(_bench.A, Sync.Replace("running-config", "candidate-config", StringComparison.Ordinal));
        Assert.Single(_bench.B.Configuration.Candidate.Descendants("tag").Elements("entry"));
        Assert.Empty(_bench.B.Configuration.Running.Descendants("tag").Elements("entry"));
        Assert.Equal("10.0.0.10", _bench.B.Configuration.Candidate.Descendants("peer-ip").Single().Value);
    }

    [Theory]
    [InlineData("disk-state")]
    [InlineData("runtime-state")]
    [InlineData("clock")]
    [InlineData("id-manager")]
    public async Task Its_siblings_are_known_and_need_a_peer(string what)
    {
        string command = Sync.Replace("running-config", what, StringComparison.Ordinal);
        Assert.Equal("error", (string?)PairBench.Op(_bench.A, command).Attribute("status"));
        await _bench.FormAsync();
        Assert.Equal("success", (string?)PairBench.Op(_bench.A, command).Attribute("status"));
    }
}
