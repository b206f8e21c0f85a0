using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class ExportImportTests
{
    private const string Tag = Vsys + "/tag/entry[@name='kept']";

    private readonly ApiBench _bench = new();

    private static (string, string)[] Export(string category, params (string, string)[] more) => [("type", "export"), ("category", category), .. more];

    private ApiAnswer Import(string category, string name, byte[] content, params (string, string)[] more) =>
        _bench.Send(_bench.Key, new UploadedFile(name, content), [("type", "import"), ("category", category), .. more]);

    [Fact]
    public void The_running_configuration_is_exported_as_an_attachment_that_is_xml()
    {
        _bench.Set(Vsys + "/tag", "<entry name='pending'/>");
        ApiAnswer answer = _bench.Send(_bench.Key, Export("configuration"));
        Assert.StartsWith("application/xml", answer.ContentType, StringComparison.Ordinal);
        Assert.Contains(new("Content-Disposition", "attachment; filename=running-config.xml"), answer.Headers);
        XElement root = XElement.Parse(answer.Body);
        Assert.Equal("config", root.Name.LocalName);
        Assert.DoesNotContain("pending", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_is_saved_changed_loaded_by_its_name_and_deleted()
    {
        _bench.Set(Vsys + "/tag", "<entry name='kept'/>");
        Assert.Equal("Config saved to mine.xml", _bench.Op("<save><config><to>mine.xml</to></config></save>").Element("result")!.Value);
        _bench.Config("delete", Tag);
        Assert.Equal("7", Code(_bench.Get(Tag)));

        Assert.Equal("success", Status(_bench.Op("<load><config><from>mine.xml</from></config></load>")));
        Assert.Equal("19", Code(_bench.Get(Tag)));
        Assert.NotNull(_bench.Op("<show><config><saved>mine.xml</saved></config></show>").Element("result")!.Element("config"));
        Assert.Equal("OK", (await _bench.CommitAndWaitAsync()).Element("result")!.Value);
        Assert.Equal("success", Status(_bench.Config("show", Tag)));

        Assert.Equal("success", Status(_bench.Op("<delete><config><saved>mine.xml</saved></config></delete>")));
        Assert.Equal("error", Status(_bench.Op("<load><config><from>mine.xml</from></config></load>")));
    }

    [Fact]
    public void An_imported_configuration_is_there_by_its_file_name_and_nonsense_is_refused()
    {
        var configuration = new XElement(_bench.Firewall.Configuration.Running);
        configuration.Descendants("vsys").First().Element("entry")!.Add(XElement.Parse("<tag><entry name='kept'/></tag>"));
        Assert.Contains("saved", Import("configuration", "new.xml", Encoding.UTF8.GetBytes(configuration.ToString())).Body, StringComparison.Ordinal);
        _bench.Op("<load><config><from>new.xml</from></config></load>");
        Assert.Equal("19", Code(_bench.Get(Tag)));

        Assert.Equal("error", Status(Parse(Import("configuration", "bad.xml", "<config>"u8.ToArray()))));
        Assert.Equal("error", Status(Parse(Import("configuration", "bad.xml", "<other/>"u8.ToArray()))));
        Assert.Equal(400, _bench.Send(_bench.Key, ("type", "import"), ("category", "configuration")).Status);
        Assert.Equal(400, Import("nonsense", "x", []).Status);
    }

    [Fact]
    public async Task A_certificate_goes_in_and_comes_out_again_in_both_formats()
    {
        using X509Certificate2 certificate = TestCertificate.Create();
        Assert.Equal("success", Status(Parse(Import("keypair", "c.p12", certificate.Export(X509ContentType.Pkcs12, "secret"), ("certificate-name", "web"), ("format", "pkcs12"), ("passphrase", "secret")))));
        Assert.Equal("error", Status(Parse(Import("keypair", "c.p12", certificate.Export(X509ContentType.Pkcs12, "secret"), ("certificate-name", "web2"), ("format", "pkcs12"), ("passphrase", "wrong")))));
        Assert.Equal("OK", (await _bench.CommitAndWaitAsync()).Element("result")!.Value);

        ApiAnswer pem = _bench.Send(_bench.Key, Export("certificate", ("certificate-name", "web"), ("format", "pem"), ("include-key", "no")));
        Assert.Equal("application/octet-stream", pem.ContentType);
        Assert.Contains(new("Content-Disposition", "attachment; filename=cert_web.crt"), pem.Headers);
        Assert.Equal(certificate.Thumbprint, X509Certificate2.CreateFromPem(Encoding.UTF8.GetString(pem.Content)).Thumbprint);
        Assert.DoesNotContain("PRIVATE", Encoding.UTF8.GetString(pem.Content), StringComparison.Ordinal);

        ApiAnswer p12 = _bench.Send(_bench.Key, Export("certificate", ("certificate-name", "web"), ("format", "pkcs12"), ("include-key", "yes"), ("passphrase", "other")));
        using X509Certificate2 back = X509CertificateLoader.LoadPkcs12(p12.Content, "other");
        Assert.True(back.HasPrivateKey);
        Assert.Equal(certificate.Thumbprint, back.Thumbprint);
    }

    [Fact]
    public void A_missing_parameter_of_an_export_is_named_as_captured()
    {
        ApiAnswer answer = _bench.Send(_bench.Key, Export("certificate", ("certificate-name", "web")));
        Assert.Equal(400, answer.Status);
        Assert.Equal(
            "<response status = 'error' code = '400'><result><msg>Parameter &quot;format&quot; is required while exporting certificate</msg></result></response>",
            answer.Body);
    }

    [Theory]
    [InlineData("tech-support", "techsupport.tgz")]
    [InlineData("stats-dump", "stats_dump.tgz")]
    public async Task What_takes_long_is_a_job_that_is_polled_and_fetched_once(string category, string file)
    {
        XElement begun = _bench.Ask(Export(category));
        string id = begun.Element("result")!.Element("job")!.Value;
        Assert.Equal($"Exec job enqueued with jobid {id}", Assert.Single(Lines(begun)));
        Assert.Equal("ACT", _bench.Ask(Export(category, ("action", "status"), ("job-id", id))).Descendants("status").Single().Value);
        Assert.Equal("error", Status(_bench.Ask(Export(category, ("action", "get"), ("job-id", id)))));

        await _bench.PassAsync(91);
        XElement job = _bench.Ask(Export(category, ("action", "status"), ("job-id", id))).Descendants("job").Single();
        Assert.Equal(("FIN", "//tmp/" + file), (job.Element("status")!.Value, job.Element("resultfile")!.Value));
        ApiAnswer answer = _bench.Send(_bench.Key, Export(category, ("action", "get"), ("job-id", id)));
        Assert.Contains(new("Content-Disposition", "attachment; filename=" + file), answer.Headers);
        Assert.Contains("sw-version: 10.2.10", Archive.Read(answer.Content, category + ".txt"), StringComparison.Ordinal);
        Assert.Equal("error", Status(_bench.Ask(Export(category, ("action", "get"), ("job-id", id)))));
    }

    [Fact]
    public async Task A_device_state_brings_a_configuration_back()
    {
        _bench.Set(Vsys + "/tag", "<entry name='kept'/>");
        await _bench.CommitAndWaitAsync();
        byte[] state = _bench.Send(_bench.Key, Export("device-state")).Content;
        _bench.Config("delete", Tag);
        await _bench.CommitAndWaitAsync();

        Assert.Equal("success", Status(Parse(Import("device-state", "state.tgz", state))));
        await _bench.CommitAndWaitAsync();
        Assert.Equal("success", Status(_bench.Config("show", Tag)));
        Assert.Equal("error", Status(Parse(Import("device-state", "state.tgz", [1, 2, 3]))));
    }

    [Fact]
    public void A_page_is_text_that_an_import_replaces()
    {
        Assert.Equal("text/plain", _bench.Send(_bench.Key, Export("url-block-page")).ContentType);
        Import("url-block-page", "page.html", "<html>mine</html>"u8.ToArray());
        Assert.Equal("<html>mine</html>", _bench.Send(_bench.Key, Export("url-block-page")).Body);
    }
}
