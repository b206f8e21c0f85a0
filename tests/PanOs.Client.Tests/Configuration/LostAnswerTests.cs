using System.Xml.Linq;
using Microsoft.Extensions.Time.Testing;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>
/// What becomes of an edit when an answer is lost: each way in which it can be found out, and each in which it cannot.
/// </summary>
public sealed class LostAnswerTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly EditableFirewall _firewall = new();
    private readonly PanOsClient _client;

    public LostAnswerTests() => _client = _firewall.Client(_time);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public async Task A_commit_that_runs_is_found_by_its_marker()
    {
        _firewall.LoseAnswer("commit", () => _firewall.Jobs[0] = _firewall.Jobs[0] with { Status = "ACT", Result = "PEND" });
        _firewall.Jobs.Add((2, "somebody else's", "FIN", "OK"));

        var commit = await CommitAsync();

        Assert.Equal(4, commit.JobId);
        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "commit"));
        _firewall.Jobs[0] = _firewall.Jobs[0] with { Status = "FIN", Result = "OK" };
        var result = await Finish(commit.WaitForCompletionAsync(cancellationToken: Ct));
        Assert.Equal((CommitOutcome.Committed, 4), (result.Outcome, result.JobId));
    }

    [Fact]
    public async Task A_commit_that_failed_is_found_and_its_lines_are_told()
    {
        _firewall.CommitResult = "FAIL";
        _firewall.LoseAnswer("commit");

        var commit = await CommitAsync();
        var failed = await Assert.ThrowsAsync<PanOsCommitException>(() => commit.WaitForCompletionAsync(cancellationToken: Ct));

        Assert.Equal(4, failed.Job?.Id);
        Assert.Equal(["said by job 4"], failed.Lines);
        Assert.DoesNotContain("revert", _firewall.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_without_a_job_and_with_nothing_pending_was_made_or_not_needed(bool othersHaveChanges)
    {
        // A draft of somebody else tells nothing about this commit.
        _firewall.Pending.AddRange(othersHaveChanges ? ["alice"] : []);
        _firewall.LoseAnswer("commit", _firewall.Jobs.Clear);

        var commit = await CommitAsync();
        var result = await commit.WaitForCompletionAsync(cancellationToken: Ct);

        Assert.Equal((CommitOutcome.CommittedOrNothingToCommit, true), (result.Outcome, result.HadChanges));
        Assert.Null(commit.JobId);
        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "commit"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_without_a_job_and_with_changes_left_is_unknown_and_nothing_is_taken_back(bool tellsOwners)
    {
        _firewall.TellsOwners = tellsOwners;
        _firewall.LoseRequest("commit");

        var unknown = await Assert.ThrowsAsync<PanOsCommitException>(() => CommitAsync(takesLock: true));

        Assert.Null(unknown.Job);
        Assert.False(unknown.IsTransient);
        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "commit"));
        Assert.DoesNotContain("revert", _firewall.Asked);
        Assert.Contains("unlock", _firewall.Asked);
    }

    [Fact]
    public async Task A_commit_is_unknown_where_it_cannot_be_told_whose_the_rest_is()
    {
        _firewall.TellsOwners = false;
        _firewall.LoseAnswer("commit", () =>
        {
            _firewall.Jobs.Clear();
            _firewall.Pending.Add("alice");
        });

        await Assert.ThrowsAsync<PanOsCommitException>(() => CommitAsync());
    }

    [Fact]
    public async Task A_commit_that_may_not_be_looked_up_is_unknown_and_nothing_is_taken_back()
    {
        _firewall.Refuse("jobs", "show -> jobs  is unexpected");
        _firewall.LoseAnswer("commit");

        var unknown = await Assert.ThrowsAsync<PanOsCommitException>(() => CommitAsync());

        Assert.Contains("show -> jobs", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "commit"));
        Assert.DoesNotContain("revert", _firewall.Asked);
    }

    [Fact]
    public async Task A_page_of_the_web_server_while_the_firewall_starts_does_not_end_the_look_up()
    {
        var answers = _firewall.Wire.Otherwise;
        _firewall.LoseAnswer("commit", () =>
        {
            var pages = 5;
            _firewall.Wire.Otherwise = sent => --pages > 0 ? ScriptedFirewall.Xml("<html><body>Starting</body></html>") : answers!(sent);
        });

        Assert.Equal(4, (await CommitAsync()).JobId);
        Assert.DoesNotContain("revert", _firewall.Asked);
    }

    [Fact]
    public async Task A_move_whose_answer_was_lost_is_taken_back_because_no_node_tells_of_it()
    {
        _firewall.LoseAnswer("multi-config");

        await using (var edit = await _client.BeginEditAsync(new EditOptions { Lock = false }, Ct))
        {
            edit.In(Location.Vsys("vsys1")).Move<SecurityRule>("r", MovePosition.Top);
            await Assert.ThrowsAsync<PanOsTransportException>(() => Finish(edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct)));
        }

        Assert.DoesNotContain("commit", _firewall.Asked);
        Assert.Equal("revert", _firewall.Asked[^1]);
        Assert.Empty(_firewall.Pending);
    }

    [Fact]
    public void Another_secret_is_another_value_though_neither_is_shown()
    {
        var users = XPath.Parse("/config/mgt-config/users");
        var change = new Change(ChangeAction.Set, users, users.Entry("ops"), User("$5$new"));

        Assert.False(ChangeDiff.IsMade(change, User("$5$old")));
        Assert.True(ChangeDiff.IsMade(change, User("$5$new")));
        Assert.Equal(["- phash: ***", "+ phash: ***"], ChangeDiff.Lines(change, User("$5$old")));

        static XElement User(string hash) => new("entry", new XAttribute("name", "ops"), new XElement("phash", hash));
    }

    [Fact]
    public async Task After_a_restart_a_commit_that_is_in_force_was_made()
    {
        _firewall.LoseAnswer("commit", _firewall.Restart);

        var commit = await CommitAsync();

        Assert.Equal(CommitOutcome.CommittedOrNothingToCommit, (await commit.WaitForCompletionAsync(cancellationToken: Ct)).Outcome);
        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "commit"));
    }

    [Fact]
    public async Task After_a_restart_nothing_pending_does_not_mean_committed()
    {
        // The restart took back what was not committed.
        _firewall.LoseRequest("commit", _firewall.Restart);

        var unknown = await Assert.ThrowsAsync<PanOsCommitException>(() => CommitAsync());

        Assert.Contains("restarted", unknown.Message, StringComparison.Ordinal);
        Assert.Empty(_firewall.Running);
    }

    [Fact]
    public async Task A_firewall_that_stays_away_leaves_the_commit_unknown_in_bounded_time()
    {
        var begun = _time.GetUtcNow();
        _firewall.LoseAnswer("commit", () => _firewall.Wire.Otherwise = _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "down"));

        await Assert.ThrowsAsync<PanOsCommitException>(() => CommitAsync(new CommitOptions { LookUpLimit = TimeSpan.FromMinutes(3) }));

        Assert.InRange(_time.GetUtcNow() - begun, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task A_firewall_that_comes_back_late_is_still_asked()
    {
        var answers = _firewall.Wire.Otherwise;
        _firewall.LoseAnswer("commit", () =>
        {
            var away = 40;
            _firewall.Wire.Otherwise = sent => --away > 0 ? throw new HttpRequestException(HttpRequestError.ConnectionError, "down") : answers!(sent);
        });

        Assert.Equal(4, (await CommitAsync()).JobId);
    }

    [Fact]
    public async Task Changes_whose_answer_was_lost_but_that_arrived_are_committed_without_being_sent_again()
    {
        _firewall.LoseAnswer("multi-config");

        var commit = await CommitAsync();

        Assert.Equal(4, commit.JobId);
        Assert.Equal("pending pending multi-config get get commit", _firewall.Sequence);
        Assert.Equal(2, _firewall.Running.Count);
    }

    [Fact]
    public async Task Changes_that_did_not_arrive_are_sent_once_more()
    {
        _firewall.LoseRequest("multi-config");

        await CommitAsync();

        Assert.Equal("pending pending multi-config get get pending multi-config commit", _firewall.Sequence);
        Assert.Equal(2, _firewall.Running.Count);
    }

    [Fact]
    public async Task Changes_that_did_not_arrive_are_not_sent_over_what_the_same_account_made_meanwhile()
    {
        _firewall.LoseRequest("multi-config", () => _firewall.Pending.Add("ops"));

        await Assert.ThrowsAsync<PanOsTransportException>(() => CommitAsync());

        Assert.Equal(1, _firewall.Asked.Count(kind => kind == "multi-config"));
        Assert.DoesNotContain("commit", _firewall.Asked);
        Assert.DoesNotContain("revert", _firewall.Asked);
        Assert.Contains("ops", _firewall.Pending);
    }

    [Fact]
    public async Task A_lock_whose_answer_was_lost_is_known_by_its_marker()
    {
        _firewall.LoseAnswer("lock");

        await using (var client = _firewall.Client(administrator: null))
        await using (await client.BeginEditAsync(cancellationToken: Ct))
        {
            Assert.Single(_firewall.Locks);
        }

        Assert.Equal("lock lock locks locks pending unlock", _firewall.Sequence);
        Assert.Empty(_firewall.Locks);
    }

    [Fact]
    public async Task A_lock_that_may_have_been_taken_is_looked_for_and_given_back()
    {
        for (var i = 0; i < 4; i++)
        {
            _firewall.LoseAnswer("lock");
        }

        await using var client = _firewall.Client();
        await Assert.ThrowsAsync<PanOsTransportException>(() => client.BeginEditAsync(cancellationToken: Ct));

        Assert.Equal("lock lock lock lock locks unlock", _firewall.Sequence);
        Assert.Empty(_firewall.Locks);
    }

    [Fact]
    public async Task A_lock_that_was_not_taken_is_not_given_back_for_another_edit_of_the_same_account()
    {
        for (var i = 0; i < 4; i++)
        {
            _firewall.LoseRequest("lock");
        }

        _firewall.Locks.Add(("ops", "CHG-7 [edit 0123456789ab]"));
        await using var client = _firewall.Client();
        await Assert.ThrowsAsync<PanOsTransportException>(() => client.BeginEditAsync(cancellationToken: Ct));

        Assert.Equal("lock lock lock lock locks", _firewall.Sequence);
        Assert.Single(_firewall.Locks);
    }

    [Fact]
    public async Task A_release_whose_answer_was_lost_is_done()
    {
        _firewall.LoseAnswer("unlock");
        await using var client = _firewall.Client();

        await (await client.BeginEditAsync(cancellationToken: Ct)).DisposeAsync();

        Assert.Equal("lock pending unlock unlock", _firewall.Sequence);
        Assert.Empty(_firewall.Locks);
    }

    private async Task<CommitOperation> CommitAsync(CommitOptions? options = null, bool takesLock = false)
    {
        await using var edit = await _client.BeginEditAsync(new EditOptions { Lock = takesLock }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("one"));
        edit.In(Location.Vsys("vsys1")).Set(new Zone("two"));
        return await Finish(edit.CommitAsync(WaitUntil.Started, options, Ct));
    }

    // The clock goes on while the call waits.
    private async Task<T> Finish<T>(Task<T> call)
    {
        for (var i = 0; i < 2000 && !call.IsCompleted; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True(call.IsCompleted, "It waits for ever.");
        return await call;
    }
}
