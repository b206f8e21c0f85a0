using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class RetryTests
{
    private static readonly HttpRequestException s_broken = new(HttpRequestError.ResponseEnded, "broken");
    private static readonly HttpRequestException s_refused = new(HttpRequestError.ConnectionError, "refused");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_is_tried_again()
    {
        var firewall = new ScriptedFirewall().Fails(s_broken).Answers("<html/>", 502).Answers(Replies.Yes);
        await using var client = firewall.Client();

        Assert.True(await client.HasPendingChangesAsync(Ct));
        Assert.Equal(3, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_read_is_given_up_after_the_retries_that_were_asked_for()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => throw s_broken };
        await using var client = firewall.Client(configure: options => options.Retry.Reads = 2);

        await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));
        Assert.Equal(3, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_told_from_a_firewall_that_does_not_listen()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "unknown") };
        await using var client = firewall.Client(configure: options => options.Retry.Reads = 0);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));
        Assert.EndsWith("The firewall was not reached. Its name was not found: check the address.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invalid Credential", "Invalid Credential. Look.")]
    [InlineData("It was refused.", "It was refused. Look.")]
    [InlineData("It was said:", "It was said: Look.")]
    public void What_to_do_is_a_sentence_of_its_own(string reason, string message) =>
        Assert.Equal(message, new PanOsException(reason) { Remedy = "Look." }.Message);

    [Fact]
    public async Task An_idempotent_write_is_tried_again()
    {
        var firewall = new ScriptedFirewall().Fails(s_broken).Answers("<response status=\"success\"><result>Successfully changed HA state to suspended</result></response>");
        await using var client = firewall.Client();

        await client.SuspendAsync(Ct);
        Assert.Equal(2, firewall.Requests.Count);
    }

    [Fact]
    public async Task Another_write_is_not_tried_again_when_it_may_have_arrived()
    {
        var firewall = new ScriptedFirewall().Fails(s_broken);
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.SyncToPeerAsync(Ct));
        Assert.False(error.WasNotSent);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task Another_write_is_tried_again_when_no_connection_was_made()
    {
        var firewall = new ScriptedFirewall().Fails(s_refused).Answers("<response status=\"success\"><msg><line>HA synchronization job has been queued on peer. Please check job status on peer.</line></msg></response>");
        await using var client = firewall.Client();

        Assert.StartsWith("HA synchronization job has been queued", await client.SyncToPeerAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(2, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"error\" code=\"13\"><msg><line>A commit is pending. Please try again later.</line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.GetSystemInfoAsync(Ct));
        Assert.True(error.IsTransient);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task Pauses_between_tries_grow_on_the_given_clock()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall().Fails(s_broken).Fails(s_broken).Answers(Replies.Yes);
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Delay) = (time, TimeSpan.FromSeconds(1)));

        var call = client.HasPendingChangesAsync(Ct);
        Assert.Single(firewall.Requests);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, firewall.Requests.Count);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, firewall.Requests.Count);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(await call);
    }

    [Fact]
    public async Task A_restart_that_cuts_its_own_connection_has_worked()
    {
        var firewall = new ScriptedFirewall().Fails(s_broken).Answers(string.Empty).Fails(s_refused);
        await using var client = firewall.Client(configure: options => options.Retry.OtherWrites = 0);

        await client.RestartAsync(Ct);
        await client.RestartAsync(Ct);
        await Assert.ThrowsAsync<PanOsTransportException>(() => client.RestartAsync(Ct));
    }

    [Fact]
    public async Task A_request_times_out_on_the_given_clock()
    {
        var time = new FakeTimeProvider();
        using var silent = new SilentFirewall();
        await using var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"),
            new PanOsClientOptions { Handler = silent, TimeProvider = time, Retry = { Reads = 0 } });

        var call = client.GetSystemInfoAsync(Ct);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => call);
        Assert.True(error.IsTransient);
        Assert.False(error.WasNotSent);
    }

    [Fact]
    public async Task Cancelling_is_reported_as_cancelling()
    {
        using var silent = new SilentFirewall();
        await using var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Handler = silent });
        using var cancel = new CancellationTokenSource();

        var call = client.GetSystemInfoAsync(cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task No_more_than_five_requests_run_at_once_and_all_get_their_turn()
    {
        using var silent = new SilentFirewall();
        await using var client = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Handler = silent });

        var calls = Enumerable.Range(0, 12).Select(_ => client.HasPendingChangesAsync(Ct)).ToList();
        Assert.Equal(5, silent.Waiting);
        while (silent.Waiting > 0)
        {
            Assert.InRange(silent.Waiting, 1, 5);
            silent.AnswerOne(Replies.Yes);
        }

        Assert.All(await Task.WhenAll(calls), Assert.True);
    }

    private sealed class SilentFirewall : HttpMessageHandler
    {
        private readonly Queue<TaskCompletionSource<HttpResponseMessage>> _waiting = new();

        public int Waiting => _waiting.Count;

        public void AnswerOne(string body) => _waiting.Dequeue().SetResult(ScriptedFirewall.Xml(body));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new TaskCompletionSource<HttpResponseMessage>();
            _waiting.Enqueue(answer);
            await using var registration = cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
            return await answer.Task;
        }
    }
}
