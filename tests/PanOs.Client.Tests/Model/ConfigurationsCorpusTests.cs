using System.Xml;
using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>Reading and writing back every modelled object of complete configurations loses nothing.</summary>
public sealed class ConfigurationsCorpusTests
{
    [Fact]
    public void Every_object_is_written_back_as_it_was()
    {
        var objects = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(Corpus.Root(), "configs"), "*.xml"))
        {
            var config = Load(file);
            objects += Check(config, "zone", ZoneCodec.Read, ZoneCodec.Write);
            objects += Check(config, "ethernet", EthernetInterfaceCodec.Read, EthernetInterfaceCodec.Write);
            objects += Check(config, "virtual-router", VirtualRouterCodec.Read, VirtualRouterCodec.Write);
            objects += Check(config, "static-route", StaticRouteCodec.Read, StaticRouteCodec.Write);
            objects += Check(config, "rules", SecurityRuleCodec.Read, SecurityRuleCodec.Write);
            objects += Check(config, "rules", NatRuleCodec.Read, NatRuleCodec.Write);
            foreach (var ha in config.Descendants("deviceconfig").Elements("high-availability"))
            {
                CodecTests.AssertSame(ElementReader.WithoutMarks(ha), HighAvailabilityCodec.Write(HighAvailabilityCodec.Read(ha)));
                objects++;
            }
        }

        Assert.True(objects > 100, $"Only {objects} objects were found.");
    }

    private static int Check<T>(XElement config, string container, Func<XElement, T> read, Func<T, XElement> write)
    {
        var entries = config.Descendants(container).Elements("entry").Where(entry => entry.Attribute("name") is not null).ToList();
        foreach (var entry in entries)
        {
            CodecTests.AssertSame(ElementReader.WithoutMarks(entry), write(read(entry)));
        }

        return entries.Count;
    }

    private static XElement Load(string file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
