using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class RetryByKindTests
{
    private const string Pending = "<response status=\"error\" code=\"13\"><msg><line>A commit is pending. Please try again later.</line></msg></response>";
    private const string InProgress = "<response status=\"error\"><msg><line>Another commit/validate is in progress. Please try again later</line></msg></response>";

    private static readonly HttpRequestException s_broken = new(HttpRequestError.ResponseEnded, "broken");
    private static readonly HttpRequestException s_refused = new(HttpRequestError.ConnectionError, "refused");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int> Cases => new()
    {
        // What is sent, what happens every time, how often it is sent.
        { "Read", "broken", 2 },
        { "Read", "refused", 2 },
        { "Read", "502", 2 },
        { "Read", "503", 2 },
        { "Read", "504", 2 },
        { "Read", "pending", 6 },
        { "Read", "no", 1 },
        { "IdempotentWrite", "broken", 3 },
        { "IdempotentWrite", "502", 3 },
        { "IdempotentWrite", "inProgress", 6 },
        { "Write", "broken", 1 },
        { "Write", "502", 1 },
        { "Write", "refused", 4 },
        { "Write", "pending", 6 },
        { "Write", "no", 1 },
        { "Commit", "broken", 1 },
        { "Commit", "503", 1 },
        { "Commit", "refused", 5 },
        { "Commit", "inProgress", 6 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Each_kind_is_tried_again_as_often_as_its_own_option_says(string kind, string trouble, int expected)
    {
        var firewall = new ScriptedFirewall
        {
            Otherwise = _ => trouble switch
            {
                "broken" => throw s_broken,
                "refused" => throw s_refused,
                "pending" => ScriptedFirewall.Xml(Pending),
                "inProgress" => ScriptedFirewall.Xml(InProgress),
                "no" => ScriptedFirewall.Xml("<response status=\"error\" code=\"12\"><msg><line>no</line></msg></response>"),
                _ => ScriptedFirewall.Xml("<html><h1>Bad</h1></html>", int.Parse(trouble)),
            },
        };
        await using var client = firewall.Client(configure: options => options.Retry = new RetryOptions
        {
            Reads = 1,
            IdempotentWrites = 2,
            OtherWrites = 3,
            Commits = 4,
            BusyRetries = 5,
            Delay = TimeSpan.Zero,
        });

        await Assert.ThrowsAnyAsync<PanOsException>(() => client.SendAsync(ApiRequest.Operation(Enum.Parse<RequestKind>(kind), new("x")), Ct));

        Assert.Equal(expected, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_write_that_was_refused_for_a_commit_goes_through_when_the_commit_has_ended()
    {
        var firewall = new ScriptedFirewall().Answers(Pending).Answers(InProgress).Fails(s_refused).Answers(Replies.Done);
        await using var client = firewall.Client(configure: options => options.Retry.BusyRetries = 8);

        var answer = await client.SendAsync(ApiRequest.Operation(RequestKind.Write, new("x")), Ct);

        Assert.Equal("command succeeded", answer.Message);
    }

    [Fact]
    public async Task A_pause_is_shortened_by_chance_within_what_the_option_allows()
    {
        List<TimeSpan> pauses = [];
        for (int run = 0; run < 40; run++)
        {
            var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, run, TimeSpan.Zero));
            var firewall = new ScriptedFirewall().Fails(s_broken).Answers(Replies.Yes);
            await using var client = firewall.Client(configure: options =>
            {
                options.TimeProvider = time;
                options.Retry = new RetryOptions { Delay = TimeSpan.FromSeconds(10), Jitter = 0.5 };
            });
            var start = time.GetUtcNow();
            var call = client.HasPendingChangesAsync(Ct);
            while (!call.IsCompleted && time.GetUtcNow() - start < TimeSpan.FromSeconds(11))
            {
                time.Advance(TimeSpan.FromMilliseconds(100));
            }

            Assert.True(await call);
            pauses.Add(time.GetUtcNow() - start);
        }

        Assert.All(pauses, pause => Assert.InRange(pause, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10.1)));
        Assert.True(pauses.Distinct().Count() > 10, "The pauses are all the same.");
    }

    [Fact]
    public async Task Each_retry_is_logged_and_counted()
    {
        long counted = 0;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Meter.Name: "PanOs.Client", Name: "panos.client.retries" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            if (tags.Contains(new("server.address", "counted.example")))
            {
                Interlocked.Add(ref counted, value);
            }
        });
        listener.Start();
        using var log = new CapturingLog();
        var firewall = new ScriptedFirewall().Fails(s_broken).Answers(Pending).Answers(Replies.Yes);
        await using var client = new PanOsClient(new Uri("https://counted.example"), PanOsCredential.ApiKey("k"), new PanOsClientOptions
        {
            Handler = firewall,
            LoggerFactory = log,
            Retry = { Delay = TimeSpan.Zero },
        });

        Assert.True(await client.HasPendingChangesAsync(Ct));

        Assert.Equal(2, counted);
        Assert.Equal(2, log.Entries.Count(entry => entry.Level == LogLevel.Warning));
    }

    [Fact]
    public async Task A_disposed_client_says_so_at_once()
    {
        var firewall = new ScriptedFirewall();
        var client = firewall.Client(PanOsCredential.UserPassword("admin", "secret"), options => options.Retry = new RetryOptions());
        await client.DisposeAsync();
        await client.DisposeAsync();

        var call = client.HasPendingChangesAsync(Ct);
        Assert.True(call.IsCompleted);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.OpenContentAsync(ApiRequest.Operation(RequestKind.Read, new("x")), Ct));
        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public async Task Disposing_ends_what_is_under_way_what_waits_for_its_turn_and_what_waits_for_a_retry()
    {
        var time = new FakeTimeProvider();
        using var silent = new NeverAnswers();
        var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Handler = silent, TimeProvider = time });
        var calls = Enumerable.Range(0, 8).Select(_ => client.HasPendingChangesAsync(Ct)).ToList();
        var waiting = new ScriptedFirewall().Fails(s_broken).Client(configure: options => options.Retry = new RetryOptions { Delay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromHours(1) });
        calls.Add(waiting.HasPendingChangesAsync(Ct));

        await client.DisposeAsync();
        await waiting.DisposeAsync();

        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        }
    }

    private sealed class NeverAnswers : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
