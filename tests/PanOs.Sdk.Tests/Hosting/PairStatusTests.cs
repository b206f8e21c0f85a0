using PanOs.HaPair;

namespace PanOs.Sdk.Tests.Hosting;

public sealed class PairStatusTests
{
    private static readonly DateTimeOffset s_at = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly PairStatus s_whole = new()
    {
        Primary = new("active", "synchronized", true),
        Secondary = new("passive", "synchronized", true),
        Interfaces = new Dictionary<string, FirewallRole?>(StringComparer.Ordinal) { ["inside"] = FirewallRole.Primary, ["outside"] = FirewallRole.Primary },
    };

    private static readonly Dictionary<string, (PairStatus Status, PairHealth Health, string[] Reasons)> s_cases = new(StringComparer.Ordinal)
    {
        ["whole"] = (s_whole, PairHealth.Healthy, []),
        ["nothing known"] = (PairStatus.Unknown, PairHealth.Unhealthy, ["the pair was not looked at yet"]),
        ["not watched"] = (s_whole with { Fault = "denied" }, PairHealth.Unhealthy, ["denied"]),
        ["both active"] = (s_whole with { Secondary = new("active", "synchronized", false) }, PairHealth.Unhealthy, ["both firewalls are active"]),
        ["none active"] = (s_whole with { Primary = new("suspended") }, PairHealth.Unhealthy, ["no firewall is known to be active: the primary firewall is suspended, the secondary firewall is passive"]),
        ["the active one is silent"] = (s_whole with { Primary = s_whole.Primary with { Unreachable = "timed out" } }, PairHealth.Unhealthy, ["no firewall is known to be active: the primary firewall cannot be asked (timed out), the secondary firewall is passive"]),
        ["took over without the interfaces"] = (s_whole with { Primary = new("suspended"), Secondary = new("active", "synchronized", true) }, PairHealth.Unhealthy, ["the secondary firewall is active, but does not have: inside, outside"]),
        ["the passive one is suspended"] = (s_whole with { Secondary = new("suspended", "synchronized", true) }, PairHealth.Degraded, ["no firewall could take over: the secondary firewall is suspended"]),
        ["the passive one is silent"] = (s_whole with { Secondary = s_whole.Secondary with { Unreachable = "refused" } }, PairHealth.Degraded, ["no firewall could take over: the secondary firewall cannot be asked (refused)"]),
        ["out of sync"] = (s_whole with { Primary = new("active", "not synchronized", true) }, PairHealth.Degraded, ["the configuration is not synchronized"]),
        ["deaf"] = (s_whole with { Primary = new("active", "synchronized", false) }, PairHealth.Degraded, ["the primary firewall does not hear its peer"]),
        ["AWS is silent"] = (s_whole with { NetworkUnreadable = "throttled" }, PairHealth.Degraded, ["AWS cannot be asked: throttled"]),
        ["AWS was not asked yet"] = (s_whole with { Interfaces = PairStatus.Unknown.Interfaces }, PairHealth.Degraded, ["where the dataplane is, is not known yet"]),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Health_says_whether_it_forwards_and_could_fail_over(string name)
    {
        (PairStatus status, PairHealth health, string[] reasons) = s_cases[name];

        Assert.Equal(health, status.Health);
        Assert.Equal(reasons, status.Reasons);
    }

    [Fact]
    public void What_a_watch_tells_adds_up()
    {
        PairEvent[] told =
        [
            new PairEvent.RoleChanged(s_at, FirewallRole.Primary, null, "active"), new PairEvent.PeerConnectionChanged(s_at, FirewallRole.Primary, true),
            new PairEvent.SynchronizationChanged(s_at, FirewallRole.Primary, null, "synchronized"), new PairEvent.RoleChanged(s_at, FirewallRole.Secondary, null, "passive"),
            new PairEvent.InterfaceMoved(s_at, "outside", null, FirewallRole.Primary), new PairEvent.InterfaceMoved(s_at, "inside", null, FirewallRole.Primary),
        ];
        PairStatus whole = told.Aggregate(PairStatus.Unknown, (status, happened) => status.After(happened));

        Assert.Equal((PairHealth.Healthy, FirewallRole.Primary), (whole.Health, whole.Active));
        PairStatus lost = whole.After(new PairEvent.FirewallUnreachable(s_at.AddMinutes(1), FirewallRole.Secondary, "refused"));
        Assert.Equal((PairHealth.Degraded, s_at.AddMinutes(1)), (lost.Health, lost.ChangedAt));
        Assert.Equal(PairHealth.Healthy, lost.After(new PairEvent.FirewallBack(s_at, FirewallRole.Secondary)).Health);
        PairStatus blind = whole.After(new PairEvent.NetworkUnreadable(s_at, "denied"));
        Assert.Equal((PairHealth.Degraded, PairHealth.Healthy), (blind.Health, blind.After(new PairEvent.NetworkBack(s_at)).Health));
    }
}
