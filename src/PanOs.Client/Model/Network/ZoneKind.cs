namespace PanOs.Model;

/// <summary>The kind of a zone; it must be that of its interfaces.</summary>
[ConfigurationChoice]
public abstract partial record ZoneKind : ConfigurationNode
{
    private ZoneKind()
    {
    }

    /// <summary>The interfaces of the zone, in the order of the configuration. Empty for a tunnel zone.</summary>
    [Element(".")]
    public ValueList<string> Interfaces { get; init; } = [];

    /// <summary>A zone of routed interfaces.</summary>
    /// <param name="interfaces">Such as <c>ethernet1/2</c>.</param>
    public static ZoneKind Layer3(params string[] interfaces) => new Layer3Kind { Interfaces = interfaces };

    /// <summary>A zone of switched interfaces.</summary>
    /// <param name="interfaces">Such as <c>ethernet1/2</c>.</param>
    public static ZoneKind Layer2(params string[] interfaces) => new Layer2Kind { Interfaces = interfaces };

    /// <summary>A zone of interfaces that only listen.</summary>
    /// <param name="interfaces">Such as <c>ethernet1/2</c>.</param>
    public static ZoneKind Tap(params string[] interfaces) => new TapKind { Interfaces = interfaces };

    /// <summary>A zone of interfaces bound in pairs.</summary>
    /// <param name="interfaces">Such as <c>ethernet1/2</c>.</param>
    public static ZoneKind VirtualWire(params string[] interfaces) => new VirtualWireKind { Interfaces = interfaces };

    /// <summary>A zone for traffic between virtual systems.</summary>
    /// <param name="virtualSystems">The virtual systems seen through it.</param>
    public static ZoneKind External(params string[] virtualSystems) => new ExternalKind { Interfaces = virtualSystems };

    /// <summary>A zone for inspecting tunnelled traffic. It has no interfaces.</summary>
    public static ZoneKind Tunnel { get; } = new TunnelKind();

    /// <summary>Routed interfaces.</summary>
    [Alternative("layer3")]
    public sealed partial record Layer3Kind : ZoneKind;

    /// <summary>Switched interfaces.</summary>
    [Alternative("layer2")]
    public sealed partial record Layer2Kind : ZoneKind;

    /// <summary>Listening interfaces.</summary>
    [Alternative("tap")]
    public sealed partial record TapKind : ZoneKind;

    /// <summary>Interfaces bound in pairs.</summary>
    [Alternative("virtual-wire")]
    public sealed partial record VirtualWireKind : ZoneKind;

    /// <summary>Other virtual systems.</summary>
    [Alternative("external")]
    public sealed partial record ExternalKind : ZoneKind;

    /// <summary>Tunnelled traffic.</summary>
    [Alternative("tunnel")]
    public sealed partial record TunnelKind : ZoneKind;
}
