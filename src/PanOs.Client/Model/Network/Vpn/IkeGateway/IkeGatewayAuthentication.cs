namespace PanOs.Model;

/// <summary>Authentication: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IkeGatewayAuthentication : ConfigurationNode
{
    private IkeGatewayAuthentication()
    {
    }

    /// <summary>Certificate.</summary>
    [Alternative("certificate")]
    public sealed partial record CertificateChoice : IkeGatewayAuthentication
    {
        /// <summary>Allow ID payload mismatch, yes or no. Null: not managed.</summary>
        [Element("allow-id-payload-mismatch")]
        public bool? AllowIdPayloadMismatch { get; init; }

        /// <summary>Certificate profile. Null: not managed.</summary>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Local certificate. Null: not managed.</summary>
        [Element("local-certificate")]
        public IkeGatewayLocalCertificate? LocalCertificate { get; init; }

        /// <summary>Strict validation revocation, yes or no. Null: not managed.</summary>
        [Element("strict-validation-revocation")]
        public bool? StrictValidationRevocation { get; init; }

        /// <summary>Use management AS source, yes or no. Null: not managed.</summary>
        [Element("use-management-as-source")]
        public bool? UseManagementAsSource { get; init; }
    }

    /// <summary>Pre shared key.</summary>
    [Alternative("pre-shared-key")]
    public sealed partial record PreSharedKeyChoice : IkeGatewayAuthentication
    {
        /// <summary>Key, at most 255 characters. Null: not managed.</summary>
        [Element("key", MaxLength = 255, Secret = true)]
        public string? Key { get; init; }
    }
}
