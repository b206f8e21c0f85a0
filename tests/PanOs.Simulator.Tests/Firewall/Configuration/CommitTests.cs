using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class CommitTests
{
    private const string Zones = Vsys + "/zone";
    private readonly ApiBench _bench = new();

    [Fact]
    public void Nothing_to_commit_is_a_success_without_a_job()
    {
        XElement answer = _bench.Commit();
        Assert.Equal("<response status=\"success\" code=\"19\"><msg>There are no changes to commit.</msg></response>", answer.ToString(SaveOptions.DisableFormatting));
        Assert.Empty(_bench.Firewall.Jobs.All);
    }

    [Fact]
    public void A_forced_commit_runs_all_the_same() =>
        Assert.Equal("1", _bench.Commit("<commit><force/></commit>").Element("result")!.Element("job")!.Value);

    [Fact]
    public async Task A_commit_makes_the_candidate_run_and_takes_its_marks_away()
    {
        _bench.Set(Zones, "<entry name='trust'/>");
        XElement answer = _bench.Commit("<commit><description>CHG-1 &amp; more</description></commit>");
        Assert.Equal(
            "<response status=\"success\" code=\"19\"><result><msg><line>Commit job enqueued with jobid 1</line></msg><job>1</job></result></response>",
            answer.ToString(SaveOptions.DisableFormatting));
        Assert.Equal("No such node", Assert.Single(Lines(_bench.Config("show", Zones + "/entry"))));
        await _bench.PassAsync(31);

        XElement job = _bench.Job();
        Assert.Equal(("FIN", "OK", "100", "CHG-1 & more"), (Leaf(job, "status"), Leaf(job, "result"), Leaf(job, "progress"), Leaf(job, "description")));
        Assert.Equal("Configuration committed successfully", Assert.Single(Lines(job)));
        Assert.Equal("success", Status(_bench.Config("show", Zones + "/entry")));
        Assert.DoesNotContain(_bench.Get(Zones).Descendants().Attributes(), attribute => attribute.Name == "dirtyId");
        Assert.Equal("no", Pending());
    }

    [Fact]
    public async Task Nobody_writes_or_commits_while_a_commit_runs()
    {
        _bench.Set(Zones, "<entry name='trust'/>");
        _bench.Commit();
        XElement write = _bench.Set(Zones, "<entry name='untrust'/>");
        Assert.Equal("13", Code(write));
        Assert.Equal("A commit is pending. Please try again later.", Assert.Single(Lines(write)));
        Assert.StartsWith("Another commit/validate is in progress", Assert.Single(Lines(_bench.Commit())), StringComparison.Ordinal);
        await _bench.PassAsync(31);
        Assert.Equal("20", Code(_bench.Set(Zones, "<entry name='untrust'/>")));
    }

    [Fact]
    public async Task A_partial_commit_leaves_the_changes_of_others_in_the_candidate()
    {
        _bench.Set(Zones, "<entry name='mine'/>");
        _bench.ConfigAs("other", "set", Zones, ("element", "<entry name='theirs'/>"));
        _bench.Set(Zones, "<entry name='mine-too'/>");
        await _bench.CommitAndWaitAsync("<commit><partial><admin><member>admin</member></admin></partial></commit>");

        Assert.Equal("mine,mine-too", string.Join(',', _bench.Firewall.Configuration.Running.Descendants("zone").Single().Elements().Select(ElementChain.Label)));
        XElement theirs = _bench.Get(Zones + "/entry[@name='theirs']").Descendants("entry").Single();
        Assert.Equal("other", (string?)theirs.Attribute("admin"));
        Assert.Equal("yes", Pending());
        Assert.Equal("There are no changes to commit.", _bench.Commit("<commit><partial><admin><member>admin</member></admin></partial></commit>").Element("msg")!.Value);
    }

    [Fact]
    public async Task A_partial_commit_leaves_out_the_parts_that_it_excludes()
    {
        _bench.Set(Zones, "<entry name='z'/>");
        _bench.Set(Device + "/deviceconfig/system", "<hostname>new</hostname>");
        await _bench.CommitAndWaitAsync("<commit><partial><device-and-network>excluded</device-and-network></partial></commit>");
        Assert.Equal("success", Status(_bench.Config("show", Zones + "/entry")));
        Assert.Equal("PA-VM", _bench.Config("show", Device + "/deviceconfig/system/hostname").Descendants("hostname").Single().Value);
    }

    [Fact]
    public void Reverting_takes_back_one_administrators_changes_or_all()
    {
        _bench.Set(Zones, "<entry name='mine'/>");
        _bench.ConfigAs("other", "set", Zones, ("element", "<entry name='theirs'/>"));
        _bench.Op("<revert><config><partial><admin><member>admin</member></admin></partial></config></revert>");
        Assert.Equal("7", Code(_bench.Get(Zones + "/entry[@name='mine']")));
        Assert.Equal("19", Code(_bench.Get(Zones + "/entry[@name='theirs']")));
        _bench.Op("<load><config><from>running-config.xml</from></config></load>");
        Assert.Equal("no", Pending());
    }

    [Fact]
    public void What_is_pending_is_listed_by_its_path()
    {
        _bench.ConfigAs("other", "set", Zones, ("element", "<entry name='theirs'/>"));
        XElement entry = _bench.Op("<show><config><list><changes/></list></config></show>").Descendants("entry").Single();
        Assert.Equal(Zones, entry.Element("xpath")!.Value);
    }

    [Fact]
    public async Task A_synchronization_from_the_peer_replaces_both_configurations()
    {
        _bench.Set(Zones, "<entry name='mine'/>");
        int changed = 0;
        _bench.Firewall.Configuration.RunningChanged += () => changed++;
        _bench.Firewall.Configuration.Replace(new XElement(_bench.Firewall.Configuration.Running));
        Assert.Equal((1, false), (changed, _bench.Firewall.Configuration.HasChanges));
        _bench.Set(Zones, "<entry name='mine'/>");
        await _bench.CommitAndWaitAsync();
        Assert.Equal(2, changed);
    }

    [Fact]
    public void A_commit_command_must_be_one()
    {
        Assert.Equal("18", Code(_bench.Commit("<commit>")));
        Assert.Equal("17", Code(_bench.Commit("<show/>")));
    }

    private static string? Leaf(XElement job, string name) => (string?)job.Element(name);

    private string Pending() => _bench.Op("<check><pending-changes/></check>").Element("result")!.Value;
}
