namespace PanOs.Model;

/// <summary>Where a policy-based forwarding rule sends traffic.</summary>
[ConfigurationChoice]
public abstract partial record ForwardingAction : ConfigurationNode
{
    private ForwardingAction()
    {
    }

    /// <summary>Nowhere: it is dropped.</summary>
    public static ForwardingAction Discard { get; } = new DiscardAction();

    /// <summary>Where the routing table says.</summary>
    public static ForwardingAction AsRouted { get; } = new NoForwardingAction();

    /// <summary>Out of an interface.</summary>
    /// <param name="interfaceName">Such as <c>ethernet1/3</c>.</param>
    /// <param name="nextHop">The next hop; null for what is connected to the interface.</param>
    public static ForwardingAction Forward(string interfaceName, ForwardingNextHop? nextHop = null) =>
        new ForwardAction { Interface = interfaceName, NextHop = nextHop };

    /// <summary>Into another virtual system.</summary>
    /// <param name="name">Such as <c>vsys2</c>.</param>
    public static ForwardingAction ToVirtualSystem(string name) => new VirtualSystemAction(name);

    /// <summary>Dropped.</summary>
    [Alternative("discard")]
    public sealed partial record DiscardAction : ForwardingAction;

    /// <summary>Left to the routing table.</summary>
    [Alternative("no-pbf")]
    public sealed partial record NoForwardingAction : ForwardingAction;

    /// <summary>Out of an interface.</summary>
    [Alternative("forward")]
    public sealed partial record ForwardAction : ForwardingAction
    {
        /// <summary>Such as <c>ethernet1/3</c>. Null: not managed.</summary>
        [Element("egress-interface")]
        public string? Interface { get; init; }

        /// <summary>The next hop. Null: not managed.</summary>
        [Element("nexthop")]
        public ForwardingNextHop? NextHop { get; init; }

        /// <summary>The name of the monitoring profile that the path is watched with. Null: not managed.</summary>
        [Element("monitor/profile")]
        public string? MonitorProfile { get; init; }

        /// <summary>The address that is pinged. Null: not managed.</summary>
        [Element("monitor/ip-address")]
        public string? MonitorAddress { get; init; }

        /// <summary>Whether the rule is skipped while that address does not answer. Null: not managed; the device's default is no.</summary>
        [Element("monitor/disable-if-unreachable")]
        public bool? DisableIfUnreachable { get; init; }
    }

    /// <summary>Into another virtual system.</summary>
    /// <param name="Name">Such as <c>vsys2</c>.</param>
    [Alternative("forward-to-vsys")]
    public sealed partial record VirtualSystemAction([property: Element(".")] string Name) : ForwardingAction;
}

/// <summary>The next hop of a policy-based forwarding rule.</summary>
[ConfigurationChoice]
public abstract partial record ForwardingNextHop : ConfigurationNode
{
    private ForwardingNextHop()
    {
    }

    /// <summary>An address.</summary>
    /// <param name="value">Such as <c>10.0.2.1</c>, or the name of an address object.</param>
    public static ForwardingNextHop Address(string value) => new AddressHop(value);

    /// <summary>A host name.</summary>
    /// <param name="value">At most 255 characters.</param>
    public static ForwardingNextHop Fqdn(string value) => new FqdnHop(value);

    /// <summary>An address.</summary>
    /// <param name="Value">Such as <c>10.0.2.1</c>.</param>
    [Alternative("ip-address")]
    public sealed partial record AddressHop([property: Element(".")] string Value) : ForwardingNextHop;

    /// <summary>A host name.</summary>
    /// <param name="Value">At most 255 characters.</param>
    [Alternative("fqdn")]
    public sealed partial record FqdnHop([property: Element(".", MaxLength = 255)] string Value) : ForwardingNextHop;
}

/// <summary>Where the traffic of a policy-based forwarding rule comes in.</summary>
[ConfigurationChoice]
public abstract partial record ForwardingSource : ConfigurationNode
{
    private ForwardingSource()
    {
    }

    /// <summary>By zones.</summary>
    /// <param name="names">Names of zones.</param>
    public static ForwardingSource Zones(params string[] names) => new ZoneSource(names);

    /// <summary>By interfaces.</summary>
    /// <param name="names">Such as <c>ethernet1/2</c>.</param>
    public static ForwardingSource Interfaces(params string[] names) => new InterfaceSource(names);

    /// <summary>Zones.</summary>
    /// <param name="Names">Names of zones.</param>
    [Alternative("zone")]
    public sealed partial record ZoneSource([property: Element(".")] ValueList<string> Names) : ForwardingSource;

    /// <summary>Interfaces.</summary>
    /// <param name="Names">Such as <c>ethernet1/2</c>.</param>
    [Alternative("interface")]
    public sealed partial record InterfaceSource([property: Element(".")] ValueList<string> Names) : ForwardingSource;
}
