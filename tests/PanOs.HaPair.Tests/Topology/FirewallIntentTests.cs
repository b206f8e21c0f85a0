using PanOs.Model;

namespace PanOs.HaPair.Tests;

public sealed class FirewallIntentTests
{
    private static readonly FirewallIntent Primary = FirewallIntent.For(Sample.Documented, FirewallRole.Primary, Sample.Addresses);
    private static readonly FirewallIntent Secondary = FirewallIntent.For(Sample.Documented, FirewallRole.Secondary, Sample.Addresses);

    [Fact]
    public void Each_firewall_names_the_other_as_its_peer_and_itself_on_HA2()
    {
        Assert.Equal("10.0.0.20 100 10.0.3.10", $"{Primary.HighAvailability.PeerAddress} {Primary.HighAvailability.DevicePriority} {Primary.HighAvailability.Ha2?.Address}");
        Assert.Equal("10.0.0.10 110 10.0.3.20", $"{Secondary.HighAvailability.PeerAddress} {Secondary.HighAvailability.DevicePriority} {Secondary.HighAvailability.Ha2?.Address}");
        Assert.All([Primary, Secondary], intent =>
        {
            Assert.Equal(new Ha1Link { Port = "management" }, intent.HighAvailability.Ha1);
            Assert.Equal("ethernet1/1 255.255.255.128 10.0.3.1", $"{intent.HighAvailability.Ha2?.Port} {intent.HighAvailability.Ha2?.Netmask} {intent.HighAvailability.Ha2?.Gateway}");
            Assert.Equal(Ha2Transport.Udp, intent.HighAvailability.Transport);
            Assert.Equal(HaGroupMode.ActivePassive, intent.HighAvailability.Mode);
            Assert.Equal((true, 1, false), (intent.HighAvailability.Enabled, intent.HighAvailability.GroupId, intent.HighAvailability.Preemptive));
        });
    }

    [Fact]
    public void The_primary_has_the_dataplane()
    {
        Assert.Equal(
            "ethernet1/1 ethernet1/2 ethernet1/3", string.Join(' ', Primary.EthernetInterfaces.Select(each => each.Name)));
        Assert.Equal(EthernetMode.HighAvailability, Primary.EthernetInterfaces[0].Mode);
        Assert.All(Primary.EthernetInterfaces.Skip(1), each =>
            Assert.Equal(EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false)), each.Mode));
        Assert.Equal(["ethernet1/2", "ethernet1/3"], Primary.ImportedInterfaces);
        Assert.Equal(
            [new Zone("untrust") { Kind = ZoneKind.Layer3("ethernet1/2") }, new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/3") }],
            Primary.Zones);
        Assert.Equal(new VirtualRouter("default") { Interfaces = ["ethernet1/2", "ethernet1/3"] }, Primary.VirtualRouter);
    }

    [Fact]
    public void Routes_lead_to_the_internet_and_back_to_each_private_subnet()
    {
        HaPairTopology topology = Sample.Documented with
        {
            Subnets = Sample.Documented.Subnets with { Private = [new("a", "10.0.4.0/24"), new("b", "10.0.5.0/24")] },
        };

        Assert.Equal(
            [
                new StaticRoute("internet") { Destination = "0.0.0.0/0", NextHop = NextHop.Address("10.0.2.1"), Interface = "ethernet1/2" },
                new StaticRoute("private-1") { Destination = "10.0.4.0/24", NextHop = NextHop.Address("10.0.1.1"), Interface = "ethernet1/3" },
                new StaticRoute("private-2") { Destination = "10.0.5.0/24", NextHop = NextHop.Address("10.0.1.1"), Interface = "ethernet1/3" },
            ],
            FirewallIntent.For(topology, FirewallRole.Primary, Sample.Addresses).StaticRoutes);
    }

    [Fact]
    public void The_rules_let_the_inside_out_behind_the_outside_interfaces_address()
    {
        SecurityRule rule = Assert.Single(Primary.SecurityRules);
        Assert.Equal("allow-outbound", rule.Name);
        Assert.Equal(("[trust]", "[untrust]", SecurityAction.Allow), (rule.FromZones?.ToString(), rule.ToZones?.ToString(), rule.Action));
        Assert.All([rule.Sources, rule.Destinations, rule.SourceUsers, rule.Categories, rule.Applications, rule.Services], list => Assert.Equal(["any"], list));
        NatRule nat = Assert.Single(Primary.NatRules);
        Assert.Equal(SourceTranslation.InterfaceAddress("ethernet1/2"), nat.SourceTranslation);
        Assert.Equal(("[trust]", "[untrust]", "any"), (nat.FromZones?.ToString(), nat.ToZones?.ToString(), nat.Service));
    }

    [Fact]
    public void The_secondary_has_the_HA_interface_and_the_HA_settings_only()
    {
        Assert.Equal([new EthernetInterface("ethernet1/1") { Mode = EthernetMode.HighAvailability }], Secondary.EthernetInterfaces);
        Assert.Null(Secondary.VirtualRouter);
        Assert.Empty(Secondary.ImportedInterfaces);
        Assert.Empty(Secondary.Zones);
        Assert.Empty(Secondary.StaticRoutes);
        Assert.Empty(Secondary.SecurityRules);
        Assert.Empty(Secondary.NatRules);
    }

    [Fact]
    public void The_article_to_the_letter_sets_no_transport_no_way_back_and_only_the_primarys_modes()
    {
        HaPairTopology article = Sample.Documented.AsWritten();
        FirewallIntent primary = FirewallIntent.For(article, FirewallRole.Primary, Sample.Addresses);
        FirewallIntent secondary = FirewallIntent.For(article, FirewallRole.Secondary, Sample.Addresses);

        Assert.Null(primary.HighAvailability.Transport);
        Assert.Null(secondary.HighAvailability.Transport);
        Assert.Equal("internet", Assert.Single(primary.StaticRoutes).Name);
        Assert.Equal((true, true), (primary.SetsFailoverMode, primary.SwitchesDpdkOff));
        Assert.Equal((false, false), (secondary.SetsFailoverMode, secondary.SwitchesDpdkOff));
        Assert.Equal((true, true), (Secondary.SetsFailoverMode, Secondary.SwitchesDpdkOff));
    }

    [Fact]
    public void HA2_over_IP_is_configured_as_such() =>
        Assert.Equal(
            Ha2Transport.Ip,
            FirewallIntent.For(Sample.Documented with { HighAvailability = new() { Transport = HaTransport.Ip } }, FirewallRole.Secondary, Sample.Addresses)
                .HighAvailability.Transport);

    [Fact]
    public void Before_launch_only_what_AWS_decides_is_unknown()
    {
        FirewallIntent intent = FirewallIntent.For(Sample.Documented, FirewallRole.Primary, addresses: null);

        Assert.False(intent.IsComplete);
        Assert.Equal("(known after launch)", intent.HighAvailability.PeerAddress);
        Assert.Equal("(known after launch) 255.255.255.128 10.0.3.1", $"{intent.HighAvailability.Ha2?.Address} {intent.HighAvailability.Ha2?.Netmask} {intent.HighAvailability.Ha2?.Gateway}");
    }
}
