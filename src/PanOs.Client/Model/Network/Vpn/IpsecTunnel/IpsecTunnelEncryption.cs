namespace PanOs.Model;

/// <summary>Encryption.</summary>
[ConfigurationPart]
public sealed partial record IpsecTunnelEncryption : ConfigurationNode
{
    /// <summary>Algorithm. Null: not managed; the device's default is aes-128-cbc.</summary>
    [Element("algorithm")]
    public IpsecTunnelAlgorithm? Algorithm { get; init; }

    /// <summary>Key, at most 255 characters. Null: not managed.</summary>
    [Element("key", MaxLength = 255, Secret = true)]
    public string? Key { get; init; }
}
