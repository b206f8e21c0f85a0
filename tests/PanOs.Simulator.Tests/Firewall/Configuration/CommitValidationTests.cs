using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

public class CommitValidationTests
{
    private readonly ApiBench _bench = new();

    [Fact]
    public async Task Two_kinds_of_one_address_fail_with_the_captured_chain()
    {
        _bench.Set(Vsys + "/address", "<entry name='address-3'><ip-netmask>10.0.0.1</ip-netmask><ip-range>10.0.0.1-10.0.0.9</ip-range></entry>");
        XElement job = await _bench.CommitAndWaitAsync();
        Assert.Equal(("FIN", "FAIL"), (job.Element("status")!.Value, job.Element("result")!.Value));
        Assert.Equal(
            [
                "Validation Error:", " address -> address-3 Node ip-netmask and ip-range are mutually exclusive",
                " address is invalid", " vsys is invalid", " devices is invalid",
            ],
            Lines(job));
        Assert.All(job.Descendants("line").Skip(1), line => Assert.IsType<XCData>(line.FirstNode));
        Assert.True(_bench.Firewall.Configuration.HasChanges);
    }

    /// <summary>What a write is refused for already, and what only a commit finds when it came with a synchronization.</summary>
    [Theory]
    [InlineData(Vsys + "/rulebase/security/rules/entry[@name='r']/from", "<member>nowhere</member>", "rulebase -> security -> rules -> r -> from 'nowhere' is not a valid reference")]
    [InlineData(Vsys + "/rulebase/nat/rules/entry[@name='r']/to", "<member>nowhere</member>", "rulebase -> nat -> rules -> r -> to 'nowhere' is not a valid reference")]
    [InlineData(Vsys + "/rulebase/security/rules/entry[@name='r']/source", "<member>nothing</member>", "rulebase -> security -> rules -> r -> source 'nothing' is not a valid reference")]
    [InlineData(Vsys + "/rulebase/security/rules/entry[@name='r']/service", "<member>nothing</member>", "rulebase -> security -> rules -> r -> service 'nothing' is not a valid reference")]
    [InlineData(Vsys + "/rulebase/security/rules/entry[@name='r']/profile-setting/profiles/virus", "<member>nothing</member>", "rulebase -> security -> rules -> r -> profile-setting -> profiles -> virus 'nothing' is not a valid reference")]
    [InlineData(Vsys + "/address-group/entry[@name='g']/static", "<member>nothing</member>", "address-group -> g -> static 'nothing' is not a valid reference")]
    [InlineData(Vsys + "/zone/entry[@name='z']/network/layer3", "<member>ethernet1/9</member>", "zone -> z -> network -> layer3 'ethernet1/9' is not a valid reference")]
    [InlineData(Vsys + "/import/network/interface", "<member>ethernet1/9</member>", "import -> network -> interface 'ethernet1/9' is not a valid reference")]
    [InlineData(Device + "/network/virtual-router/entry[@name='default']/interface", "<member>ethernet1/9</member>", "network -> virtual-router -> default -> interface 'ethernet1/9' is not a valid reference")]
    [InlineData(Device + "/network/virtual-router/entry[@name='default']/routing-table/ip/static-route/entry[@name='d']", "<interface>ethernet1/9</interface>", "network -> virtual-router -> default -> routing-table -> ip -> static-route -> d -> interface 'ethernet1/9' is not a valid reference")]
    [InlineData(Device + "/network/interface/ethernet/entry[@name='ethernet1/2']/layer3", "<interface-management-profile>none</interface-management-profile>", "network -> interface -> ethernet -> ethernet1/2 -> layer3 -> interface-management-profile 'none' is not a valid reference")]
    public async Task A_name_of_nothing_is_refused_at_once_and_fails_a_commit(string xpath, string element, string line)
    {
        XElement refused = _bench.Set(xpath, element);
        Assert.Equal("12", Code(refused));
        Assert.Contains(Lines(refused), text => text.EndsWith(line[line.IndexOf(" '", StringComparison.Ordinal)..], StringComparison.Ordinal));
        Assert.False(_bench.Firewall.Configuration.HasChanges);

        XElement other = new ConfigurationTree(new XElement(_bench.Firewall.Configuration.Running)).Root;
        var tree = new ConfigurationTree(other);
        TreeEdit.Ensure(tree, xpath, new ChangeStamp("admin", 1, default, null)).Add(XElement.Parse(element));
        _bench.Firewall.Configuration.Replace(tree.Root);
        XElement job = await _bench.CommitAndWaitAsync("<commit><force/></commit>");
        Assert.Equal("FAIL", job.Element("result")!.Value);
        Assert.Equal(" " + line, Lines(job)[1]);
        Assert.Equal(" devices is invalid", Lines(job)[^1]);
    }

