namespace PanOs.Scripting;

/// <summary>
/// What scripts read from the environment, because an argument would stay in the shell's history: PANOS_API_KEY, or
/// PANOS_USER and PANOS_PASSWORD; PANOS_PIN, the SHA-256 fingerprint of the certificate; PANOS_SSH_KEY, the path of the
/// private key of the first login.
/// </summary>
internal static class ScriptEnvironment
{
    public static PanOsCredential Credential() =>
        Find("PANOS_API_KEY") is { } key ? PanOsCredential.ApiKey(key) : PanOsCredential.UserPassword(Get("PANOS_USER"), Get("PANOS_PASSWORD"));

    public static PanOsClientOptions ClientOptions() =>
        Find("PANOS_PIN") is { } pin ? new PanOsClientOptions { Trust = CertificateTrust.Pin(pin) } : new PanOsClientOptions();

    public static string Get(string name) => Find(name) ?? throw new InvalidOperationException($"Set the environment variable {name}.");

    private static string? Find(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
