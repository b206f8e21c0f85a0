using System.Text;

namespace PanOs.Client.Tests;

public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("<response status=\"success\" code=\"20\"><msg>command succeeded</msg></response>", true, 20, "command succeeded")]
    [InlineData("<response status = 'success'><result><key>k</key></result></response>", true, null, "")]
    [InlineData("<response status=\"success\" code=\"19\"><result><msg>There are no changes to commit.</msg></result></response>", true, 19, "There are no changes to commit.")]
    [InlineData("<response status=\"success\" code=\"19\"><result><msg><line>queued</line></msg><job>4</job></result></response>", true, 19, "queued")]
    [InlineData("<response status=\"success\" code=\"7\"><result/></response>", true, 7, "")]
    [InlineData("<response><result>no</result></response>", true, null, "no")]
    [InlineData("<response/>", false, null, "")]
    [InlineData("<response status=\"success\" code=\"12\"><msg>odd</msg></response>", false, 12, "odd")]
    [InlineData("<response status=\"error\" code=\"12\"><msg><line><![CDATA[ a -> b is invalid]]></line><line><![CDATA[ a is invalid]]></line></msg></response>", false, 12, "a -> b is invalid|a is invalid")]
    [InlineData("<response status=\"error\" code=\"12\"><msg><line><line>nested</line></line></msg></response>", false, 12, "nested")]
    [InlineData("<response status = 'error' code = '403'><result><msg>Invalid Credential</msg></result></response>", false, 403, "Invalid Credential")]
    [InlineData("<response status=\"error\"><msg><line>No such node</line></msg></response>", false, null, "No such node")]
    [InlineData("<response status=\"error\" code=\"\"><msg><line>No such node</line></msg></response>", false, null, "No such node")]
    [InlineData("<response status=\"success\"><result><job><details><line>one</line><line>two</line></details></job></result></response>", true, null, "one|two")]
    [InlineData("<response status=\"success\"><result><job><details><line><newjob><newmsg>deep</newmsg></newjob></line></details></job></result></response>", true, null, "deep")]
    [InlineData("<response status=\"error\"><msg><line><uid-response><payload><login><entry name=\"u\" message=\"not known\"/></login></payload></uid-response></line></msg></response>", false, null, "not known")]
    public void Status_code_and_lines_are_read_from_every_known_shape(string body, bool success, int? code, string lines)
    {
        var answer = AnswerParser.Parse(Encoding.UTF8.GetBytes(body), 256);

        Assert.Equal(success, answer.IsSuccess);
        Assert.Equal(code, answer.Code);
        Assert.Equal(lines, string.Join('|', answer.Lines));
    }

    [Fact]
    public void The_failed_one_of_several_operations_is_found()
    {
        const string Body = """
            <response status="success" code="20"><response status="success" code="20" id="1"><msg>command succeeded</msg></response>
            <response status="error" code="12" id="2"><msg><line>zone is invalid</line></msg></response></response>
            """;

        var answer = AnswerParser.Parse(Encoding.UTF8.GetBytes(Body), 256);

        Assert.False(answer.IsSuccess);
        Assert.Equal((12, 2), (answer.Code, answer.FailedOperation));
        Assert.Equal(["zone is invalid"], answer.Lines);
    }

    [Theory]
    [InlineData("<html><body>502 Bad Gateway</body></html>", 502, true)]
    [InlineData("", 200, false)]
    [InlineData("<response status=\"success\"><result>", 200, false)]
    [InlineData("<!DOCTYPE r [<!ENTITY x \"y\">]><response status=\"success\"><result>&x;</result></response>", 200, false)]
    public async Task What_is_no_answer_of_the_api_is_a_transport_error(string body, int status, bool transient)
    {
        var firewall = new ScriptedFirewall().Answers(body, status);
        await using var client = firewall.Client(configure: options => options.Retry.Reads = 0);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, error.HttpStatus);
        Assert.Equal(transient, error.IsTransient);
        Assert.Equal("fw.example", error.Device);
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_not_read_to_its_end()
    {
        var firewall = new ScriptedFirewall().Answers($"<response status=\"success\"><result>{new string('x', 5000)}</result></response>");
        await using var client = firewall.Client(configure: options => options.MaxResponseBytes = 1000);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(TestContext.Current.CancellationToken));

        Assert.Contains("1000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task An_order_may_be_answered_with_plain_text()
    {
        var firewall = new ScriptedFirewall().Answers("VM Device License installed. Restarting pan services.");
        await using var client = firewall.Client();

        var response = await client.RunCommandAsync(new System.Xml.Linq.XElement("request"), TestContext.Current.CancellationToken);

        Assert.Equal("VM Device License installed. Restarting pan services.", response.Value);
    }

    [Fact]
    public async Task A_refusal_tells_device_code_and_lines()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"error\" code=\"17\"><msg><line><![CDATA[ show -> redistribution  is unexpected]]></line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.GetSystemInfoAsync(TestContext.Current.CancellationToken));

        Assert.Equal(PanOsErrorCodes.InvalidCommand, error.Code);
        Assert.Equal(["show -> redistribution  is unexpected"], error.Lines);
        Assert.StartsWith("fw.example: op show system info failed with code 17", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }
}
