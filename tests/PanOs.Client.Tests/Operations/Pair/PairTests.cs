using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class PairTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("active", "passive", PanOsPairCondition.ActiveAndPassive, "a", "b")]
    [InlineData("passive", "active", PanOsPairCondition.ActiveAndPassive, "b", "a")]
    [InlineData("active", "suspended", PanOsPairCondition.ActiveAlone, "a", null)]
    [InlineData("initial", "active", PanOsPairCondition.ActiveAlone, "b", null)]
    [InlineData("active", "non-functional", PanOsPairCondition.ActiveAlone, "a", null)]
    [InlineData("active", "dead", PanOsPairCondition.ActiveOtherNotReached, "a", null)]
    [InlineData("dead", "active", PanOsPairCondition.ActiveOtherNotReached, "b", null)]
    [InlineData("active", "stranger", PanOsPairCondition.ActiveOtherNotReached, "a", null)]
    [InlineData("active", "active", PanOsPairCondition.BothActive, null, null)]
    [InlineData("passive", "passive", PanOsPairCondition.NoneActive, null, null)]
    [InlineData("passive", "suspended", PanOsPairCondition.NoneActive, null, "a")]
    [InlineData("initial", "initial", PanOsPairCondition.NoneActive, null, null)]
    [InlineData("suspended", "initial", PanOsPairCondition.NoneActive, null, null)]
    [InlineData("passive", "dead", PanOsPairCondition.NoneActiveOtherNotReached, null, "a")]
    [InlineData("suspended", "dead", PanOsPairCondition.NoneActiveOtherNotReached, null, null)]
    [InlineData("dead", "dead", PanOsPairCondition.NoneReached, null, null)]
    [InlineData("off", "off", PanOsPairCondition.HaDisabled, null, null)]
    [InlineData("active", "off", PanOsPairCondition.HaDisabled, null, null)]
    [InlineData("off", "dead", PanOsPairCondition.HaDisabled, null, null)]
    [InlineData("both", "both", PanOsPairCondition.NotActivePassive, null, null)]
    public async Task Each_combination_has_one_clear_answer(string first, string second, PanOsPairCondition condition, string? active, string? passive)
    {
        await using var pair = new PanOsPair(Box("a", () => first).Client, Box("b", () => second).Client);

        var state = await pair.GetStateAsync(Ct);

        Assert.Equal(condition, state.Condition);
        Assert.Equal((active, passive), (state.Active?.Client.Address.Host, state.Passive?.Client.Address.Host));
        await GivesAsync(active, () => pair.GetActiveAsync(Ct), condition);
        await GivesAsync(passive, () => pair.GetPassiveAsync(Ct), condition);
    }

    [Fact]
    public async Task Two_firewalls_that_are_not_each_others_peers_are_no_pair()
    {
        await using var pair = new PanOsPair(
            Box("a", () => "active", peer: "10.0.0.99").Client,
            Box("b", () => "passive").Client);

        var error = await Assert.ThrowsAsync<PanOsRoleException>(() => pair.GetActiveAsync(Ct));

        Assert.Equal(PanOsPairCondition.NotPeers, error.PairState?.Condition);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task A_write_is_refused_once_the_firewall_has_lost_its_role_and_nothing_reaches_it()
    {
        var state = "active";
        var a = Box("a", () => state);
        await using var pair = new PanOsPair(a.Client, Box("b", () => "passive").Client);
        var active = await pair.GetActiveAsync(Ct);

        await active.SuspendAsync(Ct);
        Assert.Equal(1, a.Writes);

        state = "passive";
        var error = await Assert.ThrowsAsync<PanOsRoleException>(() => active.SuspendAsync(Ct));
        Assert.Equal("a", error.Device);
        Assert.True(error.IsTransient);
        Assert.Contains("no longer active; it is passive", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<PanOsRoleException>(() => active.RunCommandAsync("request x", Ct));
        await Assert.ThrowsAsync<PanOsRoleException>(() => active.ImportConfigurationAsync(new MemoryStream([1]), "a.xml", Ct));
        await Assert.ThrowsAsync<PanOsRoleException>(() => active.UpdateUserIdAsync(new UserIdUpdate { Groups = [new UserGroup("g", ["u"])] }, cancellationToken: Ct));
        await Assert.ThrowsAsync<PanOsRoleException>(() => active.BeginEditAsync(cancellationToken: Ct));
        Assert.Equal(1, a.Writes);

        // Reading is allowed, and the client of the firewall itself is not bound.
        Assert.Equal("passive", (await active.GetHighAvailabilityStateAsync(Ct)).Local.State);
        await pair.First.MakeFunctionalAsync(Ct);
        Assert.Equal(2, a.Writes);
    }

    [Fact]
    public async Task A_failover_between_two_attempts_of_a_write_ends_it()
    {
        var state = "active";
        var a = Box("a", () => state);
        a.OnWrite = () =>
        {
            // The order arrives, the answer is lost with the role.
            state = "passive";
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut");
        };
        await using var pair = new PanOsPair(a.Client, Box("b", () => "passive").Client);
        var active = await pair.GetActiveAsync(Ct);

        await Assert.ThrowsAsync<PanOsRoleException>(() => active.SuspendAsync(Ct));

        Assert.Equal(1, a.Writes);
    }

    [Fact]
    public async Task A_role_that_cannot_be_checked_is_no_leave_to_write()
    {
        var state = "active";
        var a = Box("a", () => state);
        await using var pair = new PanOsPair(a.Client, Box("b", () => "passive").Client);
        var active = await pair.GetActiveAsync(Ct);
        state = "dead";

        var error = await Assert.ThrowsAsync<PanOsRoleException>(() => active.SuspendAsync(Ct));

        Assert.IsType<PanOsTransportException>(error.InnerException);
        Assert.Equal(0, a.Writes);
    }

    [Fact]
    public async Task Both_are_asked_at_once_and_a_silent_one_counts_as_not_reached()
    {
        var time = new FakeTimeProvider();
        var silent = new SilentBox();
        await using var other = new PanOsClient(new Uri("https://b"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Handler = silent, TimeProvider = time });
        await using var pair = new PanOsPair(Box("a", () => "active").Client, other, new PanOsPairOptions { LookLimit = TimeSpan.FromSeconds(5), LeavesClientsOpen = true });

        var looking = pair.GetStateAsync(Ct);
        Assert.Equal(1, silent.Asked);
        Assert.False(looking.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(6));

        var state = await looking;
        Assert.Equal(PanOsPairCondition.ActiveOtherNotReached, state.Condition);
        Assert.Equal("a is active, b is not reached", state.ToString());
    }

    [Fact]
    public async Task A_bound_client_closes_nothing_and_the_pair_closes_both()
    {
        var a = Box("a", () => "active");
        var b = Box("b", () => "passive");
        var pair = new PanOsPair(a.Client, b.Client);
        await (await pair.GetActiveAsync(Ct)).DisposeAsync();
        Assert.Equal("active", (await a.Client.GetHighAvailabilityStateAsync(Ct)).Local.State);

        await pair.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => a.Client.GetHighAvailabilityStateAsync(Ct));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => b.Client.GetHighAvailabilityStateAsync(Ct));
    }

    [Fact]
    public async Task One_firewall_is_no_pair()
    {
        await using var a = Box("a", () => "active").Client;
        await using var again = Box("a", () => "active").Client;

        Assert.Throws<ArgumentException>(() => new PanOsPair(a, again));
    }

    [Fact]
    public async Task An_edit_cut_short_by_a_failover_is_taken_back_on_the_firewall_where_it_was_made()
    {
        var state = "active";
        List<string> sent = [];
        var a = Box("a", () => state);
        a.Answer = command =>
        {
            sent.Add(command);

            // It fails over right after the changes (which are no command) have arrived.
            state = command.Length == 0 ? "passive" : state;
            return command.Contains("pending-changes", StringComparison.Ordinal) ? Replies.No
                : command.Contains("config-locks", StringComparison.Ordinal) ? "<response status=\"success\"><result><config-locks/></result></response>"
                : Replies.Done;
        };
        await using var pair = new PanOsPair(a.Client, Box("b", () => "passive").Client);
        var active = await pair.GetActiveAsync(Ct);
        active.Administrator = "ops";

        await using (var edit = await active.BeginEditAsync(cancellationToken: Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new PanOs.Model.Zone("z"));
            await Assert.ThrowsAsync<PanOsRoleException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        }

        Assert.Contains(sent, command => command.Contains("<revert>", StringComparison.Ordinal));
        Assert.Contains("<remove", sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Synchronizing_waits_for_the_job_on_the_peer()
    {
        var time = new FakeTimeProvider();
        var looks = 0;
        var a = Box("a", () => "active", time: time);
        a.Answer = _ => "<response status=\"success\"><msg><line>HA synchronization job has been queued on peer. Please check job status on peer.</line></msg></response>";
        var b = Box("b", () => "passive", time: time);
        const string Old = "<job><id>7</id><type>HA-Sync</type><status>FIN</status><result>OK</result></job>";
        b.Answer = command => command.Contains("<id>8</id>", StringComparison.Ordinal)
            ? "<response status=\"success\"><result><job><id>8</id><type>HA-Sync</type><status>FIN</status><result>OK</result></job></result></response>"
            : ++looks < 3
                ? $"<response status=\"success\"><result>{Old}</result></response>"
                : $"<response status=\"success\"><result><job><id>8</id><type>HA-Sync</type><status>ACT</status><result>PEND</result></job>{Old}</result></response>";
        await using var pair = new PanOsPair(a.Client, b.Client);

        var synchronizing = pair.SynchronizeAsync(WaitUntil.Completed, cancellationToken: Ct);
        for (var i = 0; i < 20 && !synchronizing.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(8, (await synchronizing)?.Id);
        Assert.Equal((1, 0), (a.Writes, b.Writes));
    }

    [Theory]
    [InlineData("Local commit jobs are queued. running configuration will not be synchronized with HA peer", typeof(PanOsApiException))]
    [InlineData("Other administrators are holding commit locks.", typeof(PanOsLockException))]
    public async Task A_synchronization_that_is_refused_waits_for_nothing(string text, Type error)
    {
        var a = Box("a", () => "active");
        a.Answer = _ => $"<response status=\"success\"><msg><line>{text}</line></msg></response>";
        var b = Box("b", () => "passive");
        b.Answer = _ => "<response status=\"success\"><result/></response>";
        await using var pair = new PanOsPair(a.Client, b.Client);

        Assert.IsType(error, await Assert.ThrowsAnyAsync<PanOsException>(() => pair.SynchronizeAsync(WaitUntil.Completed, cancellationToken: Ct)));
    }

    [Fact]
    public async Task Without_a_passive_firewall_nothing_is_synchronized()
    {
        var a = Box("a", () => "active");
        await using var pair = new PanOsPair(a.Client, Box("b", () => "suspended").Client);

        await Assert.ThrowsAsync<PanOsRoleException>(() => pair.SynchronizeAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.Equal(0, a.Writes);
    }

    private static async Task GivesAsync(string? host, Func<Task<PanOsClient>> get, PanOsPairCondition condition)
    {
        if (host is not null)
        {
            Assert.Equal(host, (await get()).Address.Host);
            return;
        }

        var error = await Assert.ThrowsAsync<PanOsRoleException>(get);
        Assert.Equal(condition, error.PairState?.Condition);
        Assert.NotNull(error.Remedy);
    }

    private static Firewall Box(string name, Func<string> state, string? peer = null, TimeProvider? time = null) => new(name, state, peer, time);

    private sealed class Firewall
    {
        private static readonly Dictionary<string, string> s_addresses = new() { ["a"] = "10.0.0.1", ["b"] = "10.0.0.2" };

        public Firewall(string name, Func<string> state, string? peer, TimeProvider? time)
        {
            var other = peer ?? s_addresses[name == "a" ? "b" : "a"];
            var script = new ScriptedFirewall
            {
                Otherwise = request =>
                {
                    if (request.Command == "<show><high-availability><state /></high-availability></show>")
                    {
                        return State(state(), s_addresses[name], other);
                    }

                    if (!request.Command.StartsWith("<show>", StringComparison.Ordinal))
                    {
                        Writes++;
                        OnWrite?.Invoke();
                    }

                    return ScriptedFirewall.Xml(Answer?.Invoke(request.Command) ?? "<response status=\"success\"><result>Successfully changed HA state</result></response>");
                },
            };
            var options = new PanOsClientOptions { Handler = script, Retry = { Delay = TimeSpan.Zero, Jitter = 0 } };
            options.TimeProvider = time ?? options.TimeProvider;
            Client = new PanOsClient(new Uri($"https://{name}"), PanOsCredential.ApiKey("k"), options);
        }

        public PanOsClient Client { get; }

        public int Writes { get; private set; }

        public Action? OnWrite { get; set; }

        public Func<string, string>? Answer { get; set; }

        private static HttpResponseMessage State(string state, string own, string peer) => state switch
        {
            "dead" => throw new HttpRequestException(HttpRequestError.ConnectionError, "no route"),
            "stranger" => ScriptedFirewall.Xml(Replies.InvalidCredential, 403),
            "off" => ScriptedFirewall.Xml("<response status=\"success\"><result><enabled>no</enabled><group><local-info><ha1-encrypt-imported>no</ha1-encrypt-imported></local-info></group></result></response>"),
            _ => ScriptedFirewall.Xml(
                $"<response status=\"success\"><result><enabled>yes</enabled><group><mode>{(state == "both" ? "Active-Active" : "Active-Passive")}</mode>"
                + $"<local-info><state>{state}</state><mgmt-ip>{own}/24</mgmt-ip></local-info><peer-info><mgmt-ip>{peer}/24</mgmt-ip></peer-info></group></result></response>"),
        };
    }

    private sealed class SilentBox : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
