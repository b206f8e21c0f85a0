using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using PanOs.Simulator;

namespace PanOs.Sdk.Tests.Hosting;

public sealed class HostedClientTests
{
    private readonly SimulatedWorld _world = new();
    private readonly ConcurrentQueue<HttpRequestMessage> _sent = new();
    private SimulatedFirewall? _firewall;

    [Fact]
    public async Task A_client_of_the_container_has_its_handlers_its_clock_and_its_logging()
    {
        await using ServiceProvider provider = await ProviderAsync(new() { ["Address"] = "https://fw.example", ["User"] = "ops", ["Password"] = "Secret-1" });
        PanOsClient firewall = provider.GetRequiredKeyedService<PanOsClient>("edge");

        await _world.Clock.RunAsync(async () =>
        {
            Assert.Equal(_firewall!.Version, (await firewall.GetSystemInfoAsync()).Version);
            DateTimeOffset before = _world.Clock.GetUtcNow();
            _world.Faults.Once(null, new FirewallFault.DropBefore());
            await firewall.GetSystemInfoAsync();
            Assert.True(_world.Clock.GetUtcNow() > before, "The pause before the second try was not on the container's clock.");
        });

        Assert.Same(firewall, provider.GetRequiredKeyedService<PanOsClient>("edge"));
        Assert.Equal(4, _sent.Count);
        Assert.Contains(provider.GetFakeLogCollector().GetSnapshot(), entry => entry.Category == "PanOs.Client" && entry.Id.Id == 2);
        Assert.DoesNotContain(provider.GetFakeLogCollector().GetSnapshot(), entry => entry.Message.Contains("Secret-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_and_retries_of_the_section_are_taken()
    {
        await using ServiceProvider provider = await ProviderAsync(new()
        {
            ["Address"] = "https://fw.example",
            ["User"] = "ops",
            ["Password"] = "Secret-1",
            ["KeyPlacement"] = "body",
            ["Retry:Reads"] = "0",
        });
        PanOsClient firewall = provider.GetRequiredKeyedService<PanOsClient>("edge");

        await _world.Clock.RunAsync(async () =>
        {
            await firewall.GetSystemInfoAsync();
            Assert.All(_sent, request => Assert.False(request.Headers.Contains("X-PAN-KEY")));
            _world.Faults.Once(null, new FirewallFault.DropBefore());
            await Assert.ThrowsAsync<PanOsTransportException>(() => firewall.GetSystemInfoAsync());
        });
    }

    [Fact]
    public async Task A_password_from_the_environment_and_a_credential_from_code_are_taken()
    {
        Environment.SetEnvironmentVariable("PANOS_SDK_TESTS_PASSWORD", "Secret-1");
        await using ServiceProvider fromEnvironment = await ProviderAsync(new() { ["Address"] = "https://fw.example", ["User"] = "ops", ["PasswordVariable"] = "PANOS_SDK_TESTS_PASSWORD", ["Basic"] = "true" });
        await using ServiceProvider fromCode = await ProviderAsync(
            new() { ["Address"] = "https://fw.example" },
            settings => settings.Credential = services => PanOsCredential.UserPasswordFromProvider(_ => ValueTask.FromResult(services.GetRequiredService<Vault>().Login)));

        await _world.Clock.RunAsync(async () =>
        {
            await fromEnvironment.GetRequiredKeyedService<PanOsClient>("edge").GetSystemInfoAsync();
            await fromCode.GetRequiredKeyedService<PanOsClient>("edge").GetSystemInfoAsync();
        });
    }

    [Fact]
    public async Task A_firewall_is_healthy_while_it_answers()
    {
        await using ServiceProvider provider = await ProviderAsync(new() { ["Address"] = "https://fw.example", ["User"] = "ops", ["Password"] = "Secret-1", ["Retry:Reads"] = "0" });
        HealthCheckResult up = default, down = default;

        await _world.Clock.RunAsync(async () =>
        {
            up = await Health.CheckAsync(provider, "panos-edge");
            _firewall!.PowerOff();
            down = await Health.CheckAsync(provider, "panos-edge");
        });

        Assert.Equal((HealthStatus.Healthy, HealthStatus.Unhealthy), (up.Status, down.Status));
        Assert.Contains("fw.example", down.Description, StringComparison.Ordinal);
    }

    // A host that sends everything again that failed, as hosts do for all their clients, would order a suspend twice.
    [Fact]
    public async Task Handlers_that_a_host_gives_to_all_its_clients_do_not_reach_a_firewall()
    {
        ConcurrentQueue<HttpRequestMessage> general = new();
        await using ServiceProvider provider = await ProviderAsync(
            new() { ["Address"] = "https://fw.example", ["User"] = "ops", ["Password"] = "Secret-1" },
            also: services => services.ConfigureHttpClientDefaults(each => each.AddHttpMessageHandler(() => new Recorder(general))));

        await _world.Clock.RunAsync(() => provider.GetRequiredKeyedService<PanOsClient>("edge").GetSystemInfoAsync());

        Assert.Empty(general);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public async Task A_blank_in_the_section_is_nothing_and_no_password()
    {
        Environment.SetEnvironmentVariable("PANOS_SDK_TESTS_PASSWORD", "Secret-1");
        await using ServiceProvider provider = await ProviderAsync(new()
        {
            ["Address"] = "https://fw.example",
            ["User"] = "ops",
            ["Password"] = " ",
            ["PasswordVariable"] = "PANOS_SDK_TESTS_PASSWORD",
            ["CertificatePin"] = "",
        });

        await _world.Clock.RunAsync(() => provider.GetRequiredKeyedService<PanOsClient>("edge").GetSystemInfoAsync());
    }

    [Fact]
    public async Task A_client_that_cannot_be_made_is_unhealthy_and_hides_no_other_check()
    {
        await using ServiceProvider provider = await ProviderAsync(
            new() { ["Address"] = "https://fw.example" },
            settings => settings.Credential = _ => throw new InvalidOperationException("The vault is sealed."),
            services => services.AddHealthChecks().AddCheck("other", () => HealthCheckResult.Healthy()));

        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HealthStatus.Unhealthy, HealthStatus.Healthy), (report.Entries["panos-edge"].Status, report.Entries["other"].Status));
        Assert.Contains("The vault is sealed.", report.Entries["panos-edge"].Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "CertificatePin", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData(0, "RequestTimeout", "00:00:20")]
    public async Task A_pin_that_the_handler_in_its_place_does_not_look_at_is_logged(int warnings, string name, string value)
    {
        await using ServiceProvider provider = await ProviderAsync(
            new() { ["Address"] = "https://fw.example", ["User"] = "ops", ["Password"] = "Secret-1", [name] = value });

        Assert.NotNull(provider.GetRequiredKeyedService<PanOsClient>("edge"));
        Assert.Equal(warnings, provider.GetFakeLogCollector().GetSnapshot().Count(entry => entry is { Category: "PanOs.Client", Level: LogLevel.Warning } && entry.Id.Id == 8));
    }

    // The usual way to a proxy: it changes the handler that is there, and leaves the certificates to it.
    [Fact]
    public async Task A_pin_outlives_a_proxy()
    {
        SocketsHttpHandler? primary = null;
        var services = new ServiceCollection();
        services.AddFakeLogging().AddPanOsClient("edge", settings =>
        {
            settings.Address = "https://fw.example";
            settings.ApiKey = "k";
            settings.CertificatePin = new string('a', 64);
        }).UseSocketsHttpHandler((handler, _) => (primary = handler).Proxy = new System.Net.WebProxy("http://proxy.example"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredKeyedService<PanOsClient>("edge"));
        Assert.NotNull(primary?.SslOptions.RemoteCertificateValidationCallback);
        Assert.DoesNotContain(provider.GetFakeLogCollector().GetSnapshot(), entry => entry.Id.Id == 8);
    }

    private async Task<ServiceProvider> ProviderAsync(Dictionary<string, string?> section, Action<PanOsClientSettings>? configure = null, Action<IServiceCollection>? also = null)
    {
        if (_firewall is null)
        {
            _firewall = await _world.AddFirewallAsync(new StandaloneFirewall { Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["ops"] = "Secret-1" } });
            await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        }

        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_world.Clock).AddSingleton<Vault>().AddFakeLogging();
        services.AddPanOsClient("edge", new ConfigurationBuilder().AddInMemoryCollection(section).Build(), configure)
            .ConfigurePrimaryHttpMessageHandler(() => _world.CreateFirewallHandler(_firewall))
            .AddHttpMessageHandler(() => new Recorder(_sent));
        services.AddHealthChecks().AddPanOsClient("edge");
        also?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class Vault
    {
        public System.Net.NetworkCredential Login { get; } = new("ops", "Secret-1");
    }

    private sealed class Recorder(ConcurrentQueue<HttpRequestMessage> sent) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sent.Enqueue(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
