using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>Whose uncommitted changes stop an edit, and what becomes of an edit's own.</summary>
public sealed class PendingChangesTests
{
    private readonly EditableFirewall _firewall = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Changes_of_the_same_administrator_refuse_the_edit_and_give_the_lock_back()
    {
        _firewall.Pending.AddRange(["alice", "ops"]);
        await using var client = _firewall.Client();

        var refused = await Assert.ThrowsAsync<PanOsException>(() => client.BeginEditAsync(cancellationToken: Ct));

        Assert.Contains("/config/of/ops", refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(EditOptions.AdoptPendingChanges), refused.Message, StringComparison.Ordinal);
        Assert.Equal("lock pending changes unlock", _firewall.Sequence);
    }

    [Fact]
    public async Task A_draft_of_another_administrator_does_not_stop_an_edit_and_is_not_touched()
    {
        _firewall.Pending.Add("alice");
        await using var client = _firewall.Client();
        await using (var edit = await client.BeginEditAsync(cancellationToken: Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));
            var result = await (await edit.CommitAsync(WaitUntil.Completed, cancellationToken: Ct)).WaitForCompletionAsync(cancellationToken: Ct);
            Assert.Equal(CommitOutcome.Committed, result.Outcome);
        }

        // Each of the two looks asks for the list because something is pending.
        Assert.Equal("lock pending changes pending changes multi-config commit unlock job job", _firewall.Sequence);
        Assert.DoesNotContain("strict-transactional", _firewall.Sent("multi-config").Form.Keys);
        Assert.Equal(["alice"], _firewall.Pending);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_the_firewall_does_not_tell_whose_they_are_any_changes_stop_an_edit(bool knowsTheCommand)
    {
        _firewall.TellsOwners = knowsTheCommand;
        _firewall.Pending.Add("alice");
        await using var client = _firewall.Client(administrator: knowsTheCommand ? null : "ops");

        // Without a lock the administrator of an API key is not known, so neither is whether they are its own.
        await Assert.ThrowsAsync<PanOsException>(() => client.BeginEditAsync(new EditOptions { Lock = false }, Ct));

        Assert.Equal(knowsTheCommand ? "pending" : "pending changes", _firewall.Sequence);
    }

