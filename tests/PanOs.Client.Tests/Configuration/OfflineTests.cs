using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class OfflineTests
{
    private const string Before = """
        <config version="10.1.0"><devices><entry name="localhost.localdomain"><deviceconfig><system><hostname>a</hostname></system></deviceconfig><vsys><entry name="vsys1">
        <zone><entry name="trust"><network><layer3><member>ethernet1/2</member></layer3></network></entry><entry name="old"/></zone>
        <rulebase><security><rules><entry name="r1"><action>allow</action></entry><entry name="r2"><action>deny</action></entry><entry name="r3"/></rules></security></rulebase></entry></vsys></entry></devices></config>
        """;

    private const string After = """
        <config version="10.1.0"><devices><entry name="localhost.localdomain"><deviceconfig><system><hostname>b</hostname></system></deviceconfig><vsys><entry name="vsys1">
        <zone><entry name="trust"><network><layer3><member>ethernet1/3</member></layer3></network></entry><entry name="new"/></zone>
        <rulebase><security><rules><entry name="r3"/><entry name="r1"><action>allow</action></entry><entry name="r2"><action>drop</action></entry></rules></security></rulebase></entry></vsys></entry></devices></config>
        """;

    [Fact]
    public void The_same_records_are_read_from_a_file()
    {
        var config = PanOsConfiguration.Parse(Before);
        var vsys = config.In(Location.Vsys("vsys1"));

        Assert.Equal("10.1.0", config.Version);
        Assert.Equal("a", config.In(Location.Device).SystemSettings?.Hostname);
        Assert.Equal(["r2"], vsys.SecurityRules.Where(rule => rule.Action == SecurityAction.Deny).Select(rule => rule.Name));
        Assert.Equal(ZoneKind.Layer3("ethernet1/2"), vsys.Zones[0].Kind);
        Assert.Empty(vsys.NatRules);
    }

    [Fact]
    public void Two_configurations_are_compared()
    {
        const string Vsys = "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']";

        string text = PanOsConfiguration.Parse(Before).CompareTo(PanOsConfiguration.Parse(After)).ToString();

        Assert.Equal(
            $"""
            ~ /config/devices/entry[@name='localhost.localdomain']/deviceconfig/system
                - hostname: a
                + hostname: b
            ~ {Vsys}/zone/entry[@name='trust']
                - network/layer3: ethernet1/2
                + network/layer3: ethernet1/3
            - {Vsys}/zone/entry[@name='old']
            + {Vsys}/zone/entry[@name='new']
            ~ {Vsys}/rulebase/security/rules/entry[@name='r2']
                - action: deny
                + action: drop
            ~ {Vsys}/rulebase/security/rules/entry[@name='r3']
                ~ moved to the top
            """.ReplaceLineEndings("\n"),
            text);
        Assert.True(PanOsConfiguration.Parse(Before).CompareTo(PanOsConfiguration.Parse(Before)).IsEmpty);
    }

    [Fact]
    public void What_is_no_configuration_is_refused()
    {
        Assert.Throws<FormatException>(() => PanOsConfiguration.Parse("<response/>"));
        Assert.Throws<FormatException>(() => PanOsConfiguration.Parse("<config>"));
        Assert.Throws<FormatException>(() => PanOsConfiguration.Parse("<!DOCTYPE config [<!ENTITY a 'b'>]><config>&a;</config>"));
    }
}
