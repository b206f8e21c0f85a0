using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>What a client does with the version that a firewall named.</summary>
public sealed class VersionTests
{
    private static readonly Zone s_zone = new("z") { DeviceIdentification = true };
    private static readonly Location s_vsys = Location.Vsys("vsys1");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fields_that_the_version_lacks_are_refused_with_field_and_reason_before_anything_is_sent(bool byInfo)
    {
        var firewall = Old();
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");
        await (byInfo ? (Task)client.GetSystemInfoAsync(Ct) : client.GetVersionAsync(Ct));
        var zones = client.In(s_vsys).Zones;
        int sent = firewall.Requests.Count;

        var refused = await Assert.ThrowsAsync<InvalidObjectException>(() => zones.SetAsync(s_zone, Ct));
        await Assert.ThrowsAsync<InvalidObjectException>(() => zones.EditAsync(s_zone, Ct));
        await Assert.ThrowsAsync<InvalidObjectException>(() => zones.InsertAsync(s_zone, MovePosition.Top, Ct));
        Assert.Equal(sent, firewall.Requests.Count);
        Assert.Equal(new FieldFault("DeviceIdentification", "came with PAN-OS 10.0.0; the device has " + (byInfo ? "9.1.3" : "9.1.3-h1")), Assert.Single(refused.Faults));

        await Assert.ThrowsAsync<InvalidObjectException>(() => zones.PlanAsync([s_zone], cancellationToken: Ct));
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false }, Ct);
        Assert.Throws<InvalidObjectException>(() => edit.In(s_vsys).Set(s_zone));
        Assert.Throws<InvalidObjectException>(() => edit.In(s_vsys).Replace(s_zone));
        Assert.Equal(0, edit.Count);
        edit.In(s_vsys).Set(new Zone("z"));
    }

    [Fact]
    public async Task What_is_not_known_is_not_asked_for_and_refuses_nothing()
    {
        var firewall = Old();
        await using var client = firewall.Client();

        await client.In(s_vsys).Zones.SetAsync(s_zone, Ct);
        Assert.Null(client.KnownVersion);
        Assert.DoesNotContain(firewall.Names, name => name is "version" || name.Contains("info", StringComparison.Ordinal));

        await client.GetVersionAsync(Ct);
        Assert.Equal(PanOsVersion.Parse("9.1.3-h1"), client.KnownVersion);
        await client.RestartAsync(Ct);
        Assert.Null(client.KnownVersion);
    }

    [Fact]
    public void A_plan_without_a_firewall_can_be_told_the_version()
    {
        var old = new PlanOptions { Version = new PanOsVersion(9, 1) };
        Assert.Throws<InvalidObjectException>(() => ConfigurationPlan.Make(s_vsys, [s_zone], [], old));
        Assert.Single(ConfigurationPlan.Make(s_vsys, [s_zone], [], old with { Version = new PanOsVersion(10, 0) }).Changes);
    }

    [Fact]
    public async Task A_strict_request_is_sent_only_when_it_is_asked_for()
    {
        var firewall = new EditableFirewall();
        await using var client = firewall.Client();
        await using (var edit = await client.BeginEditAsync(new EditOptions { StrictTransactional = true }, Ct))
        {
            edit.In(s_vsys).Set(new Zone("a"));
            await edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct);
        }

        Assert.Equal("yes", firewall.Sent("multi-config").Form["strict-transactional"]);
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => client.BeginEditAsync(new EditOptions { StrictTransactional = true, AdoptPendingChanges = true }, Ct));
        Assert.Contains(nameof(EditOptions.AdoptPendingChanges), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_edit_that_needs_several_requests_sends_none()
    {
        var firewall = new ScriptedFirewall { Otherwise = sent => ScriptedFirewall.Xml(sent.Command.Contains("pending", StringComparison.Ordinal) ? Replies.No : Replies.Done) };
        await using var client = firewall.Client(configure: options => (options.Administrator, options.MaxRequestBytes) = ("ops", 2000));
        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false, StrictTransactional = true }, Ct);
        foreach (int number in Enumerable.Range(0, 30))
        {
            edit.In(s_vsys).Set(new Zone($"z{number}"));
        }

        var refused = await Assert.ThrowsAsync<PanOsException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.Contains(nameof(EditOptions.StrictTransactional), refused.Remedy, StringComparison.Ordinal);
        Assert.All(firewall.Requests, sent => Assert.Equal("<check><pending-changes /></check>", sent.Command));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strict_edit_is_not_sent_piece_by_piece_where_there_is_no_multi_config(bool isKnown)
    {
        var firewall = Old();
        await using var client = firewall.Client(configure: options => options.Administrator = "ops");
        if (isKnown)
        {
            await client.GetVersionAsync(Ct);
        }

        await using var edit = await client.BeginEditAsync(new EditOptions { Lock = false, StrictTransactional = true }, Ct);
        edit.In(s_vsys).Set(new Zone("a"));

        await Assert.ThrowsAnyAsync<PanOsException>(() => edit.CommitAsync(WaitUntil.Started, cancellationToken: Ct));

        Assert.Equal(isKnown ? 0 : 1, firewall.Names.Count(name => name == "multi-config"));
        Assert.DoesNotContain("set", firewall.Names);
        Assert.DoesNotContain("commit", firewall.Names);
    }

    private static ScriptedFirewall Old() => new()
    {
        Otherwise = sent => ScriptedFirewall.Xml(sent.Name switch
        {
            "version" => "<response status=\"success\"><result><sw-version>9.1.3-h1</sw-version><model>PA-VM</model></result></response>",
            "<show><system><info /></system></show>" => "<response status=\"success\"><result><system><hostname>fw</hostname><sw-version>9.1.3</sw-version></system></result></response>",
            "<check><pending-changes /></check>" => Replies.No,
            "multi-config" => "<response status=\"error\" code=\"17\"><msg><line>multi-config is unexpected</line></msg></response>",
            "get" => "<response status=\"success\" code=\"7\"><result/></response>",
            _ => Replies.Done,
        }),
    };
}
