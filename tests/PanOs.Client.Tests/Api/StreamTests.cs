using System.IO.Pipelines;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace PanOs.Client.Tests;

public sealed class StreamTests
{
    private const string Start = "<response status=\"success\" code=\"19\"><result total-count=\"3\" count=\"3\"><address>";
    private const string End = "</address></result></response>";

    private static readonly ApiRequest s_addresses = ApiRequest.ReadConfiguration(XPath.Config.Child("shared").Child("address"), ConfigSource.Candidate);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_object_is_there_before_the_last_byte()
    {
        using var firewall = new SlowFirewall();
        await using var client = firewall.Client();

        var opening = client.OpenStreamAsync(s_addresses, Ct);
        await firewall.SaysAsync(Start + "<entry name=\"a\"><ip-netmask>10.0.0.1</ip-netmask></entry><entry");
        await using var answer = await opening;
        Assert.Equal(19, answer.Code);
        Assert.Equal("3", answer.ResultStart!.Attribute("total-count")!.Value);
        Assert.True(await answer.EnterAsync());
        Assert.Equal("address", answer.Reader.LocalName);
        Assert.Equal("10.0.0.1", (await answer.NextAsync())!.Element("ip-netmask")!.Value);

        var second = answer.NextAsync();
        Assert.False(second.IsCompleted);
        await firewall.SaysAsync(" name=\"b\"/>" + End);
        Assert.Equal("b", (await second)!.Attribute("name")!.Value);
        await firewall.EndsAsync();
        Assert.Null(await answer.NextAsync());
        Assert.Null(await answer.NextAsync());
    }

