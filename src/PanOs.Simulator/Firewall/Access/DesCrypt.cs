using System.Text;

namespace PanOs.Simulator;

/// <summary>
/// The oldest password scheme of Unix <c>crypt</c>: two characters of salt and eleven of a block of zeros that was
/// encrypted 25 times by DES with the password as its key, its expansion disturbed by the salt. Bit by bit: it runs
/// once a login.
/// </summary>
internal static class DesCrypt
{
    /// <summary>The length of such a hash.</summary>
    public const int Length = 13;

    private const string Alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    // The tables of the standard (FIPS 46), counted from 1.
    private static readonly byte[] s_initial = [.. Columns([58, 60, 62, 64, 57, 59, 61, 63])];
    private static readonly byte[] s_keyChoice1 =
    [
        57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
        63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
    ];

    private static readonly byte[] s_keyChoice2 =
    [
        14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
        41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
    ];

    private static readonly byte[] s_rotations = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

    private static readonly byte[] s_permutation =
    [
        16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
    ];

    // A box's four rows, a hexadecimal digit each.
    private static readonly string[] s_boxes =
    [
        "E4D12FB83A6C5907" + "0F74E2D1A6CB9538" + "41E8D62BFC973A50" + "FC8249175B3EA06D",
        "F18E6B34972DC05A" + "3D47F28EC01A69B5" + "0E7BA4D158C6932F" + "D8A13F42B67C05E9",
        "A09E63F51DC7B428" + "D709346A285ECBF1" + "D6498F30B12C5AE7" + "1AD069874FE3B52C",
        "7DE3069A1285BC4F" + "D8B56F03472C1AE9" + "A690CB7DF13E5284" + "3F06A1D8945BC72E",
        "2C417AB6853FD0E9" + "EB2C47D150FA3986" + "421BAD78F9C5630E" + "B8C71E2D6F09A453",
        "C1AF92680D34E75B" + "AF427C9561DE0B38" + "9EF528C3704A1DB6" + "432C95FABE17608D",
        "4B2EF08D3C975A61" + "D0B7491AE35C2F86" + "14BDC37EAF680592" + "6BD814A7950FE23C",
        "D2846FB1A93E50C7" + "1FD8A374C56B0E92" + "7B419CE206ADF358" + "21E74A8DFC90356B",
    ];

    /// <summary>Whether <paramref name="password"/> gives <paramref name="hash"/>.</summary>
    public static bool Verify(string password, string hash) =>
        hash.Length == Length && Alphabet.Contains(hash[0], StringComparison.Ordinal) && Alphabet.Contains(hash[1], StringComparison.Ordinal)
        && Hash(password, hash[..2]) == hash;

    public static string Hash(string password, string salt)
    {
        bool[][] keys = Schedule(password);
        bool[] block = new bool[64];
        int saltBits = Alphabet.IndexOf(salt[0], StringComparison.Ordinal) | (Alphabet.IndexOf(salt[1], StringComparison.Ordinal) << 6);
        for (int time = 0; time < 25; time++)
        {
            block = Encrypt(block, keys, saltBits);
        }

        var text = new StringBuilder(salt);
        for (int i = 0; i < 66; i += 6)
        {
            int value = 0;
            for (int bit = i; bit < i + 6; bit++)
            {
                value = (value << 1) | (bit < 64 && block[bit] ? 1 : 0);
            }

            text.Append(Alphabet[value]);
        }

        return text.ToString();
    }

    // Seven bits of each of the first eight characters; the parity bit is not looked at.
    private static bool[][] Schedule(string password)
    {
        bool[] key = new bool[64];
        byte[] bytes = Encoding.UTF8.GetBytes(password);
        for (int i = 0; i < Math.Min(8, bytes.Length); i++)
        {
            for (int bit = 0; bit < 7; bit++)
            {
                key[(i * 8) + bit] = (bytes[i] >> (6 - bit) & 1) != 0;
            }
        }

        bool[] halves = Pick(key, s_keyChoice1);
        var keys = new bool[16][];
        for (int round = 0; round < 16; round++)
        {
            bool[] left = halves[..28];
            bool[] right = halves[28..];
            int by = s_rotations[round];
            halves = [.. left[by..], .. left[..by], .. right[by..], .. right[..by]];
            keys[round] = Pick(halves, s_keyChoice2);
        }

        return keys;
    }

    private static bool[] Encrypt(bool[] block, bool[][] keys, int salt)
    {
        bool[] start = Pick(block, s_initial);
        (bool[] left, bool[] right) = (start[..32], start[32..]);
        foreach (bool[] key in keys)
        {
            (left, right) = (right, [.. left.Zip(Round(right, key, salt), (a, b) => a ^ b)]);
        }

        // The halves are exchanged once more, then the first permutation is undone.
        bool[] end = [.. right, .. left];
        bool[] result = new bool[64];
        for (int i = 0; i < 64; i++)
        {
            result[s_initial[i] - 1] = end[i];
        }

        return result;
    }

    private static bool[] Round(bool[] right, bool[] key, int salt)
    {
        bool[] wide = new bool[48];
        for (int i = 0; i < 48; i++)
        {
            wide[i] = right[((i / 6 * 4) + (i % 6) + 31) % 32];
        }

        // Where the salt has a bit, the bits of the two halves change places.
        for (int i = 0; i < 12; i++)
        {
            if ((salt >> i & 1) != 0)
            {
                (wide[i], wide[i + 24]) = (wide[i + 24], wide[i]);
            }
        }

        bool[] narrow = new bool[32];
        for (int box = 0; box < 8; box++)
        {
            int Bit(int i) => wide[(box * 6) + i] ^ key[(box * 6) + i] ? 1 : 0;
            int row = (Bit(0) << 1) | Bit(5);
            int column = (Bit(1) << 3) | (Bit(2) << 2) | (Bit(3) << 1) | Bit(4);
            int value = Convert.ToInt32(s_boxes[box].Substring((row * 16) + column, 1), 16);
            for (int i = 0; i < 4; i++)
            {
                narrow[(box * 4) + i] = (value >> (3 - i) & 1) != 0;
            }
        }

        return Pick(narrow, s_permutation);
    }

    private static bool[] Pick(bool[] from, byte[] places) => [.. places.Select(place => from[place - 1])];

    private static IEnumerable<byte> Columns(byte[] firsts) => firsts.SelectMany(first => Enumerable.Range(0, 8).Select(i => (byte)(first - (8 * i))));
}
