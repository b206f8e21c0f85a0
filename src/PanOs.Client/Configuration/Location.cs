using PanOs.Model;

namespace PanOs;

/// <summary>A place in the configuration tree that holds objects. It decides the path of everything read or written there.</summary>
public abstract record Location
{
    private Location()
    {
    }

    /// <summary>The firewall: network, high availability, device settings and administrators.</summary>
    public static Location Device { get; } = new DeviceLocation(XPath.Config, "the device");

    /// <summary>What all virtual systems share; on Panorama, what all device groups share.</summary>
    public static Location Shared { get; } = new SharedLocation(XPath.Config, Rulebase: null, "shared");

    /// <summary>Panorama's own settings, below <c>/config/panorama</c>.</summary>
    public static Location Panorama { get; } = new PanoramaLocation();

    /// <summary>A virtual system: zones, rules and objects.</summary>
    /// <param name="name">Such as <c>vsys1</c>.</param>
    public static Location Vsys(string name) => new VsysLocation(XPath.Config, Valid(name), $"vsys '{name}'");

    /// <summary>The rules that Panorama shares among all device groups.</summary>
    /// <param name="rulebase">Those before or those after the firewalls' own.</param>
    public static Location SharedRules(Rulebase rulebase) => new SharedLocation(XPath.Config, rulebase, $"the shared {NameOf(rulebase)}");

    /// <summary>A device group of Panorama: its objects, and the rules of one of its rulebases.</summary>
    /// <param name="name">The device group.</param>
    /// <param name="rulebase">Which rules; null when only objects are meant.</param>
    public static Location DeviceGroup(string name, Rulebase? rulebase = null) => new DeviceGroupLocation(Valid(name), rulebase);

    /// <summary>A template of Panorama: the network and device settings in it.</summary>
    /// <param name="name">The template.</param>
    public static Location Template(string name) => new DeviceLocation(TemplateRoot("template", name), $"template '{name}'");

    /// <summary>A virtual system in a template of Panorama.</summary>
    /// <param name="name">The template.</param>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>.</param>
    public static Location TemplateVsys(string name, string vsys) => new VsysLocation(TemplateRoot("template", name), Valid(vsys), $"vsys '{vsys}' of template '{name}'");

    /// <summary>What the virtual systems of a template of Panorama share.</summary>
    /// <param name="name">The template.</param>
    public static Location TemplateShared(string name) => new SharedLocation(TemplateRoot("template", name), Rulebase: null, $"shared of template '{name}'");

    /// <summary>A template stack of Panorama: the network and device settings in it.</summary>
    /// <param name="name">The template stack.</param>
    public static Location TemplateStack(string name) => new DeviceLocation(TemplateRoot("template-stack", name), $"template stack '{name}'");

    /// <summary>A virtual system in a template stack of Panorama.</summary>
    /// <param name="name">The template stack.</param>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>.</param>
    public static Location TemplateStackVsys(string name, string vsys) =>
        new VsysLocation(TemplateRoot("template-stack", name), Valid(vsys), $"vsys '{vsys}' of template stack '{name}'");

    /// <summary>What the virtual systems of a template stack of Panorama share.</summary>
    /// <param name="name">The template stack.</param>
    public static Location TemplateStackShared(string name) =>
        new SharedLocation(TemplateRoot("template-stack", name), Rulebase: null, $"shared of template stack '{name}'");

    /// <summary>A virtual router: its static routes.</summary>
    /// <param name="name">The router of a new firewall is <c>default</c>.</param>
    /// <param name="device">The firewall, a template or a template stack; null for the firewall.</param>
    /// <exception cref="ArgumentException"><paramref name="device"/> is another kind of place.</exception>
    public static Location VirtualRouter(string name, Location? device = null) =>
        new InnerLocation(Network(device).Child("virtual-router").Entry(Valid(name)), device, ObjectPlaces.VirtualRouter, Text($"virtual router '{name}'", device));

    /// <summary>A VRF of a logical router (the advanced routing engine): its static routes.</summary>
    /// <param name="logicalRouter">The logical router.</param>
    /// <param name="vrf">The VRF; there is one, called <c>default</c>.</param>
    /// <param name="device">The firewall, a template or a template stack; null for the firewall.</param>
    /// <exception cref="ArgumentException"><paramref name="device"/> is another kind of place.</exception>
    public static Location Vrf(string logicalRouter, string vrf = "default", Location? device = null) => new InnerLocation(
        Network(device).Child("logical-router").Entry(Valid(logicalRouter)).Child("vrf").Entry(Valid(vrf)), device, ObjectPlaces.Vrf,
        Text($"VRF '{vrf}' of logical router '{logicalRouter}'", device));

    /// <summary>A layer 3 Ethernet or aggregate interface: its subinterfaces.</summary>
    /// <param name="name">Such as <c>ethernet1/1</c> or <c>ae1</c>.</param>
    /// <param name="device">The firewall, a template or a template stack; null for the firewall.</param>
    /// <exception cref="ArgumentException"><paramref name="device"/> is another kind of place.</exception>
    public static Location Layer3Interface(string name, Location? device = null) =>
        new InnerLocation(Interface(name, device).Child("layer3"), device, ObjectPlaces.Layer3, Text($"layer 3 interface '{name}'", device));

