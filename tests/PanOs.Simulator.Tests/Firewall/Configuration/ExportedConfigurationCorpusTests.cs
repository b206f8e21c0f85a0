using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Configurations that real firewalls exported.</summary>
public class ExportedConfigurationCorpusTests
{
    // Panorama's templates lie elsewhere; cloud firewalls of another vendor have an HA1 backup link.
    private static readonly string[] s_notOnAws = ["ha1-backup"];

    [Fact]
    public void Nothing_that_a_firewall_exported_is_in_a_wrong_place()
    {
        string? corpus = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "PANOS_CORPUS does not name the directory of captures.");
        int read = 0;
        foreach (string file in Directory.GetFiles(Path.Combine(corpus!, "configs"), "*.xml"))
        {
            XElement configuration = XElement.Load(file);
            configuration.Descendants().Where(element => s_notOnAws.Contains(element.Name.LocalName, StringComparer.Ordinal)).Remove();
            XElement? stranger = KnownElements.FirstUnexpected(configuration);
            Assert.True(stranger is null, $"{file}: {stranger?.Parent?.Name} -> {stranger?.Name}");
            read++;
        }

        Assert.True(read > 10);
    }

    [Fact]
    public void Nothing_that_a_firewall_exported_has_a_value_that_cannot_be()
    {
        string? corpus = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "PANOS_CORPUS does not name the directory of captures.");
        int read = 0;
        foreach (string file in Directory.GetFiles(Path.Combine(corpus!, "configs"), "*.xml"))
        {
            var configuration = XDocument.Load(file);
            if (configuration.Root!.Value.Contains("{{", StringComparison.Ordinal))
            {
                // A form that is still to be filled in; no firewall exported it so.
                continue;
            }

            List<XElement> broken = [.. ValueRules.Broken(configuration)];
            Assert.True(broken.Count == 0, $"{file}: {string.Join(", ", broken.Select(ElementChain.Full))}");
            read++;
        }

        Assert.True(read > 10);
    }

    [Fact]
    public void A_firewall_reads_back_what_another_one_exported()
    {
        string? corpus = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "PANOS_CORPUS does not name the directory of captures.");
        XElement exported = XElement.Load(Path.Combine(corpus!, "configs", "terraform_oci_HA_fw-configs_HA-FWA.xml"));
        exported.Descendants("ha1-backup").Remove();
        XElement rules = exported.Descendants("vsys").Single().Descendants("security").First().Element("rules")!;
        var bench = new ApiBench();
        Assert.Equal("20", ApiBench.Code(bench.Edit(ApiBench.Rules, rules.ToString())));
        XElement read = bench.Get(ApiBench.Rules).Element("result")!.Element("rules")!;
        Assert.True(XNode.DeepEquals(rules, DirtyMarks.Without(read).Root));
    }
}
