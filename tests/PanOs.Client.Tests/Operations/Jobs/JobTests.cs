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
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Reads) = (time, 0));
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

    [Fact]
    public async Task A_job_is_taken_up_by_its_number_and_watched_to_its_end()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers(Replies.Job("PEND", "PEND", "<progress>0</progress><positionInQ>1</positionInQ>"))
            .Answers(Replies.Job("ACT", "PEND", "<progress>55</progress>"))
            .Answers(Replies.Job("FIN", "OK", "<progress>08:32:10</progress>"));
        await using var client = firewall.Client(configure: options => options.TimeProvider = time);
        List<string> seen = [];

        var watching = WatchAsync();
        Pass(time, watching);
        await watching;

        Assert.Equal(["job 4 Commit PEND PEND 0%", "job 4 Commit ACT PEND 55%", "job 4 Commit FIN OK"], seen);

        async Task WatchAsync()
        {
            await foreach (var job in client.ResumeJob(4).WatchAsync(cancellationToken: Ct))
            {
                seen.Add(job.ToString());
            }
        }
    }

    [Fact]
    public async Task Nested_and_quoted_lines_of_a_failed_job_are_its_reasons()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Job("FIN", "FAIL",
            "<details><line><line>Validation Error:</line></line><line><![CDATA[ address -> a <b> is invalid]]></line><line><newjob><newmsg>see above</newmsg></newjob></line></details>"));
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.ResumeJob(4).WaitForCompletionAsync(cancellationToken: Ct));

        Assert.Equal(["Validation Error:", "address -> a <b> is invalid", "see above"], error.Lines);
        Assert.Contains("Commit job 4 failed", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    // The firewall forgot the job.
    [InlineData("<response status=\"error\"><msg><line>job 4 not found</line></msg></response>")]
    [InlineData("<response status=\"success\"><result/></response>")]
    // It counts anew, and number 4 is another job.
    [InlineData("<response status=\"success\"><result><job><tenq>2026/01/31 11:00:00</tenq><id>4</id><type>AutoCom</type><status>FIN</status><result>OK</result></job></result></response>")]
    [InlineData("<response status=\"success\"><result><job><tenq>2026/01/31 10:59:00</tenq><id>4</id><type>Commit</type><status>FIN</status><result>OK</result></job></result></response>")]
    public async Task A_restart_in_the_middle_is_borne_and_a_job_lost_by_it_is_not_taken_for_another(string afterwards)
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers(Replies.Job("ACT", "PEND", "<tenq>2026/01/31 10:00:00</tenq><progress>55</progress>"))
            .Fails(new HttpRequestException(HttpRequestError.ConnectionError, "down"))
            .Fails(new IOException("reset"))
            .Answers(string.Empty)
            .Answers("<html>starting</html>", 503)
            .Answers(afterwards);
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Reads) = (time, 0));

        var wait = client.WaitForJobAsync(4, cancellationToken: Ct);
        Pass(time, wait);

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => wait);
        Assert.Contains("55%", error.Message, StringComparison.Ordinal);
        Assert.Contains("restarted", error.Remedy, StringComparison.Ordinal);
        Assert.Equal(6, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_job_that_crashed_ends_the_wait_as_a_failure()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\"><result><job><type>Failed-Job</type><details><line>job failed because of configd restart</line></details><warnings/></job></result></response>");
        await using var client = firewall.Client();

        var job = await client.WaitForJobAsync(4, cancellationToken: Ct);

        Assert.True(job is { Id: 4, Succeeded: false, IsFinished: true });
    }

    [Fact]
    public async Task A_firewall_that_hangs_at_the_limit_does_not_hold_the_wait()
    {
        var time = new FakeTimeProvider();
        await using var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"),
            new PanOsClientOptions { Handler = new SilentFirewall(), TimeProvider = time, RequestTimeout = TimeSpan.FromHours(5) });

        var wait = client.WaitForJobAsync(4, new JobWaitOptions { Limit = TimeSpan.FromMinutes(1) }, cancellationToken: Ct);
        time.Advance(TimeSpan.FromSeconds(69));
        Assert.False(wait.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.True((await Assert.ThrowsAsync<PanOsException>(() => wait)).IsTransient);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_sends_nothing()
    {
        var time = new FakeTimeProvider();
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var firewall = new ScriptedFirewall().Answers(Replies.Job("ACT", "PEND"));
        await using var client = firewall.Client(configure: options => options.TimeProvider = time);

        var wait = client.WaitForJobAsync(4, cancellationToken: cancelling.Token);
        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task A_command_that_becomes_a_job_gives_the_job_and_one_that_does_not_is_an_error()
    {
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"success\" code=\"19\"><result><msg><line>Software install job enqueued with jobid 3453.</line></msg><job>3453</job></result></response>")
            .Answers("<response status=\"success\"><result>nothing to do</result></response>");
        await using var client = firewall.Client();

        var operation = await client.StartJobAsync("request system software install version \"11.0.1\"", WaitUntil.Started, cancellationToken: Ct);
        Assert.Equal(3453, operation.Id);
        Assert.Equal("<request><system><software><install><version>11.0.1</version></install></software></system></request>", firewall.Requests[0].Command);

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.StartJobAsync("request x", WaitUntil.Started, cancellationToken: Ct));
        Assert.Contains("nothing to do", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 10, 10)]
    [InlineData(2, 1, 10)]
    [InlineData(1, 10, 0)]
    [InlineData(1, 10, 60 * 60 * 24 * 31)]
    public async Task A_wait_that_makes_no_sense_is_refused_before_anything_is_sent(double first, double longest, double limit)
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();
        var options = new JobWaitOptions { FirstInterval = TimeSpan.FromSeconds(first), MaxInterval = TimeSpan.FromSeconds(longest), Limit = TimeSpan.FromSeconds(limit) };

        await Assert.ThrowsAsync<ArgumentException>(() => client.WaitForJobAsync(4, options, cancellationToken: Ct));

        Assert.Empty(firewall.Requests);
    }

    private static void Pass(FakeTimeProvider time, Task until)
    {
        for (var i = 0; i < 100 && !until.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(10));
        }
    }

    private sealed class SilentFirewall : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }

    private sealed class Inline(Action<Job> report) : IProgress<Job>
    {
        public void Report(Job value) => report(value);
    }
}