    /// <summary>A layer 2 Ethernet or aggregate interface: its subinterfaces.</summary>
    /// <param name="name">Such as <c>ethernet1/1</c> or <c>ae1</c>.</param>
    /// <param name="device">The firewall, a template or a template stack; null for the firewall.</param>
    /// <exception cref="ArgumentException"><paramref name="device"/> is another kind of place.</exception>
    public static Location Layer2Interface(string name, Location? device = null) =>
        new InnerLocation(Interface(name, device).Child("layer2"), device, ObjectPlaces.Layer2, Text($"layer 2 interface '{name}'", device));

    /// <summary>The virtual system that an interface of this place is given to; null where there are none.</summary>
    internal virtual Location? ImportTarget(string vsys) => null;

    /// <summary>The node of the place itself.</summary>
    internal abstract XPath Path { get; }

    /// <summary>The node below which objects of these places stand; null when there are none here.</summary>
    internal abstract XPath? RootFor(ObjectPlaces places);

    private static XPath DeviceIn(XPath config) => config.Child("devices").Entry("localhost.localdomain");

    private static XPath TemplateRoot(string kind, string name) => DeviceIn(XPath.Config).Child(kind).Entry(Valid(name)).Child("config");

    private static XPath Network(Location? device) => ((device ?? Device) as DeviceLocation
        ?? throw new ArgumentException($"Routers and interfaces are those of the device, a template or a template stack, not of {device}.", nameof(device)))
        .Path.Child("network");

    private static XPath Interface(string name, Location? device) =>
        Network(device).Child("interface").Child(Valid(name).StartsWith("ae", StringComparison.Ordinal) ? "aggregate-ethernet" : "ethernet").Entry(name);

    private static string Text(string what, Location? device) => device is null || device == Device ? what : $"{what} of {device}";

    private static string NameOf(Rulebase rulebase) => rulebase == Rulebase.Pre ? "pre-rulebase" : "post-rulebase";

    private static string Valid(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name;
    }

    internal sealed record DeviceLocation(XPath Config, string Title) : Location
    {
        internal override XPath Path => DeviceIn(Config);

        internal override Location? ImportTarget(string vsys) => new VsysLocation(Config, vsys, $"vsys '{vsys}'{(this == Device ? string.Empty : $" of {Title}")}");

        public override string ToString() => Title;

        internal override XPath? RootFor(ObjectPlaces places) =>
            places.HasFlag(ObjectPlaces.Device) ? Path : places.HasFlag(ObjectPlaces.Management) ? Config.Child("mgt-config") : null;
    }

    internal sealed record VsysLocation(XPath Config, string Name, string Title) : Location
    {
        internal override XPath Path => DeviceIn(Config).Child("vsys").Entry(Name);

        public override string ToString() => Title;

        internal override XPath? RootFor(ObjectPlaces places) =>
            places.HasFlag(ObjectPlaces.Vsys) ? Path : places.HasFlag(ObjectPlaces.Rulebase) ? Path.Child("rulebase") : null;
    }

    internal sealed record SharedLocation(XPath Config, Rulebase? Rulebase, string Title) : Location
    {
        internal override XPath Path => Config.Child("shared");

        public override string ToString() => Title;

        internal override XPath? RootFor(ObjectPlaces places) =>
            places.HasFlag(ObjectPlaces.Shared) ? Path
            : places.HasFlag(ObjectPlaces.Rulebase) && Rulebase is { } rulebase ? Path.Child(NameOf(rulebase)) : null;
    }

    internal sealed record DeviceGroupLocation(string Name, Rulebase? Rulebase) : Location
    {
        internal override XPath Path => DeviceIn(XPath.Config).Child("device-group").Entry(Name);

        public override string ToString() => Rulebase is { } rulebase ? $"{NameOf(rulebase)} of device group '{Name}'" : $"device group '{Name}'";

        internal override XPath? RootFor(ObjectPlaces places) =>
            places.HasFlag(ObjectPlaces.DeviceGroup) ? Path
            : places.HasFlag(ObjectPlaces.Rulebase) && Rulebase is { } rulebase ? Path.Child(NameOf(rulebase)) : null;
    }

    internal sealed record PanoramaLocation : Location
    {
        internal override XPath Path => XPath.Config.Child("panorama");

        public override string ToString() => "Panorama";

        internal override XPath? RootFor(ObjectPlaces places) => places.HasFlag(ObjectPlaces.Panorama) ? Path : null;
    }

    internal sealed record InnerLocation(XPath Root, Location? Of, ObjectPlaces Places, string Title) : Location
    {
        internal override XPath Path => Root;

        internal override Location? ImportTarget(string vsys) => Places is ObjectPlaces.Layer3 or ObjectPlaces.Layer2 ? (Of ?? Device).ImportTarget(vsys) : null;

        public override string ToString() => Title;

        internal override XPath? RootFor(ObjectPlaces places) => (places & Places) != ObjectPlaces.None ? Path : null;
    }
}
