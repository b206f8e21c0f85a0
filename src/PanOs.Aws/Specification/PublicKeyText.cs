using System.Buffers.Binary;
using System.Text;

namespace PanOs.Aws;

/// <summary>Public keys in OpenSSH form. The comment at the end is no part of the key.</summary>
internal static class PublicKeyText
{
    /// <summary>Type and key material, or null when the text is no public key that EC2 takes.</summary>
    public static string? Parse(string? text)
    {
        string[] parts = (text ?? string.Empty).Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts is ["ssh-rsa" or "ssh-ed25519", var material, ..] && IsWhole(parts[0], material) ? $"{parts[0]} {parts[1]}" : null;
    }

    // The material repeats the type and then holds one part (ED25519) or two (RSA), each behind its length in four bytes.
    // A key that was cut short in copying shows here and not at the end of a build.
    private static bool IsWhole(string type, string material)
    {
        byte[] buffer = new byte[material.Length];
        if (!Convert.TryFromBase64String(material, buffer, out int length))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = buffer.AsSpan(0, length);
        int parts = 0;
        while (rest.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(rest) is var size && size <= rest.Length - 4)
        {
            if (parts == 0 && !string.Equals(Encoding.ASCII.GetString(rest.Slice(4, (int)size)), type, StringComparison.Ordinal))
            {
                return false;
            }

            parts++;
            rest = rest[(4 + (int)size)..];
        }

        return rest.IsEmpty && parts == (type is "ssh-rsa" ? 3 : 2);
    }
}
