namespace PanOs.Model;

/// <summary>An application of one's own. Its signatures are kept as they are.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("application", ObjectPlaces.Objects, Title = "application", Collection = "Applications")]
public sealed partial record Application(string Name) : ConfigurationObject
{
    /// <summary>Such as <c>collaboration</c>. Null: not managed.</summary>
    [Element("category")]
    public string? Category { get; init; }

    /// <summary>Such as <c>email</c>, at most 63 characters. Null: not managed.</summary>
    [Element("subcategory", MaxLength = 63)]
    public string? Subcategory { get; init; }

    /// <summary>Such as <c>browser-based</c>, at most 63 characters. Null: not managed.</summary>
    [Element("technology", MaxLength = 63)]
    public string? Technology { get; init; }

    /// <summary>The risk, 1 (low) to 5 (high). Null: not managed.</summary>
    [Element("risk", Min = 1, Max = 5)]
    public int? Risk { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>The application that it is a kind of, at most 127 characters. Null: not managed.</summary>
    [Element("parent-app", MaxLength = 127)]
    public string? ParentApplication { get; init; }

    /// <summary>How it is told from others before its signature has been seen. Null: not managed.</summary>
    [Element("default")]
    public ApplicationIdentification? IdentifiedBy { get; init; }

    /// <summary>How long an idle session lasts, 0 to 604800 s. Null: not managed.</summary>
    [Element("timeout", Min = 0, Max = 604800)]
    public int? Timeout { get; init; }

    /// <summary>How long an idle TCP session lasts, 0 to 604800 s. Null: not managed.</summary>
    [Element("tcp-timeout", Min = 0, Max = 604800)]
    public int? TcpTimeout { get; init; }

    /// <summary>How long an idle UDP session lasts, 0 to 604800 s. Null: not managed.</summary>
    [Element("udp-timeout", Min = 0, Max = 604800)]
    public int? UdpTimeout { get; init; }

    /// <summary>How long a half-closed TCP session lasts, 1 to 604800 s. Null: not managed.</summary>
    [Element("tcp-half-closed-timeout", Min = 1, Max = 604800)]
    public int? TcpHalfClosedTimeout { get; init; }

    /// <summary>How long a TCP session stays in time-wait, 1 to 600 s. Null: not managed.</summary>
    [Element("tcp-time-wait-timeout", Min = 1, Max = 600)]
    public int? TcpTimeWaitTimeout { get; init; }

    /// <summary>Whether it tries to get past firewalls. Null: not managed.</summary>
    [Element("evasive-behavior")]
    public bool? IsEvasive { get; init; }

    /// <summary>Whether it takes much bandwidth. Null: not managed.</summary>
    [Element("consume-big-bandwidth")]
    public bool? TakesMuchBandwidth { get; init; }

    /// <summary>Whether malware uses it. Null: not managed.</summary>
    [Element("used-by-malware")]
    public bool? IsUsedByMalware { get; init; }

    /// <summary>Whether it can transfer files. Null: not managed.</summary>
    [Element("able-to-transfer-file")]
    public bool? TransfersFiles { get; init; }

    /// <summary>Whether it has known vulnerabilities. Null: not managed.</summary>
    [Element("has-known-vulnerability")]
    public bool? HasKnownVulnerabilities { get; init; }

    /// <summary>Whether it carries other applications. Null: not managed.</summary>
    [Element("tunnel-other-application")]
    public bool? TunnelsOthers { get; init; }

    /// <summary>Whether it is looked into for other applications. Null: not managed.</summary>
    [Element("tunnel-applications")]
    public bool? IsScannedForOthers { get; init; }

    /// <summary>Whether it is often misused. Null: not managed.</summary>
    [Element("prone-to-misuse")]
    public bool? IsProneToMisuse { get; init; }

    /// <summary>Whether it is used by many. Null: not managed.</summary>
    [Element("pervasive-use")]
    public bool? IsPervasive { get; init; }

    /// <summary>Whether its files are scanned for their type. Null: not managed.</summary>
    [Element("file-type-ident")]
    public bool? ScansFileTypes { get; init; }

    /// <summary>Whether its files are scanned for viruses. Null: not managed.</summary>
    [Element("virus-ident")]
    public bool? ScansForViruses { get; init; }

    /// <summary>Whether its files are scanned for data patterns. Null: not managed.</summary>
    [Element("data-ident")]
    public bool? ScansForData { get; init; }

    /// <summary>Whether what it was found to be is not remembered for later sessions. Null: not managed.</summary>
    [Element("no-appid-caching")]
    public bool? IsNotCached { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>How an application is told from others before its signature has been seen.</summary>
[ConfigurationChoice]
public abstract partial record ApplicationIdentification : ConfigurationNode
{
    private ApplicationIdentification()
    {
    }

    /// <summary>By ports.</summary>
    /// <param name="ports">Such as <c>tcp/8443</c>, <c>udp/5000-5010</c> or <c>tcp/dynamic</c>.</param>
    public static ApplicationIdentification Ports(params string[] ports) => new PortIdentification(ports);

    /// <summary>By the number of an IP protocol.</summary>
    /// <param name="number">Such as <c>50</c>.</param>
    public static ApplicationIdentification Protocol(string number) => new ProtocolIdentification(number);

    /// <summary>By ports.</summary>
    /// <param name="Values">Such as <c>tcp/8443</c>.</param>
    [Alternative("port")]
    public sealed partial record PortIdentification([property: Element(".")] ValueList<string> Values) : ApplicationIdentification;

    /// <summary>By an IP protocol.</summary>
    /// <param name="Number">Such as <c>50</c>.</param>
    [Alternative("ident-by-ip-protocol")]
    public sealed partial record ProtocolIdentification([property: Element(".")] string Number) : ApplicationIdentification;

    /// <summary>By an ICMP message.</summary>
    [Alternative("ident-by-icmp-type")]
    public sealed partial record IcmpIdentification : ApplicationIdentification
    {
        /// <summary>The type of the message. Null: not managed.</summary>
        [Element("type")]
        public string? Type { get; init; }

        /// <summary>The code of the message. Null: not managed.</summary>
        [Element("code")]
        public string? Code { get; init; }
    }

    /// <summary>By an ICMPv6 message.</summary>
    [Alternative("ident-by-icmp6-type")]
    public sealed partial record Icmp6Identification : ApplicationIdentification
    {
        /// <summary>The type of the message. Null: not managed.</summary>
        [Element("type")]
        public string? Type { get; init; }

        /// <summary>The code of the message. Null: not managed.</summary>
        [Element("code")]
        public string? Code { get; init; }
    }
}
