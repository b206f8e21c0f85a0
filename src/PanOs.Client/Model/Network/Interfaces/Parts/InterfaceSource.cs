namespace PanOs.Model;

/// <summary>Source: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceSource : ConfigurationNode
{
    private InterfaceSource()
    {
    }

    /// <summary>Dhcpv6.</summary>
    public static InterfaceSource Dhcpv6 { get; } = new Dhcpv6Choice();

    /// <summary>Dhcpv6.</summary>
    [Alternative("dhcpv6")]
    public sealed partial record Dhcpv6Choice : InterfaceSource;

    /// <summary>Manual.</summary>
    [Alternative("manual")]
    public sealed partial record ManualChoice : InterfaceSource
    {
        /// <summary>Server. Null: not managed.</summary>
        [Element("server")]
        public ValueList<InterfaceServer>? Server { get; init; }
    }
}
