namespace PanOs.Model;

/// <summary>External CA.</summary>
[ConfigurationPart]
public sealed partial record IpsecTunnelExternalCa : ConfigurationNode
{
    /// <summary>Certificate profile. Null: not managed.</summary>
    [Element("certificate-profile")]
    public string? CertificateProfile { get; init; }

    /// <summary>Local certificate, at most 255 characters. Null: not managed.</summary>
    [Element("local-certificate", MaxLength = 255)]
    public string? LocalCertificate { get; init; }
}
