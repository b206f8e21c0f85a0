using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class SynchronizationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("HA synchronization job has been queued on peer. Please check job status on peer.", PeerSyncProgress.QueuedOnPeer)]
    [InlineData("successfully sync'd running configuration to HA peer", PeerSyncProgress.Done)]
    [InlineData("something that nobody has seen yet", PeerSyncProgress.Accepted)]
    public async Task What_was_accepted_is_told_with_how_far_it_is(string text, PeerSyncProgress progress)
    {
        await using var client = Answering($"<response status=\"success\"><msg><line>{text}</line></msg></response>");

        Assert.Equal(new PeerSync(progress, text), await client.SyncToPeerAsync(PeerSyncContent.RunningConfiguration, Ct));
    }

    [Theory]
    [InlineData("success", "Other administrators are holding commit locks.")]
    [InlineData("error", "Other administrators are holding commit locks.")]
    public async Task Locks_of_others_are_a_lock_error_however_they_come(string status, string text)
    {
        await using var client = Answering($"<response status=\"{status}\"><msg><line>{text}</line></msg></response>");

        Assert.True((await Assert.ThrowsAsync<PanOsLockException>(() => client.SyncToPeerAsync(Ct))).IsTransient);
    }

    [Theory]
    [InlineData("success", "Another sync is in progress. Please try again later")]
    [InlineData("error", "Another sync is in progress. Please try again later")]
    [InlineData("success", "Failed to synchronize running configuration with HA peer")]
    public async Task A_refusal_is_an_error_however_it_comes(string status, string text)
    {
        await using var client = Answering($"<response status=\"{status}\"><msg><line>{text}</line></msg></response>");

        Assert.Equal([text], (await Assert.ThrowsAsync<PanOsApiException>(() => client.SyncToPeerAsync(Ct))).Lines);
    }

    [Fact]
    public async Task Counters_of_ha2_with_thousands_separators()
    {
        await using var client = Answering(
            "<response status=\"success\"><result><enabled>no (device not in active state)</enabled><messages>"
            + "<entry><desc>session setup</desc><enable>yes</enable><sent>1,234,567</sent><recv>0</recv></entry>"
            + "<entry><desc>session update</desc><enable>no</enable><sent>x</sent></entry></messages></result></response>");

        var state = await client.GetStateSynchronizationAsync(Ct);

        Assert.False(state.IsEnabled);
        Assert.Equal([new("session setup", true, 1_234_567, 0), new StateSynchronizationMessages("session update", false, null, null)], state.Messages);
    }

    [Theory]
    [InlineData("<result/>")]
    [InlineData("<result><enabled>yes</enabled></result>")]
    [InlineData("<result><group><local-info><state>active</state></local-info></group></result>")]
    [InlineData("<result>some text</result>")]
    public async Task A_state_without_content_is_an_error_and_not_a_firewall_without_ha(string result)
    {
        await using var client = Answering($"<response status=\"success\">{result}</response>");

        await Assert.ThrowsAsync<PanOsApiException>(() => client.GetHighAvailabilityStateAsync(Ct));
    }

    // No capture shows these states; their form is taken from those of the others.
    [Theory]
    [InlineData("suspended", "User requested", "suspended (User requested)")]
    [InlineData("non-functional", "Link down", "non-functional (Link down)")]
    [InlineData("initial", null, "initial")]
    public void States_that_were_not_captured(string state, string? reason, string text)
    {
        var local = new XElement("local-info", new XElement("state", state), new XElement("state-duration", "61"), reason is null ? null : new XElement("last-error-reason", reason));
        var parsed = HighAvailabilityStateParser.Parse(new XElement("result", new XElement("enabled", "yes"), new XElement("group", local)))!;

        Assert.Equal((state, TimeSpan.FromSeconds(61), text), (parsed.Local.State, parsed.Local.StateDuration, parsed.Local.ToString()));
    }

    private static PanOsClient Answering(string body) =>
        new ScriptedFirewall().Answers(body).Client(configure: options => options.Retry.Reads = 0);
}
