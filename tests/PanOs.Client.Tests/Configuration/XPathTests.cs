using System.Xml.Linq;
using System.Xml.XPath;
using CsCheck;

namespace PanOs.Client.Tests;

public sealed class XPathTests
{
    private static readonly Gen<string> s_names =
        Gen.OneOf(Gen.String[Gen.Char["ab'\"&<>[]@=/ ]|*()-_.é"], 1, 12], Gen.String[Gen.Char[' ', '\uD7FF'], 1, 12]);

    [Fact]
    public void A_name_selects_exactly_the_entry_of_that_name()
    {
        s_names.Sample(name =>
        {
            if (name.Contains('\'') && name.Contains('"'))
            {
                Assert.Throws<ArgumentException>(() => XPath.Config.Entry(name));
                return;
            }

            var document = new XDocument(new XElement("config",
                new XElement("entry", new XAttribute("name", name)), new XElement("entry", new XAttribute("name", name + "x")), new XElement("other")));
            var found = document.XPathSelectElements(XPath.Config.Entry(name).ToString()).ToList();
            Assert.Equal(name, Assert.Single(found).Attribute("name")!.Value);
        });
    }

    [Fact]
    public void A_member_selects_exactly_itself()
    {
        s_names.Where(name => !(name.Contains('\'') && name.Contains('"'))).Sample(text =>
        {
            var document = new XDocument(new XElement("config", new XElement("member", text), new XElement("member", text + "x")));
            Assert.Equal(text, Assert.Single(document.XPathSelectElements(XPath.Config.Member(text).ToString())).Value);
        });
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("")]
    public void A_name_that_xml_cannot_carry_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => XPath.Config.Entry(name));

    [Fact]
    public void Half_of_a_character_is_refused() =>
        Assert.Throws<ArgumentException>(() => XPath.Config.Entry("a\uD800"));

    [Theory]
    [InlineData("a b")]
    [InlineData("entry[@name='x']")]
    [InlineData("a/b")]
    public void A_child_is_one_element(string element) =>
        Assert.Throws<ArgumentException>(() => XPath.Config.Child(element));

    [Fact]
    public void Locations_have_the_documented_paths()
    {
        Assert.Equal("/config/devices/entry[@name='localhost.localdomain']", Location.Device.Path.ToString());
        Assert.Equal("/config/shared", Location.Shared.Path.ToString());
        Assert.Equal("/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']", Location.Vsys("vsys1").Path.ToString());
        Assert.Equal("/config/devices/entry[@name='localhost.localdomain']/network/virtual-router/entry[@name=\"o'hare\"]", Location.VirtualRouter("o'hare").Path.ToString());
    }

    [Fact]
    public void Several_entries_members_and_attributes_can_be_read()
    {
        var list = XPath.Config.Child("a");
        Assert.Equal("/config/a/entry[@name='x' or @name=\"o'y\"]", list.Entries("x", "o'y").ToString());
        Assert.Equal("/config/a/member[text()='x' or text()='y']", list.Members("x", "y").ToString());
        Assert.Equal("/config/a/entry/@name", list.AnyEntry().Attribute("name").ToString());
        Assert.Equal("/config/a/entry[@uuid='1']/b[text()='c']", list.AnyEntry().Where("uuid", "1").Child("b").WhereText("c").ToString());
    }

    [Fact]
    public void A_path_knows_whether_it_names_one_node()
    {
        var list = XPath.Config.Child("a");
        Assert.All([XPath.Config, list, list.Entry("x"), list.Entries("x"), list.Member("m"), list.Entry("x").Child("b").WhereText("c")], path => Assert.True(path.SelectsOne, path.ToString()));
        Assert.All([list.AnyEntry(), list.Child("member"), list.Entries("x", "y"), list.AnyEntry().Where("uuid", "1"), list.AnyEntry().Child("b"), list.Members("x", "y").Attribute("name")], path => Assert.False(path.SelectsOne, path.ToString()));
    }

    [Fact]
    public void What_would_select_everything_or_nothing_by_accident_is_refused()
    {
        Assert.Throws<ArgumentException>(() => XPath.Config.Entries());
        Assert.Throws<ArgumentException>(() => XPath.Config.Entry("a").Where("uuid", "1"));
        Assert.Throws<ArgumentException>(() => XPath.Config.Where("version", "1"));
        Assert.Throws<ArgumentException>(() => XPath.Config.Child("a").Where("a]|b", "1"));
        Assert.Throws<InvalidOperationException>(() => XPath.Config.Attribute("name").Child("a"));
    }

    [Fact]
    public void Every_built_path_can_be_parsed()
    {
        var usable = s_names.Where(name => !(name.Contains('\'') && name.Contains('"')));
        usable.Array[1, 3].Sample(names =>
        {
            var path = XPath.Config.Child("a").Entries(names).Child("b-c.d").Member(names[0]).Attribute("name");
            Assert.Equal(path, XPath.Parse(path.ToString()));
            Assert.Equal(path.SelectsOne, XPath.Parse(path.ToString()).SelectsOne);
        });
    }

    [Theory]
    [InlineData("/config", "/config")]
    [InlineData("  /config/devices/entry[@name=\"localhost.localdomain\"]/vsys/entry[@name='vsys1'] ", "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']")]
    [InlineData("/config/a/entry[ @name = 'x' or @name='y']/@name", "/config/a/entry[@name='x' or @name='y']/@name")]
    [InlineData("/config/devices/entry/vsys/entry", "/config/devices/entry/vsys/entry")]
    [InlineData("/config/a/member[text()='ethernet1/1.3']", "/config/a/member[text()='ethernet1/1.3']")]
    public void A_path_of_the_device_is_parsed(string text, string expected) =>
        Assert.Equal(expected, XPath.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("/configuration")]
    [InlineData("config")]
    [InlineData("//entry")]
    [InlineData("/config/")]
    [InlineData("/config//entry")]
    [InlineData("/config/*")]
    [InlineData("/config/../x")]
    [InlineData("/config/a[1]")]
    [InlineData("/config/a[last()]")]
    [InlineData("/config/entry[@name='a' and @name='b']")]
    [InlineData("/config/entry[@name='a' or text()='b']")]
    [InlineData("/config/entry[@name='a']['b']")]
    [InlineData("/config/entry[@name='a'][@name='b']")]
    [InlineData("/config/entry[@name='a]")]
    [InlineData("/config/entry[@name=a]")]
    [InlineData("/config/entry[@name='']")]
    [InlineData("/config/entry[@name='a'")]
    [InlineData("/config/a | /config/b")]
    [InlineData("/config/a/@name/b")]
    [InlineData("/config/a/following-sibling::b")]
    [InlineData("/config/entry[contains(@name,'a')]")]
    public void Anything_else_is_not(string text)
    {
        Assert.Throws<FormatException>(() => XPath.Parse(text));
        Assert.False(XPath.TryParse(text, out var path));
        Assert.Null(path);
    }
}
