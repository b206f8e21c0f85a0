using PanOs.Aws;

namespace PanOs.HaPair.Tests;

public sealed class PairSightTests
{
    private static readonly DateTimeOffset s_at = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly FirewallSight s_active = new(FirewallRole.Primary, null, "active", "synchronized", true);
    private static readonly InterfacesSight s_onPrimary = new(null, true, FirewallRole.Primary, FirewallRole.Primary);

    private static readonly Dictionary<string, (FirewallSight Before, FirewallSight Now, string[] Told)> s_firewall = new(StringComparer.Ordinal)
    {
        ["the first look"] = (FirewallSight.Nothing(FirewallRole.Primary), s_active, ["the primary firewall is active", "the primary firewall hears its peer", "the primary firewall says of the configuration: synchronized"]),
        ["nothing"] = (s_active, s_active, []),
        ["a role"] = (s_active, s_active with { State = "suspended" }, ["the primary firewall is suspended, was active"]),
        ["the peer is lost"] = (s_active, s_active with { HearsPeer = false }, ["the primary firewall does not hear its peer"]),
        ["out of step"] = (s_active, s_active with { Synchronization = "not synchronized" }, ["the primary firewall says of the configuration: not synchronized, said synchronized"]),
        ["HA turned off"] = (s_active, FirewallSight.Of(FirewallRole.Primary, new HighAvailabilityState()), ["the primary firewall is off, was active", "the primary firewall does not hear its peer", "the primary firewall says of the configuration: nothing, said synchronized"]),
        ["gone"] = (s_active, s_active.Lost("refused"), ["the primary firewall cannot be asked: refused"]),
        ["still gone, for another reason"] = (s_active.Lost("refused"), s_active.Lost("timed out"), []),
        ["never seen"] = (FirewallSight.Nothing(FirewallRole.Primary), FirewallSight.Nothing(FirewallRole.Primary).Lost("refused"), ["the primary firewall cannot be asked: refused"]),
        ["back as it was"] = (s_active.Lost("refused"), s_active, ["the primary firewall answers again"]),
        ["back as another"] = (s_active.Lost("refused"), s_active with { State = "passive" }, ["the primary firewall answers again", "the primary firewall is passive, was active"]),
    };

    private static readonly Dictionary<string, (InterfacesSight Before, InterfacesSight Now, string[] Told)> s_interfaces = new(StringComparer.Ordinal)
    {
        ["the first look"] = (InterfacesSight.Nothing, s_onPrimary, ["the outside interface is on the primary firewall", "the inside interface is on the primary firewall"]),
        ["the first look at a pair in between"] = (InterfacesSight.Nothing, s_onPrimary with { Outside = null, Inside = null }, ["the outside interface is on neither firewall", "the inside interface is on neither firewall"]),
        ["nothing"] = (s_onPrimary, s_onPrimary, []),
        ["let go"] = (s_onPrimary, s_onPrimary with { Outside = null }, ["the outside interface is on neither firewall, was on the primary firewall"]),
        ["moved"] = (s_onPrimary, s_onPrimary with { Inside = FirewallRole.Secondary }, ["the inside interface is on the secondary firewall, was on the primary firewall"]),
        ["deleted"] = (With("additional-1", FirewallRole.Primary), s_onPrimary, ["the additional-1 interface is on neither firewall, was on the primary firewall"]),
        ["still deleted"] = (With("additional-1", null), s_onPrimary, []),
        ["unreadable"] = (s_onPrimary, s_onPrimary.Lost("denied"), ["AWS cannot be asked: denied"]),
        ["still unreadable"] = (s_onPrimary.Lost("denied"), s_onPrimary.Lost("denied"), []),
        ["back"] = (s_onPrimary.Lost("denied"), s_onPrimary with { Inside = FirewallRole.Secondary }, ["AWS answers again", "the inside interface is on the secondary firewall, was on the primary firewall"]),
    };

    private static InterfacesSight With(string role, FirewallRole? holder) =>
        s_onPrimary with { Others = new Dictionary<string, FirewallRole?>(StringComparer.Ordinal) { [role] = holder } };

    public static TheoryData<string> FirewallChanges => [.. s_firewall.Keys];

    public static TheoryData<string> InterfaceChanges => [.. s_interfaces.Keys];

    [Theory]
    [MemberData(nameof(FirewallChanges))]
    public void What_happens_to_a_firewall_is_told(string what) =>
        Assert.Equal(s_firewall[what].Told, s_firewall[what].Before.Until(s_firewall[what].Now, s_at).Select(each => each.Message));

    [Theory]
    [MemberData(nameof(InterfaceChanges))]
    public void What_happens_to_the_interfaces_is_told(string what) =>
        Assert.Equal(s_interfaces[what].Told, s_interfaces[what].Before.Until(s_interfaces[what].Now, s_at).Select(each => each.Message));

    [Theory]
    [InlineData("attached", "i-secondary", FirewallRole.Secondary)]
    [InlineData("attaching", "i-secondary", null)]
    [InlineData("detaching", "i-primary", null)]
    [InlineData("attached", "i-stranger", null)]
    public void An_interface_is_on_a_firewall_when_it_is_attached_to_it(string status, string instance, FirewallRole? holder)
    {
        IReadOnlyDictionary<string, ObservedNetworkInterface> healthy = HealthyPair.Network().NetworkInterfaces;
        var found = new Dictionary<string, ObservedNetworkInterface>(healthy)
        {
            ["inside"] = healthy["inside"] with { Attachment = healthy["inside"].Attachment! with { Status = status, InstanceId = instance } },
        };

        InterfacesSight sight = InterfacesSight.Of(found, id => id switch { "i-primary" => FirewallRole.Primary, "i-secondary" => FirewallRole.Secondary, _ => null });

        Assert.Equal((FirewallRole.Primary, holder), (sight.Outside, sight.Inside));
    }

    [Fact]
    public void An_event_prints_when_and_what() => Assert.Equal(
        "2026-01-01 00:00:00Z the secondary firewall is active, was passive", new PairEvent.RoleChanged(s_at, FirewallRole.Secondary, "passive", "active").ToString());
}
