using System.Net;
using System.Xml.Linq;
using System.Xml.XPath;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;

namespace PanOs.Simulator.Tests.World;

/// <summary>Breaks one hop after the other on the way of a flow, and expects to be told which.</summary>
public sealed class TrafficHopTests(TrafficHopTests.BuiltPair built) : IClassFixture<TrafficHopTests.BuiltPair>
{
    private static readonly IPAddress s_outside = IPAddress.Parse("192.0.2.80");

    private static readonly Dictionary<string, Func<BuiltPair, Action>> s_breaks = new(StringComparer.Ordinal)
    {
        ["source-instance"] = built => Swap(() => built.Private.State, state => built.Private.State = state, "stopped"),
        ["source-security-group"] = built => Clear(built.PrivateInterface.Groups[0].Egress),
        ["private-route-table"] = built => Clear(built.TableOf(built.PrivateInterface.Subnet).Routes),
        ["route-target"] = built => Swap(() => built.Inside.Attachment, value => built.Inside.Attachment = value, null),
        ["inside-source-dest-check"] = built => Swap(() => built.Inside.SourceDestCheck, value => built.Inside.SourceDestCheck = value, true),
        ["inside-security-group"] = built => Clear(built.Inside.Groups[0].Ingress),
        ["firewall"] = built => Both(
            Swap(() => built.OtherLinux.SourceDestCheck, value => built.OtherLinux.SourceDestCheck = value, false),
            Both(
                Swap(() => built.RouteToInside.NetworkInterface, value => built.RouteToInside.NetworkInterface = value, built.OtherLinux),
                Swap(() => built.OtherLinux.Groups[0], value => built.OtherLinux.Groups[0] = value, built.Inside.Groups[0]))),
        ["firewall-interface"] = built => built.Remove("//vsys/entry/import/network/interface/member[text()='ethernet1/3']"),
        ["firewall-zone"] = built => built.Remove("//zone/entry/network/layer3/member[text()='ethernet1/3']"),
        ["firewall-route"] = built => built.Remove("//static-route/entry[destination='0.0.0.0/0']"),
        ["firewall-security-rule"] = built => built.Remove("//rulebase/security/rules/entry"),
        ["outside-next-hop"] = built => built.Write(
            "//static-route/entry[destination='0.0.0.0/0']/nexthop/ip-address", built.Outside.Subnet.Cidr.At(99).ToString()),
        ["outside-source-dest-check"] = built => Both(
            built.Remove("//rulebase/nat/rules/entry"),
            Swap(() => built.Outside.SourceDestCheck, value => built.Outside.SourceDestCheck = value, true)),
        ["outside-security-group"] = built => Clear(built.Outside.Groups[0].Egress),
        ["outside-route-table"] = built => Clear(built.TableOf(built.Outside.Subnet).Routes),
        ["internet-gateway"] = built => Swap(() => built.Gateway.Vpc, value => built.Gateway.Vpc = value, null),
        ["elastic-ip"] = built => Swap(() => built.Outside.PublicAddress, value => built.Outside.PublicAddress = value, null),
        ["firewall-return-route"] = built => built.Remove("//static-route/entry[destination!='0.0.0.0/0']"),
        ["inside-next-hop"] = built => built.Write(
            "//static-route/entry[destination!='0.0.0.0/0']/nexthop/ip-address", built.Inside.Subnet.Cidr.At(99).ToString()),
    };

    public static TheoryData<string> Hops => [.. s_breaks.Keys];

    [Theory]
    [InlineData(IpProtocol.Icmp, 0)]
    [InlineData(IpProtocol.Tcp, 443)]
    public void A_flow_from_a_private_machine_goes_out_under_the_untrust_address_and_back(IpProtocol protocol, int port)
    {
        TrafficTrace trace = built.Trace(s_outside, protocol, port);

        Assert.True(trace.Succeeded, trace.ToString());
        Assert.Equal(built.Outside.PublicAddress!.PublicAddress, trace.SeenFrom);
    }

    [Theory]
    [MemberData(nameof(Hops))]
    public void A_broken_hop_is_named(string hop)
    {
        Action mend = s_breaks[hop](built);
        TrafficTrace broken = built.Trace(s_outside, IpProtocol.Tcp, 443);
        mend();
        TrafficTrace mended = built.Trace(s_outside, IpProtocol.Tcp, 443);

        Assert.Equal(hop, broken.BrokenHop?.Name);
        Assert.NotEmpty(broken.BrokenHop!.Detail);
        Assert.Null(broken.BrokenHop.Name == "firewall-return-route" ? null : broken.SeenFrom);
        Assert.True(mended.Succeeded, mended.ToString());
    }

