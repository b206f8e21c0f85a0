using Microsoft.Extensions.Time.Testing;
using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class CommitTests
{
    private readonly EditableFirewall _firewall = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<CommitOptions, string?, string> Commands => new()
    {
        { new CommitOptions(), "partial", "<partial><admin><member>ops</member></admin></partial>" },
        { new CommitOptions { Whose = ChangeOwners.Of("a & b", "c") }, "partial", "<partial><admin><member>a &amp; b</member><member>c</member></admin></partial>" },
        { new CommitOptions { Whose = ChangeOwners.Everybody }, null, "" },
        { new CommitOptions { Whose = ChangeOwners.Everybody, Force = true }, null, "<force />" },
        { new CommitOptions { Whose = ChangeOwners.Everybody, Except = ConfigurationParts.SharedObjects }, "partial", "<partial><shared-object>excluded</shared-object></partial>" },
        {
            new CommitOptions { Except = ConfigurationParts.DeviceAndNetwork | ConfigurationParts.PolicyAndObjects, Force = true }, "partial",
            "<force><partial><admin><member>ops</member></admin><device-and-network>excluded</device-and-network><policy-and-objects>excluded</policy-and-objects></partial></force>"
        },
    };

    public static TheoryData<CommitAllOptions, string> Pushes => new()
    {
        { new CommitAllOptions { Target = PushTarget.DeviceGroup("edge & co") }, "<shared-policy><device-group><entry name=\"edge &amp; co\" /></device-group>…</shared-policy>" },
        {
            new CommitAllOptions { Target = PushTarget.DeviceGroup("edge"), Devices = ["0071"], IncludeTemplate = false, ForceTemplateValues = true, ValidateOnly = true },
            "<shared-policy><device-group><entry name=\"edge\"><devices><entry name=\"0071\" /></devices></entry></device-group>…<include-template>no</include-template><force-template-values>yes</force-template-values><validate-only>yes</validate-only></shared-policy>"
        },
        { new CommitAllOptions { Target = PushTarget.Template("t"), Devices = ["0071"] }, "<template><name>t</name>…<device><member>0071</member></device></template>" },
        { new CommitAllOptions { Target = PushTarget.TemplateStack("s"), ForceTemplateValues = false }, "<template-stack><name>s</name>…<force-template-values>no</force-template-values></template-stack>" },
    };

    public static TheoryData<CommitOptions, string> Unusable => new()
    {
        { new CommitOptions { LookUpLimit = TimeSpan.Zero }, nameof(CommitOptions.LookUpLimit) },
        { new CommitOptions { LookUpLimit = Timeout.InfiniteTimeSpan }, nameof(CommitOptions.LookUpLimit) },
        { new CommitOptions { Wait = new() { Limit = Timeout.InfiniteTimeSpan } }, nameof(JobWaitOptions.Limit) },
        { new CommitOptions { Wait = new() { MaxInterval = TimeSpan.FromDays(60) } }, nameof(JobWaitOptions.MaxInterval) },
    };

    // Found out when it is waited for, it would come from a commit that goes on.
    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_wait_that_is_out_of_range_is_refused_before_the_commit(CommitOptions options, string name)
    {
        await using var client = _firewall.Client();

        var refused = await Assert.ThrowsAsync<ArgumentException>(nameof(options), () => client.CommitAsync(WaitUntil.Completed, options, Ct));
        var push = await Assert.ThrowsAsync<ArgumentException>(nameof(options), () => client.CommitAllAsync(
            WaitUntil.Completed, new CommitAllOptions { Target = PushTarget.Template("t"), Wait = options.Wait, LookUpLimit = options.LookUpLimit }, Ct));
        await using var edit = await client.BeginEditAsync(cancellationToken: Ct);
        edit.In(Location.Device).Replace(new EthernetInterface("ethernet1/1") { Mode = EthernetMode.HighAvailability });
        var session = await Assert.ThrowsAsync<ArgumentException>(nameof(options), () => edit.CommitAsync(WaitUntil.Completed, options, Ct));
        Assert.Throws<ArgumentException>("wait", () => client.ResumeCommit(4, new JobWaitOptions { Limit = TimeSpan.Zero }));

        Assert.All([refused, push, session], each => Assert.Contains(name, each.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(_firewall.Asked, each => each is "commit" or "change");
    }

    [Fact]
    public async Task A_commit_can_be_watched_look_by_look()
    {
        var time = new FakeTimeProvider();
        await using var client = _firewall.Client(time);
        _firewall.Pending.Add("ops");
        var commit = await client.CommitAsync(WaitUntil.Started, cancellationToken: Ct);
        _firewall.Jobs[0] = _firewall.Jobs[0] with { Status = "ACT", Result = "PEND" };

        List<string> seen = [];
        var watching = WatchAsync();
        for (var i = 0; i < 100 && !watching.IsCompleted; i++)
        {
            if (i == 10)
            {
                _firewall.Jobs[0] = _firewall.Jobs[0] with { Status = "FIN", Result = "FAIL" };
            }

            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await watching;
        Assert.Equal("FIN", seen[^1]);
        Assert.True(seen.Count > 2 && seen[..^1].TrueForAll(status => status == "ACT"), string.Join(' ', seen));

        async Task WatchAsync()
        {
            await foreach (var job in commit.WatchAsync(Ct))
            {
                seen.Add(job.Status);
            }
        }
    }

    [Fact]
    public async Task Watching_a_commit_that_has_no_job_shows_nothing()
    {
        await using var client = _firewall.Client();
        var commit = await client.CommitAsync(WaitUntil.Started, cancellationToken: Ct);

        Assert.Null(commit.JobId);
        Assert.Empty(await commit.WatchAsync(Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_commit_job_that_a_restart_has_lost_is_unknown_to_who_watches_it_too()
    {
        await using var client = _firewall.Client();

        await Assert.ThrowsAsync<PanOsCommitException>(async () => await client.ResumeCommit(77).WatchAsync(Ct).ToListAsync(Ct));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_commit_says_whose_and_which_changes(CommitOptions options, string? action, string expected)
    {
        await using var client = _firewall.Client();

        await client.CommitAsync(WaitUntil.Started, options with { Description = "a < b" }, Ct);

        var sent = _firewall.Sent("commit");
        Assert.Equal(action, sent.Form.GetValueOrDefault("action"));
        Assert.Matches("^<commit><description>a &lt; b \\[commit [0-9a-f]{12}\\]</description>", sent.Command);
        Assert.EndsWith($"</description>{expected}</commit>", sent.Command, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pushes))]
    public async Task A_push_says_where_to(CommitAllOptions options, string expected)
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\" code=\"19\"><result><msg><line>Job enqueued with jobid 23</line></msg><job>23</job></result></response>");
        await using var client = firewall.Client();

        var push = await client.CommitAllAsync(WaitUntil.Started, options, Ct);

        Assert.Equal(23, push.JobId);
        var sent = Assert.Single(firewall.Requests);
        Assert.Equal(("commit", "all"), (sent.Form["type"], sent.Form["action"]));
        Assert.Matches($"^<commit-all>{System.Text.RegularExpressions.Regex.Escape(expected).Replace("…", "<description>\\[commit [0-9a-f]{12}\\]</description>", StringComparison.Ordinal)}</commit-all>$", sent.Command);
    }

    [Fact]
    public async Task A_lost_push_is_found_by_its_marker_or_unknown_and_never_taken_for_done()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall
        {
            Otherwise = sent => sent.Name == "commit"
                ? throw new HttpRequestException(HttpRequestError.ResponseEnded, "lost")
                : ScriptedFirewall.Xml("<response status=\"success\"><result/></response>"),
        };
        await using var client = firewall.Client(configure: options => options.TimeProvider = time);

        var push = client.CommitAllAsync(WaitUntil.Started, new CommitAllOptions { Target = PushTarget.Template("t") }, Ct);
        for (var i = 0; i < 100 && !push.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await Assert.ThrowsAsync<PanOsCommitException>(() => push);
        Assert.Equal(1, firewall.Names.Count(name => name == "commit"));
    }

    [Fact]
    public async Task Nothing_to_commit_is_a_result()
    {
        await using var client = _firewall.Client();

        var commit = await client.CommitAsync(WaitUntil.Completed, cancellationToken: Ct);
        var result = await commit.WaitForCompletionAsync(cancellationToken: Ct);

        Assert.Equal((CommitOutcome.NothingToCommit, false, null), (result.Outcome, result.HadChanges, result.JobId));
        Assert.Equal(["There are no changes to commit."], result.Details);
        Assert.Equal("nothing to commit: There are no changes to commit.", result.ToString());
        Assert.Equal("commit", _firewall.Sequence);
    }

    [Fact]
    public async Task A_message_alone_tells_the_job()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\" code=\"19\"><msg><line>Commit job enqueued with jobid 17</line></msg></response>");
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");

        Assert.Equal(17, (await client.CommitAsync(WaitUntil.Started, cancellationToken: Ct)).JobId);
    }

    [Fact]
    public async Task Without_knowing_who_this_is_nothing_is_committed_or_taken_back()
    {
        await using var client = _firewall.Client(administrator: null);

        var refused = await Assert.ThrowsAsync<PanOsException>(() => client.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        await Assert.ThrowsAsync<PanOsException>(() => client.RevertChangesAsync(Ct));

        Assert.Contains(nameof(PanOsClientOptions.Administrator), refused.Message, StringComparison.Ordinal);
        Assert.Empty(_firewall.Asked);
    }

    [Fact]
    public async Task A_commit_lock_of_somebody_else_is_told_with_its_owner()
    {
        _firewall.Pending.Add("ops");
        _firewall.CommitLocks.Add(("alice", "freeze"));
        _firewall.Refuse("commit", "Other administrators are holding commit locks.");
        await using var client = _firewall.Client();

        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => client.CommitAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.Equal("alice", refused.Owner);
    }

    [Fact]
    public async Task Another_process_resumes_a_commit_by_its_number()
    {
        _firewall.Jobs.Add((12, "x", "FIN", "OK"));
        await using var client = _firewall.Client();

        var commit = client.ResumeCommit(12);
        Assert.Empty(_firewall.Asked);
        var result = await commit.WaitForCompletionAsync(cancellationToken: Ct);

        Assert.Equal((CommitOutcome.Committed, 12), (result.Outcome, result.JobId));
        Assert.StartsWith("committed (job 12)", result.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => client.ResumeCommit(0));
    }

    [Fact]
    public async Task A_commit_whose_job_a_restart_has_lost_is_unknown()
    {
        await using var client = _firewall.Client();

        var unknown = await Assert.ThrowsAsync<PanOsCommitException>(() => client.ResumeCommit(12).WaitForCompletionAsync(cancellationToken: Ct));

        Assert.Null(unknown.Job);
        Assert.Contains("restarted", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_is_no_commit_is_not_the_one_that_was_started()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\"><result><job><id>1</id><type>AutoCom</type><status>FIN</status><result>OK</result></job></result></response>");
        await using var client = firewall.Client();

        await Assert.ThrowsAsync<PanOsCommitException>(() => client.ResumeCommit(1).WaitForCompletionAsync(cancellationToken: Ct));
    }

    [Theory]
    [InlineData("OK", true)]
    [InlineData("FAIL", false)]
    public async Task What_a_validation_finds_is_a_result(string jobResult, bool isValid)
    {
        _firewall.CommitResult = jobResult;
        await using var client = _firewall.Client();

        var result = await client.ValidateAsync(cancellationToken: Ct);

        Assert.Equal((isValid, 4), (result.IsValid, result.JobId));
        Assert.Equal(["said by job 4"], result.Details);
        Assert.Equal("<validate><full /></validate>", _firewall.Wire.Requests[0].Command);
    }

    [Fact]
    public async Task Taking_back_names_whose_changes()
    {
        await using var client = _firewall.Client();

        await client.RevertChangesAsync(Ct);
        await client.RevertChangesAsync(ChangeOwners.Of("alice", "bob"), Ct);
        await client.RevertChangesAsync(ChangeOwners.Everybody, Ct);

        Assert.Equal(
            [
                "<revert><config><partial><admin><member>ops</member></admin></partial></config></revert>",
                "<revert><config><partial><admin><member>alice</member><member>bob</member></admin></partial></config></revert>",
                "<revert><config /></revert>",
            ],
            _firewall.Wire.Requests.Select(sent => sent.Command));
    }

    [Fact]
    public async Task The_running_configuration_can_be_loaded()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Done);
        await using var client = firewall.Client();

        await client.LoadConfigurationAsync(cancellationToken: Ct);

        Assert.Equal("<load><config><from>running-config.xml</from></config></load>", firewall.Requests[0].Command);
        await Assert.ThrowsAsync<ArgumentException>(() => client.LoadConfigurationAsync(" ", Ct));
    }

    [Fact]
    public void Owners_are_named_or_said_to_be_everybody()
    {
        Assert.Throws<ArgumentException>(() => ChangeOwners.Of());
        Assert.ThrowsAny<ArgumentException>(() => ChangeOwners.Of("a", ""));
        Assert.Throws<ArgumentException>(() => PushTarget.Template(" "));
    }
}
