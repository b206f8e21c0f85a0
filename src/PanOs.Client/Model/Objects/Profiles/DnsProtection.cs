namespace PanOs.Model;

/// <summary>What is done with look-ups of malicious domains.</summary>
[ConfigurationPart]
public sealed partial record DnsProtection : ConfigurationNode
{
    /// <summary>What is done, by list. Null: not managed.</summary>
    [Element("lists")]
    public ValueList<DnsListAction>? Lists { get; init; }

    /// <summary>What is done, by category of the vendor's DNS service. Null: not managed.</summary>
    [Element("dns-security-categories")]
    public ValueList<DnsCategoryAction>? Categories { get; init; }

    /// <summary>The IPv4 address that is answered to <c>sinkhole</c>. Null: not managed; the device's default is <c>pan-sinkhole-default-ip</c>.</summary>
    [Element("sinkhole/ipv4-address")]
    public string? SinkholeIpv4 { get; init; }

    /// <summary>The IPv6 address that is answered to <c>sinkhole</c>. Null: not managed; the device's default is <c>::1</c>.</summary>
    [Element("sinkhole/ipv6-address")]
    public string? SinkholeIpv6 { get; init; }

    /// <summary>Domains that are left alone. Null: not managed.</summary>
    [Element("whitelist")]
    public ValueList<DnsAllowedDomain>? AllowedDomains { get; init; }

    /// <summary>The IDs of signatures that are left out. Null: not managed.</summary>
    [Element("threat-exception", Entries = true)]
    public ValueList<string>? ThreatExceptions { get; init; }

    /// <summary>What is done with questions for all records. Null: not managed; the device's default is <c>allow</c>.</summary>
    [Element("rtype-action/any", Since = "11.0.2")]
    public DnsRecordAction? RecordTypeAny { get; init; }

    /// <summary>What is done with questions for HTTPS records. Null: not managed; the device's default is <c>allow</c>.</summary>
    [Element("rtype-action/https", Since = "11.0.2")]
    public DnsRecordAction? RecordTypeHttps { get; init; }

    /// <summary>What is done with questions for SVCB records. Null: not managed; the device's default is <c>allow</c>.</summary>
    [Element("rtype-action/svcb", Since = "11.0.2")]
    public DnsRecordAction? RecordTypeSvcb { get; init; }
}

/// <summary>What is done with look-ups of a list's domains.</summary>
/// <param name="Name">The list, such as <c>default-paloalto-dns</c>.</param>
[ConfigurationPart]
public sealed partial record DnsListAction(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed.</summary>
    [Element("action")]
    public DnsDomainAction? Action { get; init; }

    /// <summary>Whether packets are recorded. Null: not managed; the device's default is <c>disable</c>.</summary>
    [Element("packet-capture")]
    public ThreatPacketCapture? PacketCapture { get; init; }
}

/// <summary>What is done with the look-up of a malicious domain.</summary>
[ConfigurationChoice]
public abstract partial record DnsDomainAction : ConfigurationNode
{
    private DnsDomainAction()
    {
    }

    /// <summary>The sinkhole's address is answered, so that the client shows itself.</summary>
    public static DnsDomainAction Sinkhole { get; } = new SinkholeAction();

    /// <summary>It is not answered.</summary>
    public static DnsDomainAction Block { get; } = new BlockAction();

    /// <summary>Nothing.</summary>
    public static DnsDomainAction Allow { get; } = new AllowAction();

    /// <summary>It is logged.</summary>
    public static DnsDomainAction Alert { get; } = new AlertAction();

    /// <summary>It is logged.</summary>
    [Alternative("alert")]
    public sealed partial record AlertAction : DnsDomainAction;

    /// <summary>Nothing.</summary>
    [Alternative("allow")]
    public sealed partial record AllowAction : DnsDomainAction;

    /// <summary>It is not answered.</summary>
    [Alternative("block")]
    public sealed partial record BlockAction : DnsDomainAction;

    /// <summary>The sinkhole's address is answered, so that the client shows itself.</summary>
    [Alternative("sinkhole")]
    public sealed partial record SinkholeAction : DnsDomainAction;
}

/// <summary>What is done with look-ups of a category's domains.</summary>
/// <param name="Name">The category, such as <c>pan-dns-sec-malware</c>.</param>
[ConfigurationPart]
public sealed partial record DnsCategoryAction(string Name) : ConfigurationNode
{
    /// <summary>What is done. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("action")]
    public DnsCategoryActionKind? Action { get; init; }

    /// <summary>How it is logged. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("log-level")]
    public DnsLogLevel? LogLevel { get; init; }

    /// <summary>Whether packets are recorded. Null: not managed; the device's default is <c>disable</c>.</summary>
    [Element("packet-capture")]
    public ThreatPacketCapture? PacketCapture { get; init; }
}

/// <summary>What is done with the look-up of a domain.</summary>
public enum DnsCategoryActionKind
{
    /// <summary>What is usual for the category.</summary>
    Default,

    /// <summary>Nothing.</summary>
    Allow,

    /// <summary>It is not answered.</summary>
    Block,

    /// <summary>The sinkhole's address is answered, so that the client shows itself.</summary>
    Sinkhole,
}

/// <summary>How the look-up of a domain is logged.</summary>
public enum DnsLogLevel
{
    /// <summary>As is usual for the category.</summary>
    Default,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>As low.</summary>
    Low,

    /// <summary>As informational.</summary>
    Informational,

    /// <summary>As medium.</summary>
    Medium,

    /// <summary>As high.</summary>
    High,

    /// <summary>As critical.</summary>
    Critical,
}

/// <summary>What is done with questions for a type of DNS records.</summary>
public enum DnsRecordAction
{
    /// <summary>They pass.</summary>
    Allow,

    /// <summary>They are not answered.</summary>
    Block,
}

/// <summary>A domain that is left alone.</summary>
/// <param name="Name">The domain.</param>
[ConfigurationPart]
public sealed partial record DnsAllowedDomain(string Name) : ConfigurationNode
{
    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}
