namespace PanOs.Client.Tests;

/// <summary>Every kind of trust against a real TLS listener.</summary>
public sealed class TlsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pinned_certificate_is_enough_whatever_its_name()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("PA-VM"));
        await using var client = firewall.Client(CertificateTrust.Pin(firewall.Fingerprint));

        Assert.True(await client.HasPendingChangesAsync(Ct));
    }

    [Fact]
    public async Task A_wrong_pin_says_which_fingerprint_was_seen_and_sends_nothing()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("localhost"));
        await using var client = firewall.Client(CertificateTrust.Pin(new string('a', 64)));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal(firewall.Fingerprint, error.CertificateFingerprint);
        Assert.Contains(firewall.Fingerprint, error.Message, StringComparison.Ordinal);
        Assert.Contains("is not the pinned one", error.Message, StringComparison.Ordinal);
        Assert.True(error.WasNotSent);
        Assert.False(error.IsTransient);
        Assert.Equal(0, firewall.Requests);

        // What the message says is what the pin takes.
        await using var second = firewall.Client(CertificateTrust.Pin(error.CertificateFingerprint!));
        Assert.True(await second.HasPendingChangesAsync(Ct));
    }

    [Fact]
    public async Task The_system_does_not_trust_a_self_signed_certificate()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("localhost"));
        await using var client = firewall.Client(CertificateTrust.System);

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Equal(firewall.Fingerprint, error.CertificateFingerprint);
        Assert.Contains("not issued by an authority that is trusted here", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, firewall.Requests);
    }

    [Fact]
    public async Task An_authority_of_ones_own_is_trusted_for_the_name_that_is_addressed()
    {
        using var authority = Certificates.Authority("corporate");
        await using var firewall = new TlsFirewall(Certificates.Server("localhost", authority));
        await using var client = firewall.Client(CertificateTrust.Authority(authority.ExportCertificatePem()));

        Assert.True(await client.HasPendingChangesAsync(Ct));
    }

    [Fact]
    public async Task An_authority_is_not_trusted_for_another_name()
    {
        using var authority = Certificates.Authority("corporate");
        await using var firewall = new TlsFirewall(Certificates.Server("other.example", authority));
        await using var client = firewall.Client(CertificateTrust.Authority(authority.ExportCertificatePem()));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Contains("not for the host name", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, firewall.Requests);
    }

    [Fact]
    public async Task An_authority_is_not_trusted_for_what_another_one_issued()
    {
        using var authority = Certificates.Authority("corporate");
        using var stranger = Certificates.Authority("stranger");
        await using var firewall = new TlsFirewall(Certificates.Server("localhost", stranger));
        await using var client = firewall.Client(CertificateTrust.Authority(authority.ExportCertificatePem()));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Contains("not issued by the given authority", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, firewall.Requests);
    }

    [Fact]
    public async Task An_expired_certificate_of_a_trusted_authority_is_refused()
    {
        using var authority = Certificates.Authority("corporate");
        await using var firewall = new TlsFirewall(Certificates.Server("localhost", authority, lastYear: 2021));
        await using var client = firewall.Client(CertificateTrust.Authority(authority.ExportCertificatePem()));

        var error = await Assert.ThrowsAsync<PanOsTransportException>(() => client.HasPendingChangesAsync(Ct));

        Assert.Contains("NotTimeValid", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_is_accepted_by_those_who_asked_for_it_by_name()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("other.example", lastYear: 2021));
        await using var client = firewall.Client(CertificateTrust.DangerousAcceptAny);

        Assert.True(await client.HasPendingChangesAsync(Ct));
    }

    [Fact]
    public async Task One_connection_serves_a_sequence_of_calls_good_and_bad_whole_and_streamed()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("localhost"), body => body switch
        {
            _ when body.Contains("keygen", StringComparison.Ordinal) => Replies.Key("K"),
            _ when body.Contains("action=get", StringComparison.Ordinal) => "<response status=\"success\" code=\"19\"><result><zone><entry name=\"a\"/></zone></result></response>",
            _ when body.Contains("chassis", StringComparison.Ordinal) => "<response status=\"error\" code=\"17\"><msg><line>no</line></msg></response>",
            _ when body.Contains("export", StringComparison.Ordinal) => "<config/>",
            _ when body.Contains("clock", StringComparison.Ordinal) => "<response status=\"success\"><result>",
            _ => Replies.Yes,
        });
        await using var client = firewall.Client(CertificateTrust.Pin(firewall.Fingerprint), PanOsCredential.UserPassword("admin", "secret"));
        for (int i = 0; i < 5; i++)
        {
            Assert.True(await client.HasPendingChangesAsync(Ct));
            await Assert.ThrowsAsync<PanOsApiException>(() => client.IsChassisReadyAsync(Ct));
            await Assert.ThrowsAsync<PanOsTransportException>(() => client.RunCommandAsync(new System.Xml.Linq.XElement("clock"), Ct));
            await using (var stream = await client.OpenStreamAsync(ApiRequest.ReadConfiguration(XPath.Config, ConfigSource.Candidate), Ct))
            {
                await stream.EnterAsync();
                while (await stream.NextAsync() is not null)
                {
                }
            }

            await using var file = await client.OpenContentAsync(new ApiRequest(RequestKind.Read, [new("type", "export")]) { Name = "export" }, Ct);
            using var reader = new StreamReader(file.Stream);
            Assert.Equal("<config/>", await reader.ReadToEndAsync(Ct));
        }

        Assert.Equal(26, firewall.Requests);
        Assert.Equal(1, firewall.Connections);
    }

    [Fact]
    public async Task Many_calls_at_once_share_five_connections()
    {
        await using var firewall = new TlsFirewall(Certificates.Server("localhost"));
        await using var client = firewall.Client(CertificateTrust.Pin(firewall.Fingerprint));

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.HasPendingChangesAsync(Ct))), Assert.True);

        Assert.Equal(40, firewall.Requests);
        Assert.InRange(firewall.MostAtOnce, 1, 5);
        Assert.InRange(firewall.Connections, 1, 5);
    }
}
