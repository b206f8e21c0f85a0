using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>Where objects stand, written out by hand from the documented tree.</summary>
public sealed class LocationTests
{
    private const string Device = "/config/devices/entry[@name='localhost.localdomain']";
    private const string Template = Device + "/template/entry[@name='branch']/config";
    private const string Stack = Device + "/template-stack/entry[@name=\"o'hare\"]/config";
    private const string InTemplate = Template + "/devices/entry[@name='localhost.localdomain']";
    private const string InStack = Stack + "/devices/entry[@name='localhost.localdomain']";

    [Fact]
    public void Templates_and_template_stacks_have_a_tree_of_their_own()
    {
        Assert.Equal(InTemplate + "/network/interface/ethernet/entry[@name='ethernet1/1']", Of<EthernetInterface>(Location.Template("branch"), "ethernet1/1"));
        Assert.Equal(InTemplate + "/vsys/entry[@name='vsys2']/zone/entry[@name='trust']", Of<Zone>(Location.TemplateVsys("branch", "vsys2"), "trust"));
        Assert.Equal(Template + "/shared/log-settings/profiles/entry[@name='all']", Of<LogForwardingProfile>(Location.TemplateShared("branch"), "all"));
        Assert.Equal(InTemplate + "/deviceconfig/high-availability", Of<HighAvailability>(Location.Template("branch"), null));
        Assert.Equal(InStack + "/network/virtual-router/entry[@name='default']", Of<VirtualRouter>(Location.TemplateStack("o'hare"), "default"));
        Assert.Equal(InStack + "/vsys/entry[@name='vsys1']/zone/entry[@name='trust']", Of<Zone>(Location.TemplateStackVsys("o'hare", "vsys1"), "trust"));
        Assert.Equal(Stack + "/shared/log-settings/profiles/entry[@name='all']", Of<LogForwardingProfile>(Location.TemplateStackShared("o'hare"), "all"));
    }

    [Fact]
    public void Device_groups_have_objects_and_two_rulebases()
    {
        const string Group = Device + "/device-group/entry[@name='dg']";
        Assert.Equal(Group + "/address/entry[@name='a']", Of<Address>(Location.DeviceGroup("dg"), "a"));
        Assert.Equal(Group + "/address/entry[@name='a']", Of<Address>(Location.DeviceGroup("dg", Rulebase.Post), "a"));
        Assert.Equal(Group + "/pre-rulebase/security/rules/entry[@name='r']", Of<SecurityRule>(Location.DeviceGroup("dg", Rulebase.Pre), "r"));
        Assert.Equal(Group + "/post-rulebase/security/rules/entry[@name='r']", Of<SecurityRule>(Location.DeviceGroup("dg", Rulebase.Post), "r"));
        Assert.Equal(Group + "/post-rulebase/nat/rules/entry[@name='r']", Of<NatRule>(Location.DeviceGroup("dg", Rulebase.Post), "r"));
        Assert.Equal("/config/shared/pre-rulebase/security/rules/entry[@name='r']", Of<SecurityRule>(Location.SharedRules(Rulebase.Pre), "r"));
        Assert.Equal("/config/shared/post-rulebase/security/rules/entry[@name='r']", Of<SecurityRule>(Location.SharedRules(Rulebase.Post), "r"));
    }

    [Fact]
    public void A_firewall_has_one_rulebase_and_inner_places()
    {
        Assert.Equal(Device + "/vsys/entry[@name='vsys1']/rulebase/security/rules/entry[@name='r']", Of<SecurityRule>(Location.Vsys("vsys1"), "r"));
        Assert.Equal("/config/shared/address/entry[@name='a']", Of<Address>(Location.Shared, "a"));
        Assert.Equal(Device + "/network/virtual-router/entry[@name='default']/routing-table/ip/static-route/entry[@name='d']", Of<StaticRoute>(Location.VirtualRouter("default"), "d"));
        Assert.Equal(InTemplate + "/network/virtual-router/entry[@name='v']/routing-table/ip/static-route/entry[@name='d']", Of<StaticRoute>(Location.VirtualRouter("v", Location.Template("branch")), "d"));
        Assert.Equal(Device + "/network/logical-router/entry[@name='lr']/vrf/entry[@name='default']/routing-table/ip/static-route/entry[@name='d']", Of<LogicalStaticRoute>(Location.Vrf("lr"), "d"));
        Assert.Equal(Device + "/network/interface/ethernet/entry[@name='ethernet1/1']/layer3/units/entry[@name='ethernet1/1.10']", Of<Layer3Subinterface>(Location.Layer3Interface("ethernet1/1"), "ethernet1/1.10"));
        Assert.Equal(InStack + "/network/interface/aggregate-ethernet/entry[@name='ae1']/layer3/units/entry[@name='ae1.10']", Of<Layer3Subinterface>(Location.Layer3Interface("ae1", Location.TemplateStack("o'hare")), "ae1.10"));
    }

    [Fact]
    public void Where_there_are_no_such_objects_the_place_and_the_type_are_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Of<SecurityRule>(Location.DeviceGroup("dg"), "r"));
        Assert.Contains("security rule", error.Message, StringComparison.Ordinal);
        Assert.Contains("device group 'dg'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of<SecurityRule>(Location.Shared, "r"));
        Assert.Throws<ArgumentException>(() => Of<SecurityRule>(Location.Template("branch"), "r"));
        Assert.Throws<ArgumentException>(() => Of<Zone>(Location.DeviceGroup("dg"), "z"));
        Assert.Throws<ArgumentException>(() => Of<Address>(Location.Template("branch"), "a"));
        Assert.Throws<ArgumentException>(() => Of<EthernetInterface>(Location.Vsys("vsys1"), "ethernet1/1"));
        Assert.Throws<ArgumentException>(() => Location.VirtualRouter("default", Location.Vsys("vsys1")));
        Assert.Throws<ArgumentException>(() => Location.DeviceGroup(string.Empty));
        Assert.Throws<ArgumentNullException>(() => Location.TemplateVsys("branch", null!));
    }

    [Fact]
    public void An_interface_of_a_template_is_given_to_a_virtual_system_of_that_template()
    {
        Assert.Equal(Location.TemplateVsys("branch", "vsys3").Path, Location.Template("branch").ImportTarget("vsys3")!.Path);
        Assert.Equal(Location.TemplateStackVsys("o'hare", "vsys3").Path, Location.Layer3Interface("ethernet1/1", Location.TemplateStack("o'hare")).ImportTarget("vsys3")!.Path);
        Assert.Equal(Location.Vsys("vsys3").Path, Location.Layer2Interface("ethernet1/1").ImportTarget("vsys3")!.Path);
        Assert.Null(Location.VirtualRouter("default").ImportTarget("vsys3"));
        Assert.Null(Location.Shared.ImportTarget("vsys3"));
    }

    private static string Of<T>(Location location, string? name)
        where T : ConfigurationObject => ModelCatalog.Codec<T>().PathIn(location, name).ToString();
}
