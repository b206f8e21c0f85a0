namespace PanOs.Model;

/// <summary>Type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceType : ConfigurationNode
{
    private InterfaceType()
    {
    }

    /// <summary>Gua.</summary>
    [Alternative("gua")]
    public sealed partial record GuaChoice : InterfaceType
    {
        /// <summary>Whether on interface is on. Null: not managed.</summary>
        [Element("enable-on-interface")]
        public bool? EnableOnInterface { get; init; }

        /// <summary>Prefix pool, at most 63 characters. Null: not managed.</summary>
        [Element("prefix-pool", MaxLength = 63)]
        public string? PrefixPool { get; init; }

        /// <summary>Pool type. Null: not managed.</summary>
        [Element("pool-type")]
        public InterfacePoolType? PoolType { get; init; }

        /// <summary>Advertise. Null: not managed.</summary>
        [Element("advertise")]
        public InterfaceTypeGuaAdvertise? Advertise { get; init; }
    }

    /// <summary>Ula.</summary>
    [Alternative("ula")]
    public sealed partial record UlaChoice : InterfaceType
    {
        /// <summary>Whether on interface is on. Null: not managed.</summary>
        [Element("enable-on-interface")]
        public bool? EnableOnInterface { get; init; }

        /// <summary>Address. Null: not managed.</summary>
        [Element("address")]
        public string? Address { get; init; }

        /// <summary>Prefix, yes or no. Null: not managed.</summary>
        [Element("prefix")]
        public bool? Prefix { get; init; }

        /// <summary>Anycast, yes or no. Null: not managed.</summary>
        [Element("anycast")]
        public bool? Anycast { get; init; }

        /// <summary>Advertise. Null: not managed.</summary>
        [Element("advertise")]
        public InterfaceAdvertise? Advertise { get; init; }
    }
}
