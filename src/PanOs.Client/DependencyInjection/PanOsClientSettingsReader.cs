using Microsoft.Extensions.Configuration;

namespace PanOs;

/// <summary>The names of <see cref="PanOsClientSettings"/> in a section.</summary>
internal static class PanOsClientSettingsReader
{
    private static readonly SettingsReader<PanOsClientSettings> s_reader = new SettingsReader<PanOsClientSettings>()
        .Text(nameof(PanOsClientSettings.Address), (s, v) => s.Address = v)
        .Text(nameof(PanOsClientSettings.ApiKey), (s, v) => s.ApiKey = v)
        .Text(nameof(PanOsClientSettings.ApiKeyVariable), (s, v) => s.ApiKeyVariable = v)
        .Text(nameof(PanOsClientSettings.User), (s, v) => s.User = v)
        .Text(nameof(PanOsClientSettings.Password), (s, v) => s.Password = v)
        .Text(nameof(PanOsClientSettings.PasswordVariable), (s, v) => s.PasswordVariable = v)
        .Flag(nameof(PanOsClientSettings.Basic), (s, v) => s.Basic = v)
        .Text(nameof(PanOsClientSettings.CertificatePin), (s, v) => s.CertificatePin = v)
        .Text(nameof(PanOsClientSettings.CertificateAuthority), (s, v) => s.CertificateAuthority = v)
        .Text(nameof(PanOsClientSettings.CertificateAuthorityFile), (s, v) => s.CertificateAuthorityFile = v)
        .Flag(nameof(PanOsClientSettings.DangerousAcceptAnyCertificate), (s, v) => s.DangerousAcceptAnyCertificate = v)
        .Time(nameof(PanOsClientOptions.RequestTimeout), (s, v) => s.Options.RequestTimeout = v)
        .Time(nameof(PanOsClientOptions.TransferTimeout), (s, v) => s.Options.TransferTimeout = v)
        .Time(nameof(PanOsClientOptions.KeyRenewalInterval), (s, v) => s.Options.KeyRenewalInterval = v)
        .Choice<ApiKeyPlacement>(nameof(PanOsClientOptions.KeyPlacement), (s, v) => s.Options.KeyPlacement = v)
        .Text(nameof(PanOsClientOptions.Administrator), (s, v) => s.Options.Administrator = v)
        .Flag(nameof(PanOsClientOptions.LogWire), (s, v) => s.Options.LogWire = v)
        .Number(nameof(PanOsClientOptions.WireLogLimit), (s, v) => s.Options.WireLogLimit = v)
        .LongNumber(nameof(PanOsClientOptions.MaxResponseBytes), (s, v) => s.Options.MaxResponseBytes = v)
        .Number(nameof(PanOsClientOptions.MaxResponseDepth), (s, v) => s.Options.MaxResponseDepth = v)
        .LongNumber(nameof(PanOsClientOptions.MaxRequestBytes), (s, v) => s.Options.MaxRequestBytes = v)
        .Number(nameof(PanOsClientOptions.MaxConcurrentRequests), (s, v) => s.Options.MaxConcurrentRequests = v)
        .Group(nameof(PanOsClientOptions.Retry), new SettingsReader<PanOsClientSettings>()
            .Number(nameof(RetryOptions.Reads), (s, v) => s.Options.Retry.Reads = v)
            .Number(nameof(RetryOptions.IdempotentWrites), (s, v) => s.Options.Retry.IdempotentWrites = v)
            .Number(nameof(RetryOptions.OtherWrites), (s, v) => s.Options.Retry.OtherWrites = v)
            .Number(nameof(RetryOptions.Commits), (s, v) => s.Options.Retry.Commits = v)
            .Number(nameof(RetryOptions.BusyRetries), (s, v) => s.Options.Retry.BusyRetries = v)
            .Time(nameof(RetryOptions.Delay), (s, v) => s.Options.Retry.Delay = v)
            .Time(nameof(RetryOptions.MaxDelay), (s, v) => s.Options.Retry.MaxDelay = v)
            .Share(nameof(RetryOptions.Jitter), (s, v) => s.Options.Retry.Jitter = v));

    /// <summary>Reads a section into settings.</summary>
    public static void Read(IConfiguration section, PanOsClientSettings settings) => s_reader.Read(section, settings, settings.Origin);
}
