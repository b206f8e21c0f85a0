using System.Security.Cryptography;

namespace PanOs;

/// <summary>What is wrong with the settings of one client: every fault, with the setting's name and no secret.</summary>
internal static class SettingsFaults
{
    public static IEnumerable<string> Of(PanOsClientSettings settings) =>
        [.. OfAddress(settings), .. OfCredential(settings), .. OfTrust(settings), .. settings.Options.OutOfRange().Select(name => $"{name}: is out of range")];

    private static IEnumerable<string> OfAddress(PanOsClientSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Address))
        {
            yield return "Address: is missing; give the firewall's address, such as https://203.0.113.10";
        }
        else if (!Uri.TryCreate(settings.Address, UriKind.Absolute, out Uri? address))
        {
            yield return settings.Address.Contains("://", StringComparison.Ordinal)
                ? "Address: is not an address, such as https://203.0.113.10 or https://[2001:db8::10]:8443"
                : "Address: is not an address; it must begin with https://";
        }
        else if (PanOsClient.AddressFault(address, settings.DangerousAcceptAnyCertificate || settings.Options.Trust is CertificateTrust.AnyTrust || settings.Options.Handler is not null) is { } fault)
        {
            yield return $"Address: {fault}";
        }
    }

    private static IEnumerable<string> OfCredential(PanOsClientSettings settings)
    {
        bool hasPassword = IsGiven(settings.Password) || IsGiven(settings.PasswordVariable);
        bool hasLogin = hasPassword || IsGiven(settings.User);
        string[] given =
        [
            .. Given("ApiKey", settings.ApiKey), .. Given("ApiKeyVariable", settings.ApiKeyVariable),
            .. hasLogin ? ["User with Password"] : (string[])[], .. settings.Credential is null ? (string[])[] : ["Credential"],
        ];
        if (given.Length == 0)
        {
            yield return "ApiKey: is missing; give ApiKey or ApiKeyVariable, User with Password or PasswordVariable, or a Credential in code";
        }
        else if (given.Length > 1)
        {
            yield return $"ApiKey: {string.Join(" and ", given)} are given; only one can count";
        }

        if (hasLogin && !IsGiven(settings.User))
        {
            yield return "User: is missing; a password is given";
        }

        if (hasLogin && !hasPassword)
        {
            yield return "Password: is missing; a user is given";
        }

        if (IsGiven(settings.Password) && IsGiven(settings.PasswordVariable))
        {
            yield return "Password: Password and PasswordVariable are given; only one can count";
        }

        if (settings.Basic && !hasLogin)
        {
            yield return "Basic: needs User and Password";
        }
        else if (settings.Basic && settings.User?.Contains(':') == true)
        {
            yield return "User: a name with a colon cannot be sent as HTTP Basic";
        }

        if (IsGiven(settings.ApiKey) && PanOsCredential.Cleaned(settings.ApiKey) is null)
        {
            yield return "ApiKey: has characters that no key has";
        }

        foreach ((string name, string? variable) in ((string, string?)[])[("ApiKeyVariable", settings.ApiKeyVariable), ("PasswordVariable", settings.PasswordVariable)])
        {
            if (IsGiven(variable) && !IsGiven(Environment.GetEnvironmentVariable(variable!)))
            {
                yield return $"{name}: the environment variable {variable} is not set";
            }
            else if (name == "ApiKeyVariable" && IsGiven(variable) && PanOsCredential.Cleaned(Environment.GetEnvironmentVariable(variable!)) is null)
            {
                yield return $"{name}: the environment variable {variable} has characters that no key has";
            }
        }
    }

    private static IEnumerable<string> OfTrust(PanOsClientSettings settings)
    {
        string[] given =
        [
            .. Given("CertificatePin", settings.CertificatePin), .. Given("CertificateAuthority", settings.CertificateAuthority),
            .. Given("CertificateAuthorityFile", settings.CertificateAuthorityFile),
            .. settings.DangerousAcceptAnyCertificate ? ["DangerousAcceptAnyCertificate"] : (string[])[],
            .. ReferenceEquals(settings.Options.Trust, CertificateTrust.System) ? (string[])[] : ["Options.Trust"],
        ];
        if (given.Length > 1)
        {
            yield return $"{given[0]}: {string.Join(" and ", given)} are given; only one can count";
        }

        if (IsGiven(settings.CertificatePin) && Failure(() => CertificateTrust.Pin(settings.CertificatePin!)) is not null)
        {
            yield return "CertificatePin: is not a SHA-256 fingerprint: expected 64 hexadecimal digits, with or without colons";
        }

        if (IsGiven(settings.CertificateAuthority) && Failure(() => CertificateTrust.Authority(settings.CertificateAuthority!)) is { } noAuthority)
        {
            yield return $"CertificateAuthority: {noAuthority}";
        }

        if (IsGiven(settings.CertificateAuthorityFile) && Failure(() => CertificateTrust.Authority(File.ReadAllText(settings.CertificateAuthorityFile!))) is { } noFile)
        {
            yield return $"CertificateAuthorityFile: {noFile}";
        }
    }

    private static string? Failure(Func<CertificateTrust> make)
    {
        try
        {
            make();
            return null;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return e is ArgumentException { ParamName: { } parameter } ? e.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal) : e.Message;
        }
    }

    private static string[] Given(string name, string? value) => IsGiven(value) ? [name] : [];

    private static bool IsGiven(string? value) => !string.IsNullOrWhiteSpace(value);
}
