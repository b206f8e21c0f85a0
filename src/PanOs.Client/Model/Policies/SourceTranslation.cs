namespace PanOs.Model;

/// <summary>How a NAT rule translates the source address. Remove the property to leave the source as it is.</summary>
[ConfigurationChoice]
public abstract partial record SourceTranslation : ConfigurationNode
{
    private SourceTranslation()
    {
    }

    /// <summary>To the address of an interface, with a port of its own for each session (dynamic IP and port).</summary>
    /// <param name="interfaceName">Such as <c>ethernet1/3</c>.</param>
    /// <param name="address">Which of the interface's addresses; null for the first or the one of DHCP.</param>
    public static SourceTranslation InterfaceAddress(string interfaceName, string? address = null) =>
        new InterfaceAddressTranslation { Interface = interfaceName, Address = address };

    /// <summary>To one of these addresses, with a port of its own for each session (dynamic IP and port).</summary>
    /// <param name="addresses">Addresses, or names of address objects.</param>
    public static SourceTranslation DynamicIpAndPort(params string[] addresses) => new DynamicIpAndPortTranslation(addresses);

    /// <summary>To the address of an interface, with a port of its own for each session.</summary>
    [Alternative("dynamic-ip-and-port/interface-address")]
    public sealed partial record InterfaceAddressTranslation : SourceTranslation
    {
        /// <summary>Such as <c>ethernet1/3</c>. Null: not managed.</summary>
        [Element("interface", MaxLength = 31)]
        public string? Interface { get; init; }

        /// <summary>Which of the interface's addresses. Null: the first, or the one of DHCP.</summary>
        [Element("ip")]
        public string? Address { get; init; }

        /// <summary>The floating address of an active/active pair. Null: not managed.</summary>
        [Element("floating-ip")]
        public string? FloatingAddress { get; init; }
    }

    /// <summary>To one of several addresses, with a port of its own for each session.</summary>
    /// <param name="Addresses">Addresses, or names of address objects.</param>
    [Alternative("dynamic-ip-and-port/translated-address")]
    public sealed partial record DynamicIpAndPortTranslation([property: Element(".")] ValueList<string> Addresses) : SourceTranslation;

    /// <summary>Each source to an address of its own while its session lasts; the port stays.</summary>
    [Alternative("dynamic-ip")]
    public sealed partial record DynamicIpTranslation : SourceTranslation
    {
        /// <summary>Addresses, or names of address objects. Null: not managed.</summary>
        [Element("translated-address")]
        public ValueList<string>? Addresses { get; init; }

        /// <summary>What sources get when the addresses are used up. Null: not managed.</summary>
        [Element("fallback")]
        public TranslationFallback? Fallback { get; init; }
    }

    /// <summary>Always to the same address.</summary>
    [Alternative("static-ip")]
    public sealed partial record StaticIpTranslation : SourceTranslation
    {
        /// <summary>An address, or the name of an address object. Null: not managed.</summary>
        [Element("translated-address")]
        public string? Address { get; init; }

        /// <summary>Whether the other direction is translated as well. Null: not managed; the device's default is no.</summary>
        [Element("bi-directional")]
        public bool? BiDirectional { get; init; }
    }
}

/// <summary>What a source gets when the addresses of a dynamic IP translation are used up: a shared address with a port of its own.</summary>
[ConfigurationChoice]
public abstract partial record TranslationFallback : ConfigurationNode
{
    private TranslationFallback()
    {
    }

    /// <summary>One of these addresses.</summary>
    /// <param name="addresses">Addresses, or names of address objects.</param>
    public static TranslationFallback Addresses(params string[] addresses) => new AddressFallback(addresses);

    /// <summary>The address of an interface.</summary>
    /// <param name="interfaceName">Such as <c>ethernet1/3</c>.</param>
    public static TranslationFallback InterfaceAddress(string interfaceName) => new InterfaceFallback { Interface = interfaceName };

    /// <summary>One of these addresses.</summary>
    /// <param name="Values">Addresses, or names of address objects.</param>
    [Alternative("translated-address")]
    public sealed partial record AddressFallback([property: Element(".")] ValueList<string> Values) : TranslationFallback;

    /// <summary>The address of an interface.</summary>
    [Alternative("interface-address")]
    public sealed partial record InterfaceFallback : TranslationFallback
    {
        /// <summary>Such as <c>ethernet1/3</c>, at most 31 characters. Null: not managed.</summary>
        [Element("interface", MaxLength = 31)]
        public string? Interface { get; init; }

        /// <summary>Which of the interface's addresses. Null: not managed.</summary>
        [Element("ip")]
        public string? Address { get; init; }

        /// <summary>The floating address of an active/active pair. Null: not managed.</summary>
        [Element("floating-ip")]
        public string? FloatingAddress { get; init; }
    }
}
