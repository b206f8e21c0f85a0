namespace PanOs.Model;

/// <summary>What a DHCP server tells its clients. Instead of an address, <c>inherited</c> takes it from the interface that is inherited from.</summary>
[ConfigurationPart]
public sealed partial record DhcpOptions : ConfigurationNode
{
    /// <summary>How long an address is a client's. Null: not managed.</summary>
    [Element("lease")]
    public DhcpLease? Lease { get; init; }

    /// <summary>The interface whose own DHCP or PPPoE answers are handed on. Null: not managed.</summary>
    [Element("inheritance/source")]
    public string? InheritFrom { get; init; }

    /// <summary>The default gateway. Null: not managed.</summary>
    [Element("gateway")]
    public string? Gateway { get; init; }

    /// <summary>The network mask. Null: not managed.</summary>
    [Element("subnet-mask")]
    public string? SubnetMask { get; init; }

    /// <summary>The first DNS server. Null: not managed.</summary>
    [Element("dns/primary")]
    public string? DnsPrimary { get; init; }

    /// <summary>The second DNS server. Null: not managed.</summary>
    [Element("dns/secondary")]
    public string? DnsSecondary { get; init; }

    /// <summary>The domain that short names are completed with. Null: not managed.</summary>
    [Element("dns-suffix")]
    public string? DnsSuffix { get; init; }

    /// <summary>The first WINS server. Null: not managed.</summary>
    [Element("wins/primary")]
    public string? WinsPrimary { get; init; }

    /// <summary>The second WINS server. Null: not managed.</summary>
    [Element("wins/secondary")]
    public string? WinsSecondary { get; init; }

    /// <summary>The first NIS server. Null: not managed.</summary>
    [Element("nis/primary")]
    public string? NisPrimary { get; init; }

    /// <summary>The second NIS server. Null: not managed.</summary>
    [Element("nis/secondary")]
    public string? NisSecondary { get; init; }

    /// <summary>The first time server. Null: not managed.</summary>
    [Element("ntp/primary")]
    public string? NtpPrimary { get; init; }

    /// <summary>The second time server. Null: not managed.</summary>
    [Element("ntp/secondary")]
    public string? NtpSecondary { get; init; }

    /// <summary>The POP3 server. Null: not managed.</summary>
    [Element("pop3-server")]
    public string? Pop3Server { get; init; }

    /// <summary>The SMTP server. Null: not managed.</summary>
    [Element("smtp-server")]
    public string? SmtpServer { get; init; }

    /// <summary>More options, by their code. Null: not managed.</summary>
    [Element("user-defined")]
    public ValueList<DhcpCustomOption>? Custom { get; init; }
}

/// <summary>How long an address is a client's.</summary>
[ConfigurationChoice]
public abstract partial record DhcpLease : ConfigurationNode
{
    private DhcpLease()
    {
    }

    /// <summary>For ever.</summary>
    public static DhcpLease Unlimited { get; } = new UnlimitedLease();

    /// <summary>For so many minutes.</summary>
    /// <param name="value">Minutes, 0 to 1000000.</param>
    public static DhcpLease Minutes(int value) => new TimedLease(value);

    /// <summary>For ever.</summary>
    [Alternative("unlimited")]
    public sealed partial record UnlimitedLease : DhcpLease;

    /// <summary>For so many minutes.</summary>
    /// <param name="Value">Minutes, 0 to 1000000.</param>
    [Alternative("timeout")]
    public sealed partial record TimedLease([property: Element(".", Min = 0, Max = 1000000)] int Value) : DhcpLease;
}

/// <summary>An option that has no field of its own.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DhcpCustomOption(string Name) : ConfigurationNode
{
    /// <summary>The option's code, 1 to 254. Null: not managed.</summary>
    [Element("code", Min = 1, Max = 254)]
    public int? Code { get; init; }

    /// <summary>What clients are told. Null: not managed.</summary>
    [Element(".")]
    public DhcpOptionValue? Value { get; init; }

    /// <summary>Whether the value is taken from the interface that is inherited from. Null: not managed.</summary>
    [Element("inherited")]
    public bool? Inherited { get; init; }

    /// <summary>Only clients that name this vendor class are told, at most 255 characters. Null: not managed.</summary>
    [Element("vendor-class-identifier", MinLength = 1, MaxLength = 255)]
    public string? VendorClass { get; init; }
}

/// <summary>The value of a DHCP option.</summary>
[ConfigurationChoice]
public abstract partial record DhcpOptionValue : ConfigurationNode
{
    private DhcpOptionValue()
    {
    }

    /// <summary>Addresses.</summary>
    /// <param name="values">IPv4 addresses.</param>
    public static DhcpOptionValue Ip(params string[] values) => new IpValue(values);

    /// <summary>Texts.</summary>
    /// <param name="values">Texts.</param>
    public static DhcpOptionValue Ascii(params string[] values) => new AsciiValue(values);

    /// <summary>Bytes.</summary>
    /// <param name="values">Hexadecimal digits.</param>
    public static DhcpOptionValue Hex(params string[] values) => new HexValue(values);

    /// <summary>Addresses.</summary>
    /// <param name="Values">IPv4 addresses.</param>
    [Alternative("ip")]
    public sealed partial record IpValue([property: Element(".")] ValueList<string> Values) : DhcpOptionValue;

    /// <summary>Texts.</summary>
    /// <param name="Values">Texts.</param>
    [Alternative("ascii")]
    public sealed partial record AsciiValue([property: Element(".")] ValueList<string> Values) : DhcpOptionValue;

    /// <summary>Bytes.</summary>
    /// <param name="Values">Hexadecimal digits.</param>
    [Alternative("hex")]
    public sealed partial record HexValue([property: Element(".")] ValueList<string> Values) : DhcpOptionValue;
}
