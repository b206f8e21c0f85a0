namespace PanOs.Simulator;

/// <summary>Checks a password against a <c>phash</c> of any scheme that configurations carry.</summary>
internal static class PasswordHash
{
    /// <summary>
    /// Whether <paramref name="password"/> gives <paramref name="hash"/>: <c>$1$</c> (MD5, up to about 10.0), <c>$5$</c>
    /// (SHA-256, since), or the 13 characters of DES from the oldest ones. False for anything else, such as <c>*</c>.
    /// </summary>
    public static bool Verify(string password, string hash) =>
        hash.StartsWith("$1$", StringComparison.Ordinal) ? Md5Crypt.Verify(password, hash)
        : hash.StartsWith('$') ? Sha256Crypt.Verify(password, hash)
        : hash.Length == DesCrypt.Length && DesCrypt.Verify(password, hash);
}
