namespace PanOs.Client.Tests;

public sealed class PluginTests
{
    private const string Unknown = "<response status=\"error\" code=\"17\"><msg><line><![CDATA[ show -> plugins -> vm_series  is unexpected]]></line></msg></response>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<response status=\"success\"><result>interface-move</result></response>", AwsFailoverMode.InterfaceMove)]
    [InlineData("<response status=\"success\"><result><msg>HA failover mode: Secondary-IP</msg></result></response>", AwsFailoverMode.SecondaryIp)]
    [InlineData("<response status=\"success\"><result>one of interface-move, secondary-ip</result></response>", AwsFailoverMode.NotReadable)]
    [InlineData("<response status=\"success\"><result/></response>", AwsFailoverMode.NotReadable)]
    [InlineData(Unknown, AwsFailoverMode.NotReadable)]
    public async Task A_failover_mode_is_read_when_it_is_beyond_doubt(string answer, AwsFailoverMode mode)
    {
        await using var client = new ScriptedFirewall().Answers(answer).Client();

        Assert.Equal(mode, (await client.GetAwsFailoverModeAsync(Ct)).Mode);
    }

    [Fact]
    public async Task What_the_firewall_does_not_know_is_not_readable_and_what_it_does_not_take_says_where_to_go()
    {
        await using var client = new ScriptedFirewall().Answers(Unknown).Answers(Unknown).Answers(Unknown).Client();

        Assert.Equal(new AwsHaStateReading(false, "show -> plugins -> vm_series  is unexpected"), await client.GetAwsHaStateAsync(Ct));
        Assert.Null((await client.GetPacketIoAsync(Ct)).IsDpdk);
        var error = await Assert.ThrowsAsync<PanOsApiException>(() => client.SetAwsFailoverModeAsync(AwsFailoverMode.InterfaceMove, Ct));
        Assert.Contains("request plugins vm_series aws ha failover-mode interface-move", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firewall_that_is_not_reached_is_an_error_and_not_unreadable()
    {
        await using var client = new ScriptedFirewall().Fails(new HttpRequestException(HttpRequestError.ConnectionError, "down")).Client(configure: options => options.Retry.Reads = 0);

        await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetAwsFailoverModeAsync(Ct));
    }

    [Fact]
    public async Task Packet_io_as_the_command_line_shows_it()
    {
        await using var client = new ScriptedFirewall().Answers(
            "<response status=\"success\"><result>Device current Packet IO mode:                 PacketMMap\nDevice DPDK Packet IO capable:                 yes\nDevice default Packet IO mode:                 DPDK</result></response>").Client();

        var reading = await client.GetPacketIoAsync(Ct);

        Assert.Equal(("PacketMMap", false, true, "DPDK"), (reading.Current, reading.IsDpdk, reading.IsCapable, reading.Default));
    }

    [Fact]
    public async Task Dpdk_that_restarts_the_firewall_before_it_answers_was_set()
    {
        var firewall = new ScriptedFirewall().Fails(new HttpRequestException(HttpRequestError.ResponseEnded, "cut"));
        await using var client = firewall.Client();

        await client.SetDpdkAsync(isOn: false, Ct);

        Assert.Single(firewall.Requests);
    }

    [Fact]
    public async Task The_mode_that_stands_for_unreadable_cannot_be_set()
    {
        await using var client = new ScriptedFirewall().Client();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.SetAwsFailoverModeAsync(AwsFailoverMode.NotReadable, Ct));
    }
}
