namespace PanOs.Simulator.Tests;

public sealed class AddressTakeOverTests
{
    private readonly PairBench _bench = new();

    public AddressTakeOverTests()
    {
        _bench.Cards.Add(new BenchCard("eni-outside-b", "i-b", 2, "10.0.2.20", "02:00:00:00:00:07"));
        _bench.Cards.Add(new BenchCard("eni-inside-b", "i-b", 3, "10.0.1.20", "02:00:00:00:00:08"));
        Card("eni-outside").Secondary.Add("10.0.2.100");
        Card("eni-inside").Secondary.Add("10.0.1.100");
    }

    private BenchCard Card(string id) => _bench.Cards.Single(card => card.Id == id);

    [Fact]
    public async Task The_new_active_takes_the_secondary_addresses_and_the_routes_and_no_interface()
    {
        await _bench.FormAsync();
        _bench.CloudCalls.Clear();
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(30);

        Assert.Equal(["10.0.2.100"], Card("eni-outside-b").Secondary);
        Assert.Equal(["10.0.1.100"], Card("eni-inside-b").Secondary);
        Assert.Empty(Card("eni-outside").Secondary);
        Assert.Equal("eni-inside-b", _bench.RouteTarget);
        Assert.Equal(("i-a", "i-b"), (Card("eni-outside").Machine, Card("eni-outside-b").Machine));
        Assert.Equal("Ready", _bench.B.Plugin.State);
        Assert.Equal(
            ["AssignPrivateIpAddresses", "DescribeInstances", "DescribeNetworkInterfaces", "DescribeRouteTables", "ReplaceRoute"],
            _bench.CloudCalls.Select(call => call.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task They_come_back_when_the_roles_are_changed_again()
    {
        await _bench.FormAsync();
        _bench.A.HighAvailability.Suspend();
        await _bench.PassAsync(30);
        _bench.A.HighAvailability.MakeFunctional();
        await _bench.PassAsync(30);
        Assert.Equal("eni-inside-b", _bench.RouteTarget);
        _bench.B.HighAvailability.Suspend();
        await _bench.PassAsync(30);

        Assert.Equal(["10.0.2.100"], Card("eni-outside").Secondary);
        Assert.Equal("eni-inside", _bench.RouteTarget);
    }

    [Fact]
    public async Task Without_an_interface_of_its_own_it_takes_nothing_and_tells_why()
    {
        await _bench.FormAsync();
        Card("eni-outside-b").Index = 5;
        _bench.A.PowerOff();
        await _bench.PassAsync(60);

        Assert.Equal("active", _bench.B.HaState);
        Assert.Equal(["10.0.2.100"], Card("eni-outside").Secondary);
        Assert.Contains("no interface at device index 2", _bench.B.Plugin.State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_rights_it_tells_why_it_failed_and_a_later_attempt_succeeds()
    {
        await _bench.FormAsync();
        _bench.Refusal = new CloudCallException("UnauthorizedOperation", "You are not authorized to perform this operation.");
        _bench.A.PowerOff();
        await _bench.PassAsync(15);
        Assert.Contains("UnauthorizedOperation", _bench.B.Plugin.State, StringComparison.Ordinal);
        _bench.Refusal = null;
        await _bench.PassAsync(30);

        Assert.Equal(["10.0.2.100"], Card("eni-outside-b").Secondary);
    }

    [Fact]
    public async Task The_plugin_lists_the_addresses_that_the_firewall_has_now()
    {
        await _bench.FormAsync();
        const string Show = "<show><plugins><vm_series><aws><ha><ips/></ha></aws></vm_series></plugins></show>";

        Assert.Equal("ethernet1/2: 10.0.2.100\nethernet1/3: 10.0.1.100", PairBench.Op(_bench.A, Show).Element("result")!.Value);
        Assert.Equal("No secondary IP addresses", PairBench.Op(_bench.B, Show).Element("result")!.Value);
    }
}
