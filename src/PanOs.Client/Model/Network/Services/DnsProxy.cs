namespace PanOs.Model;

/// <summary>A DNS proxy.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/dns-proxy", ObjectPlaces.Device, Title = "DNS proxy", Collection = "DnsProxies", NameMaxLength = 31)]
public sealed partial record DnsProxy(string Name) : ConfigurationObject
{
    /// <summary>Cache. Null: not managed.</summary>
    [Element("cache")]
    public DnsProxyCache? Cache { get; init; }

    /// <summary>Default. Null: not managed.</summary>
    [Element("default")]
    public DnsProxyDefault? Default { get; init; }

    /// <summary>Domain servers. Null: not managed.</summary>
    [Element("domain-servers")]
    public ValueList<DnsProxyDomainServers>? DomainServers { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Interface. Null: not managed.</summary>
    [Element("interface")]
    public ValueList<string>? Interface { get; init; }

    /// <summary>Static entries. Null: not managed.</summary>
    [Element("static-entries")]
    public ValueList<DnsProxyStaticEntries>? StaticEntries { get; init; }

    /// <summary>TCP queries. Null: not managed.</summary>
    [Element("tcp-queries")]
    public DnsProxyTcpQueries? TcpQueries { get; init; }

    /// <summary>UDP queries. Null: not managed.</summary>
    [Element("udp-queries")]
    public DnsProxyUdpQueries? UdpQueries { get; init; }
}

/// <summary>Cache.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyCache : ConfigurationNode
{
    /// <summary>Cache edns, yes or no. Null: not managed.</summary>
    [Element("cache-edns")]
    public bool? CacheEdns { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Max ttl. Null: not managed.</summary>
    [Element("max-ttl")]
    public DnsProxyMaxTtl? MaxTtl { get; init; }
}

/// <summary>Default.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyDefault : ConfigurationNode
{
    /// <summary>Inheritance. Null: not managed.</summary>
    [Element("inheritance")]
    public DhcpInterfaceInheritance? Inheritance { get; init; }

    /// <summary>Primary. Null: not managed.</summary>
    [Element("primary")]
    public string? Primary { get; init; }

    /// <summary>Secondary. Null: not managed.</summary>
    [Element("secondary")]
    public string? Secondary { get; init; }
}

/// <summary>Domain servers.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DnsProxyDomainServers(string Name) : ConfigurationNode
{
    /// <summary>Cacheable, yes or no. Null: not managed.</summary>
    [Element("cacheable")]
    public bool? Cacheable { get; init; }

    /// <summary>Primary. Null: not managed.</summary>
    [Element("primary")]
    public string? Primary { get; init; }

    /// <summary>Secondary. Null: not managed.</summary>
    [Element("secondary")]
    public string? Secondary { get; init; }

    /// <summary>Domain name. Null: not managed.</summary>
    [Element("domain-name")]
    public ValueList<string>? DomainName { get; init; }
}

/// <summary>Max ttl.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyMaxTtl : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Time to live, 60 to 86400. Null: not managed.</summary>
    [Element("time-to-live", Min = 60, Max = 86400)]
    public int? TimeToLive { get; init; }
}

/// <summary>Retries.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyRetries : ConfigurationNode
{
    /// <summary>Attempts, 1 to 30. Null: not managed; the device's default is 5.</summary>
    [Element("attempts", Min = 1, Max = 30)]
    public int? Attempts { get; init; }

    /// <summary>Interval, 1 to 30. Null: not managed; the device's default is 2.</summary>
    [Element("interval", Min = 1, Max = 30)]
    public int? Interval { get; init; }
}

/// <summary>Static entries.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record DnsProxyStaticEntries(string Name) : ConfigurationNode
{
    /// <summary>Domain, at most 255 characters. Null: not managed.</summary>
    [Element("domain", MaxLength = 255)]
    public string? Domain { get; init; }

    /// <summary>Address. Null: not managed.</summary>
    [Element("address")]
    public ValueList<string>? Address { get; init; }
}

/// <summary>TCP queries.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyTcpQueries : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enabled")]
    public bool? Enabled { get; init; }

    /// <summary>Max pending requests, 64 to 256. Null: not managed; the device's default is 64.</summary>
    [Element("max-pending-requests", Min = 64, Max = 256)]
    public int? MaxPendingRequests { get; init; }
}

/// <summary>UDP queries.</summary>
[ConfigurationPart]
public sealed partial record DnsProxyUdpQueries : ConfigurationNode
{
    /// <summary>Retries. Null: not managed.</summary>
    [Element("retries")]
    public DnsProxyRetries? Retries { get; init; }
}
