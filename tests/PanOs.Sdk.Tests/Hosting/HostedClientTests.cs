using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
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

    private async Task<ServiceProvider> ProviderAsync(Dictionary<string, string?> section, Action<PanOsClientSettings>? configure = null)
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
