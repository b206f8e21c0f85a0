using System.Text.Json;

namespace PanOs.HaPair.Tests;

public sealed class ReportTests
{
    private static readonly DateTimeOffset s_at = new(2026, 1, 1, 1, 0, 0, TimeSpan.Zero);

    private static readonly ValidationReport s_broken = new("poc", s_at,
    [
        new("SUBNETS", "The subnets are there", CheckSeverity.Error, CheckOutcome.Passed, "five", "five", "The article", null),
        new("HA-STATES", "One is active", CheckSeverity.Error, CheckOutcome.Failed, "one active", "primary: initial", "The vendor", "Look above."),
        new("TRUST-INGRESS", "All protocols", CheckSeverity.Warning, CheckOutcome.Failed, "all", "icmp", "The vendor", "Let all in."),
        new("HA1-HEARTBEAT", "ICMP inside", CheckSeverity.Error, CheckOutcome.Failed, "ICMP", "tcp only", "The vendor", "Let ICMP in."),
        new("DPDK-BOTH", "DPDK off", CheckSeverity.Warning, CheckOutcome.NotReadable, "off", "no answer", "The vendor", "Make it readable."),
    ]);

    [Fact]
    public void Failures_begin_with_what_is_to_blame_and_errors_come_before_warnings()
    {
        Assert.Equal(["HA1-HEARTBEAT", "TRUST-INGRESS", "HA-STATES"], s_broken.Failures.Select(result => result.Id));
        Assert.Equal(["HA1-HEARTBEAT", "TRUST-INGRESS"], s_broken.Causes.Select(result => result.Id));
        Assert.Equal((5, 1, false), (s_broken.RunCount, s_broken.PassedCount, s_broken.Passed));
    }

    [Fact]
    public void The_table_names_the_causes_before_the_checks_and_explains_each_that_did_not_pass()
    {
        string text = s_broken.ToString();

        Assert.Contains("1 of 5 checks passed, NOT passed.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("HA1-HEARTBEAT (error): Let ICMP in.", StringComparison.Ordinal) < text.IndexOf("SUBNETS", StringComparison.Ordinal), text);
        Assert.Contains("found: primary: initial", text, StringComparison.Ordinal);
        Assert.Contains("unknown  DPDK-BOTH", text, StringComparison.Ordinal);
        Assert.DoesNotContain("found: five", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_error_throws_with_what_was_found_and_a_warning_does_not()
    {
        ValidationFailedException failed = Assert.Throws<ValidationFailedException>(s_broken.ThrowIfFailed);
        Assert.Contains("HA-STATES: expected one active; found primary: initial", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("TRUST-INGRESS", failed.Message, StringComparison.Ordinal);
        Assert.Same(s_broken, failed.Report);

        var warned = new ValidationReport("poc", s_at, [.. s_broken.Results.Where(result => result.Severity == CheckSeverity.Warning)]);
        warned.ThrowIfFailed();
        Assert.True(warned.Passed);
    }

    [Fact]
    public void An_error_that_could_not_be_read_is_not_a_pass()
    {
        var report = new ValidationReport("poc", s_at, [s_broken.Results[1] with { Outcome = CheckOutcome.NotReadable }]);

        Assert.False(report.Passed);
        Assert.Throws<ValidationFailedException>(report.ThrowIfFailed);
    }

    [Fact]
    public void The_validation_as_JSON_has_the_causes_and_every_result()
    {
        using JsonDocument json = JsonDocument.Parse(PairJson.Of(s_broken));
        JsonElement root = json.RootElement;

        Assert.False(root.GetProperty("passed").GetBoolean());
        Assert.Equal("2026-01-01T01:00:00Z", root.GetProperty("takenAt").GetString());
        Assert.Equal(["HA1-HEARTBEAT", "TRUST-INGRESS"], root.GetProperty("causes").EnumerateArray().Select(cause => cause.GetString()));
        Assert.Equal(5, root.GetProperty("results").GetArrayLength());
        Assert.Equal("notReadable", root.GetProperty("results")[4].GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("results")[0].GetProperty("remedy").ValueKind);
    }

    [Fact]
    public void A_failover_tells_its_stages_and_traffic_as_text_and_as_JSON()
    {
        var works = new ProbeResult(
        [
            new ProbeLine(1, s_at, ProbeKind.Ping, "198.51.100.10", true, null),
            new ProbeLine(1, s_at, ProbeKind.Https, "checkip.amazonaws.com", true, "203.0.113.7"),
        ]);
        var report = new FailoverReport
        {
            From = FirewallRole.Primary,
            To = FirewallRole.Secondary,
            StartedAt = s_at,
            Stages = [new FailoverStage("it serves", TimeSpan.FromSeconds(21.5))],
            Duration = TimeSpan.FromSeconds(21.5),
            Before = works,
            After = works,
            TrafficOutage = TimeSpan.FromSeconds(25),
        };

        Assert.Contains("Failover primary -> secondary: 21.5 s", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("seen from 203.0.113.7", report.ToString(), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(PairJson.Of(report));
        Assert.Equal("secondary", json.RootElement.GetProperty("to").GetString());
        Assert.Equal(21.5, json.RootElement.GetProperty("stages")[0].GetProperty("seconds").GetDouble());
        Assert.Equal("203.0.113.7", json.RootElement.GetProperty("after").GetProperty("seenFrom").GetString());
        Assert.Equal(25, json.RootElement.GetProperty("trafficOutageSeconds").GetDouble());
    }

    [Fact]
    public void Secrets_and_targets_print_no_secret()
    {
        const string Key = "-----BEGIN OPENSSH PRIVATE KEY-----";
        var target = new FirewallShellTarget("198.51.100.1", "admin", Key, "Corr3ct-horse");
        PairSecrets secrets = PairSecrets.FromValues("Corr3ct-horse", Key);

        Assert.Equal("admin@198.51.100.1", target.ToString());
        Assert.Equal("PairSecrets (masked)", secrets.ToString());
    }

    [Fact]
    public void What_a_firewall_said_is_text_in_every_report_whatever_characters_it_has()
    {
        const string Said = "a\u0001b\u001b[31m \ud800 <script>alert(1)</script> | `x` \"q\" #quot;\nend";
        HaPairTopology topology = LabNames.With(Said);
        var report = new PairReport
        {
            Pair = "poc",
            Drawing = PairDrawing.Of(topology),
            Validation = new ValidationReport("poc", s_at, [s_broken.Results[1] with { Found = Said }]),
        };

        string html = report.ToHtml();
        string markdown = report.ToMarkdown();

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', html + markdown);
        Assert.DoesNotContain('\u001b', html + markdown);
        Assert.Contains("alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.Contains("#lt;script#gt;", markdown, StringComparison.Ordinal);
        Assert.Contains("#35;quot;", markdown, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(report.ToJson());
        Assert.Contains("alert(1)", json.RootElement.ToString(), StringComparison.Ordinal);
    }

    private static class LabNames
    {
        public static HaPairTopology With(string name) => Sample.Documented with
        {
            Vpc = Sample.Documented.Vpc with { Name = name },
            Subnets = Sample.Documented.Subnets with { Trust = Sample.Documented.Subnets.Trust with { Name = name } },
            Primary = Sample.Documented.Primary with { Name = name },
        };
    }
}
