namespace PanOs.Scripting;

/// <summary>
/// What scripts read from the environment, because an argument would stay in the shell's history: PANOS_API_KEY, or
/// PANOS_USER and PANOS_PASSWORD; PANOS_PIN, the SHA-256 fingerprint of the certificate; PANOS_SSH_KEY, the path of the
/// private key of the first login.
/// </summary>
internal static class ScriptEnvironment
{
    public static PanOsCredential Credential() =>
        (Find("PANOS_API_KEY"), Find("PANOS_USER"), Find("PANOS_PASSWORD")) switch
        {
            ({ } key, _, _) => PanOsCredential.ApiKey(key),
            (_, { } user, { } password) => PanOsCredential.UserPassword(user, password),
            _ => throw new UsageException("Set the environment variable PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD."),
        };

    public static PanOsClientOptions ClientOptions()
    {
        try
        {
            return Find("PANOS_PIN") is { } pin ? new PanOsClientOptions { Trust = CertificateTrust.Pin(pin) } : new PanOsClientOptions();
        }
        catch (ArgumentException)
        {
            throw new UsageException("The environment variable PANOS_PIN is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.");
        }
    }

    public static string Get(string name) => Find(name) ?? throw new UsageException($"Set the environment variable {name}.");

    private static string? Find(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
