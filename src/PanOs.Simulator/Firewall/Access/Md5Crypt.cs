using System.Security.Cryptography;
using System.Text;

namespace PanOs.Simulator;

/// <summary>The <c>$1$</c> password scheme of Unix <c>crypt</c> (MD5, 1000 rounds).</summary>
internal static class Md5Crypt
{
    private const string Prefix = "$1$";
    private const string Alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether <paramref name="password"/> gives <paramref name="hash"/>.</summary>
    public static bool Verify(string password, string hash)
    {
        int end = hash.LastIndexOf('$');
        return end > Prefix.Length && Hash(password, hash[Prefix.Length..end]) == hash;
    }

    public static string Hash(string password, string salt)
    {
        byte[] key = Encoding.UTF8.GetBytes(password);
        byte[] saltBytes = Encoding.UTF8.GetBytes(salt);
        byte[] alternate = Digest([.. key, .. saltBytes, .. key]);
        var first = new List<byte>([.. key, .. Encoding.ASCII.GetBytes(Prefix), .. saltBytes]);
        for (int left = key.Length; left > 0; left -= alternate.Length)
        {
            first.AddRange(alternate[..Math.Min(left, alternate.Length)]);
        }

        for (int bits = key.Length; bits > 0; bits >>= 1)
        {
            first.Add((bits & 1) != 0 ? (byte)0 : key[0]);
        }

        byte[] digest = Digest([.. first]);
        for (int round = 0; round < 1000; round++)
        {
            bool odd = (round & 1) != 0;
            digest = Digest([
                .. odd ? key : digest,
                .. round % 3 != 0 ? saltBytes : [],
                .. round % 7 != 0 ? key : [],
                .. odd ? digest : key]);
        }

        var text = new StringBuilder(Prefix).Append(salt).Append('$');
        for (int i = 0; i < 5; i++)
        {
            Append(text, (digest[i] << 16) | (digest[i + 6] << 8) | digest[i == 4 ? 5 : i + 12], 4);
        }

        Append(text, digest[11], 2);
        return text.ToString();
    }

#pragma warning disable CA5351 // The scheme is MD5; configurations of old devices carry it.
    private static byte[] Digest(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351

    private static void Append(StringBuilder text, int value, int characters)
    {
        for (; characters > 0; characters--, value >>= 6)
        {
            text.Append(Alphabet[value & 0x3f]);
        }
    }
}
