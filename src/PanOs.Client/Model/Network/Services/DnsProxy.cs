namespace PanOs.Model;

/// <summary>The firewall answers DNS questions of its clients, from its cache or by asking servers.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/dns-proxy", ObjectPlaces.Device, Title = "DNS proxy", Collection = "DnsProxies", NameMaxLength = 31)]
public sealed partial record DnsProxy(string Name) : ConfigurationObject
{
    /// <summary>Whether it answers. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>The interfaces that it answers on. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interfaces { get; init; }

    /// <summary>The interface whose own DHCP or PPPoE answers name the servers. Null: not managed.</summary>
    [Element("default/inheritance/source")]
    public string? InheritFrom { get; init; }

    /// <summary>The first server, or <c>inherited</c>. Null: not managed.</summary>
    [Element("default/primary")]
    public string? Primary { get; init; }

    /// <summary>The second server, or <c>inherited</c>. Null: not managed.</summary>
    [Element("default/secondary")]
    public string? Secondary { get; init; }

    /// <summary>Domains with servers of their own. Null: not managed.</summary>
    [Element("domain-servers")]
    public ValueList<DnsDomainRule>? DomainRules { get; init; }

    /// <summary>Names that are answered without asking. Null: not managed.</summary>
    [Element("static-entries")]
    public ValueList<DnsStaticEntry>? StaticEntries { get; init; }

    /// <summary>Whether answers are kept. Null: not managed.</summary>
    [Element("cache/enabled")]
    public bool? Cache { get; init; }

    /// <summary>Whether answers to questions with EDNS are kept. Null: not managed.</summary>
    [Element("cache/cache-edns")]
    public bool? CacheEdns { get; init; }

    /// <summary>Whether answers are kept for a limited time only. Null: not managed.</summary>
    [Element("cache/max-ttl/enabled")]
    public bool? LimitTtl { get; init; }

    /// <summary>That time in seconds, 60 to 86400. Null: not managed.</summary>
    [Element("cache/max-ttl/time-to-live", Min = 60, Max = 86400)]
    public int? MaxTtl { get; init; }

    /// <summary>Whether questions over TCP are answered. Null: not managed.</summary>
    [Element("tcp-queries/enabled")]
    public bool? TcpQueries { get; init; }

    /// <summary>The most questions over TCP at a time, 64 to 256. Null: not managed; the device's default is 64.</summary>
    [Element("tcp-queries/max-pending-requests", Min = 64, Max = 256)]
    public int? MaxPendingTcpQueries { get; init; }

    /// <summary>How often a server is asked over UDP, 1 to 30. Null: not managed; the device's default is 5.</summary>
    [Element("udp-queries/retries/attempts", Min = 1, Max = 30)]
    public int? UdpAttempts { get; init; }

    /// <summary>Seconds between two questions, 1 to 30. Null: not managed; the device's default is 2.</summary>
    [Element("udp-queries/retries/interval", Min = 1, Max = 30)]
    public int? UdpInterval { get; init; }
}

/// <summary>Domains with DNS servers of their own.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DnsDomainRule(string Name) : ConfigurationNode
{
    /// <summary>The domains, such as <c>*.corp.example</c>. Null: not managed.</summary>
    [Element("domain-name")]
    public ValueList<string>? DomainNames { get; init; }

    /// <summary>The first server. Null: not managed.</summary>
    [Element("primary")]
    public string? Primary { get; init; }

    /// <summary>The second server. Null: not managed.</summary>
    [Element("secondary")]
    public string? Secondary { get; init; }

    /// <summary>Whether answers are kept. Null: not managed.</summary>
    [Element("cacheable")]
    public bool? Cacheable { get; init; }
}

/// <summary>A name that is answered without asking.</summary>
/// <param name="Name">The name of the entry.</param>
[ConfigurationPart]
public sealed partial record DnsStaticEntry(string Name) : ConfigurationNode
{
    /// <summary>The name that is asked for, at most 255 characters. Null: not managed.</summary>
    [Element("domain", MaxLength = 255)]
    public string? Domain { get; init; }

    /// <summary>The addresses that are answered. Null: not managed.</summary>
    [Element("address")]
    public ValueList<string>? Addresses { get; init; }
}
