namespace PanOs.Model;

/// <summary>Which IPv4 addresses an entry of an access list matches.</summary>
[ConfigurationChoice]
public abstract partial record Ipv4AccessMatch : ConfigurationNode
{
    private Ipv4AccessMatch()
    {
    }

    /// <summary>Every address.</summary>
    public static Ipv4AccessMatch Any { get; } = new AnyAddress("any");

    /// <summary>Some addresses.</summary>
    /// <param name="address">Such as <c>10.0.0.0</c>.</param>
    /// <param name="wildcard">The bits that may differ, such as <c>0.255.255.255</c>.</param>
    public static Ipv4AccessMatch Masked(string address, string? wildcard = null) => new MaskedAddress { Address = address, Wildcard = wildcard };

    /// <summary>Every address.</summary>
    /// <param name="Value"><c>any</c>.</param>
    [Alternative("address")]
    public sealed partial record AnyAddress([property: Element(".")] string Value) : Ipv4AccessMatch;

    /// <summary>Some addresses.</summary>
    [Alternative("entry")]
    public sealed partial record MaskedAddress : Ipv4AccessMatch
    {
        /// <summary>Such as <c>10.0.0.0</c>. Null: not managed.</summary>
        [Element("address")]
        public string? Address { get; init; }

        /// <summary>The bits that may differ, such as <c>0.255.255.255</c>. Null: not managed.</summary>
        [Element("wildcard")]
        public string? Wildcard { get; init; }
    }
}

/// <summary>Which IPv6 addresses an entry of an access list matches.</summary>
[ConfigurationChoice]
public abstract partial record Ipv6AccessMatch : ConfigurationNode
{
    private Ipv6AccessMatch()
    {
    }

    /// <summary>Every address.</summary>
    public static Ipv6AccessMatch Any { get; } = new AnyAddress("any");

    /// <summary>A network.</summary>
    /// <param name="address">With prefix length, such as <c>2001:db8::/32</c>.</param>
    /// <param name="exact">Whether only the network itself matches, not parts of it.</param>
    public static Ipv6AccessMatch Network(string address, bool? exact = null) => new NetworkAddress { Address = address, Exact = exact };

    /// <summary>Every address.</summary>
    /// <param name="Value"><c>any</c>.</param>
    [Alternative("address")]
    public sealed partial record AnyAddress([property: Element(".")] string Value) : Ipv6AccessMatch;

    /// <summary>A network.</summary>
    [Alternative("entry")]
    public sealed partial record NetworkAddress : Ipv6AccessMatch
    {
        /// <summary>With prefix length, such as <c>2001:db8::/32</c>. Null: not managed.</summary>
        [Element("address")]
        public string? Address { get; init; }

        /// <summary>Whether only the network itself matches, not parts of it. Null: not managed.</summary>
        [Element("exact-match")]
        public bool? Exact { get; init; }
    }
}
