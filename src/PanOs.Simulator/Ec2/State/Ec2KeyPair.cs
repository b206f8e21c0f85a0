namespace PanOs.Simulator;

/// <summary>The public half of a key pair: EC2 never keeps the other.</summary>
internal sealed class Ec2KeyPair(string id, string name, string publicKey, DateTimeOffset created) : Ec2Resource(id)
{
    public string Name { get; } = name;

    /// <summary>OpenSSH format.</summary>
    public string PublicKey { get; } = publicKey;

    public DateTimeOffset Created { get; } = created;

    /// <summary><c>rsa</c> or <c>ed25519</c>.</summary>
    public string KeyType => PublicKey.StartsWith("ssh-ed25519", StringComparison.Ordinal) ? "ed25519" : "rsa";
}
