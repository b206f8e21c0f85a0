using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// Takes secrets out of what a firewall says: its messages quote the values that it was sent. What is secret is known
/// from the request, not guessed from the text.
/// </summary>
internal static class SecretMask
{
    private const string Mask = "***";

    private static readonly HashSet<string> s_secretElements = new(StringComparer.Ordinal)
    {
        "password", "passwd", "phash", "key", "secret", "pre-shared-key", "private-key", "passphrase", "auth-code",
        "authcode", "auth-key", "bind-password", "community", "authpwd", "privpwd", "master-key", "new-master-key", "current-master-key",
    };

    /// <summary>Whether the text of such an element is a secret.</summary>
    public static bool IsSecret(string elementName) => s_secretElements.Contains(elementName);

    /// <summary>Masks the values of secret parameters and elements of a request, and the key, wherever they stand.</summary>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> lines, ApiRequest request, string? key)
    {
        var secrets = SecretsOf(request).Append(key ?? string.Empty).Where(secret => secret.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length).ToList();
        return [.. lines.Select(line => secrets.Aggregate(line, (text, secret) => text.Replace(secret, Mask, StringComparison.Ordinal)))];
    }

    private static IEnumerable<string> SecretsOf(ApiRequest request)
    {
        foreach (var (name, value) in request.Parameters)
        {
            if (name is "password" or "key")
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

    private static XElement? TryParse(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
