namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The file that a reader opens first stays one that can be read.</summary>
public sealed class QuickstartJobFileTests
{
    [Fact]
    public void The_whole_job_is_one_short_file_over_the_facade_alone()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("samples", "Quickstart", "PairJob.cs"));

        Assert.InRange(lines.Length, 20, 80);
        Assert.Equal(["using PanOs.HaPair;"], lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)));
        Assert.All(["PlanAsync", "ApplyAsync", "ValidateAsync", "FailOverAsync", "DestroyAsync"], step => Assert.Contains(lines, line => line.Contains(step, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("PanOs.Aws", StringComparison.Ordinal) || line.Contains("Amazon.", StringComparison.Ordinal));
    }
}
