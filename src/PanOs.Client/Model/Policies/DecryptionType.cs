namespace PanOs.Model;

/// <summary>How encrypted traffic is decrypted.</summary>
[ConfigurationChoice]
public abstract partial record DecryptionType : ConfigurationNode
{
    private DecryptionType()
    {
    }

    /// <summary>TLS of one's own users to servers outside.</summary>
    public static DecryptionType SslForwardProxy { get; } = new SslForwardProxyType();

    /// <summary>SSH.</summary>
    public static DecryptionType SshProxy { get; } = new SshProxyType();

    /// <summary>TLS to servers of one's own, whose keys the firewall has.</summary>
    /// <param name="certificates">Names of the servers' certificates.</param>
    public static DecryptionType SslInboundInspection(params string[] certificates) => new SslInboundInspectionType { Certificates = certificates };

    /// <summary>TLS of one's own users.</summary>
    [Alternative("ssl-forward-proxy")]
    public sealed partial record SslForwardProxyType : DecryptionType;

    /// <summary>SSH.</summary>
    [Alternative("ssh-proxy")]
    public sealed partial record SshProxyType : DecryptionType;

    /// <summary>TLS to servers of one's own.</summary>
    [Alternative("ssl-inbound-inspection")]
    public sealed partial record SslInboundInspectionType : DecryptionType
    {
        /// <summary>Names of the servers' certificates. Null: not managed.</summary>
        [Element("certificates")]
        public ValueList<string>? Certificates { get; init; }
    }
}

/// <summary>What a decryption rule does with matching traffic.</summary>
public enum DecryptionAction
{
    /// <summary>Leave it as it is.</summary>
    NoDecrypt,

    /// <summary>Decrypt it and look into it.</summary>
    Decrypt,

    /// <summary>Decrypt it and send a copy to another device.</summary>
    DecryptAndForward,
}
