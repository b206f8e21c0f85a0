using System.Security.Cryptography;
using System.Text;

namespace PanOs.Simulator;

/// <summary>The <c>$5$</c> password scheme of Unix <c>crypt</c> (SHA-256, 5000 rounds).</summary>
internal static class Sha256Crypt
{
    private const string Prefix = "$5$";
    private const int Rounds = 5000;
    private const string Alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether <paramref name="password"/> gives <paramref name="hash"/>; false for any other scheme.</summary>
    public static bool Verify(string password, string hash)
    {
        int end = hash.LastIndexOf('$');
        return hash.StartsWith(Prefix, StringComparison.Ordinal) && end > Prefix.Length
            && Hash(password, hash[Prefix.Length..end]) == hash;
    }

    public static string Hash(string password, string salt)
    {
        byte[] key = Encoding.UTF8.GetBytes(password);
        byte[] saltBytes = Encoding.UTF8.GetBytes(salt);
        byte[] alternate = SHA256.HashData([.. key, .. saltBytes, .. key]);

        var first = new List<byte>([.. key, .. saltBytes, .. Stretch(alternate, key.Length)]);
        for (int length = key.Length; length > 0; length >>= 1)
        {
            first.AddRange((length & 1) != 0 ? alternate : key);
        }

        byte[] digest = SHA256.HashData(first.ToArray());
        byte[] p = Stretch(SHA256.HashData(Repeat(key, key.Length)), key.Length);
        byte[] s = Stretch(SHA256.HashData(Repeat(saltBytes, 16 + digest[0])), saltBytes.Length);
        for (int round = 0; round < Rounds; round++)
        {
            bool odd = (round & 1) != 0;
            digest = SHA256.HashData([
                .. odd ? p : digest,
                .. round % 3 != 0 ? s : [],
                .. round % 7 != 0 ? p : [],
                .. odd ? digest : p]);
        }

        return $"{Prefix}{salt}${Encode(digest)}";
    }

    private static byte[] Repeat(byte[] block, int times) => [.. Enumerable.Repeat(block, times).SelectMany(bytes => bytes)];

    private static byte[] Stretch(byte[] block, int length) => [.. Enumerable.Range(0, length).Select(i => block[i % block.Length])];

    // The scheme permutes the digest: three bytes that are ten apart make four characters.
    private static string Encode(byte[] digest)
    {
        var text = new StringBuilder();
        int a = 0, b = 10, c = 20;
        for (int group = 0; group < 10; group++)
        {
            Append(text, (digest[a] << 16) | (digest[b] << 8) | digest[c], 4);
            (a, b, c) = (c + 1, a + 1, b + 1);
        }

        Append(text, (digest[31] << 8) | digest[30], 3);
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value, int characters)
    {
        for (; characters > 0; characters--, value >>= 6)
        {
            text.Append(Alphabet[value & 0x3f]);
        }
    }
}
