namespace PanOs.Model;

/// <summary>Source: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceDnsSuffixSource : ConfigurationNode
{
    private InterfaceDnsSuffixSource()
    {
    }

    /// <summary>Dhcpv6.</summary>
    public static InterfaceDnsSuffixSource Dhcpv6 { get; } = new Dhcpv6Choice();

    /// <summary>Dhcpv6.</summary>
    [Alternative("dhcpv6")]
    public sealed partial record Dhcpv6Choice : InterfaceDnsSuffixSource;

    /// <summary>Manual.</summary>
    [Alternative("manual")]
    public sealed partial record ManualChoice : InterfaceDnsSuffixSource
    {
        /// <summary>Suffix. Null: not managed.</summary>
        [Element("suffix")]
        public ValueList<InterfaceServer>? Suffix { get; init; }
    }
}
