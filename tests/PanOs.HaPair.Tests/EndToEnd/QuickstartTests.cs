using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PanOs.HaPair;
using Quickstart;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed partial class QuickstartTests
{
    [Fact]
    public async Task The_documented_pair_ends_with_0_and_a_summary_of_what_was_counted()
    {
        (int exitCode, string output, _) = await RunAsync(LabPair.Documented);

        Assert.True(exitCode == 0, output);
        string last = output.TrimEnd().Split('\n')[^1];
        Match summary = Summary().Match(last);
        Assert.True(summary.Success, last);
        Assert.Equal(summary.Groups["run"].Value, summary.Groups["passed"].Value);
        Assert.InRange(int.Parse(summary.Groups["failover"].Value, CultureInfo.InvariantCulture), 10, 120);
        Assert.Contains("0 to create, 0 to change, 0 to delete; 0 commits", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRUST-INGRESS", "traffic did not flow")]
    [InlineData("RETURN-ROUTE", "checks did not pass: RETURN-ROUTE")]
    [InlineData("HA1-HEARTBEAT", "the pair did not form")]
    public async Task A_check_that_fails_fails_the_run(string id, string fault)
    {
        Correction correction = Correction.All.Single(each => each.Id == id);
        (int exitCode, string output, _) = await RunAsync(
            LabPair.Documented with { Corrections = LabPair.Documented.Corrections.Without(correction) });

        Assert.Equal(2, exitCode);
        Assert.Contains($"fault: {fault}", output, StringComparison.Ordinal);
        Assert.Contains(id, output.Split("fault: ", 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_to_the_letter_ends_with_2_and_leaves_nothing_behind()
    {
        (int exitCode, string output, JsonElement report) = await RunAsync(LabPair.Documented.AsWritten());

        Assert.Equal(2, exitCode);
        Assert.DoesNotContain("left behind", output, StringComparison.Ordinal);
        Assert.Equal(0, report.GetProperty("leftBehind").GetInt32());
        Assert.False(report.GetProperty("succeeded").GetBoolean());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("failover").ValueKind);
    }

    [Fact]
    public async Task What_is_kept_is_said_to_be_kept_and_is_no_fault()
    {
        (int exitCode, string output, _) = await RunAsync(LabPair.Documented, "--keep");

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("destroy:", output, StringComparison.Ordinal);
        Assert.Contains("kept: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_that_the_region_does_not_offer_breaks_off_before_anything_is_built()
    {
        (int exitCode, string output, JsonElement report) = await RunAsync(LabPair.Documented with { InstanceType = "x9.mega" });

        Assert.Equal(1, exitCode);
        Assert.Contains("x9.mega", output, StringComparison.Ordinal);
        Assert.Equal(0, report.GetProperty("leftBehind").GetInt32());
        Assert.DoesNotContain("aws: started", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failover_that_does_not_come_to_its_end_is_a_fault_and_the_pair_is_still_removed()
    {
        Correction mode = Correction.All.Single(each => each.Id == "MODE-BOTH");
        (int exitCode, string output, JsonElement report) = await RunAsync(
            LabPair.Documented with { Corrections = LabPair.Documented.Corrections.Without(mode) });

        Assert.Equal(2, exitCode);
        Assert.Contains("did not take over", output, StringComparison.Ordinal);
        Assert.Equal(0, report.GetProperty("leftBehind").GetInt32());
    }

    [Fact]
    public async Task Html_and_markdown_are_written_with_the_drawing_and_both_failovers()
    {
        string html = Path.GetTempFileName();
        string markdown = Path.GetTempFileName();
        try
        {
            (int exitCode, string output, _) = await RunAsync(LabPair.Documented, "--html", html, "--markdown", markdown);

            Assert.True(exitCode == 0, output);
            string page = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
            Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
            Assert.Contains("<svg", page, StringComparison.Ordinal);
            Assert.Contains("Failover from the secondary to the primary", page, StringComparison.Ordinal);
            string text = await File.ReadAllTextAsync(markdown, TestContext.Current.CancellationToken);
            Assert.Contains("```mermaid", text, StringComparison.Ordinal);
            Assert.Contains("## Failover secondary", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Lab-Passw0rd!", page + text, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(html);
            File.Delete(markdown);
        }
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_refused_before_anything_is_built()
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        string path = Path.Combine(Path.GetTempPath(), "no such folder", "report.html");

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => QuickstartRun.RunAsync(LabPair.Documented, QuickstartOptions.Parse(["--html", path]), null, output));

        Assert.Empty(output.ToString());
    }

    // What the lab is made of is read from the topology before anything looks at it as a whole.
    [Theory]
    [InlineData]
    [InlineData("office")]
    public async Task A_topology_that_is_wrong_is_refused_by_field(params string[] trusted)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        HaPairTopology wrong = LabPair.Documented with { TrustedCidrs = trusted };

        var error = await Assert.ThrowsAsync<InvalidTopologyException>(() => QuickstartRun.RunAsync(wrong, QuickstartOptions.Parse([]), null, output));

        Assert.Contains("trustedCidrs", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jsn")]
    [InlineData("--json")]
    [InlineData("--json", "")]
    [InlineData("--json", "report", "--html", "./report")]
    public void A_wrong_command_line_is_refused(params string[] arguments) =>
        Assert.Throws<UsageException>(() => QuickstartOptions.Parse(arguments));

    private static async Task<(int ExitCode, string Output, JsonElement Report)> RunAsync(HaPairTopology topology, params string[] arguments)
    {
        string path = Path.GetTempFileName();
        try
        {
            await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            int exitCode = await QuickstartRun.RunAsync(topology, QuickstartOptions.Parse(["--json", path, .. arguments]), null, output);
            using JsonDocument report = JsonDocument.Parse(await File.ReadAllTextAsync(path));
            return (exitCode, output.ToString(), report.RootElement.Clone());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex(
        @"^(?<passed>\d+) of (?<run>\d+) checks passed; failover (?<failover>\d+) s virtual; (?<xml>\d+) XML API calls, (?<ec2>\d+) EC2 calls; \d+ virtual minutes in [\d.]+ s$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summary();
}
