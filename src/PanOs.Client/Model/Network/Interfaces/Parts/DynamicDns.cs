namespace PanOs.Model;

/// <summary>Ddns config.</summary>
[ConfigurationPart]
public sealed partial record DynamicDns : ConfigurationNode
{
    /// <summary>Ddns cert profile. Null: not managed.</summary>
    [Element("ddns-cert-profile")]
    public string? CertificateProfile { get; init; }

    /// <summary>Ddns enabled, yes or no. Null: not managed.</summary>
    [Element("ddns-enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Ddns hostname, at most 255 characters. Null: not managed.</summary>
    [Element("ddns-hostname", MinLength = 1, MaxLength = 255)]
    public string? Hostname { get; init; }

    /// <summary>Ddns IP. Null: not managed.</summary>
    [Element("ddns-ip")]
    public ValueList<string>? Ipv4Addresses { get; init; }

    /// <summary>Ddns IPv6. Null: not managed.</summary>
    [Element("ddns-ipv6")]
    public ValueList<string>? Ipv6Addresses { get; init; }

    /// <summary>Ddns update interval, 1 to 30. Null: not managed; the device's default is 1.</summary>
    [Element("ddns-update-interval", Min = 1, Max = 30)]
    public int? UpdateInterval { get; init; }

    /// <summary>Ddns vendor, at most 127 characters. Null: not managed.</summary>
    [Element("ddns-vendor", MaxLength = 127)]
    public string? Vendor { get; init; }

    /// <summary>Ddns vendor config. Null: not managed.</summary>
    [Element("ddns-vendor-config")]
    public ValueList<InterfaceDdnsVendorConfig>? VendorConfiguration { get; init; }
}
