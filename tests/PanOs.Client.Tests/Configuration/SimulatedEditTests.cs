using System.Xml.Linq;
using PanOs.Model;
using PanOs.Simulator;

namespace PanOs.Client.Tests;

/// <summary>Edits and verbs against the simulated firewall, which knows nothing of this client.</summary>
public sealed class SimulatedEditTests
{
    private static readonly XPath s_vsys = XPath.Config.Child("devices").Entry("localhost.localdomain").Child("vsys").Entry("vsys1");
    private static readonly XPath s_addresses = s_vsys.Child("address");
    private static readonly XPath s_zone = s_vsys.Child("zone").Entry("edge");

    private readonly SimulatedWorld _world = new();
    private SimulatedFirewall? _firewall;

    /// <summary>Every request of an edit, and everything that can go wrong with it.</summary>
    public static TheoryData<string, string> Troubles
    {
        get
        {
            string[] requests = ["request config-lock add comment", "check pending-changes", "multi-config", "commit", "request config-lock remove"];
            string[] faults = ["DropBefore", "DropAfter", "Status", "Truncate", "Garbage", "Reboot", "RebootLater"];
            var all = new TheoryData<string, string>();
            foreach (var request in requests)
            {
                foreach (var fault in faults)
                {
                    all.Add(request, fault);
                }
            }

            return all;
        }
    }

    [Fact]
    public Task Every_verb_does_what_it_says() => InWorldAsync(async () =>
    {
        await using var client = Connect("ops");
        var configuration = client.Configuration;

        await configuration.SetAsync(s_addresses, [Address("a"), Address("b"), Address("o'hare")]);
        await configuration.RenameAsync(s_addresses.Entry("b"), "b & <c>");
        Assert.Equal("a2", await configuration.CloneAsync(s_addresses.Entry("a"), "a2"));
        await configuration.MoveAsync(s_addresses.Entry("a2"), MovePosition.Top);
        await configuration.MoveAsync(s_addresses.Entry("a"), MovePosition.After("b & <c>"));
        await configuration.EditAsync(s_addresses.Entry("a"), new XElement("entry", new XAttribute("name", "a"), new XElement("fqdn", "new.example")));
        Assert.Equal(["a2", "b & <c>", "a", "o'hare"], await NamesAsync(client));
        Assert.Equal("new.example", Assert.Single(await configuration.GetAsync(s_addresses.Entry("a"))).Value);

        Assert.True(await configuration.DeleteAsync(s_addresses.Entry("a2")));
        var results = await configuration.MultiConfigAsync(new ConfigurationBatch()
            .Delete(s_addresses.Entry("b & <c>"))
            .Set(s_addresses, Address("last"))
            .Move(s_addresses.Entry("last"), MovePosition.Before("a")));
        Assert.Equal([20, 20, 20], results.Select(result => result.Code));
        var refused = await Assert.ThrowsAsync<PanOsApiException>(() => configuration.MultiConfigAsync(new ConfigurationBatch()
            .Set(s_addresses, Address("never"))
            .Rename(s_addresses.Entry("nobody"), "x")));
        Assert.Equal(s_addresses.Entry("nobody").ToString(), refused.XPath);

        Assert.Equal(["last", "a", "o'hare"], await NamesAsync(client));
        Assert.Null(await configuration.ShowAsync(s_addresses.Entry("a")));
        Assert.Empty(await configuration.GetAsync(s_addresses.Entry("nobody")));
        await client.LoadConfigurationAsync();
        Assert.Empty(await NamesAsync(client));
    });

    [Fact]
    public Task A_draft_of_another_administrator_neither_stops_an_edit_nor_goes_along() => InWorldAsync(async () =>
    {
        await using var alice = Connect("alice");
        await using var ops = Connect("ops");
        await alice.Configuration.SetAsync(s_addresses, Address("draft"));

        await using (var edit = await ops.BeginEditAsync())
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("edge"));
            await edit.CommitAsync(WaitUntil.Completed);
        }

