using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>
/// For every captured answer, the simulator's answer to the same question has the same elements and attributes at the same
/// places, in the version nearest to that of the capture. What differs is listed and must be allowed with a reason.
/// </summary>
public class ShapeCorpusTests
{
    public static TheoryData<string> Files => [.. ShapeCases.All.Select(found => found.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task An_answer_has_the_captured_shape(string file)
    {
        Assert.SkipWhen(Captures.Folder is null, "PANOS_CORPUS does not name a folder of captures.");
        ShapeCase shape = ShapeCases.All.Single(found => found.File == file);
        var bench = new ShapeBench(shape.Version);
        XElement? answer = null;
        await bench.Pair.Clock.RunAsync(async () =>
        {
            await bench.StartAsync(shape.Dataplane, change: shape.Configuration);
            answer = await shape.Ask(bench);
            return true;
        });

        IReadOnlyList<string> differences = Shape.Differences(Captures.Load(file), answer!);
        string all = string.Join('\n', differences);
        Assert.True(
            differences.All(difference => shape.Allowed.Keys.Any(allowed => difference.StartsWith(allowed, StringComparison.Ordinal))),
            $"{file} differs:\n{all}\n{answer}");
        Assert.All(shape.Allowed.Keys, allowed => Assert.True(
            differences.Any(difference => difference.StartsWith(allowed, StringComparison.Ordinal)), $"{allowed} does not differ any more:\n{all}"));
    }

    [Fact]
    public void Every_capture_is_compared_or_left_out_for_a_reason()
    {
        Assert.SkipWhen(Captures.Folder is null, "PANOS_CORPUS does not name a folder of captures.");
        HashSet<string> known = [.. ShapeCases.All.Select(found => found.File), .. ShapeCases.Excluded.Keys];
        Assert.DoesNotContain(Captures.Names, name => !known.Contains(name));
        Assert.Equal(known.Count, ShapeCases.All.Count + ShapeCases.Excluded.Count);
    }

    [Fact]
    public void A_shape_tells_missing_from_unexpected_places()
    {
        XElement capture = XElement.Parse("<r a='1'><e><x/></e><e><y/></e></r>"), answer = XElement.Parse("<r><e><x b='1'/></e></r>");
        Assert.Equal(["- r/@a", "- r/e/y", "+ r/e/x/@b"], Shape.Differences(capture, answer));
    }
}
