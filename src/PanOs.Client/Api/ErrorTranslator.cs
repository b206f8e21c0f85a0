using System.Text.RegularExpressions;

namespace PanOs;

/// <summary>Turns a refusal into the exception that says what to do.</summary>
internal static partial class ErrorTranslator
{
    public static PanOsException Translate(ParsedAnswer answer, ApiRequest request, string device, string? key, int httpStatus)
    {
        var lines = SecretMask.Apply(answer.Lines, request, key);
        var message = lines.Count > 0 ? string.Join(" | ", lines) : "The firewall gave no reason.";
        if (answer.Code is PanOsErrorCodes.Forbidden || httpStatus is 401 or 403 || message.StartsWith("Invalid credential", StringComparison.OrdinalIgnoreCase))
        {
            return new PanOsAuthenticationException($"{request.Name} was refused: {message}")
            {
                Device = device,
                Remedy = "Check the user and password or the API key, and that the administrator's role allows the XML API.",
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

        return new PanOsApiException(answer.Code is { } code ? $"{request.Name} failed with code {code}: {message}" : $"{request.Name} failed: {message}")
        {
            Device = device,
            Code = answer.Code,
            Lines = lines,
            XPath = request.XPathOf(answer.FailedOperation)?.ToString(),
            IsTransient = answer.Code is PanOsErrorCodes.SessionTimedOut || Busy().IsMatch(message),
        };
    }

    // Texts as clients of PAN-OS match them.
    [GeneratedRegex(@"^Config for scope .+ is currently locked|^Commit lock is already held|^Configuration is locked by|holding commit locks", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LockHeld();

    [GeneratedRegex(@"locked by (?:user |admin(?:istrator)? )?['""]?(?<owner>[^\s'"",.]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LockOwner();

    [GeneratedRegex(@"commit is pending|commit/validate is in progress|commit is in progress|install is in progress|try again later", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Busy();
}
