using System.Xml.Linq;
using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class JobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("08:32:10")]
    [InlineData("2023/08/07 04:00:45")]
    public void A_finished_job_with_a_time_of_day_as_progress_is_done(string progress)
    {
        var job = JobParser.Parse(XElement.Parse($"<job><id>7</id><type>Downld</type><status>FIN</status><result>OK</result><progress>{progress}</progress></job>"));

        Assert.True(job is { Id: 7, IsFinished: true, Succeeded: true, Progress: 100 });
    }

    [Fact]
    public void A_job_at_a_hundred_percent_is_not_done_before_its_status_says_so()
    {
        var job = JobParser.Parse(XElement.Parse("<job><id>7</id><type>Commit</type><status>ACT</status><result>PEND</result><progress>100</progress></job>"));

        Assert.False(job.IsFinished);
    }

    [Fact]
    public void A_job_that_crashed_has_neither_number_nor_status_and_is_over()
    {
        var job = JobParser.Parse(XElement.Parse("<job><type>Failed-Job</type><details><line>job failed because of configd restart</line></details><warnings/></job>"));

        Assert.True(job is { Id: null, IsFinished: true, Succeeded: false });
        Assert.Equal(["job failed because of configd restart"], job.Details);
    }

    [Fact]
    public async Task Waiting_bears_broken_connections_and_ends_with_the_job()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers(Replies.Job("ACT", "PEND", "<progress>55</progress>"))
            .Fails(new HttpRequestException(HttpRequestError.ConnectionError, "down"))
            .Answers("<html/>", 502)
            .Answers(Replies.Job("FIN", "OK"));
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.MaxReadRetries) = (time, 0));
        var seen = new List<int?>();

        var wait = client.WaitForJobAsync(4, progress: new Inline(job => seen.Add(job.Progress)), cancellationToken: Ct);
        for (var i = 0; i < 10 && !wait.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.True((await wait).Succeeded);
        Assert.Equal([55, 100], seen);
        Assert.Equal(4, firewall.Requests.Count);
    }

    [Fact]
    public async Task Waiting_looks_often_at_first_and_seldom_later_and_has_a_limit()
    {
        var time = new FakeTimeProvider();
        var looks = new List<double>();
        var start = time.GetUtcNow();
        var firewall = new ScriptedFirewall
        {
            Otherwise = _ =>
            {
                looks.Add((time.GetUtcNow() - start).TotalSeconds);
                return ScriptedFirewall.Xml(Replies.Job("ACT", "PEND"));
            },
        };
        await using var client = firewall.Client(configure: options => options.TimeProvider = time);

        var wait = client.WaitForJobAsync(4, new JobWaitOptions { FirstInterval = TimeSpan.FromSeconds(1), MaxInterval = TimeSpan.FromSeconds(4), Limit = TimeSpan.FromSeconds(20) }, cancellationToken: Ct);
        for (var i = 0; i < 100 && !wait.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(0.25));
        }

        var error = await Assert.ThrowsAsync<PanOsException>(() => wait);
        Assert.True(error.IsTransient);
        Assert.Equal([0, 1, 2.5, 4.75], looks.Take(4));
        Assert.All(looks.Skip(4).Zip(looks.Skip(5), (a, b) => b - a), gap => Assert.InRange(gap, 0.25, 4.25));
        Assert.Equal(20, looks[^1]);
    }

    private sealed class Inline(Action<Job> report) : IProgress<Job>
    {
        public void Report(Job value) => report(value);
    }
}
