using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class HighAvailabilityTests
{
    [Fact]
    public void Every_part_is_written_and_read() => Codec.AssertEqual(
        new HighAvailability
        {
            GroupId = 5,
            Description = "edge",
            PeerAddress = "192.0.2.2",
            PeerBackupAddress = "192.0.2.6",
            Mode = new HaGroupMode.ActivePassiveMode { PassiveLinkState = HaPassiveLinkState.Auto, MonitorFailHoldDownTime = 2 },
            Timers = new HaTimers.AdvancedTimers { HeartbeatInterval = 2000, HelloInterval = 8000, PromotionHoldTime = 2000, PreemptionHoldTime = 1, MonitorFailHoldUpTime = 0, AdditionalMasterHoldUpTime = 500, MaxFlaps = 3 },
            LinkMonitoring = new HaLinkMonitoring { Enabled = true, FailureCondition = FailureCondition.Any, Groups = [new("g") { FailureCondition = FailureCondition.All, Interfaces = ["ethernet1/2", "ethernet1/3"] }] },
            PathMonitoring = new HaPathMonitoring { Enabled = false, VirtualRouterGroups = [new("default") { Destinations = ["192.0.2.9"], PingInterval = 200, PingCount = 10 }] },
            Ha1 = new Ha1Link { Port = "ethernet1/5", Address = "192.0.2.1", Netmask = "255.255.255.252", Encrypted = true, MonitorHoldTime = 3000 },
            Ha1Backup = new Ha1Link { Port = "management" },
            Ha2 = new Ha2Link { Port = "ethernet1/6" },
            Ha2Backup = new Ha2Link { Port = "ethernet1/7" },
            Ha3 = new Ha3Link { Port = "ethernet1/8" },
        },
        """
        <high-availability><group><group-id>5</group-id><description>edge</description><peer-ip>192.0.2.2</peer-ip><peer-ip-backup>192.0.2.6</peer-ip-backup>
        <mode><active-passive><passive-link-state>auto</passive-link-state><monitor-fail-hold-down-time>2</monitor-fail-hold-down-time></active-passive></mode>
        <election-option><timers><advanced><heartbeat-interval>2000</heartbeat-interval><hello-interval>8000</hello-interval><promotion-hold-time>2000</promotion-hold-time><preemption-hold-time>1</preemption-hold-time><monitor-fail-hold-up-time>0</monitor-fail-hold-up-time><additional-master-hold-up-time>500</additional-master-hold-up-time><flap-max>3</flap-max></advanced></timers></election-option>
        <monitoring><link-monitoring><enabled>yes</enabled><failure-condition>any</failure-condition><link-group><entry name="g"><failure-condition>all</failure-condition><interface><member>ethernet1/2</member><member>ethernet1/3</member></interface></entry></link-group></link-monitoring>
        <path-monitoring><enabled>no</enabled><path-group><virtual-router><entry name="default"><destination-ip><member>192.0.2.9</member></destination-ip><ping-interval>200</ping-interval><ping-count>10</ping-count></entry></virtual-router></path-group></path-monitoring></monitoring></group>
        <interface><ha1><port>ethernet1/5</port><ip-address>192.0.2.1</ip-address><netmask>255.255.255.252</netmask><encryption><enabled>yes</enabled></encryption><monitor-hold-time>3000</monitor-hold-time></ha1><ha1-backup><port>management</port></ha1-backup>
        <ha2><port>ethernet1/6</port></ha2><ha2-backup><port>ethernet1/7</port></ha2-backup><ha3><port>ethernet1/8</port></ha3></interface></high-availability>
        """);

    [Fact]
    public void The_group_before_8_1_is_an_entry() => Codec.AssertEqual(
        new HighAvailability { LegacyGroup = new HaGroup { Id = "1", PeerAddress = "192.0.2.2", Mode = HaGroupMode.ActivePassive, DevicePriority = 90 } },
        """
        <high-availability><group><entry name="1"><peer-ip>192.0.2.2</peer-ip><mode><active-passive/></mode><election-option><device-priority>90</device-priority></election-option></entry></group></high-availability>
        """);

    [Fact]
    public void The_group_before_8_1_is_refused_on_later_versions() => Assert.Equal(
        "LegacyGroup is gone since PAN-OS 8.1.0; the device has 10.1.0",
        Assert.Single(new HighAvailability { LegacyGroup = new HaGroup { Id = "1" } }.FindFaults(new PanOsVersion(10, 1))).ToString());

    [Fact]
    public void What_AWS_forbids_is_found()
    {
        var wrong = new HighAvailability
        {
            Ha1 = new Ha1Link { Port = "ethernet1/4", Address = "10.0.9.1" },
            Ha1Backup = new Ha1Link(),
            Ha2 = new Ha2Link { Port = "ethernet1/4" },
            Ha2Backup = new Ha2Link(),
            Ha3 = new Ha3Link(),
            Mode = new HaGroupMode.ActiveActiveMode(),
            Transport = Ha2Transport.Ethernet,
        };

        Assert.Equal(["Ha1.Port", "Ha1.Address", "Ha1Backup", "Ha2.Port", "Ha2Backup", "Ha3", "Mode", "Transport"], wrong.FindFaultsOnAws().Select(fault => fault.Field));
        Assert.Empty(new HighAvailability { Ha1 = new Ha1Link { Port = "management" }, Ha2 = new Ha2Link { Port = "ethernet1/1" }, Transport = Ha2Transport.Udp, Mode = HaGroupMode.ActivePassive }.FindFaultsOnAws());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public void A_group_beyond_63_is_refused(int id) =>
        Assert.Contains("GroupId", Assert.Throws<InvalidObjectException>(() => new HighAvailability { GroupId = id }.Validate()).Message, StringComparison.Ordinal);
}
