using System.Text;
using Microsoft.Extensions.Time.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PanOs.Client.Tests;

/// <summary>Files that leave and enter a firewall, over a connection.</summary>
public sealed class FileTransferTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_configuration_is_a_file_although_it_is_xml()
    {
        const string Config = "<?xml version=\"1.0\"?><config version=\"10.0.0\"><shared/></config>";
        Answer(Config, "application/octet-stream", "attachment; filename=running-config.xml");
        await using var client = Client();

        await using var file = await client.ExportConfigurationAsync(Ct);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, Ct);

        Assert.Equal((Config, "running-config.xml"), (Encoding.UTF8.GetString(copy.ToArray()), file.FileName));
        Assert.Equal("type=export&category=configuration", Body());
    }

    [Fact]
    public async Task A_certificate_with_its_key_goes_with_the_passphrase_in_the_body_only()
    {
        Answer("-----BEGIN CERTIFICATE-----", "application/octet-stream", "attachment; filename=\"cert_web.pem\"");
        await using var client = Client();
        var certificate = new CertificateFile("web") { WithPrivateKey = true, Passphrase = "s3cret&x", Vsys = "shared" };

        await using var file = await client.ExportCertificateAsync(certificate, Ct);

        Assert.Equal("type=export&category=certificate&certificate-name=web&format=pem&include-key=yes&passphrase=s3cret&x&vsys=shared", Body());
        Assert.DoesNotContain("s3cret", Assert.Single(_server.LogEntries).RequestMessage!.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", $"{certificate} {file}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_export_is_an_error_without_the_passphrase()
    {
        Answer("<response status = 'error' code = '400'><result><msg>Parameter &quot;format&quot; is required, not s3cret</msg></result></response>", "application/xml", disposition: null);
        await using var client = Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.ExportCertificateAsync(new CertificateFile("web") { WithPrivateKey = true, Passphrase = "s3cret" }, Ct));

        Assert.Equal(400, error.Code);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Captures_are_named_by_file_or_by_threat()
    {
        Answer("pcap", "application/octet-stream", disposition: null);
        await using var client = Client();

        await using (await client.ExportPacketCaptureAsync(PacketCapture.OfFilter("rx.pcap"), Ct))
        {
            Assert.Equal("type=export&category=filters-pcap&from=rx.pcap", Body());
        }

        _server.ResetLogEntries();
        await using (await client.ExportPacketCaptureAsync(PacketCapture.OfThreat("1200", new DateTime(2026, 1, 31, 10, 0, 1)), Ct))
        {
            Assert.Equal("type=export&category=threat-pcap&pcap-id=1200&search-time=2026/01/31 10:00:01", Body());
        }
    }

    [Fact]
    public async Task An_import_is_a_multipart_form_with_the_file_and_no_key_in_it()
    {
        Answer("<response status=\"success\"><msg><line>golden.xml saved</line></msg></response>", "application/xml", disposition: null);
        await using var client = Client();
        using var content = new MemoryStream("<config/>"u8.ToArray());

        Assert.Equal("golden.xml saved", await client.ImportConfigurationAsync(content, "golden.xml", Ct));

        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.StartsWith("multipart/form-data; boundary=", Assert.Single(request.Headers!["Content-Type"]), StringComparison.Ordinal);
        var body = Encoding.UTF8.GetString(request.BodyAsBytes!);
        Assert.Contains("golden.xml", body, StringComparison.Ordinal);
        Assert.Contains("<config/>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("THE-KEY", body + request.Url, StringComparison.Ordinal);
        Assert.True(content.CanRead);
    }

    [Theory]
    [InlineData(false, "certificate")]
    [InlineData(true, "keypair")]
    public async Task A_certificate_is_imported_alone_or_with_its_key(bool withKey, string category)
    {
        Answer("<response status=\"success\"><msg><line>Successfully imported web into candidate configuration</line></msg></response>", "application/xml", disposition: null);
        await using var client = Client();
        using var content = new MemoryStream([1, 2, 3]);

        await client.ImportCertificateAsync(new CertificateFile("web") { WithPrivateKey = withKey, Passphrase = withKey ? "pw" : null }, content, "web.pem", Ct);

        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        var sent = request.Url + Encoding.Latin1.GetString(request.BodyAsBytes!);
        Assert.Contains(category, sent, StringComparison.Ordinal);
        Assert.Equal(withKey, sent.Contains("passphrase", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_private_key_without_a_passphrase_is_refused_before_anything_is_sent()
    {
        await using var client = Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.ExportCertificateAsync(new CertificateFile("web") { WithPrivateKey = true }, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => client.ExportCertificateAsync(new CertificateFile("web") { Format = CertificateFormat.Pkcs12 }, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => client.ImportCertificateAsync(new CertificateFile("web") { Format = CertificateFormat.Pkcs10 }, Stream.Null, "x", Ct));

        Assert.Empty(_server.LogEntries);
    }

    [Fact]
    public async Task A_tech_support_archive_is_made_waited_for_and_fetched()
    {
        var time = new FakeTimeProvider();
        var firewall = new ScriptedFirewall()
            .Answers("<response status=\"success\" code=\"19\"><result><msg><line>Exec job enqueued with jobid 2</line></msg><job>2</job></result></response>")
            .Answers(Status("ACT", "PEND", "40"))
            .Fails(new IOException("reset"))
            .Answers(Status("FIN", "OK", "10:12:39"))
            .Answers("\u001f\u008barchive");
        await using var client = firewall.Client(configure: options => (options.TimeProvider, options.Retry.Reads) = (time, 0));

        var operation = await client.StartTechSupportAsync(Ct);
        var waiting = operation.WaitForFileAsync(cancellationToken: Ct);
        for (var i = 0; i < 20 && !waiting.IsCompleted; i++)
        {
            time.Advance(TimeSpan.FromSeconds(10));
        }

        await using var file = await waiting;
        using var reader = new StreamReader(file.Content);
        Assert.EndsWith("archive", await reader.ReadToEndAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(["", "status", "status", "status", "get"], firewall.Requests.Select(request => request.Form.GetValueOrDefault("action", "")));
        Assert.Equal("2", firewall.Requests[^1].Form["job-id"]);
    }

    [Fact]
    public async Task An_archive_that_was_not_made_is_an_error()
    {
        await using var client = new ScriptedFirewall().Answers(Status("FIN", "FAIL", "10:12:39")).Client();

        await Assert.ThrowsAsync<PanOsApiException>(() => client.ResumeTechSupport(2).WaitForFileAsync(cancellationToken: Ct));
    }

    private static string Status(string status, string result, string progress) =>
        $"<response status=\"success\"><result><job><tenq>2026/01/31 10:11:09</tenq><id>2</id><user/><type>Exec</type><status>{status}</status><result>{result}</result><progress>{progress}</progress><details/></job></result></response>";

    private PanOsClient Client() => new(new Uri(_server.Url!), PanOsCredential.ApiKey("THE-KEY"));

    private string Body() => System.Net.WebUtility.UrlDecode(Assert.Single(_server.LogEntries).RequestMessage!.Body!);

    private void Answer(string body, string type, string? disposition)
    {
        var response = Response.Create().WithHeader("Content-Type", type).WithBody(body);
        _server.Given(Request.Create()).RespondWith(disposition is null ? response : response.WithHeader("Content-Disposition", disposition));
    }
}
