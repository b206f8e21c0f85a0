using System.Xml.Linq;
using CsCheck;

namespace PanOs.Client.Tests;

public sealed class VerbTests
{
    private static readonly XPath s_addresses = XPath.Config.Child("shared").Child("address");
    private static readonly XPath s_web = s_addresses.Entry("web");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Each is wrong in one way.</summary>
    public static TheoryData<string, Func<ConfigurationClient, Task>> Refused => new()
    {
        { "an edit with another root", c => c.EditAsync(s_addresses.Entry("web").Child("tag"), new XElement("fqdn")) },
        { "an edit of an entry with another name", c => c.EditAsync(s_web, Entry("other")) },
        { "an edit of an entry without a name", c => c.EditAsync(s_web, new XElement("entry")) },
        { "an edit of a member with another text", c => c.EditAsync(s_web.Child("tag").Member("a"), new XElement("member", "b")) },
        { "an edit of several nodes", c => c.EditAsync(s_addresses.AnyEntry(), Entry("web")) },
        { "an edit of the root", c => c.EditAsync(XPath.Config, new XElement("config")) },
        { "a set below several nodes", c => c.SetAsync(s_addresses.Entries("a", "b"), new XElement("fqdn")) },
        { "a set below an attribute", c => c.SetAsync(s_web.Attribute("name"), new XElement("fqdn")) },
        { "a set of nothing", c => c.SetAsync(s_addresses, Enumerable.Empty<XElement>()) },
        { "a set of half a character", c => c.SetAsync(s_addresses, new XElement("entry", "a\uD800")) },
        { "a set of a control character", c => c.SetAsync(s_addresses, new XElement("entry", new XAttribute("name", "a\u0001"))) },
        { "a delete of all entries", c => c.DeleteAsync(s_addresses.AnyEntry()) },
        { "a delete of everything", c => c.DeleteAsync(XPath.Config) },
        { "a delete of an attribute", c => c.DeleteAsync(s_web.Attribute("name")) },
        { "a rename to nothing", c => c.RenameAsync(s_web, string.Empty) },
        { "a rename to blanks", c => c.RenameAsync(s_web, "  ") },
        { "a rename to a control character", c => c.RenameAsync(s_web, "a\u0007") },
        { "a rename of a list", c => c.RenameAsync(s_addresses, "x") },
        { "a rename of a member", c => c.RenameAsync(s_web.Child("tag").Member("a"), "x") },
        { "a clone without a name", c => c.CloneAsync(s_web, string.Empty) },
        { "a clone of a list", c => c.CloneAsync(s_addresses, "x") },
        { "a move of a list", c => c.MoveAsync(s_addresses, MovePosition.Top) },
        { "a move next to nobody", c => c.MoveAsync(s_web, MovePosition.After(string.Empty)) },
        { "a move next to itself", c => c.MoveAsync(s_web, MovePosition.Before("web")) },
        { "a move of nothing to shared", c => c.MultiMoveAsync(XPath.Config.Child("shared"), []) },
        { "a copy of a list to shared", c => c.MultiCloneAsync(XPath.Config.Child("shared"), [s_addresses]) },
        { "a show of several nodes", c => c.ShowAsync(s_addresses.AnyEntry()) },
        { "an empty batch", c => c.MultiConfigAsync(new ConfigurationBatch()) },
        { "a batch with an edit of another root", c => c.MultiConfigAsync(new ConfigurationBatch().Edit(s_web, Entry("other"))) },
        { "a batch that deletes everything", c => c.MultiConfigAsync(new ConfigurationBatch().Delete(XPath.Config)) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_meant_is_refused_before_it_is_sent(string what, Func<ConfigurationClient, Task> call)
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        await using var client = firewall.Client();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client.Configuration));

