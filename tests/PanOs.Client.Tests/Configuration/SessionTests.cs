using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class SessionTests
{
    private const string Device = "/config/devices/entry[@name='localhost.localdomain']";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_is_one_request_for_the_changes_and_one_for_the_commit()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Done).Answers(Replies.No).Answers(Replies.No).Answers(Replies.Done).Answers(Replies.Enqueued).Answers(Replies.Done);
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");

        CommitOperation commit;
        await using (var edit = await client.BeginEditAsync(new EditOptions { Comment = "CHG-1042" }, Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/3") }).Import("ethernet1/3");
            edit.In(Location.Device).Replace(new EthernetInterface("ethernet1/1") { Mode = EthernetMode.HighAvailability });
            edit.In(Location.VirtualRouter("default")).Delete<StaticRoute>("old & <grey>");
            Assert.Equal(4, edit.Count);
            Assert.Equal(2, firewall.Requests.Count);
            commit = await edit.CommitAsync(WaitUntil.Started, new CommitOptions { Description = "CHG-1042" }, Ct);
        }

        Assert.Equal(4, commit.JobId);
        Assert.Equal(6, firewall.Requests.Count);
        Assert.Matches("^<request><config-lock><add><comment>CHG-1042 \\[edit [0-9a-f]{12}\\]</comment></add></config-lock></request>$", firewall.Requests[0].Command);
        Assert.Equal("<check><pending-changes /></check>", firewall.Requests[1].Command);
        Assert.Equal("<check><pending-changes /></check>", firewall.Requests[2].Command);
        var changes = firewall.Requests[3].Form;
        Assert.Equal(["action", "element", "type"], changes.Keys.Order());
        Assert.Equal(("config", "multi-config"), (changes["type"], changes["action"]));
        var expected = new XElement("multi-configure-request",
            Operation("edit", 1, $"{Device}/network/interface/ethernet/entry[@name='ethernet1/1']", "<entry name='ethernet1/1'><ha/></entry>"),
            Operation("set", 2, $"{Device}/vsys/entry[@name='vsys1']/import/network", "<interface><member>ethernet1/3</member></interface>"),
            Operation("set", 3, $"{Device}/vsys/entry[@name='vsys1']/zone", "<entry name='trust'><network><layer3><member>ethernet1/3</member></layer3></network></entry>"),
            Operation("delete", 4, $"{Device}/network/virtual-router/entry[@name='default']/routing-table/ip/static-route/entry[@name='old & <grey>']", null));
        Assert.Equal(expected.ToString(), XElement.Parse(changes["element"]).ToString());
        Assert.Equal(("commit", "partial"), (firewall.Requests[4].Form["type"], firewall.Requests[4].Form["action"]));
        Assert.Matches("^<commit><description>CHG-1042 \\[edit [0-9a-f]{12}\\]</description><partial><admin><member>ops</member></admin></partial></commit>$", firewall.Requests[4].Command);
        Assert.Equal("<request><config-lock><remove /></config-lock></request>", firewall.Requests[5].Command);
    }

    [Fact]
    public async Task With_an_api_key_the_lock_tells_whose_changes_to_commit()
    {
        var comment = string.Empty;
        var firewall = new ScriptedFirewall
        {
            Otherwise = sent =>
            {
                if (sent.Command.Contains("<add>", StringComparison.Ordinal))
                {
                    comment = XElement.Parse(sent.Command).Descendants("comment").Single().Value;
                }

                return ScriptedFirewall.Xml(sent.Command switch
                {
                    "<show><config-locks /></show>" => $"<response status=\"success\"><result><config-locks><entry name=\"other\"><comment>mine</comment></entry><entry name=\"robot\"><type>shared</type><comment><![CDATA[{comment}]]></comment></entry></config-locks></result></response>",
                    "<check><pending-changes /></check>" => Replies.No,
                    _ => sent.Name == "commit" ? Replies.Enqueued : Replies.Done,
                });
            },
        };
        await using var client = firewall.Client();
        await using var edit = await client.BeginEditAsync(cancellationToken: Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        await edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct);

        Assert.Contains("<member>robot</member>", firewall.Requests.Single(sent => sent.Name == "commit").Command, StringComparison.Ordinal);
        Assert.Equal(7, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_lock_of_somebody_else_is_told_with_its_owner()
    {
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"error\"><msg><line>Config for scope shared is currently locked</line></msg></response>")
            .Answers("<response status=\"success\"><result><config-locks><entry name=\"alice\"><type>shared</type><comment>night shift</comment></entry></config-locks></result></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsLockException>(() => client.BeginEditAsync(cancellationToken: Ct));

        Assert.Equal("alice", error.Owner);
        Assert.Equal(2, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_lock_that_the_same_administrator_took_for_something_else_is_left_alone()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"error\"><msg><line>You already own a config lock for scope shared</line></msg></response>")
            .Answers("<response status=\"success\"><result><config-locks><entry name=\"ops\"><comment>by hand</comment></entry></config-locks></result></response>");
        await using var client = firewall.Client();

        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => client.BeginEditAsync(cancellationToken: Ct));

        Assert.Equal("ops", refused.Owner);
        Assert.DoesNotContain(firewall.Requests, sent => sent.Command.Contains("<remove", StringComparison.Ordinal));
        Assert.Contains("by hand", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_same_account_changes_after_the_edit_began_stops_it_and_is_not_taken_back()
    {
        var firewall = new EditableFirewall();
        await using var client = firewall.Client();
        await using (var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));
            firewall.Pending.Add("ops");
            await Assert.ThrowsAsync<PanOsException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
        }

        Assert.Equal("pending pending changes", firewall.Sequence);
        Assert.Equal(["ops"], firewall.Pending);
    }

    [Fact]
    public async Task Without_staged_operations_nothing_is_committed()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No);
        await using var client = firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);

        var commit = await edit.CommitAsync(WaitUntil.Completed, cancellationToken: Ct);

        Assert.Null(commit.JobId);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task Nothing_to_commit_is_a_result_without_a_job()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No).Answers(Replies.No).Answers(Replies.Done).Answers(Replies.NoChanges);
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        var commit = await edit.CommitAsync(WaitUntil.Completed, cancellationToken: Ct);
        var result = await commit.WaitForCompletionAsync(cancellationToken: Ct);

        Assert.False(result.HadChanges);
        Assert.Equal(["There are no changes to commit."], result.Details);
        Assert.Equal(4, firewall.Requests.Count);
    }

    [Fact]
    public async Task A_refused_change_names_its_node_and_leaves_nothing_to_take_back()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No).Answers(Replies.No).Answers("""
            <response status="error" code="12"><response status="success" code="20" id="1"><msg>command succeeded</msg></response><response status="error" code="12" id="2"><msg><line>zone is invalid</line></msg></response></response>
            """);
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");

        await using (var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct))
        {
            edit.In(Location.Vsys("vsys1")).Set(new Zone("good")).Set(new Zone("bad"));
            var error = await Assert.ThrowsAsync<PanOsApiException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));
            Assert.Equal($"{Device}/vsys/entry[@name='vsys1']/zone/entry[@name='bad']", error.XPath);
        }

        Assert.Equal(3, firewall.Requests.Count);
    }

    [Fact]
    public async Task Ending_an_edit_never_throws()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Done).Answers("<response status=\"success\"><result><config-locks/></result></response>").Answers(Replies.No);
        firewall.Otherwise = _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "gone");
        await using var client = firewall.Client();

        await (await client.BeginEditAsync(cancellationToken: Ct)).DisposeAsync();

        Assert.True(firewall.Requests.Count > 3);
    }

    [Fact]
    public async Task A_diff_shows_what_would_change_and_sends_only_reads()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No)
            .Answers("<response status=\"success\" code=\"19\"><result><entry name=\"trust\" admin=\"a\" dirtyId=\"3\" time=\"t\"><network><layer3><member>ethernet1/2</member></layer3></network></entry></result></response>")
            .Answers("<response status=\"success\" code=\"7\"><result/></response>");
        await using var client = firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Replace(new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/3") }).Delete<Zone>("gone");

        var diff = await edit.DiffAsync(Ct);

        Assert.Equal($"~ {Device}/vsys/entry[@name='vsys1']/zone/entry[@name='trust']\n    - network/layer3/member: ethernet1/2\n    + network/layer3/member: ethernet1/3\n", diff);
    }

    [Fact]
    public async Task Objects_are_refused_where_they_do_not_belong()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No);
        await using var client = firewall.Client();
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);

        Assert.Throws<ArgumentException>(() => edit.In(Location.Device).Set(new Zone("z")));
        Assert.Throws<ArgumentException>(() => edit.In(Location.Device).Import("ethernet1/1"));
        Assert.Throws<ArgumentException>(() => edit.In(Location.Vsys("vsys1")).Set(new Zone("'\"")));
        Assert.Throws<ArgumentNullException>(() => edit.In(Location.Vsys("vsys1")).Delete<Zone>());
        Assert.Equal(0, edit.Count);
    }

    [Fact]
    public async Task A_commit_job_that_fails_is_an_error_with_the_lines_of_the_job()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.No).Answers(Replies.No).Answers(Replies.Done).Answers(Replies.Enqueued)
            .Answers(Replies.Job("FIN", "FAIL", "<details><line>Validation Error:</line><line><![CDATA[ vsys is invalid]]></line></details>"));
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        edit.In(Location.Vsys("vsys1")).Set(new Zone("z"));

        var error = await Assert.ThrowsAsync<PanOsCommitException>(() => edit.CommitAsync(WaitUntil.Completed, cancellationToken: Ct));

        Assert.Equal(["Validation Error:", "vsys is invalid"], error.Lines);
        Assert.Equal(4, error.Job?.Id);
    }

    private static XElement Operation(string name, int id, string xpath, string? element) =>
        new(name, new XAttribute("id", id), new XAttribute("xpath", xpath), element is null ? null : XElement.Parse(element));
}
