using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class LogTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_are_read_until_one_is_not_full_and_what_comes_twice_is_left_out()
    {
        var firewall = new ScriptedFirewall()
            .Answers(Queued(1)).Answers(Page("FIN", 100, "9", "8", "7"))
            // Two entries arrived meanwhile, so the page begins with the end of the last one.
            .Answers(Queued(2)).Answers(Page("FIN", 100, "8", "7", "6"))
            .Answers(Queued(3)).Answers(Page("FIN", 100, "5"));
        await using var client = firewall.Client();

        var entries = await client.GetLogsAsync(new LogQuery(LogTypes.Traffic) { PageSize = 3 }, Ct).Select(entry => entry.Id).ToListAsync(Ct);

        Assert.Equal(["9", "8", "7", "6", "5"], entries);
        Assert.Equal(["0", "3", "6"], firewall.Requests.Where(request => request.Form.ContainsKey("skip")).Select(request => request.Form["skip"]));
    }

    [Fact]
    public async Task A_firewall_that_gives_the_same_page_again_does_not_give_it_for_ever()
    {
        var firewall = new ScriptedFirewall { Otherwise = sent => ScriptedFirewall.Xml(sent.Form.ContainsKey("skip") ? Queued(1) : Page("FIN", 100, "9", "8")) };
        await using var client = firewall.Client();

        var entries = await client.GetLogsAsync(new LogQuery(LogTypes.Traffic) { PageSize = 2 }, Ct).Select(entry => entry.Id).ToListAsync(Ct);

        Assert.Equal(["9", "8"], entries);
    }

    [Fact]
    public async Task The_status_decides_when_a_page_is_done_and_not_what_it_has()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers(Queued(1))
            .Answers(Page("ACT", 40, "9"))
            .Fails(new IOException("reset"))
            .Answers(Page("ACT", 100, "9", "8"))
            .Answers(Page("FIN", 100, "9", "8"));
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Reads) = (time, 0));

        var reading = client.GetLogsAsync(new LogQuery(LogTypes.System), Ct).ToListAsync(Ct).AsTask();
        for (var i = 0; i < 50 && !reading.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(2, (await reading).Count);
        Assert.Equal(5, firewall.Requests.Count);
    }

    [Fact]
    public async Task No_more_is_read_than_was_asked_for()
    {
        var firewall = new ScriptedFirewall().Answers(Queued(1)).Answers(Page("FIN", 100, "9", "8", "7"));
        await using var client = firewall.Client();

        Assert.Equal(2, await client.GetLogsAsync(new LogQuery(LogTypes.Traffic) { PageSize = 3, MaxEntries = 2 }, Ct).CountAsync(Ct));

        Assert.Equal(2, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_query_that_is_given_up_is_stopped_on_the_firewall()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall
        {
            Otherwise = request => ScriptedFirewall.Xml(request.Form.GetValueOrDefault("action") switch
            {
                "get" => Page("ACT", 0),
                "finish" => Replies.Done,
                _ => Queued(7),
            }),
        };
        await using var client = firewall.Client(configure: options => options.TimeProvider = time);

        var reading = client.GetLogsAsync(new LogQuery(LogTypes.Traffic), Ct).ToListAsync(Ct).AsTask();
        for (var i = 0; i < 500 && !reading.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(5));
        }

        await Assert.ThrowsAsync<PanOsException>(() => reading);
        Assert.Equal(("finish", "7"), (firewall.Requests[^1].Form["action"], firewall.Requests[^1].Form["job-id"]));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(5001, 0, 1)]
    [InlineData(20, -1, 1)]
    [InlineData(20, 0, 0)]
    public async Task A_query_out_of_range_is_refused_before_anything_is_sent(int pageSize, int skip, int most)
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();

        Assert.Throws<ArgumentException>(() => client.GetLogsAsync(new LogQuery(LogTypes.Traffic) { PageSize = pageSize, Skip = skip, MaxEntries = most }, Ct));

        Assert.Empty(firewall.Requests);
    }

    private static string Queued(int id) => $"<response status=\"success\" code=\"19\"><result><msg><line>query job enqueued with jobid {id}</line></msg><job>{id}</job></result></response>";

    private static string Page(string status, int progress, params string[] ids) =>
        $"<response status=\"success\"><result><job><status>{status}</status><id>1</id></job><log><logs count=\"{ids.Length}\" progress=\"{progress}\">"
        + string.Concat(ids.Select(id => $"<entry logid=\"{id}\"><type>TRAFFIC</type></entry>")) + "</logs></log></result></response>";
}
