namespace PanOs.Client.Tests;

public sealed class OptionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://192.0.2.1", false)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://[::1]:8080", true)]
    [InlineData("http://localhost", true)]
    [InlineData("https://192.0.2.1", true)]
    [InlineData("ftp://192.0.2.1", false)]
    [InlineData("https://user:secret@192.0.2.1", false)]
    public async Task A_password_does_not_go_in_the_clear_to_another_machine_unasked(string address, bool isTaken)
    {
        if (isTaken)
        {
            await new PanOsClient(new Uri(address), PanOsCredential.ApiKey("k")).DisposeAsync();
        }
        else
        {
            var error = Assert.Throws<ArgumentException>(() => new PanOsClient(new Uri(address), PanOsCredential.ApiKey("k")));
            Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        }

        await new PanOsClient(new Uri("http://192.0.2.1"), PanOsCredential.ApiKey("k"), new PanOsClientOptions { Trust = CertificateTrust.DangerousAcceptAny }).DisposeAsync();
    }

    public static TheoryData<string, PanOsClientOptions> OutOfRange => new()
    {
        { "RequestTimeout", new() { RequestTimeout = TimeSpan.FromDays(31) } },
        { "RequestTimeout", new() { RequestTimeout = Timeout.InfiniteTimeSpan } },
        { "TransferTimeout", new() { TransferTimeout = TimeSpan.MaxValue } },
        { "KeyRenewalInterval", new() { KeyRenewalInterval = TimeSpan.FromTicks(-1) } },
        { "Retry:MaxDelay", new() { Retry = { MaxDelay = TimeSpan.FromDays(31) } } },
        { "Retry:MaxDelay", new() { Retry = { Delay = TimeSpan.FromSeconds(2), MaxDelay = TimeSpan.FromSeconds(1) } } },
        { "MaxConcurrentRequests", new() { MaxConcurrentRequests = 0 } },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void What_is_out_of_range_is_refused_by_name(string name, PanOsClientOptions options) =>
        Assert.Throws<ArgumentException>(name, () => new PanOsClient(new Uri("https://192.0.2.1"), PanOsCredential.ApiKey("k"), options));

    [Fact]
    public async Task What_is_changed_after_the_client_was_made_changes_nothing()
    {
        var firewall = new ScriptedFirewall().Fails(new HttpRequestException(HttpRequestError.ResponseEnded, "lost")).Answers(Replies.Yes);
        PanOsClientOptions? given = null;
        await using var client = firewall.Client(configure: options => given = options);
        given!.Retry.Delay = TimeSpan.FromDays(1);
        given.Retry.MaxDelay = TimeSpan.FromDays(1);
        given.RequestTimeout = TimeSpan.FromTicks(1);

        Assert.True(await client.HasPendingChangesAsync(Ct));
    }
}
