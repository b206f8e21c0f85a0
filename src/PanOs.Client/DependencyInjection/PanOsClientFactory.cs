using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

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

        var address = new Uri(settings.Address!);
        if (Trust(settings) is CertificateTrust.PinTrust or CertificateTrust.AuthorityTrust && !LooksAtCertificates(options.Handler))
        {
            ClientLog.CertificatesNotLookedAt(options.LoggerFactory?.CreateLogger("PanOs.Client") ?? NullLogger.Instance, address.Authority);
        }

        return new PanOsClient(address, Credential(settings, provider), options);
    }

    public static CertificateTrust Trust(PanOsClientSettings settings) => settings switch
    {
        { CertificatePin: { Length: > 0 } pin } => CertificateTrust.Pin(pin),
        { CertificateAuthority: { Length: > 0 } pem } => CertificateTrust.Authority(pem),
        { CertificateAuthorityFile: { Length: > 0 } file } => CertificateTrust.Authority(File.ReadAllText(file)),
        { DangerousAcceptAnyCertificate: true } => CertificateTrust.DangerousAcceptAny,
        _ => settings.Options.Trust,
    };

    // Another primary handler does not know of the settings; one that was only adjusted (UseSocketsHttpHandler) still does.
    private static bool LooksAtCertificates(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler is SocketsHttpHandler { SslOptions.RemoteCertificateValidationCallback: not null };
    }

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
