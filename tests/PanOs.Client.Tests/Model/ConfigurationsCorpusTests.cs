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
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(Path.Combine(Corpus.Root(), "configs"), "*.xml"))
        {
            if (Load(file) is not { } config)
            {
                continue;
            }

            foreach (var codec in ModelCatalog.Codecs)
            {
                foreach (var element in ObjectsOf(codec, config))
                {
                    using var reader = element.CreateReader();
                    reader.Read();
                    var value = codec.ReadObject(new ModelReader(reader));
                    Codec.AssertSame(element, ElementWriter.Write(value, codec.ElementName));
                    Assert.True(value.Kept.Contains("<?again", StringComparison.Ordinal) || value.IsSatisfiedBy(value), $"{codec.Describe(value.EntryName)} of {Path.GetFileName(file)} is not satisfied by itself.");
                    counts[codec.Title] = counts.GetValueOrDefault(codec.Title) + 1;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value,5} {pair.Key}")));
        Assert.True(counts.Values.Sum() > 100, $"Only {counts.Values.Sum()} objects were found.");
        Assert.All(["security rule", "NAT rule", "zone", "Ethernet interface", "virtual router", "static route", "high availability"], title => Assert.True(counts.GetValueOrDefault(title) > 0, $"No {title} was read."));
        Assert.True(ModelCatalog.Codecs.Count >= 60, $"There are {ModelCatalog.Codecs.Count} types.");
    }

    // Wherever the container stands: in a virtual system, shared, or a template.
    private static IEnumerable<XElement> ObjectsOf(ModelCodec codec, XElement config)
    {
        IEnumerable<XElement> nodes = config.Descendants(codec.Container[^1]).Where(node => IsAt(node, codec.Container));
        return codec.IsEntry ? nodes.Elements("entry").Where(entry => entry.Attribute("name") is not null) : nodes;
    }

    private static bool IsAt(XElement node, string[] path)
    {
        XElement? at = node;
        foreach (string step in path.Reverse())
        {
            if (at?.Name.LocalName != step)
            {
                return false;
            }

            at = at.Parent;
        }

        return true;
    }

    private static XElement? Load(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
