using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>What a record has no property for, or cannot read, comes back as it was.</summary>
public sealed class LosslessTests
{
    [Theory]
    [InlineData("<entry name='z'/>")]
    [InlineData("<entry name='z'><network/></entry>")]
    [InlineData("<entry name='z' color='red'><network since='1'><layer3/></network></entry>")]
    [InlineData("<entry name='z'><network><layer3><member>a</member></layer3><layer2><member>b</member></layer2></network></entry>")]
    [InlineData("<entry name='z'><network><layer3><member>a</member></layer3></network><network><layer2><member>b</member></layer2></network></entry>")]
    [InlineData("<entry name='z'><network><layer3><member>a</member><entry name='b'><c>d</c></entry>text</layer3></network></entry>")]
    [InlineData("<entry name='z'><network><layer3><member src='tpl'>a</member><member>b</member></layer3></network></entry>")]
    [InlineData("<entry name='z'><network><layer3><member><odd/></member></layer3></network></entry>")]
    [InlineData("<entry name='z'><network><log-setting src='tpl'>x</log-setting></network></entry>")]
    [InlineData("<entry name='z'><network><log-setting>x</log-setting><log-setting>y</log-setting></network></entry>")]
    [InlineData("<entry name='z'><network><log-setting>x<odd/>y</log-setting></network></entry>")]
    [InlineData("<entry name='z'><network><enable-packet-buffer-protection>$maybe</enable-packet-buffer-protection></network></entry>")]
    [InlineData("<entry name='z'><network><enable-packet-buffer-protection>$maybe</enable-packet-buffer-protection><enable-packet-buffer-protection>yes</enable-packet-buffer-protection></network></entry>")]
    [InlineData("<entry name='z'><network><enable-packet-buffer-protection src='tpl'>$maybe</enable-packet-buffer-protection></network></entry>")]
    [InlineData("<entry name='z'><network><tunnel><odd>1</odd></tunnel></network><user-acl><include-list/></user-acl></entry>")]
    [InlineData("<entry name='z'>text<deep><deeper a='1'>t</deeper><deeper/></deep></entry>")]
    public void A_zone_keeps_all_that_it_had(string xml) => Codec.AssertKept<Zone>(xml);

    [Theory]
    [InlineData("<entry name='e'><layer3><ip><entry name='10.0.0.1/24'><sdwan-gateway>10.0.0.2</sdwan-gateway></entry><entry name='10.0.1.1/24'/></ip></layer3></entry>")]
    [InlineData("<entry name='e'><layer3><ip><entry name='10.0.0.1/24'/></ip><dhcp-client><enable>yes</enable></dhcp-client></layer3></entry>")]
    [InlineData("<entry name='e'><aggregate-group src='tpl'>ae1</aggregate-group></entry>")]
    [InlineData("<entry name='e'><layer3><dhcp-client><default-route-metric>007</default-route-metric></dhcp-client></layer3></entry>")]
    public void An_interface_keeps_all_that_it_had(string xml) => Codec.AssertKept<EthernetInterface>(xml);

    [Fact]
    public void A_value_that_could_not_be_read_is_replaced_when_it_is_set()
    {
        var zone = Codec.Read<Zone>("<entry name='z'><network><enable-packet-buffer-protection>$maybe</enable-packet-buffer-protection></network></entry>");

        Assert.Null(zone.PacketBufferProtection);
        Codec.AssertSame(
            XElement.Parse("<entry name='z'><network><enable-packet-buffer-protection>no</enable-packet-buffer-protection></network></entry>"),
            Codec.Write(zone with { PacketBufferProtection = false }));
    }

    [Fact]
    public void A_value_with_an_attribute_is_read_and_goes_with_it()
    {
        var zone = Codec.Read<Zone>("<entry name='z'><network><log-setting src='tpl'>x</log-setting></network></entry>");

        Assert.Equal("x", zone.LogSetting);
        Codec.AssertSame(XElement.Parse("<entry name='z'><network><log-setting>y</log-setting></network></entry>"), Codec.Write(zone with { LogSetting = "y" }));
        Codec.AssertSame(XElement.Parse("<entry name='z'><network/></entry>"), Codec.Write(zone with { LogSetting = null }));
    }

    [Fact]
    public void Another_choice_takes_the_place_of_the_one_that_was_read()
    {
        var zone = Codec.Read<Zone>("<entry name='z'><network><layer3><member>a</member></layer3><log-setting>x</log-setting></network></entry>");

        Codec.AssertSame(
            XElement.Parse("<entry name='z'><network><tap><member>b</member></tap><log-setting>x</log-setting></network></entry>"),
            Codec.Write(zone with { Kind = ZoneKind.Tap("b") }));
    }

    [Fact]
    public void A_removed_property_is_not_written_though_it_was_kept()
    {
        var zone = Codec.Read<Zone>("<entry name='z'><network><enable-packet-buffer-protection>$maybe</enable-packet-buffer-protection><layer3/></network></entry>");

        Codec.AssertSame(XElement.Parse("<entry name='z'/>"), Codec.Write(zone with { Kind = null, Removed = [nameof(Zone.PacketBufferProtection), nameof(Zone.Kind)] }));
    }

    [Fact]
    public void Unset_set_and_removed_are_three_meanings()
    {
        var has = new Zone("z") { LogSetting = "x", ProtectionProfile = "p" };

        Assert.True(new Zone("z").IsSatisfiedBy(has));
        Assert.True(new Zone("z") { LogSetting = "x" }.IsSatisfiedBy(has));
        Assert.False(new Zone("z") { LogSetting = "y" }.IsSatisfiedBy(has));
        Assert.False(new Zone("z") { Removed = [nameof(Zone.LogSetting)] }.IsSatisfiedBy(has));
        Assert.True(new Zone("z") { Removed = [nameof(Zone.LogSetting)] }.IsSatisfiedBy(has with { LogSetting = null }));
    }

    [Fact]
    public void Values_out_of_their_limits_are_refused_with_field_and_reason()
    {
        var route = new StaticRoute(new string('r', 64)) { Metric = 70000, NextHop = NextHop.Fqdn(new string('f', 256)), Removed = ["Metrics"] };

        var refusal = Assert.Throws<InvalidObjectException>(() => route.Validate());
        Assert.Equal(["Name", "Removed", "NextHop.Name", "Metric"], refusal.Faults.Select(fault => fault.Field));
        Assert.Contains("Metric is 70000; it must be 1 to 65535", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("came with PAN-OS 11.0.2; the device has 10.1.0", Assert.Single(new Zone("z") { NetworkInspection = true }.FindFaults(new PanOsVersion(10, 1))).Reason);
        Assert.Empty(new Zone("z") { NetworkInspection = true }.FindFaults(new PanOsVersion(11, 1)));
    }
}
