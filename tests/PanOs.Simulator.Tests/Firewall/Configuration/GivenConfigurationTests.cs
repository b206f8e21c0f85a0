using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public class GivenConfigurationTests
{
    [Fact]
    public void A_firewall_runs_the_configuration_that_it_is_given()
    {
        SimulatedFirewall firewall = Make(new SimulatedFirewallOptions
        {
            Configuration = "<?xml version=\"1.0\"?>\n<config version=\"10.1.0\"><devices><entry name=\"localhost.localdomain\"><deviceconfig><system><hostname>given</hostname></system></deviceconfig></entry></devices></config>",
        });
        Assert.Equal("given", firewall.Configuration.Running.Descendants("hostname").Single().Value);
        Assert.Equal("vsys1", (string?)firewall.Configuration.Running.Descendants("vsys").Single().Element("entry")!.Attribute("name"));
        Assert.False(firewall.Configuration.HasChanges);
    }

    [Theory]
    [InlineData("<config>")]
    [InlineData("<response/>")]
    [InlineData("nothing")]
    [InlineData("<!DOCTYPE config><config/>")]
    public void What_is_no_configuration_is_said_at_once(string text) =>
        Assert.Throws<ArgumentException>(() => Make(new SimulatedFirewallOptions { Configuration = text }));

    [Fact]
    public void A_firewall_has_as_many_virtual_systems_as_it_is_told()
    {
        XElement running = Make(new SimulatedFirewallOptions { VirtualSystems = 3 }).Configuration.Running;
        Assert.Equal(["vsys1", "vsys2", "vsys3"], running.Descendants("vsys").Single().Elements("entry").Select(ElementChain.Label));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(new SimulatedFirewallOptions { VirtualSystems = 0 }));
    }

    private static SimulatedFirewall Make(SimulatedFirewallOptions options) => new(new WorldClock(), new BareHost(), options);
}
