using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class JobCommandTests
{
    private readonly ApiBench _bench = new();

    [Fact]
    public async Task A_running_commit_tells_a_percentage_and_ends_at_100()
    {
        _bench.Set(Vsys + "/zone", "<entry name='z'/>");
        _bench.Commit();
        Assert.Equal(
            "tenq=2026/01/01 00:00:00|tdeq=00:00:00|id=1|user=admin|type=Commit|status=ACT|queued=NO|stoppable=yes|result=PEND|tfin=|description=|positionInQ=0|progress=0|details=|warnings=",
            Text(_bench.Job()));
        await _bench.PassAsync(15);
        Assert.Equal("50", _bench.Job().Element("progress")!.Value);
        await _bench.PassAsync(14.9);
        Assert.Equal("99", _bench.Job().Element("progress")!.Value);
        await _bench.PassAsync(1);
        XElement job = _bench.Job();
        Assert.Equal(("FIN", "2026/01/01 00:00:30", "100"), (job.Element("status")!.Value, job.Element("tfin")!.Value, job.Element("progress")!.Value));
    }

    [Fact]
    public async Task A_finished_job_that_is_no_commit_tells_a_time_as_progress()
    {
        _bench.Firewall.Jobs.Enqueue("AutoCom", "", "", TimeSpan.FromSeconds(60), () => new JobOutcome(true));
        await _bench.PassAsync(61);
        Assert.Equal("2026/01/01 00:01:00", _bench.Job().Element("progress")!.Value);
    }

    [Fact]
    public void Version_8_1_says_that_a_job_is_still_active()
    {
        var bench = new ApiBench("8.1.3");
        bench.Op("<validate><full/></validate>");
        Assert.Equal("Still Active", bench.Job().Element("tfin")!.Value);
    }

    [Fact]
    public async Task Jobs_are_listed_newest_first_and_by_state()
    {
        _bench.Firewall.Jobs.Enqueue("AutoCom", "", "", TimeSpan.FromSeconds(1), () => new JobOutcome(true));
        await _bench.PassAsync(2);
        _bench.Firewall.Jobs.Enqueue("HA-Sync", "", "", TimeSpan.FromSeconds(30), () => new JobOutcome(true));
        Assert.Equal("2,1", Ids("all"));
        Assert.Equal("2", Ids("pending"));
        Assert.Equal("1", Ids("processed"));
    }

    [Fact]
    public async Task A_job_that_the_management_daemon_lost_is_listed_without_id_and_takes_no_effect()
    {
        _bench.Set(Vsys + "/zone", "<entry name='z'/>");
        _bench.Commit();
        _bench.Firewall.Jobs.Crash();
        await _bench.PassAsync(31);
        Assert.Equal(
            "<job><type>Failed-Job</type><details><line>job failed because of configd restart</line></details><warnings /></job>",
            _bench.Op("<show><jobs><all/></jobs></show>").Descendants("job").Single().ToString(SaveOptions.DisableFormatting));
        Assert.True(_bench.Firewall.Configuration.HasChanges);
        Assert.Equal("20", Code(_bench.Set(Vsys + "/zone", "<entry name='y'/>")));
    }

    [Fact]
    public void An_unknown_job_is_an_error() =>
        Assert.Equal("error", Status(_bench.Op("<show><jobs><id>99</id></jobs></show>")));

    private static string Text(XElement job) => string.Join('|', job.Elements().Select(leaf => $"{leaf.Name}={leaf.Value}"));

    private string Ids(string which) => string.Join(',',
        _bench.Op($"<show><jobs><{which}/></jobs></show>").Descendants("id").Select(id => id.Value));
}
