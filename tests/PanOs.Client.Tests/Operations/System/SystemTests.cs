namespace PanOs.Client.Tests;

public sealed class SystemTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<result>Wed May  3 11:52:34 PDT 2023\n</result>", "2023-05-03 11:52:34", "PDT")]
    [InlineData("<result><member>dataplane time: Wed May 31 11:52:34 PDT 2023\n</member></result>", "2023-05-31 11:52:34", "PDT")]
    [InlineData("<result>Mon Apr  1 14:34:27 2019</result>", "2019-04-01 14:34:27", null)]
    public async Task A_clock_is_read_with_and_without_its_zone(string result, string time, string? zone)
    {
        await using var client = Answering(result);

        var clock = await client.GetClockAsync(Ct);

        Assert.Equal((time, zone), (clock.Time?.ToString("yyyy-MM-dd HH:mm:ss"), clock.Zone));
    }

    [Fact]
    public async Task Changes_that_are_not_committed_name_their_nodes()
    {
        await using var client = Answering("<result><journal><entry><xpath>/config/shared</xpath><owner>admin</owner></entry></journal></result>");

        var change = Assert.Single(await client.GetPendingChangesAsync(cancellationToken: Ct));

        Assert.Equal(("/config/shared", "admin"), (change.XPath, change.Fields["owner"]));
    }

    [Fact]
    public async Task A_password_hash_is_given_and_the_password_shown_nowhere()
    {
        await using var client = Answering("<result><phash>$5$abc$def</phash></result>");
        Assert.Equal("$5$abc$def", await client.CreatePasswordHashAsync("hunter2!", Ct));

        await using var refusing = new ScriptedFirewall().Answers("<response status=\"error\" code=\"17\"><msg><line>password hunter2! is too short</line></msg></response>").Client();
        var error = await Assert.ThrowsAsync<PanOsApiException>(() => refusing.CreatePasswordHashAsync("hunter2!", Ct));
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<result/>")]
    [InlineData("<result>maybe</result>")]
    [InlineData("<result><x/></result>")]
    public async Task What_is_neither_yes_nor_no_is_an_error(string result)
    {
        await using var client = Answering(result);

        await Assert.ThrowsAsync<PanOsApiException>(() => client.IsChassisReadyAsync(Ct));
    }

    [Theory]
    [InlineData("999999999 days, 0:00:00")]
    [InlineData("1 days, 25:00:00")]
    [InlineData("days")]
    public async Task An_uptime_that_cannot_be_is_not_known(string uptime)
    {
        await using var client = Answering($"<result><system><hostname>fw</hostname><uptime>{uptime}</uptime></system></result>");

        Assert.Null((await client.GetSystemInfoAsync(Ct)).Uptime);
    }

    [Fact]
    public async Task Sessions_in_numbers()
    {
        await using var client = Answering("<result><num-active>12</num-active><num-max>819200</num-max><num-tcp>10</num-tcp><num-udp>2</num-udp><num-icmp>0</num-icmp><cps>3</cps><pps>40</pps><kbps>500</kbps><tmo-tcp>3600</tmo-tcp></result>");

        var info = await client.GetSessionInfoAsync(Ct);

        Assert.Equal((12L, 819200L, 500L, "3600"), (info.Active, info.Capacity, info.KilobitsPerSecond, info.Fields["tmo-tcp"]));
    }

    private static PanOsClient Answering(string result) => new ScriptedFirewall().Answers($"<response status=\"success\">{result}</response>").Client();
}
