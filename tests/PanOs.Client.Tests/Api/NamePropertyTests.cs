using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using CsCheck;

namespace PanOs.Client.Tests;

/// <summary>Whatever a name is made of, the firewall receives that name, or nothing.</summary>
public sealed class NamePropertyTests
{
    private static readonly long s_samples = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1" ? 10_000 : 1_000;

    private static readonly Gen<string> s_piece = Gen.Frequency(
        (6, Gen.String[Gen.Char['a', 'z'], 1, 8]),
        (2, AnyOf("'", "\"", "<", ">", "&", "]]>", "<!--", "-->", "&amp;", "&#x41;", "<![CDATA[", "']", "\"]", "entry[@name='x']", "/", "|", "%", "+", "=", ";", "?")),
        (2, AnyOf(" ", "  ", "\t", "\r", "\n", "\r\n", "\u00A0", "\u2028", "\u0085")),
        (1, AnyOf("ü", "日本", "\U0001F525", "e\u0301", "\u200B", "\uFFFD", "\u202E")),
        (1, AnyOf("\0", "\u0001", "\u001F", "\u007F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00")),
        (1, Gen.String[0, 4]));

    private static readonly Gen<string> s_name = s_piece.Array[0, 6].Select(string.Concat);

    [Fact]
    public void In_an_xpath()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml("<response status=\"success\" code=\"7\"><result/></response>") };
        var client = firewall.Client();
        s_name.Sample(
            name =>
            {
                firewall.Requests.Clear();
                if (!CanBeWritten(name) || name.Length == 0 || (name.Contains('\'') && name.Contains('"')))
                {
                    Assert.ThrowsAny<ArgumentException>(() => Entry(name));
                    Assert.ThrowsAny<ArgumentException>(() => Member(name));
                    return;
                }

                client.GetConfigurationAsync(Entry(name)).GetAwaiter().GetResult();
                client.GetConfigurationAsync(Member(name)).GetAwaiter().GetResult();

                // The oracle is another XPath engine, over a document that holds the name among others.
                var document = new XElement("config", new XElement("shared",
                    new XElement("entry", new XAttribute("name", "other")),
                    new XElement("entry", new XAttribute("name", name), new XElement("found")),
                    new XElement("entry", new XAttribute("name", name + "x")),
                    new XElement("list", new XElement("member", "other"), new XElement("member", name))));
                var root = new XDocument(document);
                Assert.Equal(name, Assert.Single(root.XPathSelectElements(firewall.Requests[0].Form["xpath"])).Attribute("name")!.Value);
                Assert.Equal(name, Assert.Single(root.XPathSelectElements(firewall.Requests[1].Form["xpath"])).Value);
            },
            iter: s_samples,
            threads: 1);
    }

    [Fact]
    public void In_a_document()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        var client = firewall.Client();
        s_name.Sample(
            name =>
            {
                firewall.Requests.Clear();
                if (!CanBeWritten(name))
                {
                    Assert.ThrowsAny<ArgumentException>(() => Send(client, name));
                    Assert.Empty(firewall.Requests);
                    return;
                }

                Send(client, name);

                var received = XElement.Parse(Assert.Single(firewall.Requests).Form["cmd"], LoadOptions.PreserveWhitespace);
                Assert.Equal(name, received.Attribute("name")!.Value);
                Assert.Equal(name, received.Element("text")!.Value);
                Assert.Equal(2, received.DescendantsAndSelf().Count());
            },
            iter: s_samples,
            threads: 1);
    }

    [Fact]
    public void As_a_parameter()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        var client = firewall.Client();
        s_name.Sample(
            name =>
            {
                firewall.Requests.Clear();
                var request = new ApiRequest(RequestKind.Write, [new("type", "config"), new("action", "rename"), new("newname", name)]) { Name = "config rename" };
                if (!CanBeWritten(name))
                {
                    var error = Assert.Throws<ArgumentException>(() => client.SendAsync(request, CancellationToken.None).GetAwaiter().GetResult());
                    Assert.Contains("newname", error.Message, StringComparison.Ordinal);
                    Assert.Empty(firewall.Requests);
                    return;
                }

                client.SendAsync(request, CancellationToken.None).GetAwaiter().GetResult();

                Assert.Equal(name, Assert.Single(firewall.Requests).Form["newname"]);
            },
            iter: s_samples,
            threads: 1);
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static XPath Entry(string name) => XPath.Config.Child("shared").Entry(name);

    private static XPath Member(string name) => XPath.Config.Child("shared").Child("list").Member(name);

    private static void Send(PanOsClient client, string name) =>
        client.RunCommandAsync(new XElement("set", new XAttribute("name", name), new XElement("text", name))).GetAwaiter().GetResult();

    private static bool CanBeWritten(string name)
    {
        try
        {
            XmlConvert.VerifyXmlChars(name);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
