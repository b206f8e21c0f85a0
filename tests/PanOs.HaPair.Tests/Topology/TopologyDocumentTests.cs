using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PanOs.HaPair.Tests;

/// <summary>The parts of topology files that the documents show are ones that a pair can be made of.</summary>
public sealed partial class TopologyDocumentTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (string name in new[] { "topology.md", "existing-network.md" })
            {
                for (int i = 0; i < Blocks(name).Length; i++)
                {
                    examples.Add(name, i);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_part_of_a_topology_without_a_fault(string name, int number)
    {
        JsonObject pair = JsonNode.Parse(Sample.PairJson)!.AsObject();
        foreach ((string field, JsonNode? value) in JsonNode.Parse(Blocks(name)[number])!.AsObject())
        {
            Assert.True(pair.ContainsKey(field) || field is "routeTables" or "software" or "licensing", field);
            pair[field] = value?.DeepClone();
        }

        HaPairTopology topology = HaPairTopology.Parse(pair.ToJsonString());

        Assert.Empty(topology.Validate());
        Assert.Empty(TopologySpec.ToDeploymentSpec(topology).Validate());
        Assert.NotEqual(HaPairTopology.Parse(Sample.PairJson), topology);
    }

    private static string[] Blocks(string name) =>
        [.. Json().Matches(File.ReadAllText(Repository.PathOf("docs", "how-to", name)).ReplaceLineEndings("\n")).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex("```json\n(?<text>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Json();
}
