namespace PanOs.Aws;

/// <summary>Public keys in OpenSSH form. The comment at the end is no part of the key.</summary>
internal static class PublicKeyText
{
    /// <summary>Type and key material, or null when the text is no public key.</summary>
    public static string? Parse(string? text)
    {
        string[] parts = (text ?? string.Empty).Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool isKey = parts is ["ssh-rsa" or "ssh-ed25519", var material, ..]
            && Convert.TryFromBase64String(material, new byte[material.Length], out int length)
            && length > 16;
        return isKey ? $"{parts[0]} {parts[1]}" : null;
    }
}
