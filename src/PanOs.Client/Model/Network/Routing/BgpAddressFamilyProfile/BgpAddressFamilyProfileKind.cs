namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileKind : ConfigurationNode
{
    private BgpAddressFamilyProfileKind()
    {
    }

    /// <summary>IPv4.</summary>
    [Alternative("ipv4")]
    public sealed partial record Ipv4Choice : BgpAddressFamilyProfileKind
    {
        /// <summary>Multicast. Null: not managed.</summary>
        [Element("multicast")]
        public BgpAddressFamilyProfileMulticast? Multicast { get; init; }

        /// <summary>Unicast. Null: not managed.</summary>
        [Element("unicast")]
        public BgpAddressFamilyProfileMulticast? Unicast { get; init; }
    }

    /// <summary>IPv6.</summary>
    [Alternative("ipv6")]
    public sealed partial record Ipv6Choice : BgpAddressFamilyProfileKind
    {
        /// <summary>Unicast. Null: not managed.</summary>
        [Element("unicast")]
        public BgpAddressFamilyProfileMulticast? Unicast { get; init; }
    }
}
