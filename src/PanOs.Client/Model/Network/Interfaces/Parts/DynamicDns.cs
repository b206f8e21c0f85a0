namespace PanOs.Model;

/// <summary>How an interface tells its changing address to a dynamic DNS service.</summary>
[ConfigurationPart]
public sealed partial record DynamicDns : ConfigurationNode
{
    /// <summary>Whether it does. Null: not managed.</summary>
    [Element("ddns-enabled")]
    public bool? Enabled { get; init; }

    /// <summary>The service and the version of its protocol, such as <c>dyndns-v1</c>, at most 127 characters. Null: not managed.</summary>
    [Element("ddns-vendor", MaxLength = 127)]
    public string? Vendor { get; init; }

    /// <summary>What the service wants to know, such as the account. Null: not managed.</summary>
    [Element("ddns-vendor-config")]
    public ValueList<DynamicDnsSetting>? VendorSettings { get; init; }

    /// <summary>The name that is told to be at the address, at most 255 characters. Null: not managed.</summary>
    [Element("ddns-hostname", MinLength = 1, MaxLength = 255)]
    public string? Hostname { get; init; }

    /// <summary>Which of the interface's IPv4 addresses are told. Null: not managed.</summary>
    [Element("ddns-ip")]
    public ValueList<string>? Ipv4Addresses { get; init; }

    /// <summary>Which of the interface's IPv6 addresses are told. Null: not managed.</summary>
    [Element("ddns-ipv6")]
    public ValueList<string>? Ipv6Addresses { get; init; }

    /// <summary>Days after which an unchanged address is told again, 1 to 30. Null: not managed; the device's default is 1.</summary>
    [Element("ddns-update-interval", Min = 1, Max = 30)]
    public int? UpdateInterval { get; init; }

    /// <summary>The name of the certificate profile that judges the service's certificate. Null: not managed.</summary>
    [Element("ddns-cert-profile")]
    public string? CertificateProfile { get; init; }
}

/// <summary>One thing that a dynamic DNS service wants to know.</summary>
/// <param name="Name">Its keyword.</param>
[ConfigurationPart]
public sealed partial record DynamicDnsSetting(string Name) : ConfigurationNode
{
    /// <summary>Its value; it may be the account's password, so it is never printed, at most 255 characters. Null: not managed.</summary>
    [Element("value", MaxLength = 255, Secret = true)]
    public string? Value { get; init; }
}
