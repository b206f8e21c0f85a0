using Microsoft.Extensions.Logging;

namespace PanOs;

/// <summary>Makes a client of settings that were found good.</summary>
internal static class PanOsClientFactory
{
    public static PanOsClient Create(
        PanOsClientSettings settings, IServiceProvider provider, TimeProvider? time, ILoggerFactory? logging, Func<HttpMessageHandler> handler)
    {
        PanOsClientOptions options = settings.Options.Validated();
        options.Handler ??= handler();
        options.LoggerFactory ??= logging;
        if (options.TimeProvider == TimeProvider.System && time is not null)
        {
            options.TimeProvider = time;
        }

        return new PanOsClient(new Uri(settings.Address!), Credential(settings, provider), options);
    }

    public static CertificateTrust Trust(PanOsClientSettings settings) => settings switch
    {
        { CertificatePin: { Length: > 0 } pin } => CertificateTrust.Pin(pin),
        { CertificateAuthority: { Length: > 0 } pem } => CertificateTrust.Authority(pem),
        { CertificateAuthorityFile: { Length: > 0 } file } => CertificateTrust.Authority(File.ReadAllText(file)),
        { DangerousAcceptAnyCertificate: true } => CertificateTrust.DangerousAcceptAny,
        _ => settings.Options.Trust,
    };

    private static PanOsCredential Credential(PanOsClientSettings settings, IServiceProvider provider)
    {
        if (settings.Credential is { } make)
        {
            return make(provider);
        }

        if (settings.ApiKey is { Length: > 0 } key)
        {
            return PanOsCredential.ApiKey(key);
        }

        if (settings.ApiKeyVariable is { Length: > 0 } variable)
        {
            return PanOsCredential.ApiKey(Environment.GetEnvironmentVariable(variable)!);
        }

        string password = settings.Password is { Length: > 0 } given ? given : Environment.GetEnvironmentVariable(settings.PasswordVariable!)!;
        return settings.Basic ? PanOsCredential.Basic(settings.User!, password) : PanOsCredential.UserPassword(settings.User!, password);
    }
}
