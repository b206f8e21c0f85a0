using System.Net;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Faults as an HttpClient in process sees them.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Clock = "<show><clock/></show>";

    private readonly SimulatedWorld _world = new();
    private HttpClient? _http;
    private string _key = "";

    public void Dispose() => _http?.Dispose();

    private static bool IsOp(FirewallRequest request) => request.Type == "op";

    private async Task<SimulatedFirewall> StartAsync()
    {
        SimulatedFirewall firewall = await _world.AddFirewallAsync(new StandaloneFirewall
        {
            Passwords = new Dictionary<string, string> { ["admin"] = "Secret-1" },
        });
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        _http = new HttpClient(_world.CreateFirewallHandler(firewall)) { BaseAddress = new Uri("https://fw.example/api/"), Timeout = Timeout.InfiniteTimeSpan };
        _key = await NewKeyAsync();
        return firewall;
    }

    private async Task<string> NewKeyAsync() =>
        XElement.Parse(await _http!.GetStringAsync("?type=keygen&user=admin&password=Secret-1")).Descendants("key").Single().Value;

    private Task<HttpResponseMessage> SendAsync(string query, HttpCompletionOption option = HttpCompletionOption.ResponseContentRead)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, query);
        request.Headers.Add("X-PAN-KEY", _key);
        return _http!.SendAsync(request, option);
    }

    private async Task<string> OpAsync(string command) =>
        await (await SendAsync($"?type=op&cmd={Uri.EscapeDataString(command)}")).Content.ReadAsStringAsync();

    private async Task SetAsync(string name) => await SendAsync(
        $"?type=config&action=set&xpath={Uri.EscapeDataString("/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag")}"
        + $"&element={Uri.EscapeDataString($"<entry name='{name}'/>")}");

    [Fact]
    public async Task A_request_that_is_dropped_before_has_not_happened_and_one_dropped_after_has()
    {
        SimulatedFirewall firewall = await StartAsync();
        _world.Faults.Once(request => request.Detail == "set", new FirewallFault.DropBefore());
        HttpRequestException cut = await Assert.ThrowsAsync<HttpRequestException>(() => SetAsync("one"));
        Assert.Equal(HttpRequestError.ResponseEnded, cut.HttpRequestError);
        Assert.False(firewall.Configuration.HasChanges);

        _world.Faults.Once(request => request.Detail == "set", new FirewallFault.DropAfter());
        await Assert.ThrowsAsync<HttpRequestException>(() => SetAsync("two"));
        Assert.Single(firewall.Configuration.Candidate.Descendants("tag").Elements("entry"));
        await SetAsync("three");
        Assert.Equal(2, firewall.Configuration.Candidate.Descendants("tag").Elements("entry").Count());
    }

    [Fact]
    public async Task Once_counts_once_and_always_until_it_is_removed()
    {
        await StartAsync();
        FirewallFaultRule once = _world.Faults.Once(IsOp, new FirewallFault.Status());
        FirewallFaultRule always = _world.Faults.Always(IsOp, new FirewallFault.Status(503));
        var seen = new List<HttpStatusCode>();
        for (int i = 0; i < 3; i++)
        {
            seen.Add((await SendAsync($"?type=op&cmd={Clock}")).StatusCode);
        }

        always.Dispose();
        seen.Add((await SendAsync($"?type=op&cmd={Clock}")).StatusCode);
        Assert.Equal([HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], seen);
        Assert.Equal((1, 2), (once.Met, always.Met));
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("?type=version")).StatusCode);
    }

    [Fact]
    public async Task A_delayed_request_happens_late_and_a_delayed_answer_happened_early()
    {
        SimulatedFirewall firewall = await StartAsync();
        TimeSpan begin = _world.Clock.Elapsed;
        _world.Faults.Once(request => request.Detail == "set", new FirewallFault.DelayAnswer(TimeSpan.FromSeconds(40)));
        bool done = false;
        _world.Clock.Schedule(TimeSpan.FromSeconds(1), () => done = firewall.Configuration.HasChanges);
        await SetAsync("one");
        Assert.True(done);
        Assert.Equal(40, (_world.Clock.Elapsed - begin).TotalSeconds);

        _world.Faults.Once(request => request.Detail == "set", new FirewallFault.Delay(TimeSpan.FromSeconds(40)));
        int entries = 0;
        _world.Clock.Schedule(TimeSpan.FromSeconds(39), () => entries = firewall.Configuration.Candidate.Descendants("tag").Elements("entry").Count());
        await SetAsync("two");
        Assert.Equal(1, entries);
        Assert.Equal(80, (_world.Clock.Elapsed - begin).TotalSeconds);
    }

    [Fact]
    public async Task A_reboot_cuts_requests_that_wait()
    {
        SimulatedFirewall firewall = await StartAsync();
        _world.Faults.Once(IsOp, new FirewallFault.Delay(TimeSpan.FromSeconds(40)));
        _world.Clock.Schedule(TimeSpan.FromSeconds(5), () => firewall.Reboot("test"));
        HttpRequestException cut = await Assert.ThrowsAsync<HttpRequestException>(() => OpAsync(Clock));
        Assert.Equal(HttpRequestError.ResponseEnded, cut.HttpRequestError);
        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => OpAsync(Clock));
        Assert.Equal(HttpRequestError.ConnectionError, refused.HttpRequestError);
    }

    [Fact]
    public async Task A_truncated_answer_announces_all_and_brings_a_part()
    {
        await StartAsync();
        _world.Faults.Always(IsOp, new FirewallFault.Truncate(20));
        await Assert.ThrowsAsync<HttpRequestException>(() => OpAsync(Clock));

        using HttpResponseMessage response = await SendAsync($"?type=op&cmd={Clock}", HttpCompletionOption.ResponseHeadersRead);
        Assert.True(response.Content.Headers.ContentLength > 20);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[100];
        await body.ReadExactlyAsync(buffer.AsMemory(0, 20));
        Assert.Equal("<response status=\"su", Encoding.UTF8.GetString(buffer, 0, 20));
        HttpIOException ended = await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(buffer.AsMemory(0, 1)));
        Assert.Equal(HttpRequestError.ResponseEnded, ended.HttpRequestError);
    }

    [Fact]
    public async Task A_dripping_answer_takes_its_time_and_arrives_whole()
    {
        await StartAsync();
        _world.Faults.Once(IsOp, new FirewallFault.Drip(10, TimeSpan.FromSeconds(3)));
        TimeSpan begin = _world.Clock.Elapsed;
        string answer = await OpAsync(Clock);
        Assert.EndsWith("</response>", answer, StringComparison.Ordinal);
        Assert.Equal(3 * ((answer.Length - 1) / 10), (_world.Clock.Elapsed - begin).TotalSeconds);
    }

    [Fact]
    public async Task Garbage_is_no_XML()
    {
        await StartAsync();
        _world.Faults.Once(IsOp, new FirewallFault.Garbage());
        string answer = await OpAsync(Clock);
        Assert.Throws<System.Xml.XmlException>(() => XElement.Parse(answer));
    }

    [Fact]
    public async Task An_expired_key_is_refused_from_then_on_and_a_new_one_works()
    {
        await StartAsync();
        _world.Faults.Once(IsOp, new FirewallFault.ExpireKey());
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync($"?type=op&cmd={Clock}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync("?type=config&action=get&xpath=/config")).StatusCode);
        _key = await NewKeyAsync();
        Assert.Equal(HttpStatusCode.OK, (await SendAsync($"?type=op&cmd={Clock}")).StatusCode);
    }

    [Fact]
    public async Task A_job_that_hangs_stays_active_until_a_reboot()
    {
        SimulatedFirewall firewall = await StartAsync();
        await SetAsync("one");
        _world.Faults.Once(request => request.Type == "commit", new FirewallFault.HangJob());
        await SendAsync("?type=commit&cmd=<commit/>");
        await _world.Clock.DelayAsync(TimeSpan.FromHours(1));
        Assert.Contains("<status>ACT</status>", await OpAsync("<show><jobs><id>2</id></jobs></show>"), StringComparison.Ordinal);
        Assert.Contains("code=\"13\"", await (await SendAsync("?type=config&action=delete&xpath=/config/shared/tag")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        firewall.Reboot("test");
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        Assert.DoesNotContain("Commit", await OpAsync("<show><jobs><all/></jobs></show>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reboot_comes_at_once_or_in_the_middle_of_what_was_begun()
    {
        SimulatedFirewall firewall = await StartAsync();
        await SetAsync("one");
        _world.Faults.Once(request => request.Type == "commit", new FirewallFault.Reboot(TimeSpan.FromSeconds(10)));
        using HttpResponseMessage answer = await SendAsync("?type=commit&cmd=<commit/>");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await _world.Clock.DelayAsync(TimeSpan.FromSeconds(11));
        Assert.Equal(FirewallPhase.Booting, firewall.Phase);
        Assert.Empty(firewall.Configuration.Running.Descendants("tag").Elements("entry"));

        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        _world.Faults.Once(IsOp, new FirewallFault.Reboot());
        await Assert.ThrowsAsync<HttpRequestException>(() => OpAsync(Clock));
        Assert.Equal(FirewallPhase.Booting, firewall.Phase);
    }

    [Fact]
    public async Task A_wrong_certificate_is_one_that_the_client_refuses()
    {
        await StartAsync();
        _world.Faults.Once(null, new FirewallFault.WrongCertificate());
        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => OpAsync(Clock));
        Assert.Equal(HttpRequestError.SecureConnectionError, refused.HttpRequestError);
        Assert.Contains("success", await OpAsync(Clock), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_transcript_tells_all_but_no_secret()
    {
        SimulatedFirewall firewall = await StartAsync();
        _world.Faults.Once(IsOp, new FirewallFault.Status());
        await OpAsync(Clock);
        await SendAsync("?type=config&action=set&xpath=/config/mgt-config/users/entry[@name='bob']&element=<phash>$5$abcdefgh$verysecret</phash>");
        await SendAsync("?type=op&cmd=<request><password-hash><password>Secret-2</password></password-hash></request>");
        firewall.Reboot("test");

        FirewallCall[] calls = [.. _world.Transcript.Calls];
        Assert.Equal(["keygen", "op show clock", "config set", "op request password-hash password"], calls.Select(call => $"{call.Type} {call.Detail}".Trim()));
        Assert.Equal((502, new FirewallFault.Status()), (calls[1].HttpStatus, calls[1].Fault));
        Assert.Equal("***", calls[0].Parameters["password"]);
        Assert.Equal("<phash>***</phash>", calls[2].Parameters["element"]);
        Assert.Contains("command succeeded", calls[2].Answer, StringComparison.Ordinal);
        Assert.Contains(_world.Transcript.Entries.OfType<FirewallEvent>(), entry => entry.Text.StartsWith("Rebooting", StringComparison.Ordinal));
        string everything = string.Join('\n', _world.Transcript.Entries.Select(entry => entry.ToString()))
            + string.Concat(calls.Select(call => string.Concat(call.Parameters.Values) + call.Answer));
        Assert.DoesNotContain("Secret-", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("verysecret", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(_key, everything, StringComparison.Ordinal);
        Assert.DoesNotContain("$5$", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _world.Faults.Once(null, new FirewallFault.Delay(TimeSpan.FromSeconds(-1))));
        Assert.Throws<ArgumentException>(() => _world.Faults.Once(null, new FirewallFault.Drip(0, TimeSpan.Zero)));
        Assert.Throws<ArgumentException>(() => _world.Faults.Once(null, new FirewallFault.Status(42)));
    }
}
