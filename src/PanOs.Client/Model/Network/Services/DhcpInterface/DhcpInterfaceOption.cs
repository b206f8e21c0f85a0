namespace PanOs.Model;

/// <summary>Option.</summary>
[ConfigurationPart]
public sealed partial record DhcpInterfaceOption : ConfigurationNode
{
    /// <summary>DNS. Null: not managed.</summary>
    [Element("dns")]
    public DhcpInterfaceDns? Dns { get; init; }

    /// <summary>DNS suffix. Null: not managed.</summary>
    [Element("dns-suffix")]
    public string? DnsSuffix { get; init; }

    /// <summary>Gateway. Null: not managed.</summary>
    [Element("gateway")]
    public string? Gateway { get; init; }

    /// <summary>Inheritance. Null: not managed.</summary>
    [Element("inheritance")]
    public DhcpInterfaceInheritance? Inheritance { get; init; }

    /// <summary>Lease. Null: not managed.</summary>
    [Element("lease")]
    public DhcpInterfaceLease? Lease { get; init; }

    /// <summary>Nis. Null: not managed.</summary>
    [Element("nis")]
    public DhcpInterfaceDns? Nis { get; init; }

    /// <summary>NTP. Null: not managed.</summary>
    [Element("ntp")]
    public DhcpInterfaceDns? Ntp { get; init; }

    /// <summary>Pop3 server. Null: not managed.</summary>
    [Element("pop3-server")]
    public string? Pop3Server { get; init; }

    /// <summary>Smtp server. Null: not managed.</summary>
    [Element("smtp-server")]
    public string? SmtpServer { get; init; }

    /// <summary>Subnet mask. Null: not managed.</summary>
    [Element("subnet-mask")]
    public string? SubnetMask { get; init; }

    /// <summary>User defined. Null: not managed.</summary>
    [Element("user-defined")]
    public ValueList<DhcpInterfaceUserDefined>? UserDefined { get; init; }

    /// <summary>Wins. Null: not managed.</summary>
    [Element("wins")]
    public DhcpInterfaceDns? Wins { get; init; }
}
