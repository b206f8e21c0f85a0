using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Takes secrets out of what is shown: a firewall's messages quote the values that it was sent, and its answers hold
/// hashes and keys. What is secret is known from the request and from the names of elements, not guessed from the text.
/// </summary>
internal static partial class SecretMask
{
    public const string Mask = "***";

    // How much of a body is looked at for an excerpt.
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

    /// <summary>Masks the values of secret parameters and elements of a request, and of its credential, wherever they stand.</summary>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> lines, ApiRequest request, Access? access)
    {
        if (lines.Count == 0)
        {
            return lines;
        }

        var secrets = SecretsOf(request, access);
        return [.. lines.Select(line => Without(secrets, line))];
    }

    /// <summary>The same for one text that may hold XML: the text of secret elements is masked too, well-formed or not.</summary>
    public static string Apply(string text, ApiRequest request, Access? access) =>
        LeafElement().Replace(Without(SecretsOf(request, access), text), MaskedLeaf);

    /// <summary>How a body begins, on one line, masked and cut.</summary>
    public static string Excerpt(ReadOnlySpan<byte> body, ApiRequest request, Access? access, int maxLength)
    {
        bool isCut = body.Length > ExcerptWindow;
        string text = Encoding.UTF8.GetString(isCut ? body[..ExcerptWindow] : body);
        var secrets = SecretsOf(request, access);
        text = LeafElement().Replace(WithoutTail(secrets, Without(secrets, text)), MaskedLeaf);
        text = Blanks().Replace(text, " ").Trim();
        return text.Length > maxLength ? string.Concat(text.AsSpan(0, maxLength), "...") : text;
    }

    private static string MaskedLeaf(Match match) =>
        IsSecret(match.Groups["name"].Value) ? string.Concat(match.Value.AsSpan(0, match.Groups["value"].Index - match.Index), Mask) : match.Value;

    private static string Without(List<string> secrets, string text) =>
        secrets.Aggregate(text, (masked, secret) => masked.Replace(secret, Mask, StringComparison.Ordinal));

    // A secret that the end of the text cuts in two is not found as a whole.
    private static string WithoutTail(List<string> secrets, string text)
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

    private static List<string> SecretsOf(ApiRequest request, Access? access) =>
        [.. SecretValuesOf(request).Concat(access?.Secrets ?? []).SelectMany(Forms).Where(secret => secret.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];

    // As it is, as XML holds it, and as a form or a URL holds it.
    private static IEnumerable<string> Forms(string secret) =>
        [secret, SecurityElement.Escape(secret), Uri.EscapeDataString(secret), secret.Trim()];

    private static IEnumerable<string> SecretValuesOf(ApiRequest request)
    {
        foreach (var (name, value) in request.Parameters)
        {
            if (IsSecret(name))
            {
                yield return value;
            }
            else if (name is "cmd" or "element" && TryParse(value) is { } xml)
            {
                foreach (var element in xml.DescendantsAndSelf().Where(e => !e.HasElements && IsSecret(e.Name.LocalName)))
                {
                    yield return element.Value;
                }
            }
        }
    }

    // Several elements side by side are legal as the value of "element".
    private static XElement? TryParse(string xml)
    {
        try
        {
            return XElement.Parse($"<all>{xml}</all>");
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<(?<name>[A-Za-z_][\w.-]*)(?:\s[^<>]*)?>(?<value>(?>(?:<!\[CDATA\[.*?(?:\]\]>|$)|[^<]+)+))", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LeafElement();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.None, 2000)]
    private static partial Regex Blanks();
}
