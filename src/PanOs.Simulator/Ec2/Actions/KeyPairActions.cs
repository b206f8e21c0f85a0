using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class KeyPairActions
{
    private static readonly Ec2Filters<Ec2KeyPair> s_filters = new(pair => pair.Tags)
    {
        ["key-name"] = pair => [pair.Name],
        ["key-pair-id"] = pair => [pair.Id],
        ["fingerprint"] = pair => [Fingerprint(pair)],
    };

    public static XElement[] Import(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2KeyPair pair = Add(ec2, form, () => Decode(form.Required("PublicKeyMaterial")));
        return [El("keyName", pair.Name), El("keyPairId", pair.Id), El("keyFingerprint", Fingerprint(pair)), Tags(pair)];
    }

    /// <summary>The private key is in the answer and nowhere else.</summary>
    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        if (form.Optional("KeyType") is not (null or "rsa") || form.Optional("KeyFormat") is not (null or "pem"))
        {
            throw Ec2Fault.BadValue("The simulator makes RSA keys in PEM form only; import others");
        }

        using var key = RSA.Create(2048);
        Ec2KeyPair pair = Add(ec2, form, () => OpenSsh(key.ExportParameters(includePrivateParameters: false)));
        return
        [
            El("keyName", pair.Name),
            El("keyPairId", pair.Id),
            El("keyFingerprint", Fingerprint(pair)),
            El("keyMaterial", key.ExportRSAPrivateKeyPem()),
            Tags(pair),
        ];
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        string? name = form.Optional("KeyName");
        string? id = form.Optional("KeyPairId");
        if (name is null && id is null)
        {
            throw Ec2Fault.Missing("KeyName");
        }

        // A key pair that is not there is no error.
        Ec2KeyPair? pair = name is null ? ec2.KeyPairs.Find(id!) : Find(ec2, name);
        if (pair is not null)
        {
            ec2.KeyPairs.Remove(pair);
        }

        return pair is null ? Done() : [El("return", true), El("keyPairId", pair.Id)];
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> names = form.List("KeyName");
        if (names.FirstOrDefault(name => Find(ec2, name) is null) is { } unknown)
        {
            throw new Ec2Fault("InvalidKeyPair.NotFound", $"The key pair '{unknown}' does not exist");
        }

        bool withKey = form.Flag("IncludePublicKey") ?? false;
        IEnumerable<Ec2KeyPair> pairs = ec2.KeyPairs.Select(form.List("KeyPairId"))
            .Where(pair => names.Count == 0 || names.Contains(pair.Name, StringComparer.Ordinal));
        return
        [
            Set("keySet", s_filters.Apply(form, pairs), pair => new object?[]
            {
                El("keyPairId", pair.Id),
                El("keyName", pair.Name),
                El("keyType", pair.KeyType),
                El("keyFingerprint", Fingerprint(pair)),
                El("createTime", Time(pair.Created)),
                withKey ? El("publicKey", pair.PublicKey) : null,
                Tags(pair),
            }),
        ];
    }

    public static Ec2KeyPair? Find(Ec2Simulator ec2, string name) =>
        ec2.KeyPairs.FirstOrDefault(pair => string.Equals(pair.Name, name, StringComparison.Ordinal));

    private static Ec2KeyPair Add(Ec2Simulator ec2, Ec2Form form, Func<string> publicKey)
    {
        string name = form.Required("KeyName");
        string text = publicKey();
        if (Find(ec2, name) is not null)
        {
            throw new Ec2Fault("InvalidKeyPair.Duplicate", $"The keypair '{name}' already exists.");
        }

        var tags = new Ec2Tagging(form, ec2.KeyPairs.ResourceType);
        var pair = new Ec2KeyPair(ec2.Ids.Next("key"), name, text, ec2.Clock.GetUtcNow());
        tags.Apply(ec2.KeyPairs, pair);
        ec2.KeyPairs.Add(pair);
        return pair;
    }

    // RFC 4253: each part with its length in four bytes; a number whose first bit is set gets a zero in front.
    private static string OpenSsh(RSAParameters key)
    {
        List<byte> blob = [];
        foreach (byte[] part in (byte[][])[Encoding.ASCII.GetBytes("ssh-rsa"), Positive(key.Exponent!), Positive(key.Modulus!)])
        {
            blob.AddRange([(byte)(part.Length >> 24), (byte)(part.Length >> 16), (byte)(part.Length >> 8), (byte)part.Length, .. part]);
        }

        return $"ssh-rsa {Convert.ToBase64String([.. blob])}";

        static byte[] Positive(byte[] number) => number[0] >= 0x80 ? [0, .. number] : number;
    }

    private static string Decode(string material)
    {
        try
        {
            string text = Encoding.ASCII.GetString(Convert.FromBase64String(material)).Trim();
            string[] parts = text.Split(' ');
            if (parts is ["ssh-rsa" or "ssh-ed25519", _, ..] && IsKey(parts[0], Convert.FromBase64String(parts[1])))
            {
                return text;
            }
        }
        catch (FormatException)
        {
            // Said below.
        }

        throw new Ec2Fault("InvalidKey.Format", "Key is not in valid OpenSSH public key format");
    }

    // RFC 4253 and RFC 8709: the kind again, then what the kind has, and nothing after it.
    private static bool IsKey(string kind, byte[] blob)
    {
        List<byte[]> parts = [];
        int at = 0;
        while (at + 4 <= blob.Length)
        {
            int length = (blob[at] << 24) | (blob[at + 1] << 16) | (blob[at + 2] << 8) | blob[at + 3];
            if (length < 0 || length > blob.Length - at - 4)
            {
                return false;
            }

            parts.Add(blob[(at + 4)..(at + 4 + length)]);
            at += 4 + length;
        }

        return at == blob.Length && parts.Count > 0 && string.Equals(Encoding.ASCII.GetString(parts[0]), kind, StringComparison.Ordinal)
            && (kind is "ssh-ed25519" ? parts is [_, { Length: 32 }] : parts is [_, { Length: > 0 }, { Length: >= 128 }]);
    }

    // Unconfirmed: over which bytes EC2 computes the fingerprint of an imported RSA key; that of an ED25519 key is the
    // OpenSSH one.
    private static string Fingerprint(Ec2KeyPair pair) =>
        Convert.ToBase64String(SHA256.HashData(Convert.FromBase64String(pair.PublicKey.Split(' ')[1])));
}
