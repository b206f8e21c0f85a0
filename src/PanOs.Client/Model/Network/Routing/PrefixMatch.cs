namespace PanOs.Model;

/// <summary>Which IPv4 routes an entry of a prefix list matches.</summary>
[ConfigurationChoice]
public abstract partial record Ipv4PrefixMatch : ConfigurationNode
{
    private Ipv4PrefixMatch()
    {
    }

    /// <summary>Every route.</summary>
    public static Ipv4PrefixMatch Any { get; } = new AnyPrefix("any");

    /// <summary>A network.</summary>
    /// <param name="network">With prefix length, such as <c>10.0.0.0/8</c>.</param>
    /// <param name="minPrefixLength">Parts of it match from this prefix length, 0 to 32.</param>
    /// <param name="maxPrefixLength">Parts of it match up to this prefix length, 0 to 32.</param>
    public static Ipv4PrefixMatch Prefix(string network, int? minPrefixLength = null, int? maxPrefixLength = null) => new NetworkPrefix { Network = network, MinPrefixLength = minPrefixLength, MaxPrefixLength = maxPrefixLength };

    /// <summary>Every route.</summary>
    /// <param name="Value"><c>any</c>.</param>
    [Alternative("network")]
    public sealed partial record AnyPrefix([property: Element(".")] string Value) : Ipv4PrefixMatch;

    /// <summary>A network.</summary>
    [Alternative("entry")]
    public sealed partial record NetworkPrefix : Ipv4PrefixMatch
    {
        /// <summary>With prefix length, such as <c>10.0.0.0/8</c>. Null: not managed.</summary>
        [Element("network")]
        public string? Network { get; init; }

        /// <summary>Parts of it match from this prefix length, 0 to 32. Null: not managed.</summary>
        [Element("greater-than-or-equal", Min = 0, Max = 32)]
        public int? MinPrefixLength { get; init; }

        /// <summary>Parts of it match up to this prefix length, 0 to 32. Null: not managed.</summary>
        [Element("less-than-or-equal", Min = 0, Max = 32)]
        public int? MaxPrefixLength { get; init; }
    }
}

/// <summary>Which IPv6 routes an entry of a prefix list matches.</summary>
[ConfigurationChoice]
public abstract partial record Ipv6PrefixMatch : ConfigurationNode
{
    private Ipv6PrefixMatch()
    {
    }

    /// <summary>Every route.</summary>
    public static Ipv6PrefixMatch Any { get; } = new AnyPrefix("any");

    /// <summary>A network.</summary>
    /// <param name="network">With prefix length, such as <c>2001:db8::/32</c>.</param>
    /// <param name="minPrefixLength">Parts of it match from this prefix length, 0 to 128.</param>
    /// <param name="maxPrefixLength">Parts of it match up to this prefix length, 0 to 128.</param>
    public static Ipv6PrefixMatch Prefix(string network, int? minPrefixLength = null, int? maxPrefixLength = null) => new NetworkPrefix { Network = network, MinPrefixLength = minPrefixLength, MaxPrefixLength = maxPrefixLength };

    /// <summary>Every route.</summary>
    /// <param name="Value"><c>any</c>.</param>
    [Alternative("network")]
    public sealed partial record AnyPrefix([property: Element(".")] string Value) : Ipv6PrefixMatch;

    /// <summary>A network.</summary>
    [Alternative("entry")]
    public sealed partial record NetworkPrefix : Ipv6PrefixMatch
    {
        /// <summary>With prefix length, such as <c>2001:db8::/32</c>. Null: not managed.</summary>
        [Element("network")]
        public string? Network { get; init; }

        /// <summary>Parts of it match from this prefix length, 0 to 128. Null: not managed.</summary>
        [Element("greater-than-or-equal", Min = 0, Max = 128)]
        public int? MinPrefixLength { get; init; }

        /// <summary>Parts of it match up to this prefix length, 0 to 128. Null: not managed.</summary>
        [Element("less-than-or-equal", Min = 0, Max = 128)]
        public int? MaxPrefixLength { get; init; }
    }
}
