namespace PanOs;

/// <summary>A place in the configuration tree that holds objects.</summary>
public abstract record Location
{
    private Location()
    {
    }

    /// <summary>The device: network, high availability and device settings.</summary>
    public static Location Device { get; } = new DeviceLocation();

    /// <summary>What all virtual systems share.</summary>
    public static Location Shared { get; } = new SharedLocation();

    /// <summary>A virtual system: zones, rules and imported interfaces.</summary>
    /// <param name="name">Such as <c>vsys1</c>.</param>
    public static Location Vsys(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new VsysLocation(name);
    }

    /// <summary>A virtual router: its static routes.</summary>
    /// <param name="name">The router of a new firewall is <c>default</c>.</param>
    public static Location VirtualRouter(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new VirtualRouterLocation(name);
    }

    internal abstract XPath Path { get; }

    private static XPath DevicePath => XPath.Config.Child("devices").Entry("localhost.localdomain");

    internal sealed record DeviceLocation : Location
    {
        internal override XPath Path => DevicePath;

        public override string ToString() => "the device";
    }

    internal sealed record SharedLocation : Location
    {
        internal override XPath Path => XPath.Config.Child("shared");

        public override string ToString() => "shared";
    }

    internal sealed record VsysLocation(string Name) : Location
    {
        internal override XPath Path => DevicePath.Child("vsys").Entry(Name);

        public override string ToString() => $"vsys '{Name}'";
    }

    internal sealed record VirtualRouterLocation(string Name) : Location
    {
        internal override XPath Path => DevicePath.Child("network").Child("virtual-router").Entry(Name);

        public override string ToString() => $"virtual router '{Name}'";
    }
}