        Assert.True(firewall.Requests.Count == 0, what);
    }

    [Theory]
    [InlineData(300, 'a', true)]
    [InlineData(100, 'ä', true)]
    [InlineData(100, '<', true)]
    [InlineData(100, 'a', false)]
    public async Task What_would_be_too_large_as_a_form_is_refused_before_it_is_sent(int length, char of, bool isTooLarge)
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        await using var client = firewall.Client(configure: options => options.MaxRequestBytes = 330);
        var element = new XElement("description", new string(of, length));

        var errors = new[]
        {
            await Record.ExceptionAsync(() => client.Configuration.SetAsync(s_web, element, Ct)),
            await Record.ExceptionAsync(() => client.Configuration.EditAsync(s_web.Child("description"), element, Ct)),
        };

        Assert.All(errors, error => Assert.True(isTooLarge ? error is PanOsException { IsTransient: false } and not PanOsTransportException : error is null, error?.ToString()));
        Assert.Equal(isTooLarge ? 0 : 2, firewall.Requests.Count);
    }

    [Fact]
    public async Task What_was_read_can_be_written_back_without_the_marks_of_the_candidate()
    {
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"success\" code=\"19\"><result total-count=\"1\" count=\"1\"><entry name=\"web\" admin=\"a\" dirtyId=\"3\" time=\"t\"><tag admin=\"a\" dirtyId=\"3\" time=\"t\"><member admin=\"a\" dirtyId=\"3\" time=\"t\">x</member></tag></entry></result></response>")
            .Answers(Replies.Done);
        await using var client = firewall.Client();

        var read = Assert.Single(await client.Configuration.GetAsync(s_web, Ct));
        await client.Configuration.EditAsync(s_web, read, Ct);

        Assert.Equal("3", read.Attribute("dirtyId")?.Value);
        Assert.Equal("<entry name=\"web\"><tag><member>x</member></tag></entry>", firewall.Requests[1].Form["element"]);
    }

    [Fact]
    public void Ten_thousand_names_arrive_as_they_are_or_are_refused_before_sending()
    {
        var names = Gen.OneOf(
            Gen.String[Gen.Char["ab'\"&<>[]@=/ ]|*()-_.é\r\n\t\u0001\uD800\uDC00"], 1, 12],
            Gen.String[Gen.Char, 1, 12]);
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        using var _ = new Disposer(firewall.Client(), out var client);

        // Nothing waits: the scripted firewall answers at once.
        names.Sample(
            name =>
            {
                firewall.Requests.Clear();
                try
                {
                    var path = s_addresses.Entry(name);
                    client.Configuration.SetAsync(s_addresses, Entry(name)).GetAwaiter().GetResult();
                    client.Configuration.EditAsync(path, Entry(name)).GetAwaiter().GetResult();
                    client.Configuration.RenameAsync(s_web, name).GetAwaiter().GetResult();
                }
                catch (ArgumentException)
                {
                    return;
                }

                Assert.Equal(name, XElement.Parse(firewall.Requests[0].Form["element"]).Attribute("name")!.Value);
                Assert.Equal(name, XElement.Parse(firewall.Requests[1].Form["element"]).Attribute("name")!.Value);
                Assert.Equal(s_addresses.Entry(name), XPath.Parse(firewall.Requests[1].Form["xpath"]));
                Assert.Equal(name, firewall.Requests[2].Form["newname"]);
            },
            iter: 10_000,
            threads: 1);
    }

    [Theory]
    [InlineData("line\r\nand\ranother\n")]
    [InlineData("  blanks  ")]
    [InlineData("]]> & <!--")]
    public async Task A_text_arrives_to_the_letter(string text)
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Done);
        await using var client = firewall.Client();

        await client.Configuration.SetAsync(s_web, new XElement("description", text), Ct);

        Assert.Equal(text, XElement.Parse(firewall.Requests[0].Form["element"], LoadOptions.PreserveWhitespace).Value);
    }

    [Fact]
    public async Task A_missing_node_is_none_in_both_configurations()
    {
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"error\"><msg><line>No such node</line></msg></response>")
            .Answers("<response status=\"success\" code=\"7\"><result/></response>")
            .Answers("<response status=\"success\" code=\"7\"><msg>Object doesn't exist</msg></response>");
        await using var client = firewall.Client();

        Assert.Null(await client.Configuration.ShowAsync(s_web, Ct));
        Assert.Empty(await client.Configuration.GetAsync(s_web, Ct));
        Assert.False(await client.Configuration.DeleteAsync(s_web, Ct));
    }

    [Fact]
    public async Task A_clone_tells_the_name_that_the_firewall_gave()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\" name=\"web-1\"/>");
        await using var client = firewall.Client();

        Assert.Equal("web-1", await client.Configuration.CloneAsync(s_web, "web-1", cancellationToken: Ct));
    }

    [Fact]
    public async Task Suggestions_are_read()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"success\" code=\"19\"><completions><completion value=\"vsys1\" vxpath=\"/config/x\" current=\"yes\" help-string=\"vsys1\"/><completion value=\"b\"/></completions></response>");
        await using var client = firewall.Client();

        var found = await client.Configuration.CompleteAsync(s_addresses, Ct);

        Assert.Equal([new("vsys1", "/config/x", true, "vsys1"), new("b", null, false, string.Empty)], found);
    }

    [Fact]
    public async Task Each_write_of_a_batch_has_its_answer_and_the_refused_one_is_named()
    {
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"success\" code=\"20\"><response status=\"success\" code=\"20\" id=\"1\"><msg>command succeeded</msg></response><response status=\"success\" code=\"7\" id=\"2\"><msg>gone</msg></response></response>")
            .Answers("<response status=\"error\" code=\"12\"><response status=\"success\" code=\"20\" id=\"1\"><msg>command succeeded</msg></response><response status=\"error\" code=\"12\" id=\"2\"><msg><line>no</line></msg></response></response>");
        await using var client = firewall.Client();
        var batch = new ConfigurationBatch().Set(s_addresses, Entry("a")).Delete(s_web);

        var results = await client.Configuration.MultiConfigAsync(batch, cancellationToken: Ct);
        var refused = await Assert.ThrowsAsync<PanOsApiException>(() => client.Configuration.MultiConfigAsync(batch, cancellationToken: Ct));

        Assert.Equal([(s_addresses, 20, "command succeeded"), (s_web, 7, "gone")], results.Select(result => (result.Path, result.Code!.Value, result.Lines[0])));
        Assert.DoesNotContain("strict-transactional", firewall.Requests[0].Form.Keys);
        Assert.Equal((12, s_web.ToString()), (refused.Code, refused.XPath));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_writes_that_can_arrive_twice_are_tried_again(bool isIdempotent)
    {
        var firewall = new ScriptedFirewall().Fails(new HttpRequestException(HttpRequestError.ResponseEnded, "lost")).Answers(Replies.Done);
        await using var client = firewall.Client();

        var call = isIdempotent
            ? client.Configuration.EditAsync(s_web, Entry("web"), Ct)
            : client.Configuration.RenameAsync(s_web, "other", Ct);
        if (isIdempotent)
        {
            await call;
        }
        else
        {
            await Assert.ThrowsAsync<PanOsTransportException>(() => call);
        }

        Assert.Equal(isIdempotent ? 2 : 1, firewall.Requests.Count);
    }

    [Fact]
    public async Task Answers_of_a_batch_that_have_the_same_number_or_none_are_no_crash()
    {
        var firewall = new ScriptedFirewall().Answers(
            "<response status=\"success\" code=\"20\"><response status=\"success\" code=\"20\"/><response status=\"success\" code=\"20\"/><response status=\"success\" code=\"20\" id=\"1\"/><response status=\"success\" code=\"19\" id=\"1\"/></response>");
        await using var client = firewall.Client();

        var results = await client.Configuration.MultiConfigAsync(new ConfigurationBatch().Delete(s_web).Delete(s_web), cancellationToken: Ct);

        Assert.Equal([20, null], results.Select(result => result.Code));
    }

    private static XElement Entry(string name) => new("entry", new XAttribute("name", name));

    private sealed class Disposer : IDisposable
    {
        private readonly PanOsClient _client;

        public Disposer(PanOsClient client, out PanOsClient same) => _client = same = client;

        public void Dispose() => _client.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
