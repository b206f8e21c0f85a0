using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>How the HA settings are compared.</summary>
internal static class HighAvailabilityComparison
{
    public static ObjectComparison<HighAvailability> Settings { get; } = new(
        "high availability",
        _ => "",
        (found, desired) => found with
        {
            Enabled = desired.Enabled ?? found.Enabled,
            GroupId = desired.GroupId ?? found.GroupId,
            PeerAddress = desired.PeerAddress ?? found.PeerAddress,
            Mode = Merge(found.Mode, desired.Mode),
            ConfigurationSync = desired.ConfigurationSync ?? found.ConfigurationSync,
            DevicePriority = desired.DevicePriority ?? found.DevicePriority,
            Preemptive = desired.Preemptive ?? found.Preemptive,
            HeartbeatBackup = desired.HeartbeatBackup ?? found.HeartbeatBackup,
            StateSync = desired.StateSync ?? found.StateSync,
            Transport = desired.Transport ?? found.Transport,
            Ha2KeepAlive = Merge(found.Ha2KeepAlive, desired.Ha2KeepAlive),
            Timers = Merge(found.Timers, desired.Timers),
            Ha1 = Merge(found.Ha1, desired.Ha1),
            Ha2 = Merge(found.Ha2, desired.Ha2),
        },
        each =>
        [
            ("enabled", Text.Of(each.Enabled)),
            ("group", Text.Of(each.GroupId)),
            ("mode", Show(each.Mode)),
            ("peer HA1 address", each.PeerAddress),
            ("device priority", Text.Of(each.DevicePriority)),
            ("preemptive", Text.Of(each.Preemptive)),
            ("heartbeat backup", Text.Of(each.HeartbeatBackup)),
            ("configuration synchronization", Text.Of(each.ConfigurationSync)),
            ("state synchronization", Text.Of(each.StateSync)),
            ("HA2 transport", Text.Of(each.Transport)),
            ("HA2 keep-alive", Text.Of(each.Ha2KeepAlive?.Enabled)),
            ("timers", Show(each.Timers)),
            ("HA1 port", each.Ha1?.Port),
            ("HA2 port", each.Ha2?.Port),
            ("HA2 address", each.Ha2?.Address),
            ("HA2 netmask", each.Ha2?.Netmask),
            ("HA2 gateway", each.Ha2?.Gateway),
        ]);

    private static HaGroupMode? Merge(HaGroupMode? found, HaGroupMode? desired) => (found, desired) switch
    {
        (_, null) => found,
        (HaGroupMode.ActivePassiveMode, HaGroupMode.ActivePassiveMode) => found,
        _ => desired,
    };

    private static Ha2KeepAlive? Merge(Ha2KeepAlive? found, Ha2KeepAlive? desired) =>
        found is null || desired is null ? desired ?? found : found with { Enabled = desired.Enabled ?? found.Enabled };

    private static HaTimers? Merge(HaTimers? found, HaTimers? desired) => (found, desired) switch
    {
        (_, null) => found,
        (HaTimers.RecommendedTimers, HaTimers.RecommendedTimers) or (HaTimers.AggressiveTimers, HaTimers.AggressiveTimers) => found,
        (HaTimers.AdvancedTimers before, HaTimers.AdvancedTimers wanted) => before with
        {
            HeartbeatInterval = wanted.HeartbeatInterval ?? before.HeartbeatInterval,
            HelloInterval = wanted.HelloInterval ?? before.HelloInterval,
            PromotionHoldTime = wanted.PromotionHoldTime ?? before.PromotionHoldTime,
            PreemptionHoldTime = wanted.PreemptionHoldTime ?? before.PreemptionHoldTime,
            MonitorFailHoldUpTime = wanted.MonitorFailHoldUpTime ?? before.MonitorFailHoldUpTime,
            AdditionalMasterHoldUpTime = wanted.AdditionalMasterHoldUpTime ?? before.AdditionalMasterHoldUpTime,
            MaxFlaps = wanted.MaxFlaps ?? before.MaxFlaps,
        },
        _ => desired,
    };

    private static string? Show(HaTimers? timers) => timers switch
    {
        null => null,
        HaTimers.RecommendedTimers => "recommended",
        HaTimers.AggressiveTimers => "aggressive",
        HaTimers.AdvancedTimers set => "advanced: " + string.Join(", ", new (string Name, int? Value)[]
        {
            ("heartbeat", set.HeartbeatInterval), ("hello", set.HelloInterval), ("promotion hold", set.PromotionHoldTime),
            ("preemption hold", set.PreemptionHoldTime), ("monitor fail hold up", set.MonitorFailHoldUpTime),
            ("additional master hold up", set.AdditionalMasterHoldUpTime), ("flap max", set.MaxFlaps),
        }.Where(each => each.Value is not null).Select(each => $"{each.Name} {Text.Of(each.Value)}")),
        _ => timers.ToString(),
    };

    private static Ha1Link? Merge(Ha1Link? found, Ha1Link? desired) =>
        found is null || desired is null ? desired ?? found : found with { Port = desired.Port ?? found.Port };

    private static Ha2Link? Merge(Ha2Link? found, Ha2Link? desired) => found is null || desired is null ? desired ?? found : found with
    {
        Port = desired.Port ?? found.Port,
        Address = desired.Address ?? found.Address,
        Netmask = desired.Netmask ?? found.Netmask,
        Gateway = desired.Gateway ?? found.Gateway,
    };

    private static string? Show(HaGroupMode? mode) => mode switch
    {
        null => null,
        HaGroupMode.ActivePassiveMode => "active-passive",
        HaGroupMode.ActiveActiveMode => "active-active",
        _ => mode.ToString(),
    };
}
