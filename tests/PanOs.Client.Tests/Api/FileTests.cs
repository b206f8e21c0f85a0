using System.Net;
using System.Net.Http.Headers;
using System.Text;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PanOs.Client.Tests;

/// <summary>Files to and from a firewall.</summary>
public sealed class FileTests : IDisposable
{
    private static readonly ApiRequest s_export =
        new(RequestKind.Read, [new("type", "export"), new("category", "configuration")]) { Name = "export configuration" };

    private readonly WireMockServer _server = WireMockServer.Start();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<config version=\"10.1.0\"><shared/></config>")]
    [InlineData("<responses/>")]
    [InlineData("not XML at all")]
    public async Task A_file_is_handed_over_as_it_comes(string content)
    {
        await using var client = Answering(Encoding.UTF8.GetBytes(content), "attachment; filename=\"running-config.xml\"");
        await using var file = await client.OpenContentAsync(s_export, Ct);

        Assert.Equal("running-config.xml", file.FileName);
        Assert.Equal("application/octet-stream", file.ContentType);
        Assert.Equal(content.Length, file.Length);
        using var reader = new StreamReader(file.Stream);
        Assert.Equal(content, await reader.ReadToEndAsync(Ct));
    }

    [Theory]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\temp\\\\a.pcap\"", "a.pcap")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment", null)]
    [InlineData(null, null)]
    public async Task The_name_of_a_file_never_has_a_path(string? disposition, string? expected)
    {
        await using var client = Answering([1, 2, 3], disposition);
        await using var file = await client.OpenContentAsync(s_export, Ct);

        Assert.Equal(expected, file.FileName);
    }

    [Fact]
    public async Task A_large_file_comes_whole_and_is_not_limited_like_an_answer()
    {
        byte[] content = new byte[300_000];
        new Random(1).NextBytes(content);
        await using var client = Answering(content, "attachment; filename=techsupport.tgz", options => options.MaxResponseBytes = 1000);
        await using var file = await client.OpenContentAsync(s_export, Ct);
        using var copy = new MemoryStream();
        await file.Stream.CopyToAsync(copy, Ct);

        Assert.Equal(content, copy.ToArray());
    }

    [Fact]
    public async Task A_refusal_instead_of_a_file_is_the_usual_exception()
    {
        const string Refusal = "<response status = 'error' code = '400'><result><msg>Parameter &quot;format&quot; is required while exporting certificate</msg></result></response>";
        await using var client = new ScriptedFirewall().Answers(Refusal, 400).Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.OpenContentAsync(s_export, Ct));

        Assert.Equal(PanOsErrorCodes.BadRequest, error.Code);
        Assert.Equal(["Parameter \"format\" is required while exporting certificate"], error.Lines);
    }

    [Fact]
    public async Task A_message_instead_of_a_file_says_what_the_firewall_said()
    {
        await using var client = Answering(Encoding.UTF8.GetBytes("<response status=\"success\" code=\"19\"><result><msg><line>Exec job enqueued with jobid 2</line></msg><job>2</job></result></response>"), null);

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.OpenContentAsync(s_export, Ct));

        Assert.Equal(["Exec job enqueued with jobid 2"], error.Lines);
    }

    [Fact]
    public async Task An_import_is_a_multipart_form_with_nothing_in_the_address()
    {
        _server.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithBody("<response status=\"success\"><msg><line>saved</line></msg></response>"));
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.ApiKey("KEY"));
        using var content = new MemoryStream("skipped<config/>"u8.ToArray()) { Position = 7 };
        var request = new ApiRequest(RequestKind.Write, [new("type", "import"), new("category", "keypair"), new("passphrase", "öpen sesame")])
        {
            Name = "import keypair",
            Vsys = "vsys2",
            Upload = new ApiUpload(content, "my config.xml"),
        };

        var answer = await client.SendAsync(request, Ct);

        Assert.Equal("saved", answer.Message);
        var sent = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.Equal(_server.Url + "/api/", sent.Url);
        Assert.Equal("KEY", Assert.Single(sent.Headers!["X-PAN-KEY"]));
        string type = Assert.Single(sent.Headers["Content-Type"]);
        Assert.Matches("^multipart/form-data; boundary=panos-[0-9a-f]{32}$", type);
        string boundary = "--" + type.Split('=')[1];
        string body = Encoding.UTF8.GetString(sent.BodyAsBytes!);
        Assert.Equal(
            $"{boundary}\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nimport\r\n"
            + $"{boundary}\r\nContent-Disposition: form-data; name=\"category\"\r\n\r\nkeypair\r\n"
            + $"{boundary}\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\nöpen sesame\r\n"
            + $"{boundary}\r\nContent-Disposition: form-data; name=\"vsys\"\r\n\r\nvsys2\r\n"
            + $"{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my config.xml\"\r\nContent-Type: application/octet-stream\r\n\r\n<config/>\r\n"
            + $"{boundary}--\r\n",
            body);
        Assert.True(content.CanRead);
    }

    [Fact]
    public async Task An_import_that_has_to_be_sent_again_starts_from_the_start()
    {
        var refusing = new UploadSink(firstFails: true);
        await using var client = refusing.Client();
        using var content = new MemoryStream("0123456789"u8.ToArray());
        var request = new ApiRequest(RequestKind.Write, [new("type", "import")]) { Name = "import", Upload = new ApiUpload(content, "f") };

        await client.SendAsync(request, Ct);

        Assert.Equal(2, refusing.Bodies.Count);
        Assert.All(refusing.Bodies, body => Assert.Contains("\r\n\r\n0123456789\r\n", body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("../a")]
    [InlineData("a\r\nb")]
    [InlineData("")]
    public void A_file_name_that_could_break_the_form_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new ApiUpload(Stream.Null, name));

    [Fact]
    public async Task Vsys_and_target_are_parameters()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Yes);
        await using var client = firewall.Client();

        await client.SendAsync(ApiRequest.Operation(RequestKind.Read, new("show")) with { Vsys = "vsys1", Target = "007000001222" }, Ct);

        var sent = Assert.Single(firewall.Requests).Form;
        Assert.Equal(("vsys1", "007000001222"), (sent["vsys"], sent["target"]));
    }

    private static PanOsClient Answering(byte[] content, string? disposition, Action<PanOsClientOptions>? configure = null) => new ScriptedFirewall
    {
        Otherwise = _ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) };
            answer.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            if (disposition is not null)
            {
                answer.Content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            }

            return answer;
        },
    }.Client(configure: configure);

    private sealed class UploadSink(bool firstFails) : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        public PanOsClient Client() => new(new Uri("https://fw.example"), PanOsCredential.ApiKey("k"),
            new PanOsClientOptions { Handler = this, Retry = { Delay = TimeSpan.Zero } });

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return firstFails && Bodies.Count == 1
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "refused")
                : ScriptedFirewall.Xml(Replies.Done);
        }
    }
}
