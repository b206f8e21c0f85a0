namespace PanOs.Model;

/// <summary>The table that a static route goes into.</summary>
[ConfigurationChoice]
public abstract partial record RouteTable : ConfigurationNode
{
    private RouteTable()
    {
    }

    /// <summary>That of unicast traffic.</summary>
    public static RouteTable Unicast { get; } = new UnicastTable();

    /// <summary>That of multicast traffic.</summary>
    public static RouteTable Multicast { get; } = new MulticastTable();

    /// <summary>Those of unicast and of multicast traffic.</summary>
    public static RouteTable Both { get; } = new BothTables();

    /// <summary>None: the route is only kept for routing protocols.</summary>
    public static RouteTable NoInstall { get; } = new NoTable();

    /// <summary>That of unicast traffic.</summary>
    [Alternative("unicast")]
    public sealed partial record UnicastTable : RouteTable;

    /// <summary>That of multicast traffic.</summary>
    [Alternative("multicast")]
    public sealed partial record MulticastTable : RouteTable;

    /// <summary>Both.</summary>
    [Alternative("both")]
    public sealed partial record BothTables : RouteTable;

    /// <summary>None.</summary>
    [Alternative("no-install")]
    public sealed partial record NoTable : RouteTable;
}