    [Theory]
    [InlineData(Device + "/deviceconfig/high-availability/interface/ha2", "<port>ethernet1/9</port>", "deviceconfig -> high-availability -> interface -> ha2 -> port 'ethernet1/9' is not a valid reference")]
    [InlineData(Device + "/network/interface/ethernet/entry[@name='ethernet1/2']", "<ha/><layer3/>", "network -> interface -> ethernet -> ethernet1/2 Node ha and layer3 are mutually exclusive")]
    public async Task A_commit_fails_for_what_a_write_may_say(string xpath, string element, string line)
    {
        Assert.Equal("20", Code(_bench.Set(xpath, element)));
        XElement job = await _bench.CommitAndWaitAsync();
        Assert.Equal("FAIL", job.Element("result")!.Value);
        Assert.Equal(" " + line, Lines(job)[1]);
        Assert.Equal(" devices is invalid", Lines(job)[^1]);
    }

    [Fact]
    public void A_tag_must_be_there_when_it_is_put_on_something()
    {
        XElement answer = _bench.Set(Vsys + "/address", "<entry name='a'><fqdn>a.example</fqdn><tag><member>t</member></tag></entry>");
        Assert.Equal([" a -> tag 't' is not a valid reference", " a -> tag is invalid"], Lines(answer));
        _bench.Set(Vsys + "/tag", "<entry name='t'><color>color1</color></entry>");
        Assert.Equal("20", Code(_bench.Set(Vsys + "/address", "<entry name='a'><fqdn>a.example</fqdn><tag><member>t</member></tag></entry>")));
    }

    [Fact]
    public void A_refused_address_is_complained_about_in_the_captured_lines()
    {
        XElement answer = _bench.Set(Rules, ConfigurationVerbTests.Rule("Test1").Replace("<source><member>any", "<source><member>nothing", StringComparison.Ordinal));
        Assert.Equal(
            [
                " Test1 -> source 'nothing' is not an allowed keyword", " Test1 -> source nothing is an invalid ipv4/v6 address",
                " Test1 -> source 'nothing' is not a valid reference", " Test1 -> source nothing range separator('-') not found",
                " Test1 -> source is invalid",
            ],
            Lines(answer));
    }

    [Theory]
    [InlineData(Rules, "<entry name='r'><from><member>any</member></from><to><member>any</member></to><source><member>any</member></source><destination><member>any</member></destination><application><member>any</member></application></entry>", "rulebase -> security -> rules -> r is missing 'service'")]
    [InlineData(Vsys + "/service", "<entry name='s'/>", "service -> s is missing 'protocol'")]
    [InlineData(Device + "/network/virtual-router/entry[@name='default']/routing-table/ip/static-route", "<entry name='d'><nexthop><ip-address>10.0.2.1</ip-address></nexthop></entry>", "network -> virtual-router -> default -> routing-table -> ip -> static-route -> d is missing 'destination'")]
    public async Task What_must_be_there_is_asked_for_by_the_commit(string xpath, string element, string line)
    {
        Assert.Equal("20", Code(_bench.Set(xpath, element)));
        Assert.Equal(" " + line, Lines(await _bench.CommitAndWaitAsync())[1]);
    }

    [Fact]
    public async Task High_availability_without_a_peer_is_not_committed()
    {
        _bench.Set(Device + "/deviceconfig/high-availability", "<enabled>yes</enabled><group><group-id>1</group-id></group>");
        Assert.Equal("FAIL", (await _bench.CommitAndWaitAsync()).Element("result")!.Value);
    }