    [Fact]
    public async Task Open_answers_do_not_keep_others_from_their_turn()
    {
        var firewall = new ScriptedFirewall { Otherwise = sent => ScriptedFirewall.Xml(sent.Name == "get" ? Start + "<entry name=\"a\"/>" + End : Replies.Yes) };
        await using var client = firewall.Client();
        List<AnswerStream> open = [];
        for (int i = 0; i < 12; i++)
        {
            open.Add(await client.OpenStreamAsync(s_addresses, Ct));
        }

        Assert.True(await client.HasPendingChangesAsync(Ct));
        foreach (var answer in open)
        {
            await answer.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_slow_reader_is_not_a_slow_firewall()
    {
        var time = new FakeTimeProvider();
        using var firewall = new SlowFirewall();
        await using var client = firewall.Client(time);
        var opening = client.OpenStreamAsync(s_addresses, Ct);
        await firewall.SaysAsync(Start + "<entry name=\"a\"/>");
        await using var answer = await opening;
        await answer.EnterAsync();
        Assert.NotNull(await answer.NextAsync());

        time.Advance(TimeSpan.FromHours(1));
        var second = answer.NextAsync();
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => second.AsTask());
        Assert.Contains("30 s", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</address></result>")]
    [InlineData("</oops></result></response>")]
    [InlineData("</address></result></response><more/>")]
    [InlineData("<entry name=\"b\"/>")]
    public async Task What_is_cut_off_or_ill_formed_is_an_error_and_not_the_end(string rest)
    {
        var firewall = new ScriptedFirewall().Answers(Start + "<entry name=\"a\"/>" + rest);
        await using var client = firewall.Client();
        await using var answer = await client.OpenStreamAsync(s_addresses, Ct);
        await answer.EnterAsync();

        var error = await Assert.ThrowsAsync<PanOsTransportException>(async () =>
        {
            while (await answer.NextAsync() is not null)
            {
            }
        });

        Assert.Equal("fw.example", error.Device);
        Assert.StartsWith("<response status=", error.Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<response status=\"success\" code=\"7\"><result/></response>", 7)]
    [InlineData("<response status=\"success\" code=\"19\"><result count=\"0\"></result></response>", 19)]
    [InlineData("<response status=\"success\" code=\"19\"><msg>nothing</msg></response>", 19)]
    [InlineData("<response status=\"success\"/>", null)]
    public async Task An_answer_without_objects_ends_at_once(string body, int? code)
    {
        await using var client = new ScriptedFirewall().Answers(body).Client();
        await using var answer = await client.OpenStreamAsync(s_addresses, Ct);

        Assert.Equal(code, answer.Code);
        Assert.False(await answer.EnterAsync());
        Assert.Null(await answer.NextAsync());
    }

    [Fact]
    public async Task A_refusal_is_the_usual_exception_and_a_broken_connection_is_tried_again()
    {
        var firewall = new ScriptedFirewall()
            .Fails(new HttpRequestException(HttpRequestError.ResponseEnded, "ended"))
            .Answers("<html/>", 503)
            .Answers("<response status=\"error\" code=\"6\"><msg><line>No such xpath</line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.OpenStreamAsync(s_addresses, Ct));

        Assert.Equal(PanOsErrorCodes.BadXPath, error.Code);
        Assert.Equal("/config/shared/address", error.XPath);
        Assert.Equal(3, firewall.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>login</body></html>")]
    [InlineData("<!DOCTYPE r [<!ENTITY x \"y\">]><response status=\"success\"><result>&x;</result></response>")]
    public async Task What_is_no_answer_is_a_transport_error(string body)
    {
        await using var client = new ScriptedFirewall().Answers(body).Client();

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.OpenStreamAsync(s_addresses, Ct));

        Assert.Equal(200, error.HttpStatus);
    }

    [Fact]
    public async Task Children_can_be_read_from_the_reader_or_passed_over()
    {
        await using var client = new ScriptedFirewall()
            .Answers(Start + "<entry name=\"a\"><x><y/></x></entry><entry name=\"b\"/><entry name=\"c\"><z>1</z></entry><entry name=\"d\"/>" + End).Client();
        await using var answer = await client.OpenStreamAsync(s_addresses, Ct);
        await answer.EnterAsync();
        List<string> names = [];
        while (await answer.MoveToNextAsync())
        {
            names.Add(answer.Reader.GetAttribute("name")!);
            if (names.Count == 3)
            {
                await answer.Reader.ReadInnerAsync();
            }
        }

        Assert.Equal(["a", "b", "c", "d"], names);
    }

    [Fact]
    public async Task Too_large_and_too_deep_are_found_while_streaming()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 300));
        await using var client = new ScriptedFirewall().Answers(Start + deep).Answers(Start + "<entry/>" + deep + deep).Client();
        await using var answer = await client.OpenStreamAsync(s_addresses, Ct);
        await answer.EnterAsync();
        await Assert.ThrowsAsync<PanOsTransportException>(() => answer.NextAsync().AsTask());

        await using var small = new ScriptedFirewall().Answers(Start + new string(' ', 5000) + End).Client(configure: options => options.MaxResponseBytes = 1000);
        await Assert.ThrowsAsync<PanOsTransportException>(() => small.OpenStreamAsync(s_addresses, Ct));
    }

    [Fact]
    public async Task Cancelling_ends_the_reading_and_disposing_the_client_too()
    {
        using var firewall = new SlowFirewall();
        var client = firewall.Client();
        using var cancel = new CancellationTokenSource();
        var opening = client.OpenStreamAsync(s_addresses, cancel.Token);
        await firewall.SaysAsync(Start);
        await using var answer = await opening;
        await answer.EnterAsync();
        var next = answer.NextAsync();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());

        using var second = new SlowFirewall();
        var other = second.Client();
        var openingOther = other.OpenStreamAsync(s_addresses, Ct);
        await second.SaysAsync(Start);
        await using var open = await openingOther;
        await open.EnterAsync();
        var waiting = open.NextAsync();
        await other.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.AsTask());
        await client.DisposeAsync();
    }

    /// <summary>Answers one request in pieces, when it is told to.</summary>
    private sealed class SlowFirewall : HttpMessageHandler
    {
        // Small pieces must arrive at once, and the reader continues where it was woken.
        private readonly Pipe _pipe = new(new PipeOptions(readerScheduler: PipeScheduler.Inline, useSynchronizationContext: false));

        public PanOsClient Client(TimeProvider? time = null) => new(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"),
            new PanOsClientOptions { Handler = this, TimeProvider = time ?? TimeProvider.System });

        public async Task SaysAsync(string text) => await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

        public async Task EndsAsync() => await _pipe.Writer.CompleteAsync();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(_pipe.Reader.AsStream()) });
    }
}

internal static class XmlReaderExtensions
{
    /// <summary>Reads the element that the reader stands on, up to and with its end.</summary>
    public static async Task ReadInnerAsync(this System.Xml.XmlReader reader)
    {
        int depth = reader.Depth;
        while (!reader.IsEmptyElement && await reader.ReadAsync() && reader.Depth > depth)
        {
        }
    }
}
