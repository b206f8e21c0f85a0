using PanOs.Model;

namespace PanOs.HaPair.Tests;

/// <summary>What a firewall answers after it was configured, as far as a plan reads it.</summary>
internal static class Readings
{
    public static FirewallReading Equal(FirewallIntent intent, string state = "active") => new()
    {
        EthernetInterfaces = intent.EthernetInterfaces,
        Zones = intent.Zones,
        ImportedInterfaces = intent.ImportedInterfaces,
        VirtualRouter = intent.VirtualRouter,
        StaticRoutes = intent.StaticRoutes,
        SecurityRules = intent.SecurityRules,
        NatRules = intent.NatRules,
        HighAvailability = intent.HighAvailability,
        FailoverMode = "interface-move",
        DpdkEnabled = false,
        HaState = new HighAvailabilityState { Enabled = true, Local = new HaNode { State = state }, RunningSync = "synchronized" },
    };

    /// <summary>A firewall after its first boot, logged in.</summary>
    public static FirewallReading New { get; } = new()
    {
        VirtualRouter = new VirtualRouter("default"),
        FailoverMode = "secondary-ip",
        DpdkEnabled = true,
        HaState = new HighAvailabilityState(),
    };

    public static FirewallIntent Primary { get; } = FirewallIntent.For(Sample.Documented, FirewallRole.Primary, Sample.Addresses);

    public static FirewallIntent Secondary { get; } = FirewallIntent.For(Sample.Documented, FirewallRole.Secondary, Sample.Addresses);
}