    [Fact]
    public async Task A_value_that_came_from_elsewhere_and_cannot_be_is_not_committed()
    {
        var configuration = new XElement(_bench.Firewall.Configuration.Running);
        configuration.Descendants("deviceconfig").Single().Add(XElement.Parse(
            "<high-availability><enabled>yes</enabled><group><group-id>64</group-id><peer-ip>10.0.0.20</peer-ip></group></high-availability>"));
        _bench.Firewall.Configuration.Replace(configuration);
        _bench.Set(Vsys + "/zone", "<entry name='z'/>");
        XElement job = await _bench.CommitAndWaitAsync();
        Assert.Equal("FAIL", job.Element("result")!.Value);
        Assert.Equal(" deviceconfig -> high-availability -> group -> group-id '64' is invalid", Lines(job)[1]);
        Assert.Equal(" devices is invalid", Lines(job)[^1]);
    }

    [Fact]
    public async Task Two_entries_of_one_name_fail_the_job_and_not_the_write()
    {
        const string two = "<address><entry name='x'><fqdn>a</fqdn></entry><entry name='x'><fqdn>b</fqdn></entry></address>";
        Assert.Equal("20", Code(_bench.Edit(Vsys + "/address", two)));
        string[] lines = Lines(await _bench.CommitAndWaitAsync());
        Assert.Contains(" address -> x 'x' is already in use", lines, StringComparer.Ordinal);
        Assert.Contains("vsys1 Error: Duplicate address name 'x'", lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_interface_is_in_one_zone_only()
    {
        _bench.Set(Device + "/network/interface/ethernet", "<entry name='ethernet1/2'><layer3/></entry>");
        _bench.Set(Vsys + "/import/network/interface", "<member>ethernet1/2</member>");
        _bench.Set(Vsys + "/zone", "<entry name='a'><network><layer3><member>ethernet1/2</member></layer3></network></entry>");
        Assert.Equal("OK", (await _bench.CommitAndWaitAsync()).Element("result")!.Value);
        _bench.Set(Vsys + "/zone", "<entry name='b'><network><layer3><member>ethernet1/2</member></layer3></network></entry>");
        Assert.Equal(" zone -> b -> network -> layer3 'ethernet1/2' is already in use", Lines(await _bench.CommitAndWaitAsync())[1]);
    }

    [Fact]
    public async Task A_whole_pair_member_is_valid()
    {
        _bench.Set(Device + "/network/interface/ethernet",
            "<entry name='ethernet1/1'><ha/></entry><entry name='ethernet1/2'><layer3><dhcp-client><create-default-route>no</create-default-route></dhcp-client></layer3></entry>");
        _bench.Set(Vsys + "/import/network/interface", "<member>ethernet1/2</member>");
        _bench.Set(Vsys + "/zone", "<entry name='trust'><network><layer3><member>ethernet1/2</member></layer3></network></entry>");
        _bench.Set(Device + "/network/virtual-router/entry[@name='default']/interface", "<member>ethernet1/2</member>");
        _bench.Set(Rules, ConfigurationVerbTests.Rule("out", from: "trust", to: "trust"));
        _bench.Set(Device + "/deviceconfig/high-availability",
            "<enabled>yes</enabled><interface><ha1><port>management</port></ha1><ha2><port>ethernet1/1</port><ip-address>10.0.3.10</ip-address><netmask>255.255.255.128</netmask><gateway>10.0.3.1</gateway></ha2></interface>"
            + "<group><group-id>1</group-id><peer-ip>10.0.0.20</peer-ip><state-synchronization><enabled>yes</enabled><transport>udp</transport></state-synchronization></group>");
        XElement job = await _bench.CommitAndWaitAsync();
        Assert.Equal("Configuration committed successfully", Assert.Single(Lines(job)));
    }

    [Fact]
    public async Task A_validation_is_a_job_of_its_own_and_changes_nothing()
    {
        _bench.Set(Vsys + "/address", "<entry name='a'><fqdn>a</fqdn><ip-netmask>10.0.0.1</ip-netmask></entry>");
        XElement answer = _bench.Op("<validate><full/></validate>");
        Assert.Equal("Validate job enqueued with jobid 1", Assert.Single(Lines(answer)));
        await _bench.PassAsync(31);
        XElement job = _bench.Job();
        Assert.Equal(("Validate", "FAIL"), (job.Element("type")!.Value, job.Element("result")!.Value));
        Assert.Equal("Validation Error:", Lines(job)[0]);
    }
}