        Assert.NotNull(await ops.Configuration.ShowAsync(s_zone));
        Assert.Null(await ops.Configuration.ShowAsync(s_addresses.Entry("draft")));
        Assert.Equal(["draft"], await NamesAsync(ops));
        Assert.True(await alice.HasPendingChangesAsync());
    });

    [Fact]
    public Task An_edit_on_top_of_ones_own_draft_is_refused_or_takes_it_along() => InWorldAsync(async () =>
    {
        await using var ops = Connect("ops");
        await ops.Configuration.SetAsync(s_addresses, Address("draft"));

        await Assert.ThrowsAsync<PanOsException>(() => ops.BeginEditAsync());
        Assert.Empty(await ops.GetConfigurationLocksAsync());
        Assert.Equal(["draft"], await NamesAsync(ops));

        await using (var edit = await ops.BeginEditAsync(new EditOptions { AdoptPendingChanges = true }))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("edge"));
            await edit.CommitAsync(WaitUntil.Completed);
        }

        Assert.NotNull(await ops.Configuration.ShowAsync(s_addresses.Entry("draft")));
        Assert.NotNull(await ops.Configuration.ShowAsync(s_zone));
    });

    [Fact]
    public Task Locks_name_their_owner_and_a_commit_lock_of_another_can_be_removed() => InWorldAsync(async () =>
    {
        await using var alice = Connect("alice");
        await using var ops = Connect("ops");
        await alice.TakeConfigurationLockAsync("night shift");
        var locked = await Assert.ThrowsAsync<PanOsLockException>(() => ops.BeginEditAsync());
        Assert.Equal("alice", locked.Owner);
        Assert.Contains("night shift", locked.Message, StringComparison.Ordinal);
        await alice.ReleaseConfigurationLockAsync();
        await alice.ReleaseConfigurationLockAsync();

        await alice.TakeCommitLockAsync("freeze");
        await ops.Configuration.SetAsync(s_addresses, Address("a"));
        var frozen = await Assert.ThrowsAsync<PanOsLockException>(() => ops.CommitAsync(WaitUntil.Started));
        Assert.Equal("alice", frozen.Owner);
        await ops.ReleaseCommitLockAsync("alice");
        var commit = await ops.CommitAsync(WaitUntil.Completed);
        Assert.NotNull(commit.JobId);
        Assert.Empty(await ops.GetCommitLocksAsync());
    });

    [Fact]
    public Task What_a_check_refuses_is_taken_back_with_the_edit() => InWorldAsync(async () =>
    {
        await using var ops = Connect("ops");
        await using (var edit = await ops.BeginEditAsync())
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("edge"));
            Assert.True((await edit.ValidateAsync()).IsValid);
            Assert.True(await ops.HasPendingChangesAsync());
        }

        Assert.False(await ops.HasPendingChangesAsync());
        Assert.Empty(await ops.GetConfigurationLocksAsync());
    });

    [Theory]
    [MemberData(nameof(Troubles))]
    public Task Whatever_goes_wrong_an_edit_is_committed_once_or_says_so_and_the_next_one_works(string request, string fault) => InWorldAsync(async () =>
    {
        await using var ops = Connect("ops");
        await ops.GetSystemInfoAsync();
        var trouble = _world.Faults.Once(sent => sent.Detail == request || (sent.Type == request && sent.Detail.Length == 0), FaultOf(fault));

        CommitResult? result = null;
        PanOsException? error = null;
        try
        {
            result = await EditAsync(ops);
        }
        catch (PanOsException e)
        {
            error = e;
        }

        // Nothing may be said that is not so.
        Assert.Equal(1, trouble.Met);
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(10));
        var isRunning = await ops.Configuration.ShowAsync(s_zone) is not null;
        Assert.True(result is null || isRunning, $"{result} although it is not in force");
        Assert.True(error is null or PanOsCommitException || !isRunning, $"{error} although it is in force");
        Assert.True(_world.FirewallCalls.Count(call => call.Type == "commit" && call.Answer.Contains("enqueued", StringComparison.Ordinal)) <= 1);

        // What was left behind can be dealt with as the messages say.
        if (await ops.HasPendingChangesAsync())
        {
            Assert.IsType<PanOsCommitException>(error);
            await ops.RevertChangesAsync();
        }

        await EditAsync(ops);
        Assert.NotNull(await ops.Configuration.ShowAsync(s_zone));
        Assert.False(await ops.HasPendingChangesAsync());
        Assert.Empty(await ops.GetConfigurationLocksAsync());
    });

    private static async Task<CommitResult> EditAsync(PanOsClient client)
    {
        await using var edit = await client.BeginEditAsync(new EditOptions { Comment = "CHG-1", TakeOverLock = true });
        edit.In(Location.Vsys("vsys1")).Set(new Zone("edge"));
        var commit = await edit.CommitAsync(WaitUntil.Started);
        return await commit.WaitForCompletionAsync();
    }

    private static FirewallFault FaultOf(string name) => name switch
    {
        "DropBefore" => new FirewallFault.DropBefore(),
        "DropAfter" => new FirewallFault.DropAfter(),
        "Status" => new FirewallFault.Status(),
        "Truncate" => new FirewallFault.Truncate(20),
        "Garbage" => new FirewallFault.Garbage(),
        "Reboot" => new FirewallFault.Reboot(),
        "RebootLater" => new FirewallFault.Reboot(TimeSpan.FromSeconds(5)),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static XElement Address(string name) => new("entry", new XAttribute("name", name), new XElement("fqdn", "old.example"));

    private static async Task<IReadOnlyList<string>> NamesAsync(PanOsClient client) =>
        [.. (await client.Configuration.GetAsync(s_addresses.AnyEntry().Attribute("name"))).Select(entry => entry.Attribute("name")!.Value)];

    private PanOsClient Connect(string user) => new(
        new Uri("https://fw.example"),
        PanOsCredential.UserPassword(user, "Secret-1"),
        new PanOsClientOptions { Handler = _world.CreateFirewallHandler(_firewall!), TimeProvider = _world.Clock });

    private async Task InWorldAsync(Func<Task> test)
    {
        _firewall = await _world.AddFirewallAsync(new StandaloneFirewall
        {
            Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["ops"] = "Secret-1", ["alice"] = "Secret-1" },
        });
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        await _world.Clock.RunAsync(test);
    }
}
