using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class ReportTests
{
    private const string Rows = "<entry><app>ssl</app><sessions>12</sessions></entry><entry><app>dns</app><sessions>3</sessions></entry>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData($"<response status=\"success\"><result><report name=\"Top apps\" logtype=\"appstat\" start=\"2026/01/31 10:00:00\" end=\"2026/01/31 10:59:59\">{Rows}</report></result></response>")]
    [InlineData($"<response status=\"success\"><report reportname=\"top-app-summary\" logtype=\"appstat\"><result name=\"Top apps\" logtype=\"appstat\" start=\"2026/01/31 10:00:00\" end=\"2026/01/31 10:59:59\">{Rows}</result></report></response>")]
    public async Task A_report_that_comes_at_once_is_read_wherever_it_stands(string answer)
    {
        var firewall = new ScriptedFirewall().Answers(answer);
        await using var client = firewall.Client();

        var report = await client.GetReportAsync(ReportRequest.Dynamic("top-app-summary"), cancellationToken: Ct);

        Assert.Equal(("Top apps", "appstat", "2026/01/31 10:00:00", "2026/01/31 10:59:59"), (report.Name, report.LogType, report.Start, report.End));
        Assert.Equal([("ssl", "12"), ("dns", "3")], report.Rows.Select(row => (row["app"], row["sessions"])));
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task A_report_that_takes_time_is_waited_for()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"success\" code=\"19\"><result><msg><line>Report job enqueued with jobid 22</line></msg><job>22</job></result></response>")
            .Answers("<response status=\"success\"><result><job><id>22</id><type>Report</type><status>ACT</status><result>PEND</result><progress>50</progress></job></result></response>")
            .Fails(new IOException("reset"))
            .Answers($"<response status=\"success\"><result><job><id>22</id><type>Report</type><status>FIN</status><result>OK</result></job><report name=\"Top apps\">{Rows}</report></result></response>");
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Reads) = (time, 0));

        var waiting = client.GetReportAsync(ReportRequest.Dynamic("top-app-summary"), cancellationToken: Ct);
        for (var i = 0; i < 20 && !waiting.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(2, (await waiting).Rows.Count);
        Assert.Equal(("get", "22"), (firewall.Requests[^1].Form["action"], firewall.Requests[^1].Form["job-id"]));
    }

    [Fact]
    public async Task A_report_that_was_not_made_is_an_error_with_the_reasons()
    {
        await using var client = new ScriptedFirewall()
            .Answers("<response status=\"success\"><result><job><id>22</id><status>FIN</status><result>FAIL</result><details><line>no such table</line></details></job></result></response>").Client();

        Assert.Equal(["no such table"], (await Assert.ThrowsAsync<PanOsApiException>(() => client.GetReportAsync(22, cancellationToken: Ct))).Lines);
    }

    [Fact]
    public async Task A_request_that_contradicts_itself_is_refused_before_anything_is_sent()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();
        var plain = ReportRequest.Dynamic("x");
        ReportRequest[] wrong =
        [
            plain with { TopN = 0 },
            plain with { Start = DateTime.UnixEpoch },
            plain with { Start = DateTime.UnixEpoch.AddDays(1), End = DateTime.UnixEpoch },
            plain with { Period = "last-hour", Start = DateTime.UnixEpoch, End = DateTime.UnixEpoch.AddDays(1) },
        ];

        foreach (var request in wrong)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.GetReportAsync(request, cancellationToken: Ct));
        }

        Assert.Empty(firewall.Requests);
    }
}
