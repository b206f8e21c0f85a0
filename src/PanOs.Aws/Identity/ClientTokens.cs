using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PanOs.Aws;

/// <summary>
/// Tokens that make a create repeatable, also from another process after a crash. Where a token names something that was
/// deleted since, the next generation is used.
/// </summary>
internal static class ClientTokens
{
    /// <summary>
    /// A token of 64 characters. <paramref name="parameters"/> belong to it because EC2 refuses a known token with other
    /// parameters; among them must be an id that a rebuilt deployment does not have again.
    /// </summary>
    public static string Make(string deployment, string kind, string role, int generation, params IEnumerable<string?> parameters)
    {
        var text = new StringBuilder();
        foreach (string? part in (IEnumerable<string?>)[deployment, kind, role, generation.ToString(CultureInfo.InvariantCulture), .. parameters])
        {
            text.Append(part?.Length ?? -1).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
