using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>The HA settings of both firewalls, which no synchronization makes alike.</summary>
internal static class HaSettingChecks
{
    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("HA-GROUP", "Both are in the same HA group, as active/passive", CheckSeverity.Error, Sources.AwsGuide,
            snapshot => $"group {snapshot.Topology.HighAvailability.GroupId}, active-passive, on both",
            "Plan and apply, which sets the group.",
            snapshot => Finding.OnBoth(snapshot, firewall => Group(firewall, snapshot.Topology.HighAvailability.GroupId))) { Place = CheckPlace.Firewalls },
        new("PEER-ADDRESSES", "Each firewall looks for its peer at the peer's management address", CheckSeverity.Error, Sources.Article,
            snapshot => $"primary: {Peer(snapshot, FirewallRole.Primary)}; secondary: {Peer(snapshot, FirewallRole.Secondary)}",
            "Plan and apply, which sets the peer addresses.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                Settings(firewall).PeerAddress == snapshot.Addresses.Value.PeerOf(firewall.Role).Management, Settings(firewall).PeerAddress ?? "none"))) { Place = CheckPlace.ManagementSubnet },
        new("HA1-PORT", "HA1 is on the management port", CheckSeverity.Error, Sources.AwsGuide,
            _ => "management on both",
            "Plan and apply, which sets the port; AWS has no other place for HA1.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                Settings(firewall).Ha1?.Port == PairInterfaces.Ha1Port, Settings(firewall).Ha1?.Port ?? "none"))) { Place = CheckPlace.ManagementSubnet },
        new("HA2-ADDRESSES", "HA2 is on ethernet1/1 with the addresses of the HA interface", CheckSeverity.Error, Sources.Article,
            snapshot => $"primary: {Ha2(snapshot, FirewallRole.Primary)}; secondary: {Ha2(snapshot, FirewallRole.Secondary)}",
            "Plan and apply, which sets the HA2 link.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                Describe(Settings(firewall).Ha2) == Ha2(snapshot, firewall.Role), Describe(Settings(firewall).Ha2)))) { Place = CheckPlace.HaSubnet },
        new("PRIORITIES", "The primary firewall has the lower device priority", CheckSeverity.Error, Sources.HaStates,
            snapshot => $"primary: {snapshot.Topology.Primary.DevicePriority}; secondary: {snapshot.Topology.Secondary.DevicePriority}",
            "Plan and apply, which sets the priorities.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                Settings(firewall).DevicePriority == snapshot.Topology.Of(firewall.Role).DevicePriority,
                Settings(firewall).DevicePriority?.ToString() ?? "not set"))) { Place = CheckPlace.Firewalls },
        new("PREEMPTION", "A firewall that recovers does not take over by itself", CheckSeverity.Warning, Sources.AwsGuide,
            _ => "preemptive off on both",
            "Turn preemption off: each failover on AWS interrupts traffic.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.When(
                Settings(firewall).Preemptive != true, Settings(firewall).Preemptive == true ? "on" : "off"))) { Place = CheckPlace.Firewalls },
        new(Correction.HaInterfaceBoth.Id, "ethernet1/1 is an HA interface on both, in no zone and no virtual system", CheckSeverity.Error, Correction.HaInterfaceBoth.Source,
            _ => "ethernet1/1 of type HA, in no zone and no virtual system, on both",
            "Plan and apply, which makes ethernet1/1 an HA interface on both.",
            snapshot => Finding.OnBoth(snapshot, HaPort)) { Place = CheckPlace.HaSubnet },
    ];

    private static HighAvailability Settings(FirewallSnapshot firewall) => firewall.Settings.Value ?? new HighAvailability();

    private static Finding Group(FirewallSnapshot firewall, int group)
    {
        HighAvailability settings = Settings(firewall);
        string mode = settings.Mode switch
        {
            HaGroupMode.ActivePassiveMode => "active-passive",
            HaGroupMode.ActiveActiveMode => "active-active",
            _ => "no mode",
        };
        return Finding.When(
            settings.GroupId == group && settings.Mode is HaGroupMode.ActivePassiveMode,
            $"group {settings.GroupId?.ToString() ?? "none"}, {mode}");
    }

    private static string Peer(PairSnapshot snapshot, FirewallRole role) =>
        snapshot.Addresses.IsReadable ? snapshot.Addresses.Value.PeerOf(role).Management : "the peer's management address";

    private static string Ha2(PairSnapshot snapshot, FirewallRole role)
    {
        if (!snapshot.Addresses.IsReadable)
        {
            return "ethernet1/1 with the address of the HA interface";
        }

        PairAddresses addresses = snapshot.Addresses.Value;
        return Describe(new Ha2Link
        {
            Port = PairInterfaces.Ha,
            Address = addresses.Of(role).Ha,
            Netmask = addresses.HaNetmask,
            Gateway = addresses.HaGateway,
        });
    }

    private static string Describe(Ha2Link? link) => link is null
        ? "no HA2 link"
        : $"{link.Port ?? "no port"} {link.Address ?? "no address"} {link.Netmask ?? "no netmask"} through {link.Gateway ?? "no gateway"}";

    private static Finding HaPort(FirewallSnapshot firewall)
    {
        EthernetMode? mode = firewall.Interfaces.Value.FirstOrDefault(port => port.Name == PairInterfaces.Ha)?.Mode;
        List<string> wrong = [];
        if (mode is not EthernetMode.HighAvailabilityMode)
        {
            wrong.Add($"{PairInterfaces.Ha} is {Word(mode)}");
        }

        if (firewall.ImportedInterfaces.Value.Contains(PairInterfaces.Ha))
        {
            wrong.Add($"{PairInterfaces.Ha} is in the virtual system");
        }

        wrong.AddRange(firewall.Zones.Value
            .Where(zone => zone.Kind?.Interfaces.Contains(PairInterfaces.Ha) == true)
            .Select(zone => $"{PairInterfaces.Ha} is in zone {zone.Name}"));
        return Finding.Unless(wrong, "an HA interface");
    }

    private static string Word(EthernetMode? mode) => mode switch
    {
        null => "not configured",
        EthernetMode.Layer3Mode => "a layer 3 interface",
        EthernetMode.Layer2Mode => "a layer 2 interface",
        EthernetMode.TapMode => "tap",
        EthernetMode.VirtualWireMode => "virtual-wire",
        EthernetMode.AggregateMemberMode => "a member of an aggregate",
        _ => "something else",
    };
}
