using System.Net;
using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class UserIdTests
{
    private const string Taken = "<response status=\"success\"><result><uid-response><version>2.0</version><payload><register></register></payload></uid-response></result></response>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_goes_in_one_message_with_its_parts_in_order()
    {
        var firewall = new ScriptedFirewall().Answers(Taken);
        await using var client = firewall.Client();

        var result = await client.UpdateUserIdAsync(
            new UserIdUpdate
            {
                Logins = [new UserLogin(@"corp\ann", Ip(1)) { Timeout = TimeSpan.FromSeconds(90) }, new UserLogin("bob", Ip(2))],
                Logouts = [new UserLogout("eve", Ip(3))],
                AddedTags = [new AddressTags(Ip(4), "web", "a&b") { Timeout = TimeSpan.FromHours(1), IsPersistent = false }],
                RemovedTags = [new AddressTags(IPAddress.Parse("2001:db8::1"), "web")],
                AddedUserTags = [new UserTags("ann", "vip")],
                RemovedUserTags = [new UserTags("bob", "vip")],
                Groups = [new UserGroup("cn=staff", ["ann", "bob"])],
            },
            "vsys2", Ct);

        Assert.True(result is { Messages: 1, Succeeded: true });
        Assert.Equal(("user-id", "vsys2"), (firewall.Requests[0].Form["type"], firewall.Requests[0].Form["vsys"]));
        Assert.Equal(
            "<uid-message><version>1.0</version><type>update</type><payload>"
            + "<login><entry name=\"corp\\ann\" ip=\"10.0.0.1\" timeout=\"2\" /><entry name=\"bob\" ip=\"10.0.0.2\" /></login>"
            + "<logout><entry name=\"eve\" ip=\"10.0.0.3\" /></logout>"
            + "<register><entry ip=\"10.0.0.4\" persistent=\"0\"><tag><member timeout=\"3600\">web</member><member timeout=\"3600\">a&amp;b</member></tag></entry></register>"
            + "<unregister><entry ip=\"2001:db8::1\"><tag><member>web</member></tag></entry></unregister>"
            + "<register-user><entry user=\"ann\"><tag><member>vip</member></tag></entry></register-user>"
            + "<unregister-user><entry user=\"bob\"><tag><member>vip</member></tag></entry></unregister-user>"
            + "<groups><entry name=\"cn=staff\"><members><entry name=\"ann\" /><entry name=\"bob\" /></members></entry></groups>"
            + "</payload></uid-message>",
            firewall.Requests[0].Command);
    }

    [Fact]
    public async Task A_refusal_that_lists_entries_says_which_were_not_taken()
    {
        await using var client = new ScriptedFirewall().Answers(
            "<response status=\"error\"><msg><line><uid-response><version>2.0</version><payload>"
            + "<login><entry name=\"ann\" ip=\"10.0.0.1\" message=\"Invalid user name\"/></login>"
            + "<register><entry ip=\"10.0.0.4\" message=\"tag web already exists, ignore\"/></register></payload></uid-response></line></msg></response>").Client();

        var result = await client.UpdateUserIdAsync(new UserIdUpdate { Logins = [new UserLogin("ann", Ip(1))] }, cancellationToken: Ct);

        Assert.False(result.Succeeded);
        Assert.Equal([new("login", "ann", "10.0.0.1", "Invalid user name"), new UserIdFailure("register", null, "10.0.0.4", "tag web already exists, ignore")], result.Failures);
    }

    [Theory]
    [InlineData("<response status=\"error\" code=\"16\"><msg><line>Unauthorized request</line></msg></response>", 200)]
    [InlineData("<response status=\"success\"><result/></response>", 200)]
    [InlineData("<response status = 'error' code = '403'><result><msg>Invalid Credential</msg></result></response>", 403)]
    public async Task A_refusal_of_the_whole_is_an_error(string body, int status)
    {
        await using var client = new ScriptedFirewall().Answers(body, status).Client();

        await Assert.ThrowsAnyAsync<PanOsException>(() => client.UpdateUserIdAsync(new UserIdUpdate { Logins = [new UserLogin("ann", Ip(1))] }, cancellationToken: Ct));
    }

    [Fact]
    public void Messages_keep_below_the_limit_and_lose_nothing()
    {
        var update = new UserIdUpdate
        {
            Logins = [.. Enumerable.Range(0, 300).Select(i => new UserLogin($"user {i} äöü<&>\U0001F600", Ip(i)))],
            AddedTags = [.. Enumerable.Range(0, 300).Select(i => new AddressTags(Ip(i), $"tag {i}", "second"))],
        };

        var messages = UserIdMessages.Write(update, largest: 4000);

        Assert.InRange(messages.Count, 10, 100);
        Assert.All(messages, message => Assert.InRange(WebUtility.UrlEncode(message.ToString(SaveOptions.DisableFormatting)).Length, 1, 4000));
        Assert.Equal(update.Logins.Select(login => login.User), messages.Descendants("login").Elements("entry").Select(entry => entry.Attribute("name")!.Value));
        Assert.Equal(600, messages.Descendants("register").Descendants("member").Count());
    }

    [Fact]
    public async Task A_large_update_goes_in_several_messages_below_5_megabytes()
    {
        var sizes = new List<int>();
        var firewall = new ScriptedFirewall
        {
            Otherwise = request =>
            {
                sizes.Add(WebUtility.UrlEncode(request.Command).Length);
                return ScriptedFirewall.Xml(Taken);
            },
        };
        await using var client = firewall.Client();

        var result = await client.UpdateUserIdAsync(
            new UserIdUpdate { AddedTags = [.. Enumerable.Range(0, 40_000).Select(i => new AddressTags(Ip(i), new string('ä', 20)))] }, cancellationToken: Ct);

        Assert.Equal(sizes.Count, result.Messages);
        Assert.InRange(sizes.Count, 2, 10);
        Assert.All(sizes, size => Assert.InRange(size, 1, 5_000_000));
    }

    [Fact]
    public async Task An_update_that_cannot_be_told_is_refused_before_anything_is_sent()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();
        UserIdUpdate[] wrong =
        [
            new() { Logins = [new UserLogin("", Ip(1))] },
            new() { Logins = [new UserLogin("a\u0001", Ip(1))] },
            new() { Logins = [new UserLogin("ann", Ip(1)) { Timeout = TimeSpan.FromSeconds(-1) }] },
            new() { Logins = [new UserLogin("ann", Ip(1))], Logouts = [new UserLogout("ann", Ip(1))] },
            new() { AddedTags = [new AddressTags(Ip(1))] },
            new() { AddedTags = [new AddressTags(Ip(1), new string('x', 128))] },
            new() { AddedTags = [new AddressTags(Ip(1), "x") { Timeout = TimeSpan.FromDays(31) }] },
            new() { AddedTags = [new AddressTags(Ip(1), "x")], RemovedTags = [new AddressTags(Ip(1), "y", "x")] },
            new() { AddedUserTags = [new UserTags("ann", "x")], RemovedUserTags = [new UserTags("ann", "x")] },
            new() { Groups = [new UserGroup("g", [.. Enumerable.Repeat(new string('x', 5000), 1001)])] },
        ];

        foreach (var update in wrong)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.UpdateUserIdAsync(update, cancellationToken: Ct));
        }

        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public async Task An_empty_update_sends_nothing()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();

        Assert.Equal(0, (await client.UpdateUserIdAsync(new UserIdUpdate(), cancellationToken: Ct)).Messages);

        Assert.Empty(firewall.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Registered_addresses_are_read_by_pages_by_versions_that_know_them_and_by_those_that_do_not(bool knowsPages)
    {
        var firewall = new ScriptedFirewall
        {
            Otherwise = request =>
            {
                var start = int.Parse(XElement.Parse(request.Command).Descendants("start-point").Single().Value);
                var numbers = knowsPages ? Enumerable.Range(1, 1100).Skip(start - 1).Take(500) : Enumerable.Range(1, 1100);
                return ScriptedFirewall.Xml($"<response status=\"success\"><result>{string.Concat(numbers.Select(i => $"<entry ip=\"{Ip(i)}\" persistent=\"1\"><tag><member>x</member></tag></entry>"))}</result></response>");
            },
        };
        await using var client = firewall.Client();

        Assert.Equal(1100, (await client.GetRegisteredAddressesAsync("x", cancellationToken: Ct).Select(each => each.Address).ToListAsync(Ct)).Distinct().Count());

        Assert.Equal(knowsPages ? 3 : 2, firewall.Requests.Count);
        Assert.Contains("<tag><entry name=\"x\" /></tag>", firewall.Requests[0].Command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_went_to_a_file_on_the_firewall_is_an_error_and_not_an_empty_list()
    {
        await using var client = new ScriptedFirewall().Answers("<response status=\"success\"><result><msg><line><outfile>regip.txt</outfile></line></msg></result></response>").Client();

        await Assert.ThrowsAsync<PanOsApiException>(async () => await client.GetRegisteredAddressesAsync(cancellationToken: Ct).CountAsync(Ct));
    }

    private static IPAddress Ip(int number) => new([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
}
