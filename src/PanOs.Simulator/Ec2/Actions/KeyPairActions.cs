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
        string name = form.Required("KeyName");
        string publicKey = Decode(form.Required("PublicKeyMaterial"));
        if (Find(ec2, name) is not null)
        {
            throw new Ec2Fault("InvalidKeyPair.Duplicate", $"The keypair '{name}' already exists.");
        }

        var tags = new Ec2Tagging(form, ec2.KeyPairs.ResourceType);
        var pair = new Ec2KeyPair(ec2.Ids.Next("key"), name, publicKey, ec2.Clock.GetUtcNow());
        tags.Apply(ec2.KeyPairs, pair);
        ec2.KeyPairs.Add(pair);
        return [El("keyName", pair.Name), El("keyPairId", pair.Id), El("keyFingerprint", Fingerprint(pair)), Tags(pair)];
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

    private static string Decode(string material)
    {
        try
        {
            string text = Encoding.ASCII.GetString(Convert.FromBase64String(material)).Trim();
            string[] parts = text.Split(' ');
            if (parts is ["ssh-rsa" or "ssh-ed25519", _, ..] && Convert.FromBase64String(parts[1]).Length > 0)
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

    // Unconfirmed: over which bytes EC2 computes the fingerprint of an imported RSA key; that of an ED25519 key is the
    // OpenSSH one.
    private static string Fingerprint(Ec2KeyPair pair) =>
        Convert.ToBase64String(SHA256.HashData(Convert.FromBase64String(pair.PublicKey.Split(' ')[1])));
}
