using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class OperationalCommandTests
{
    private readonly ApiBench _bench = new();

    [Theory]
    [InlineData("<show><nonsense><agent/></nonsense></show>", " show -> nonsense  is unexpected")]
    [InlineData("<frobnicate/>", " frobnicate  is unexpected")]
    [InlineData("<show><jobs><nonsense/></jobs></show>", " show -> jobs -> nonsense  is unexpected")]
    public void An_unknown_command_is_code_17_and_names_the_first_unknown_word(string command, string line)
    {
        XElement answer = _bench.Op(command);
        Assert.Equal("17", Code(answer));
        Assert.Equal(line, Assert.Single(Lines(answer)));
    }

    [Theory]
    [InlineData("<show><system>")]
    [InlineData("show system info")]
    public void A_malformed_command_is_code_18(string command)
    {
        XElement answer = _bench.Op(command);
        Assert.Equal("18", Code(answer));
        Assert.Equal("Malformed Request", Assert.Single(Lines(answer)));
    }

    [Fact]
    public async Task The_system_tells_where_and_what_it_is()
    {
        _bench.Firewall.Api.BootedAt = _bench.Clock.GetUtcNow();
        await _bench.PassAsync((19 * 60) + 41);
        XElement system = _bench.Op("<show><system><info/></system></show>").Element("result")!.Element("system")!;
        string Leaf(string name) => system.Element(name)!.Value;
        Assert.Equal(("PA-VM", "10.2.10", "vm"), (Leaf("hostname"), Leaf("sw-version"), Leaf("family")));
        Assert.Equal(("10.0.0.10", "255.255.255.128", "10.0.0.1"), (Leaf("ip-address"), Leaf("netmask"), Leaf("default-gateway")));
        Assert.Equal(("198.51.100.7", "yes", "02:00:00:0a:9a:ff"), (Leaf("public-ip-address"), Leaf("is-dhcp"), Leaf("mac-address")));
        Assert.Equal(("Thu Jan  1 00:19:41 2026\n", "0 days, 0:19:41"), (Leaf("time"), Leaf("uptime")));
        Assert.NotNull(system.Element("device-certificate-status"));
        Assert.Null(new ApiBench("8.1.3").Op("<show><system><info/></system></show>").Descendants("device-certificate-status").FirstOrDefault());
    }

    [Fact]
    public void The_configuration_is_shown_whole_or_not()
    {
        _bench.Set(Vsys + "/zone", "<entry name='z'/>");
        Assert.Single(_bench.Op("<show><config><candidate/></config></show>").Element("result")!.Element("config")!.Descendants("zone").Elements());
        Assert.Empty(_bench.Op("<show><config><running/></config></show>").Element("result")!.Element("config")!.Descendants("zone").Elements());
        Assert.Equal("No such node", Assert.Single(Lines(_bench.Op("<show><config><running><xpath>devices</xpath></running></config></show>"))));
    }

    [Fact]
    public void Plugins_licences_and_clock_have_the_captured_shapes()
    {
        XElement plugin = _bench.Op("<show><plugins><installed/></plugins></show>").Element("result")!.Element("plugins")!.Element("entry")!;
        Assert.Equal(("vm_series", "3.0.8"), (plugin.Element("name")!.Value, plugin.Element("version")!.Value));
        Assert.Equal("PA-VM", _bench.Op("<request><license><info/></license></request>").Descendants("feature").Single().Value);
        Assert.Equal("Thu Jan  1 00:00:00 UTC 2026\n", _bench.Op("<show><clock/></show>").Element("result")!.Value);
    }
}
