using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class ObjectTests
{
    public static TheoryData<AddressValue, string> AddressValues => new()
    {
        { AddressValue.IpNetmask("10.0.0.0/24"), "<ip-netmask>10.0.0.0/24</ip-netmask>" },
        { AddressValue.IpRange("10.0.0.1-10.0.0.9"), "<ip-range>10.0.0.1-10.0.0.9</ip-range>" },
        { AddressValue.Fqdn("www.example.com"), "<fqdn>www.example.com</fqdn>" },
        { AddressValue.IpWildcard("10.0.0.5/0.0.248.0"), "<ip-wildcard>10.0.0.5/0.0.248.0</ip-wildcard>" },
    };

    public static TheoryData<ListInterval, string> Intervals => new()
    {
        { ListInterval.FiveMinutes, "<five-minute/>" },
        { ListInterval.Hourly, "<hourly/>" },
        { ListInterval.Daily("04"), "<daily><at>04</at></daily>" },
        { ListInterval.Weekly(Weekday.Sunday, "05"), "<weekly><day-of-week>sunday</day-of-week><at>05</at></weekly>" },
        { ListInterval.Monthly(31, "06"), "<monthly><day-of-month>31</day-of-month><at>06</at></monthly>" },
    };

    [Theory]
    [MemberData(nameof(AddressValues))]
    public void An_address_stands_for_one_of_four_things(AddressValue value, string xml) => Codec.AssertEqual(
        new Address("web") { Value = value, Description = "d", Tags = ["dmz", "prod"], DisableOverride = false },
        $"<entry name='web'>{xml}<description>d</description><tag><member>dmz</member><member>prod</member></tag><disable-override>no</disable-override></entry>");

    [Fact]
    public void An_address_group_lists_its_members_or_looks_for_tags()
    {
        Codec.AssertEqual(
            new AddressGroup("g") { Members = AddressGroupMembers.Static("a", "b"), Description = "d", Tags = ["t"] },
            "<entry name='g'><static><member>a</member><member>b</member></static><description>d</description><tag><member>t</member></tag></entry>");
        Codec.AssertEqual(
            new AddressGroup("g") { Members = AddressGroupMembers.Dynamic("'a' and 'b'") },
            "<entry name='g'><dynamic><filter>'a' and 'b'</filter></dynamic></entry>");
    }

    [Fact]
    public void A_service_has_a_protocol_with_ports_and_times()
    {
        Codec.AssertEqual(
            new Service("s")
            {
                Protocol = new ServiceProtocol.TcpProtocol { Ports = "80,443", SourcePorts = "1024-65535", Timeout = 60, HalfClosedTimeout = 30, TimeWaitTimeout = 15 },
                Description = "d",
                Tags = ["t"],
            },
            "<entry name='s'><protocol><tcp><port>80,443</port><source-port>1024-65535</source-port><override><yes><timeout>60</timeout>"
            + "<halfclose-timeout>30</halfclose-timeout><timewait-timeout>15</timewait-timeout></yes></override></tcp></protocol><description>d</description><tag><member>t</member></tag></entry>");
        Codec.AssertEqual(new Service("s") { Protocol = ServiceProtocol.Udp("53") }, "<entry name='s'><protocol><udp><port>53</port></udp></protocol></entry>");
        Codec.AssertKept<Service>("<entry name='s'><protocol><tcp><port>1</port><override><no/></override></tcp></protocol></entry>");
    }

    [Fact]
    public void Groups_and_filters_list_names()
    {
        Codec.AssertEqual(
            new ServiceGroup("g") { Members = ["s1"], Tags = ["t"] },
            "<entry name='g'><members><member>s1</member></members><tag><member>t</member></tag></entry>");
        Codec.AssertEqual(new ApplicationGroup("g") { Members = ["dns"] }, "<entry name='g'><members><member>dns</member></members></entry>");
        Codec.AssertEqual(
            new ApplicationFilter("f") { Categories = ["collaboration"], Subcategories = ["email"], Technologies = ["browser-based"] },
            "<entry name='f'><category><member>collaboration</member></category><subcategory><member>email</member></subcategory><technology><member>browser-based</member></technology></entry>");
        Codec.AssertKept<ApplicationFilter>("<entry name='f'><category><member>x</member></category><evasive>yes</evasive></entry>");
    }

    [Fact]
    public void A_tag_has_one_of_the_colours_that_there_are()
    {
        Codec.AssertEqual(new Tag("t") { Color = TagColor.Color42, Comments = "c" }, "<entry name='t'><color>color42</color><comments>c</comments></entry>");
        Assert.DoesNotContain(Enum.GetNames<TagColor>(), name => name == "Color18");
        Codec.AssertKept<Tag>("<entry name='t'><color>color18</color></entry>");
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void An_external_list_is_fetched_at_an_interval(ListInterval interval, string xml) => Codec.AssertEqual(
        new ExternalDynamicList("l") { Source = ExternalDynamicListSource.Ip("https://example.com/l", interval) },
        $"<entry name='l'><type><ip><url>https://example.com/l</url><recurring>{xml}</recurring></ip></type></entry>");

    [Fact]
    public void An_external_list_keeps_its_login_and_does_not_print_it()
    {
        var list = new ExternalDynamicList("l")
        {
            Source = new ExternalDynamicListSource.DomainList
            {
                Url = "https://example.com/l",
                Description = "d",
                Exceptions = ["x.example"],
                CertificateProfile = "None",
                Login = new ListLogin { User = "u", Password = "Geheim-77" },
                ExpandDomain = true,
            },
        };

        Codec.AssertEqual(list,
            "<entry name='l'><type><domain><url>https://example.com/l</url><description>d</description><exception-list><member>x.example</member></exception-list>"
            + "<certificate-profile>None</certificate-profile><auth><username>u</username><password>Geheim-77</password></auth><expand-domain>yes</expand-domain></domain></type></entry>");
        Assert.DoesNotContain("Geheim", list.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_says_when()
    {
        Codec.AssertEqual(
            new Schedule("s") { Times = ScheduleTimes.Daily("08:00-18:00") },
            "<entry name='s'><schedule-type><recurring><daily><member>08:00-18:00</member></daily></recurring></schedule-type></entry>");
        Codec.AssertEqual(
            new Schedule("s") { Times = new ScheduleTimes.WeeklyTimes { Monday = ["08:00-18:00"], Sunday = ["10:00-11:00"] } },
            "<entry name='s'><schedule-type><recurring><weekly><monday><member>08:00-18:00</member></monday><sunday><member>10:00-11:00</member></sunday></weekly></recurring></schedule-type></entry>");
        Codec.AssertEqual(
            new Schedule("s") { Times = ScheduleTimes.Once("2026/01/31@08:00-2026/02/01@18:00") },
            "<entry name='s'><schedule-type><non-recurring><member>2026/01/31@08:00-2026/02/01@18:00</member></non-recurring></schedule-type></entry>");
    }

    [Fact]
    public void Regions_categories_patterns_and_applications_are_written_as_they_were_read()
    {
        Codec.AssertEqual(new Region("r") { Addresses = ["10.0.0.0/8"] }, "<entry name='r'><address><member>10.0.0.0/8</member></address></entry>");
        Codec.AssertEqual(
            new CustomUrlCategory("c") { Entries = ["*.example.com"], Type = "URL List", Description = "d" },
            "<entry name='c'><list><member>*.example.com</member></list><type>URL List</type><description>d</description></entry>");
        Codec.AssertEqual(
            new CustomDataPattern("p") { Patterns = new DataPatterns.RegexPatterns { Items = [new("x") { FileTypes = ["any"], Expression = "[0-9]+" }] } },
            "<entry name='p'><pattern-type><regex><pattern><entry name='x'><file-type><member>any</member></file-type><regex>[0-9]+</regex></entry></pattern></regex></pattern-type></entry>");
        Codec.AssertEqual(
            new Application("a") { Category = "collaboration", Risk = 3, IsEvasive = true, IdentifiedBy = ApplicationIdentification.Ports("tcp/8443"), TcpTimeout = 60 },
            "<entry name='a'><category>collaboration</category><risk>3</risk><default><port><member>tcp/8443</member></port></default><tcp-timeout>60</tcp-timeout><evasive-behavior>yes</evasive-behavior></entry>");
        Codec.AssertKept<Application>("<entry name='a'><signature><entry name='s'><scope>session</scope></entry></signature></entry>");
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_that_no_device_takes_is_named_with_its_field(ConfigurationObject value, string field) =>
        Assert.Contains(value.FindFaults(), fault => fault.ToString().Contains(field, StringComparison.Ordinal));

    public static TheoryData<ConfigurationObject, string> Wrong => new()
    {
        { new Address(new string('a', 64)), "Name" },
        { new Address("a") { Value = AddressValue.Fqdn(new string('a', 256)) }, "Value" },
        { new AddressGroup("a") { Members = AddressGroupMembers.Dynamic(new string('a', 2048)) }, "Filter" },
        { new Service("a") { Protocol = new ServiceProtocol.UdpProtocol { Timeout = 604801 } }, "Timeout" },
        { new Tag("a") { Comments = new string('a', 1024) }, "Comments" },
        { new ExternalDynamicList("a") { Source = ExternalDynamicListSource.Ip("u", ListInterval.Monthly(32, "00")) }, "Day" },
        { new ExternalDynamicList("a") { Source = ExternalDynamicListSource.Ip("u", ListInterval.Daily("4")) }, "Hour" },
        { new Application("a") { Risk = 6 }, "Risk" },
        { new CustomUrlCategory("a") { Description = new string('a', 256) }, "Description" },
    };
}
