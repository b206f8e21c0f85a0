namespace PanOs.Model;

/// <summary>What an Ethernet interface is used for.</summary>
public abstract record EthernetMode
{
    private EthernetMode()
    {
    }

    /// <summary>What was read below the mode's element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>A link between the two firewalls of a pair. It has neither zone nor virtual system.</summary>
    public static EthernetMode HighAvailability { get; } = new HighAvailabilityMode();

    /// <summary>A routed interface.</summary>
    /// <param name="addressing">Where its address comes from; null leaves it without one.</param>
    /// <param name="managementProfile">The name of an interface management profile, or null.</param>
    public static EthernetMode Layer3(InterfaceAddressing? addressing, string? managementProfile = null) =>
        new Layer3Mode(addressing, managementProfile);

    /// <summary>A link between the two firewalls of a pair.</summary>
    public sealed record HighAvailabilityMode : EthernetMode;

    /// <summary>A routed interface.</summary>
    /// <param name="Addressing">Where its address comes from; null when it has none.</param>
    /// <param name="ManagementProfile">The name of an interface management profile, or null.</param>
    public sealed record Layer3Mode(InterfaceAddressing? Addressing, string? ManagementProfile) : EthernetMode;

    /// <summary>A mode without a type of its own; it is kept and written back as it is.</summary>
    /// <param name="Name">The name of its element, such as <c>tap</c> or <c>virtual-wire</c>.</param>
    public sealed record OtherMode(string Name) : EthernetMode;
}
