namespace PanOs.Model;

/// <summary>What an Ethernet interface is used for.</summary>
[ConfigurationChoice]
public abstract partial record EthernetMode : ConfigurationNode
{
    private EthernetMode()
    {
    }

    /// <summary>A link between the two firewalls of a pair. It has neither zone nor virtual system.</summary>
    public static EthernetMode HighAvailability { get; } = new HighAvailabilityMode();

    /// <summary>A copy of traffic is only listened to.</summary>
    public static EthernetMode Tap { get; } = new TapMode();

    /// <summary>One end of a virtual wire.</summary>
    public static EthernetMode VirtualWire { get; } = new VirtualWireMode();

    /// <summary>A switched interface.</summary>
    public static EthernetMode Layer2 { get; } = new Layer2Mode();

    /// <summary>A routed interface.</summary>
    /// <param name="addressing">Where its address comes from; null leaves it without one.</param>
    /// <param name="managementProfile">The name of an interface management profile, or null.</param>
    public static EthernetMode Layer3(InterfaceAddressing? addressing, string? managementProfile = null) =>
        new Layer3Mode { Addressing = addressing, ManagementProfile = managementProfile };

    /// <summary>A member of an aggregate interface.</summary>
    /// <param name="name">Such as <c>ae1</c>.</param>
    public static EthernetMode AggregateMember(string name) => new AggregateMemberMode(name);

    /// <summary>A link between the two firewalls of a pair.</summary>
    [Alternative("ha")]
    public sealed partial record HighAvailabilityMode : EthernetMode;

    /// <summary>A routed interface.</summary>
    [Alternative("layer3")]
    public sealed partial record Layer3Mode : EthernetMode
    {
        /// <summary>Where its IPv4 address comes from. Null: not managed.</summary>
        [Element(".")]
        public InterfaceAddressing? Addressing { get; init; }

        /// <summary>The name of an interface management profile. Null: not managed.</summary>
        [Element("interface-management-profile", MaxLength = 31)]
        public string? ManagementProfile { get; init; }
    }

    /// <summary>A switched interface.</summary>
    [Alternative("layer2")]
    public sealed partial record Layer2Mode : EthernetMode;

    /// <summary>A listening interface.</summary>
    [Alternative("tap")]
    public sealed partial record TapMode : EthernetMode;

    /// <summary>One end of a virtual wire.</summary>
    [Alternative("virtual-wire")]
    public sealed partial record VirtualWireMode : EthernetMode;

    /// <summary>A member of an aggregate interface.</summary>
    /// <param name="Aggregate">Such as <c>ae1</c>.</param>
    [Alternative("aggregate-group")]
    public sealed partial record AggregateMemberMode([property: Element(".")] string Aggregate) : EthernetMode;

    /// <summary>A copy of decrypted traffic is sent out of it.</summary>
    [Alternative("decrypt-mirror")]
    public sealed partial record DecryptMirrorMode : EthernetMode;

    /// <summary>The port of a log card.</summary>
    [Alternative("log-card")]
    public sealed partial record LogCardMode : EthernetMode;
}
