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
}
