namespace PanOs.HaPair.Tests;

public sealed class ProbeScriptTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 0, 30, 0, TimeSpan.Zero);

    [Fact]
    public void The_script_is_a_bash_script_with_both_probes_and_unix_line_ends()
    {
        string script = ProbeScript.Compose([(ProbeKind.Ping, "198.51.100.10"), (ProbeKind.Https, "checkip.amazonaws.com")]);

        Assert.StartsWith("#!/bin/bash\n# panos-probe 1\n", script, StringComparison.Ordinal);
        Assert.Contains("\n  probe ping 198.51.100.10\n  probe https checkip.amazonaws.com\n  sleep 5\ndone\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', script);
    }

    [Theory]
    [InlineData("1.1.1.1; rm -rf /")]
    [InlineData("$(reboot)")]
    [InlineData("a b")]
    public void A_target_that_is_no_host_gets_no_script(string target) =>
        Assert.Throws<ArgumentException>(() => ProbeScript.Compose([(ProbeKind.Ping, target)]));

    [Fact]
    public void Probe_lines_are_read_among_whatever_else_is_on_the_console()
    {
        const string Console =
            "[    0.000000] Linux version 6.1\r\n"
            + "[   31.1] cloud-init: PROBE 1 2026-01-01T00:30:05Z ping 198.51.100.10 ok \r\n"
            + "PROBE 1 2026-01-01T00:30:06Z https checkip.amazonaws.com ok 203.0.113.7\r\n"
            + "PROBE 2 2026-01-01T00:30:11Z ping 198.51.100.10 fail\r\n"
            + "PROBE 2 nonsense https checkip.amazonaws.com ok 203.0.113.7\n"
            + "PROBE 3 2026-01-01T00:30";

        IReadOnlyList<ProbeLine> lines = ProbeScript.Parse(Console);

        Assert.Equal(
            [
                new ProbeLine(1, s_start.AddSeconds(5), ProbeKind.Ping, "198.51.100.10", true, null),
                new ProbeLine(1, s_start.AddSeconds(6), ProbeKind.Https, "checkip.amazonaws.com", true, "203.0.113.7"),
                new ProbeLine(2, s_start.AddSeconds(11), ProbeKind.Ping, "198.51.100.10", false, null),
            ],
            lines);
    }

    [Theory]
    [InlineData("PROBE 1 2026-01-01T00:30:05Z https checkip.amazonaws.com ok 203.0.113.7")] // no line end: the address may go on
    [InlineData("PROBE -1 2026-01-01T00:30:05Z ping 198.51.100.10 ok\n")]
    [InlineData("PROBE 99999999999 2026-01-01T00:30:05Z ping 198.51.100.10 ok\n")]
    [InlineData("PROBE 1 tomorrow ping 198.51.100.10 ok\n")]
    [InlineData("PROBE 1 2026-01-01T00:30:05Z ping <script> ok\n")]
    [InlineData("PROBE 1 2026-01-01T00:30:05Z ping 198.51.100.10 ok and more words\n")]
    [InlineData("PROBE 1 2026-01-01T00:30:05Z telnet 198.51.100.10 ok\n")]
    public void A_line_that_is_not_exactly_right_is_none(string console) => Assert.Empty(ProbeScript.Parse(console));

    [Fact]
    public void A_console_of_any_size_and_content_is_read_in_bounds()
    {
        const string Good = "PROBE 7 2026-01-01T00:30:05Z https checkip.amazonaws.com ok 203.0.113.7\n";

        Assert.Single(ProbeScript.Parse(new string('x', 3_000_000) + "\n" + Good));
        Assert.Single(ProbeScript.Parse(Good.Replace("\n", new string(' ', 2000) + "\n", StringComparison.Ordinal) + Good));
        ProbeLine odd = Assert.Single(ProbeScript.Parse(Good.Replace("203.0.113.7", "<b>mine</b>", StringComparison.Ordinal)));
        Assert.Null(odd.Body);
    }

    [Fact]
    public void A_printed_line_is_read_back_as_it_was()
    {
        var line = new ProbeLine(7, s_start, ProbeKind.Https, "checkip.amazonaws.com", true, "203.0.113.7");

        Assert.Equal(line, Assert.Single(ProbeScript.Parse(line + "\n")));
    }

    [Fact]
    public void The_latest_line_of_each_kind_decides()
    {
        var result = new ProbeResult([.. Round(1, ping: true, https: true), .. Round(2, ping: false, https: true)]);

        Assert.False(result.PingWorks);
        Assert.True(result.HttpsWorks);
        Assert.False(result.Works);
        Assert.Equal("203.0.113.7", result.SeenFrom);
    }

    [Fact]
    public void The_outage_lasts_from_the_last_good_round_to_the_next_good_one()
    {
        ProbeLine[] lines =
        [
            .. Round(1, true, true), .. Round(2, true, true), .. Round(3, false, false), .. Round(4, true, false), .. Round(5, true, true),
        ];

        Assert.Equal(TimeSpan.FromSeconds(30), ProbeRounds.Outage(lines, s_start.AddSeconds(25)));
        Assert.Equal(TimeSpan.Zero, ProbeRounds.Outage(lines, s_start.AddSeconds(45)));
        Assert.Null(ProbeRounds.Outage(lines[..^2], s_start.AddSeconds(25)));
    }

    [Fact]
    public void A_round_before_the_order_or_without_its_second_probe_is_not_traffic_that_passes()
    {
        ProbeLine[] lines = [.. Round(1, true, true), Round(2, true, true)[0]];

        Assert.Null(ProbeRounds.FirstWorking(lines, s_start.AddSeconds(15)));
        Assert.NotNull(ProbeRounds.FirstWorking([.. lines, Round(2, true, true)[1]], s_start.AddSeconds(15)));
    }

    // Rounds begin every ten seconds.
    private static ProbeLine[] Round(int number, bool ping, bool https) =>
    [
        new(number, s_start.AddSeconds(number * 10), ProbeKind.Ping, "198.51.100.10", ping, null),
        new(number, s_start.AddSeconds(number * 10), ProbeKind.Https, "checkip.amazonaws.com", https, https ? "203.0.113.7" : null),
    ];
}
