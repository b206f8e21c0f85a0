using System.Xml.Linq;

namespace PanOs.Client.Tests;

public sealed class SecretTests
{
    private const string Password = "Sw0rdf1sh!";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_password_that_the_firewall_quotes_is_masked()
    {
        var firewall = new ScriptedFirewall().Answers($"<response status='error' code='400'><result><msg>bad password {Password} for admin</msg></result></response>", 400);
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", Password));

        var error = await Assert.ThrowsAnyAsync<PanOsException>(() => client.GetSystemInfoAsync(Ct));

        Assert.Contains("bad password *** for admin", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_elements_of_a_command_are_masked_in_lines_and_message()
    {
        var firewall = new ScriptedFirewall().Answers("<response status='error' code='12'><msg><line>phash '$5$abc$def' is invalid, THE-KEY</line></msg></response>");
        await using var client = firewall.Client();

        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.RunCommandAsync(new XElement("set", new XElement("phash", "$5$abc$def")), Ct));

        Assert.Equal(["phash '***' is invalid, ***"], error.Lines);
        Assert.DoesNotContain("$5$abc", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transport_error_says_nothing_of_what_was_sent()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended") };
        await using var client = firewall.Client(PanOsCredential.UserPassword("admin", Password), options => options.Retry.Reads = 0);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync(Ct));

        Assert.DoesNotContain(Password, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Flurl.Http.FlurlHttpException", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_and_clients_print_without_secrets()
    {
        Assert.Equal("user admin, password ***", PanOsCredential.UserPassword("admin", Password).ToString());
        Assert.DoesNotContain("topsecret", PanOsCredential.ApiKey("topsecret").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", new ScriptedFirewall().Client(PanOsCredential.ApiKey("topsecret")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, ApiRequest.KeyGeneration("admin", Password).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_with_a_password_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new PanOsClient(new Uri($"https://admin:{Uri.EscapeDataString(Password)}@fw.example"), PanOsCredential.ApiKey("k")));
        Assert.DoesNotContain(Password, error.Message, StringComparison.Ordinal);
    }
}
