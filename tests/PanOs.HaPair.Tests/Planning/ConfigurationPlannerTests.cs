using PanOs.Model;

namespace PanOs.HaPair.Tests;

public sealed class ConfigurationPlannerTests
{
    private static readonly FirewallReading Equal = Readings.Equal(Readings.Primary);

    [Fact]
    public void A_firewall_that_has_everything_needs_nothing() =>
        Assert.Empty(ConfigurationPlanner.Compare(Readings.Primary, Equal));

    [Fact]
    public void A_new_firewall_needs_every_object_in_the_order_of_reference() =>
        Assert.Equal(
            "+interface ethernet1/1, +interface ethernet1/2, +interface ethernet1/3, ~virtual system vsys1, +zone untrust, +zone trust, "
            + "~virtual router default, +static route internet, +static route private-1, +high availability , +security rule allow-outbound, +NAT rule outbound",
            string.Join(", ", ConfigurationPlanner.Compare(Readings.Primary, Readings.New)
                .Select(change => $"{(change.Action == PlanAction.Create ? '+' : '~')}{change.Kind} {change.Name}")));

    [Fact]
    public void What_is_not_managed_makes_no_difference()
    {
        FirewallReading found = Equal with
        {
            EthernetInterfaces = [.. Equal.EthernetInterfaces.Select(each => each with { Comment = "theirs" }), new EthernetInterface("ethernet1/4")],
            Zones = [.. Equal.Zones, new Zone("dmz")],
            StaticRoutes = [.. Equal.StaticRoutes.Select(each => each with { Metric = 20 }), new StaticRoute("other")],
            HighAvailability = Equal.HighAvailability! with { HeartbeatBackup = true, Timers = HaTimers.Aggressive },
            SecurityRules = [new SecurityRule("first"), .. Equal.SecurityRules.Select(each => each with { LogEnd = false, Description = "theirs" })],
        };

        Assert.Empty(ConfigurationPlanner.Compare(Readings.Primary, found));
    }

    [Fact]
    public void The_order_of_members_and_further_members_of_a_router_or_zone_make_no_difference()
    {
        FirewallReading found = Equal with
        {
            ImportedInterfaces = ["ethernet1/4", "ethernet1/3", "ethernet1/2"],
            VirtualRouter = new VirtualRouter("default") { Interfaces = ["ethernet1/3", "ethernet1/4", "ethernet1/2"] },
            Zones = [new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/4", "ethernet1/3") }, Equal.Zones[0]],
        };

        Assert.Empty(ConfigurationPlanner.Compare(Readings.Primary, found));
    }

    [Fact]
    public void A_differing_field_is_shown_before_and_after_and_the_rest_of_the_object_is_kept()
    {
        FirewallReading found = Equal with
        {
            StaticRoutes = [Equal.StaticRoutes[0] with { NextHop = NextHop.Address("10.0.2.9"), Metric = 20 }, Equal.StaticRoutes[1]],
        };

        var change = Assert.IsType<ObjectReplacement<StaticRoute>>(Assert.Single(ConfigurationPlanner.Compare(Readings.Primary, found)));

        Assert.Equal((PlanAction.Change, "static route", "internet"), (change.Action, change.Kind, change.Name));
        Assert.Equal("next hop: 10.0.2.9 -> 10.0.2.1", Assert.Single(change.Details));
        Assert.Equal(Equal.StaticRoutes[0] with { Metric = 20 }, change.Value);
        Assert.Equal(Location.VirtualRouter("default"), change.Location);
    }

    [Fact]
    public void An_HA_setting_is_changed_without_touching_what_is_not_managed()
    {
        HighAvailability before = Equal.HighAvailability! with
        {
            PeerAddress = "10.0.0.99",
            Ha2 = Equal.HighAvailability.Ha2! with { Gateway = null },
            HeartbeatBackup = true,
        };

        var change = Assert.IsType<ObjectReplacement<HighAvailability>>(
            Assert.Single(ConfigurationPlanner.Compare(Readings.Primary, Equal with { HighAvailability = before })));

        Assert.Equal("peer HA1 address: 10.0.0.99 -> 10.0.0.20; HA2 gateway: (not set) -> 10.0.3.1", string.Join("; ", change.Details));
        Assert.Equal(Equal.HighAvailability with { HeartbeatBackup = true }, change.Value);
    }

    [Fact]
    public void An_interface_of_another_mode_is_replaced_because_merging_would_leave_both()
    {
        FirewallReading found = Equal with
        {
            EthernetInterfaces = [new EthernetInterface("ethernet1/1") { Mode = EthernetMode.Layer3(null) }, .. Equal.EthernetInterfaces.Skip(1)],
        };

        var change = Assert.IsType<ObjectReplacement<EthernetInterface>>(Assert.Single(ConfigurationPlanner.Compare(Readings.Primary, found)));

        Assert.Equal("mode: layer3 -> ha", Assert.Single(change.Details));
    }

    [Fact]
    public void DHCP_that_brings_its_own_default_route_is_corrected()
    {
        FirewallReading found = Equal with
        {
            EthernetInterfaces = [.. Equal.EthernetInterfaces.Select(each => each.Name is "ethernet1/3"
                ? each with { Mode = EthernetMode.Layer3(InterfaceAddressing.Dhcp(), "allow-ping") } : each)],
        };

        var change = Assert.IsType<ObjectReplacement<EthernetInterface>>(Assert.Single(ConfigurationPlanner.Compare(Readings.Primary, found)));

        Assert.Equal(EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false), "allow-ping"), change.Value.Mode);
    }

    [Fact]
    public void Members_that_are_missing_are_only_added()
    {
        FirewallReading found = Equal with
        {
            ImportedInterfaces = ["ethernet1/2"],
            VirtualRouter = new VirtualRouter("default") { Interfaces = ["ethernet1/4"] },
            Zones = [Equal.Zones[0], new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/4") }],
        };

        IReadOnlyList<ConfigurationChange> changes = ConfigurationPlanner.Compare(Readings.Primary, found);

        Assert.Equal(3, changes.Count);
        Assert.Equal(["ethernet1/3"], Assert.IsType<InterfaceImport>(changes[0]).Interfaces);
        Assert.Equal("interfaces: [ethernet1/4] -> [ethernet1/4, ethernet1/3]", Assert.Single(Assert.IsType<ObjectAddition<Zone>>(changes[1]).Details));
        Assert.Equal(Readings.Primary.VirtualRouter, Assert.IsType<ObjectAddition<VirtualRouter>>(changes[2]).Value);
    }

    [Fact]
    public void A_member_too_many_in_a_rule_is_a_difference()
    {
        FirewallReading found = Equal with { SecurityRules = [Equal.SecurityRules[0] with { FromZones = ["trust", "untrust"] }] };

        ConfigurationChange change = Assert.Single(ConfigurationPlanner.Compare(Readings.Primary, found));

        Assert.Equal("from: [trust, untrust] -> [trust]", Assert.Single(change.Details));
    }

    [Fact]
    public void The_transport_is_not_managed_without_its_correction()
    {
        FirewallIntent article = FirewallIntent.For(Sample.Documented.AsWritten(), FirewallRole.Secondary, Sample.Addresses);

        Assert.Empty(ConfigurationPlanner.Compare(article, Readings.Equal(article) with
        {
            HighAvailability = article.HighAvailability with { Transport = Ha2Transport.Ethernet },
        }));
    }
}
