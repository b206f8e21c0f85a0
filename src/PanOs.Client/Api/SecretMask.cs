using System.Text;
using System.Text.RegularExpressions;

namespace PanOs;

/// <summary>
/// Takes secrets out of what is shown: a firewall's messages quote the values that it was sent, and its answers hold
/// hashes and keys. What is secret is known from the request and from the names of elements, not guessed from the text.
/// </summary>
internal static partial class SecretMask
{
    public const string Mask = "***";

    // How much of a body is looked at for an excerpt, at least.
    private const int ExcerptWindow = 4096;

    private static readonly HashSet<string> s_secretNames = new(StringComparer.Ordinal)
    {
        "key", "community", "passwd", "pwd", "otp", "token", "authcode", "auth-code", "authpwd", "privpwd",
    };

    private static readonly string[] s_secretEndings =
    [
        "password", "passphrase", "phash", "secret", "private-key", "pre-shared-key", "auth-key", "api-key", "access-key",
        "master-key", "community-string", "-passwd", "-pwd", "-token", "-otp", "pin-value",
    ];

    /// <summary>Whether the text of such an element or parameter is a secret.</summary>
    public static bool IsSecret(string name) =>
        s_secretNames.Contains(name) || s_secretEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Masks the secrets that are known, wherever they stand.</summary>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> lines, KnownSecrets known) =>
        lines.Count == 0 ? lines : [.. lines.Select(line => Without(known.Forms, line))];

    /// <summary>The same for a text that may hold XML: the text of secret elements is masked too, well-formed or not.</summary>
    public static string Apply(string text, KnownSecrets known) => LeafElement().Replace(Without(known.Forms, text), MaskedLeaf);

    /// <summary>How a body begins, on one line, masked and cut.</summary>
    public static string Excerpt(ReadOnlySpan<byte> body, KnownSecrets known, int maxLength)
    {
        int window = Math.Max(ExcerptWindow, maxLength * 4);
        string text = Encoding.UTF8.GetString(body.Length > window ? body[..window] : body);
        text = LeafElement().Replace(WithoutTail(known.Forms, Without(known.Forms, text)), MaskedLeaf);
        text = Blanks().Replace(text, " ").Trim();
        return text.Length > maxLength ? string.Concat(text.AsSpan(0, maxLength), "...") : text;
    }

    private static string MaskedLeaf(Match match) =>
        IsSecret(match.Groups["name"].Value) ? string.Concat(match.Value.AsSpan(0, match.Groups["value"].Index - match.Index), Mask) : match.Value;

    private static string Without(IReadOnlyList<string> secrets, string text) =>
        secrets.Aggregate(text, (masked, secret) => masked.Replace(secret, Mask, StringComparison.Ordinal));

    // A secret that the end of the text cuts in two is not found as a whole.
    private static string WithoutTail(IReadOnlyList<string> secrets, string text)
    {
        foreach (string secret in secrets)
        {
            for (int length = Math.Min(secret.Length - 1, text.Length); length >= 3; length--)
            {
                if (text.AsSpan().EndsWith(secret.AsSpan(0, length), StringComparison.Ordinal))
                {
                    return string.Concat(text.AsSpan(0, text.Length - length), Mask);
                }
            }
        }

        return text;
    }

    [GeneratedRegex(@"<(?<name>[A-Za-z_][\w.-]*)(?:\s[^<>]*)?>(?<value>(?>(?:<!\[CDATA\[.*?(?:\]\]>|$)|[^<]+)+))", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LeafElement();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.None, 2000)]
    private static partial Regex Blanks();
}