    [Fact]
    public void A_machine_in_the_subnet_is_not_its_router()
    {
        Action mend = built.Write("//static-route/entry[destination='0.0.0.0/0']/nexthop/ip-address", built.Outside.Address.ToString());
        TrafficTrace broken = built.Trace(s_outside, IpProtocol.Tcp, 443);
        mend();

        Assert.Equal("outside-next-hop", broken.BrokenHop?.Name);
        Assert.Contains(built.Outside.Id, broken.BrokenHop!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_without_a_next_hop_leads_to_nobody_outside_the_subnet()
    {
        Action mend = built.Remove("//static-route/entry[destination='0.0.0.0/0']/nexthop");
        TrafficTrace broken = built.Trace(s_outside, IpProtocol.Tcp, 443);
        mend();

        Assert.Equal("outside-next-hop", broken.BrokenHop?.Name);
        Assert.Contains(s_outside.ToString(), broken.BrokenHop!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firewall_that_is_suspended_or_boots_drops_everything()
    {
        // Neither can be undone, so this has a lab of its own.
        await using var other = new BuiltPair();
        await other.InitializeAsync();

        other.Active.HighAvailability.Suspend();
        Assert.Equal("firewall-ha-state", other.Trace(s_outside, IpProtocol.Icmp, 0).BrokenHop?.Name);

        other.Active.Reboot("test");
        Assert.Equal("firewall-boot", other.Trace(s_outside, IpProtocol.Icmp, 0).BrokenHop?.Name);
    }

    [Fact]
    public void A_silent_host_outside_is_not_the_firewalls_fault()
    {
        var silent = IPAddress.Parse("192.0.2.99");
        built.World.Internet.Silence(silent);

        Assert.Equal("internet", built.Trace(silent, IpProtocol.Icmp, 0).BrokenHop?.Name);
    }

    [Fact]
    public void Traffic_inside_the_vpc_does_not_pass_the_firewall()
    {
        TrafficTrace trace = built.Trace(built.OtherLinux.Address, IpProtocol.Tcp, 443);

        Assert.Equal("vpc-delivery", trace.BrokenHop?.Name);
    }

    private static Action Swap<T>(Func<T> get, Action<T> set, T value)
    {
        T before = get();
        set(value);
        return () => set(before);
    }

    private static Action Clear<T>(List<T> list)
    {
        T[] before = [.. list];
        list.Clear();
        return () => list.AddRange(before);
    }

    private static Action Both(Action first, Action second) => () =>
    {
        first();
        second();
    };

    /// <summary>The documented pair, built in a lab, with two Linux machines in the private subnet.</summary>
    public sealed class BuiltPair : IAsyncLifetime
    {
        private PanOsLab? _lab;

        public SimulatedWorld World => _lab!.World;

        internal Ec2Instance Private { get; private set; } = null!;

        internal Ec2NetworkInterface PrivateInterface => Private.NetworkInterfaces[0];

        internal Ec2NetworkInterface Inside => ByRole("inside");

        internal Ec2NetworkInterface Outside => ByRole("outside");

        internal Ec2InternetGateway Gateway => World.Ec2.InternetGateways.Single();

        internal Ec2Route RouteToInside => TableOf(PrivateInterface.Subnet).Routes.Single();

        internal SimulatedFirewall Active => World.FindFirewall(Inside.Attachment!.Instance.Id)!;

        public async ValueTask InitializeAsync()
        {
            const string key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";
            _lab = await PanOsLab.StartAsync();
            FirewallPair pair = _lab.CreatePair(HaPairTopology.Documented("poc", "eu-central-1", ["198.51.100.7/32"], key, "panos-ha"));
            await _lab.RunAsync(async () =>
            {
                await pair.ApplyAsync(await pair.PlanAsync());
                await pair.StartProbeAsync();
                await pair.StartProbeAsync();
                await World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
            });
            Private = World.Ec2.Instances.First(instance => instance.Image.Guest == GuestKind.Linux);
        }

        public ValueTask DisposeAsync() => _lab?.DisposeAsync() ?? ValueTask.CompletedTask;

        internal TrafficTrace Trace(IPAddress destination, IpProtocol protocol, int port) =>
            World.Trace(Private.Id, destination, protocol, port);

        internal Ec2RouteTable TableOf(Ec2Subnet subnet) =>
            World.Ec2.RouteTables.Single(table => table.Associations.ContainsValue(subnet));

        internal Ec2NetworkInterface OtherLinux => World.Ec2.Instances
            .Last(instance => instance.Image.Guest == GuestKind.Linux).NetworkInterfaces[0];

        /// <summary>Takes something out of the active firewall's running configuration; the result puts it back.</summary>
        internal Action Remove(string xpath) => Change(xpath, element => element.Remove());

        /// <summary>Writes another text into the active firewall's running configuration; the result puts it back.</summary>
        internal Action Write(string xpath, string text) => Change(xpath, element => element.Value = text);

        private Action Change(string xpath, Action<XElement> change)
        {
            SimulatedFirewall firewall = Active;
            XElement before = firewall.Configuration.Running;
            var changed = new XElement(before);
            List<XElement> found = [.. changed.XPathSelectElements(xpath)];
            Assert.NotEmpty(found);
            found.ForEach(change);
            firewall.Configuration.Replace(changed);
            return () => firewall.Configuration.Replace(before);
        }

        private Ec2NetworkInterface ByRole(string role) =>
            World.Ec2.NetworkInterfaces.Single(eni => eni.Tags.GetValueOrDefault("panos:role") == role);
    }
}
