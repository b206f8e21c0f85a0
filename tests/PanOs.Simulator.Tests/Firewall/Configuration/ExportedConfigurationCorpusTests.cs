using System.Xml.Linq;
using static PanOs.Simulator.Tests.ApiBench;

namespace PanOs.Simulator.Tests;

/// <summary>Configurations that real firewalls exported.</summary>
public class ExportedConfigurationCorpusTests
{
    // Exports of 5.0 and 6.1: elements that 8.1, the oldest release that is simulated, has no more.
    private static readonly Version s_oldest = new(8, 0);

    // Cloud firewalls of another vendor have an HA1 backup link.
    private static readonly string[] s_notOnAws = ["ha1-backup"];

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (string file in Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.xml") : [])
        {
            files.Add(Path.GetFileName(file));
        }

        if (files.Count == 0)
        {
            files.Add("none");
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_firewall_starts_with_it_and_commits_it_without_a_complaint(string file)
    {
        string text = Read(file);
        var bench = new ApiBench(new SimulatedFirewallOptions { Configuration = text });
        Assert.Equal("20", Code(bench.Set(Device + "/deviceconfig/system", "<login-banner>changed</login-banner>")));
        XElement job = await bench.CommitAndWaitAsync();
        Assert.True(job.Element("result")!.Value == "OK", string.Join('\n', Lines(job)));
        Assert.Equal("Configuration committed successfully", Assert.Single(Lines(job)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_that_a_firewall_exported_is_in_a_wrong_place_or_has_a_wrong_value(string file)
    {
        XElement configuration = XElement.Parse(Read(file));
        Version version = DeviceVersion.Parse((string)configuration.Attribute("version")!);
        Assert.SkipWhen(version < s_oldest, $"PAN-OS {version} is older than what is simulated.");
        Assert.Empty(new ModelCheck(version).Check(ConfigurationModel.Root, configuration)
            .Where(complaint => !s_notOnAws.Contains(complaint.Element.Name.LocalName, StringComparer.Ordinal))
            .Select(complaint => $"{ElementChain.Full(complaint.Element)} {complaint.Text}"));
    }

    [Fact]
    public void A_firewall_reads_back_what_another_one_exported()
    {
        XElement exported = XElement.Parse(Read("terraform_oci_HA_fw-configs_HA-FWA.xml"));
        XElement rules = exported.Descendants("vsys").Single().Descendants("security").First().Element("rules")!;
        exported.Descendants("rulebase").Remove();
        var bench = new ApiBench(new SimulatedFirewallOptions { Configuration = exported.ToString() });
        // The export is of 9.1, where rules named one list of HIP profiles.
        rules.Descendants("hip-profiles").Remove();
        Assert.Equal("<msg>command succeeded</msg>", string.Concat(bench.Edit(Rules, rules.ToString()).Elements()));
        XElement read = bench.Get(Rules).Element("result")!.Element("rules")!;
        Assert.True(TreeComparison.Same(rules, read), read.ToString());
    }

    private static string Folder => Path.Combine(Environment.GetEnvironmentVariable("PANOS_CORPUS") ?? "", "configs");

    private static string Read(string file)
    {
        Assert.SkipWhen(!File.Exists(Path.Combine(Folder, file)), "PANOS_CORPUS does not name the directory of captures.");
        string text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.SkipWhen(text.Contains("{{", StringComparison.Ordinal), "A form that is still to be filled in; no firewall exported it so.");
        Assert.SkipWhen(XElement.Parse(text).Element("mgt-config") is null, "A part of a configuration only.");
        return text;
    }
}
