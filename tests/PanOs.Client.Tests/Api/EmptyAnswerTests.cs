using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class EmptyAnswerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_an_answer_must_hold_is_demanded_with_a_name()
    {
        var firewall = new ScriptedFirewall().Answers("<response status='success'/>").Answers("<response status='success'><result> </result></response>")
            .Answers("<response status='success'><result><system/></result></response>");
        await using var client = firewall.Client();
        var request = ApiRequest.Operation(RequestKind.Read, new XElement("show", new XElement("system")));

        var empty = await client.SendAsync(request, Ct);
        var error = Assert.Throws<PanOsApiException>(() => empty.Require());
        Assert.StartsWith("fw.example: op show system was answered without a result", error.Message, StringComparison.Ordinal);
        Assert.Contains("<system>", Assert.Throws<PanOsApiException>(() => empty.Require("system")).Message, StringComparison.Ordinal);

        var blank = await client.SendAsync(request, Ct);
        Assert.Throws<PanOsApiException>(() => blank.Require());

        var good = await client.SendAsync(request, Ct);
        Assert.Equal("system", good.Require("system").Name);
        Assert.Equal("result", good.Require().Name);
        Assert.Contains("<info>", Assert.Throws<PanOsApiException>(() => good.Require("system", "info")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 200, "an empty body", "")]
    [InlineData("  \r\n ", 200, "an empty body", "")]
    [InlineData("<html><h1>It works</h1>", 200, "is not an answer", "<html><h1>It works</h1>")]
    [InlineData("<response status='success'><result><phash>$5$secret", 200, "is not an answer", "<response status='success'><result><phash>***")]
    [InlineData("<response status='success'><result><private-key>-----BEGIN\nabc\n-----END</private-key><oops>", 200, "is not an answer", "<response status='success'><result><private-key>***</private-key><oops>")]
    [InlineData("oops THE-KEY and THE-K", 200, "is not an answer", "oops *** and ***")]
    [InlineData("<password><![CDATA[abc]]>def</password", 200, "is not an answer", "<password>***</password")]
    public async Task A_body_that_is_no_answer_is_quoted_masked(string body, int status, string message, string excerpt)
    {
        await using var client = new ScriptedFirewall().Answers(body, status).Client(configure: options => options.Retry.Reads = 0);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(Ct));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(excerpt, error.Excerpt);
    }

    [Fact]
    public async Task A_long_body_is_cut()
    {
        await using var client = new ScriptedFirewall().Answers("<html>" + new string('x', 100_000)).Client(configure: options => options.Retry.Reads = 0);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(Ct));

        Assert.InRange(error.Excerpt!.Length, 290, 310);
        Assert.InRange(error.ToString().Length, 0, 6000);
    }

    [Fact]
    public async Task A_request_larger_than_a_firewall_takes_is_refused_before_it_is_sent()
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsException>(() => client.RunCommandAsync(new XElement("set", new string('x', 5_100_000)), Ct));

        Assert.Contains("5000000", error.Message, StringComparison.Ordinal);
        Assert.Empty(firewall.Requests);
    }
}