    [Theory]
    [InlineData("<journal/>")]
    [InlineData("<journal><entry><xpath>/config/a</xpath></entry></journal>")]
    [InlineData("<journal><entry><owner>alice</owner></entry><entry><xpath>/config/b</xpath></entry></journal>")]
    [InlineData("<journal><entry><owner>alice</owner><admin-history>alice, ops</admin-history></entry></journal>")]
    [InlineData("")]
    public async Task A_list_that_does_not_clear_the_administrator_stops_the_edit(string content)
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Yes).Answers($"<response status=\"success\"><result>{content}</result></response>");
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");

        await Assert.ThrowsAsync<PanOsException>(() => client.BeginEditAsync(new EditOptions { Lock = false }, Ct));
    }

    [Fact]
    public async Task Adopted_changes_are_committed_along_and_never_taken_back()
    {
        _firewall.Pending.Add("ops");
        _firewall.Refuse("commit", "You cannot commit while an install is in progress. Please try again later.");
        await using var client = _firewall.Client();

        await using (var edit = await client.BeginEditAsync(new EditOptions { AdoptPendingChanges = true }, Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));
            await Assert.ThrowsAsync<PanOsApiException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        }

        // Strict would begin by taking back what was adopted.
        Assert.DoesNotContain("strict-transactional", _firewall.Sent("multi-config").Form.Keys);
        Assert.DoesNotContain("revert", _firewall.Asked);
        Assert.Equal(["ops", "ops"], _firewall.Pending);
        Assert.Empty(_firewall.Locks);
    }

    [Fact]
    public async Task Adopted_changes_are_committed_even_when_nothing_is_staged()
    {
        _firewall.Pending.Add("ops");
        await using var client = _firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { AdoptPendingChanges = true }, Ct);

        Assert.Equal(4, (await edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct)).JobId);
        Assert.Empty(_firewall.Pending);
    }

    [Fact]
    public async Task Changes_whose_commit_was_refused_are_taken_back()
    {
        _firewall.Refuse("commit", "You cannot commit while an install is in progress. Please try again later.");
        await using var client = _firewall.Client();

        await using (var edit = await client.BeginEditAsync(cancellationToken: Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));
            await Assert.ThrowsAsync<PanOsApiException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        }

        Assert.EndsWith("multi-config commit revert unlock", _firewall.Sequence, StringComparison.Ordinal);
        Assert.Empty(_firewall.Candidate);
    }

    [Fact]
    public async Task A_refused_commit_can_be_asked_for_again_without_sending_the_changes_again()
    {
        _firewall.Refuse("commit", "You cannot commit while an install is in progress. Please try again later.");
        await using var client = _firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        await Assert.ThrowsAsync<PanOsApiException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        Assert.Throws<InvalidOperationException>(() => edit.In(Location.Vsys("vsys1")).Set(new Zone("late")));
        await edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct);

        Assert.Equal("pending pending multi-config commit commit", _firewall.Sequence);
    }

    [Fact]
    public async Task Changes_are_checked_before_they_are_committed()
    {
        await using var client = _firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        Assert.True((await edit.ValidateAsync(cancellationToken: Ct)).IsValid);
        Assert.Throws<InvalidOperationException>(() => edit.In(Location.Vsys("vsys1")).Set(new Zone("late")));
        await edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct);

        Assert.Equal("pending pending multi-config validate job commit", _firewall.Sequence);
    }

    [Fact]
    public async Task Changes_that_were_checked_and_not_committed_are_taken_back()
    {
        _firewall.CommitResult = "FAIL";
        await using var client = _firewall.Client();
        await using (var edit = await client.BeginEditAsync(cancellationToken: Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));
            Assert.False((await edit.ValidateAsync(cancellationToken: Ct)).IsValid);
        }

        Assert.Equal("lock pending pending multi-config validate job revert unlock", _firewall.Sequence);
        Assert.Empty(_firewall.Pending);
    }

    [Fact]
    public async Task A_lock_that_a_cut_off_edit_left_is_taken_over_only_when_that_is_said()
    {
        _firewall.Locks.Add(("ops", "CHG-1 [edit 0123456789ab]"));
        await using var client = _firewall.Client(administrator: null);

        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => client.BeginEditAsync(cancellationToken: Ct));
        Assert.Equal("ops", refused.Owner);
        Assert.Contains(nameof(EditOptions.TakeOverLock), refused.Message, StringComparison.Ordinal);
        Assert.Equal("lock locks", _firewall.Sequence);

        await (await client.BeginEditAsync(new EditOptions { TakeOverLock = true }, Ct)).DisposeAsync();
        Assert.Empty(_firewall.Locks);
    }

    [Fact]
    public async Task An_edit_of_one_virtual_system_locks_that()
    {
        await using var client = _firewall.Client();
        await (await client.BeginEditAsync(new EditOptions { Vsys = "vsys2" }, Ct)).DisposeAsync();

        Assert.Equal(("vsys2", "vsys2"), (_firewall.Sent("lock").Form["vsys"], _firewall.Sent("unlock").Form["vsys"]));
    }

    [Fact]
    public async Task An_edit_does_not_commit_changes_of_others()
    {
        await using var client = _firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        await Assert.ThrowsAsync<ArgumentException>(() => edit.CommitAsync(WaitUntil.Started, new CommitOptions { Whose = ChangeOwners.Everybody }, Ct));

        Assert.Equal("pending", _firewall.Sequence);
    }

    [Fact]
    public async Task An_api_key_whose_administrator_is_not_known_sends_nothing_that_it_could_not_take_back()
    {
        await using var client = _firewall.Client(administrator: null);
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        await Assert.ThrowsAsync<PanOsException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.Equal("pending", _firewall.Sequence);
    }
}
