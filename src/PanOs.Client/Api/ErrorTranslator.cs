using System.Text.RegularExpressions;

namespace PanOs;

/// <summary>The one place that turns a refusal into the exception that says where it was and what to do.</summary>
internal static partial class ErrorTranslator
{
    public static PanOsException Translate(ParsedAnswer answer, ApiRequest request, string device, KnownSecrets secrets, int httpStatus)
    {
        var lines = SecretMask.Apply(answer.Lines, secrets);
        var message = lines.Count > 0 ? string.Join(" | ", lines) : "The firewall gave no reason.";
        if (httpStatus >= 500)
        {
            return new PanOsTransportException($"{request.Name} was answered with HTTP {httpStatus}: {message}")
            {
                Device = device,
                HttpStatus = httpStatus,
                IsTransient = true,
                Remedy = "The management service may be starting or overloaded.",
            };
        }

        bool isInvalidCredential = message.StartsWith("Invalid credential", StringComparison.OrdinalIgnoreCase);
        if (isInvalidCredential || answer.Code is PanOsErrorCodes.Forbidden || httpStatus is 401 or 403)
        {
            return new PanOsAuthenticationException($"{request.Name} was refused: {message}")
            {
                Device = device,
                IsInvalidCredential = isInvalidCredential,
                Remedy = "Check the user and password or the API key, and that the administrator's role allows the XML API."
                    + (isInvalidCredential && request.NeedsKey ? $" PAN-OS before 9.0 does not know the header of a key: see {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.KeyPlacement)}." : string.Empty),
            };
        }

        if (LockHeld().IsMatch(message))
        {
            return new PanOsLockException(message)
            {
                Device = device,
                IsTransient = true,
                Owner = LockOwner().Match(message) is { Success: true } match ? match.Groups["owner"].Value : null,
                Remedy = "Wait until the lock is released, or ask its owner.",
            };
        }

        return Refused(answer, request, device, httpStatus, lines, message);
    }

    private static PanOsApiException Refused(ParsedAnswer answer, ApiRequest request, string device, int httpStatus, IReadOnlyList<string> lines, string message)
    {
        string? xpath = request.XPathOf(answer.FailedOperation)?.ToString();
        int? code = answer.Code ?? (httpStatus >= 400 ? httpStatus : null);
        string kind = code switch
        {
            null => string.Empty,
            { } known when ErrorCatalog.NameOf(known) is { } name => $" with code {known} ({name})",
            { } unknown => $" with code {unknown}",
        };
        bool isBusy = Busy().IsMatch(message);
        bool isTransient = isBusy || code is PanOsErrorCodes.SessionTimedOut || Later().IsMatch(message);
        return new PanOsApiException($"{request.Name}{(xpath is null ? string.Empty : $" {xpath}")} failed{kind}: {message}")
        {
            Device = device,
            Code = answer.Code,
            Lines = lines,
            XPath = xpath,
            IsBusy = isBusy,
            IsTransient = isTransient,
            Remedy = isTransient ? "Try again when the firewall's jobs have ended." : ErrorCatalog.RemedyOf(code),
        };
    }

    // Texts as clients of PAN-OS match them.
    [GeneratedRegex(@"^Config for scope .+ is currently locked|^Commit lock is already held|^Configuration is locked by|holding commit locks", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LockHeld();

    [GeneratedRegex(@"locked by (?:user |admin(?:istrator)? )?['""]?(?<owner>[^\s'"",.]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LockOwner();

    [GeneratedRegex(@"commit is pending|commit/validate is in progress|commit is in progress", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Busy();

    [GeneratedRegex(@"install is in progress|try again later", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Later();
}
