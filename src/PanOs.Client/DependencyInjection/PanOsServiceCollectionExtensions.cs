using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PanOs;

/// <summary>Registers clients with a container, each under a name of its own.</summary>
public static class PanOsServiceCollectionExtensions
{
    /// <summary>What a client is called in messages.</summary>
    internal const string Kind = "PAN-OS client";

    /// <summary>
    /// Registers a client under a name: <c>[FromKeyedServices("edge")] PanOsClient firewall</c>. It is one for the life of the
    /// container, on the container's <see cref="TimeProvider"/> and logging where there are such. Its settings are checked
    /// when the host starts; an <see cref="OptionsValidationException"/> names every fault.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="section">The section with the settings; see <see cref="PanOsClientSettings"/>.</param>
    /// <param name="configure">Has the last word, for what does not stand in a file, such as a credential from a vault; null for nothing.</param>
    /// <returns>
    /// The client's HTTP pipeline, the one of this name in <see cref="IHttpClientFactory"/>: add handlers, or replace the primary one,
    /// which then decides about certificates. Handlers that a host gives to all its clients (<c>ConfigureHttpClientDefaults</c>) are
    /// not in it: one that sends a failed request again would order a change twice, and the client retries what is safe by itself.
    /// </returns>
    /// <exception cref="ArgumentException">There is a client of this name already.</exception>
    public static IHttpClientBuilder AddPanOsClient(
        this IServiceCollection services, string name, IConfiguration section, Action<PanOsClientSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddPanOsClient(name, settings =>
        {
            PanOsClientSettingsReader.Read(section, settings);
            configure?.Invoke(settings);
        });
    }

    /// <summary>Registers a client under a name, with settings from code. See the other overload.</summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="configure">Says how the firewall is reached, and by whom.</param>
    /// <returns>The client's HTTP pipeline.</returns>
    /// <exception cref="ArgumentException">There is a client of this name already.</exception>
    public static IHttpClientBuilder AddPanOsClient(this IServiceCollection services, string name, Action<PanOsClientSettings> configure)
    {
        services.AddNamed(Kind, name, configure, settings => settings.Origin, SettingsFaults.Of, Create);

        // The client lives as long as the container, so its handler does too; connections are renewed within the handler. The
        // factory's own loggers would only repeat what the client logs.
        return services.AddHttpClient(HttpName(name))
            .ConfigurePrimaryHttpMessageHandler(provider => TlsHandler.Create(PanOsClientFactory.Trust(provider.SettingsOf<PanOsClientSettings>(name))))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // What the host has given to all its clients; those of this one come later.
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => handlers.Clear())
            .RemoveAllLoggers();
    }

    private static string HttpName(string name) => "PanOs.Client:" + name;

    private static PanOsClient Create(IServiceProvider provider, string name) => PanOsClientFactory.Create(
        provider.SettingsOf<PanOsClientSettings>(name),
        provider,
        provider.GetService<TimeProvider>(),
        provider.GetService<ILoggerFactory>(),
        () => provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpName(name)));
}
