using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

public class LogTests
{
    private readonly ShapeBench _bench = new("10.2.10");

    private async Task<XElement> QueryAsync(params (string, string)[] parameters)
    {
        string id = _bench.Ask([("type", "log"), .. parameters]).Descendants("job").Single().Value;
        XElement early = _bench.Ask(("type", "log"), ("action", "get"), ("job-id", id));
        Assert.Equal("ACT", early.Descendants("status").Single().Value);
        await _bench.Pair.PassAsync(2);
        XElement answer = _bench.Ask(("type", "log"), ("action", "get"), ("job-id", id));
        Assert.Equal("FIN", answer.Descendants("status").Single().Value);
        Assert.Equal("success", (string?)_bench.Ask(("type", "log"), ("action", "finish"), ("job-id", id)).Attribute("status"));
        Assert.Equal("error", (string?)_bench.Ask(("type", "log"), ("action", "get"), ("job-id", id)).Attribute("status"));
        return answer.Descendants("logs").Single();
    }

    private static string[] Values(XElement logs, string field) => [.. logs.Elements("entry").Select(entry => entry.Element(field)!.Value)];

    [Fact]
    public async Task Traffic_is_found_by_query_newest_first_and_by_pages()
    {
        await _bench.StartAsync();
        foreach ((int port, IpProtocol protocol) in ((int, IpProtocol)[])[(443, IpProtocol.Tcp), (22, IpProtocol.Tcp), (53, IpProtocol.Udp)])
        {
            _bench.Flow(port, protocol);
            await _bench.Pair.PassAsync(1);
        }

        Assert.Equal(["53", "22", "443"], Values(await QueryAsync(("log-type", "traffic")), "dport"));
        Assert.Equal(["443", "22", "53"], Values(await QueryAsync(("log-type", "traffic"), ("dir", "forward")), "dport"));
        XElement page = await QueryAsync(("log-type", "traffic"), ("nlogs", "1"), ("skip", "1"));
        Assert.Equal(("1", "22"), ((string?)page.Attribute("count"), Values(page, "dport").Single()));
        XElement denied = await QueryAsync(("log-type", "traffic"), ("query", "( action neq allow ) and (addr.src in 10.0.4.0/24)"));
        Assert.Equal(("no-ssh", "deny"), (Values(denied, "rule").Single(), Values(denied, "action").Single()));
        Assert.Equal(["53"], Values(await QueryAsync(("log-type", "traffic"), ("query", "(proto eq udp) or (port.dst eq 9)")), "dport"));
        Assert.Equal(["53", "443"], Values(await QueryAsync(("log-type", "traffic"), ("query", "not (rule eq no-ssh)")), "dport"));
        Assert.Equal(["53"], Values(await QueryAsync(("log-type", "traffic"), ("query", "(receive_time geq '2026/01/01 00:08:42')")), "dport"));
    }

    [Fact]
    public async Task A_write_is_in_the_configuration_log_with_its_path_in_words()
    {
        await _bench.StartAsync();
        _bench.Config("set", "/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/tag/entry[@name='my tag']", ("element", "<color>color1</color>"));
        _bench.Config("get", "/config/shared");
        XElement entry = Assert.Single((await QueryAsync(("log-type", "config"))).Elements("entry"));
        Assert.Equal(("set", "admin", "Succeeded", " vsys  vsys1 tag  my tag"),
            (entry.Element("cmd")!.Value, entry.Element("admin")!.Value, entry.Element("result")!.Value, entry.Element("path")!.Value));
    }

    [Theory]
    [InlineData("log-type", "nonsense", 400, null)]
    [InlineData("nlogs", "many", 400, null)]
    [InlineData("query", "( addr.src in", 200, "17")]
    [InlineData("query", "a eq b c", 200, "17")]
    public async Task A_query_that_cannot_be_read_is_refused(string name, string value, int status, string? code)
    {
        await _bench.StartAsync(dataplane: false);
        Dictionary<string, string> parameters = new(StringComparer.Ordinal) { ["type"] = "log", ["log-type"] = "system", [name] = value };
        ApiAnswer answer = _bench.Send([.. parameters.Select(pair => (pair.Key, pair.Value))]);
        Assert.Equal(status, answer.Status);
        Assert.Equal(code ?? "400", (string?)XElement.Parse(answer.Body.Replace(" = ", "=", StringComparison.Ordinal)).Attribute("code"));
    }

    [Fact]
    public async Task A_report_counts_traffic_together_at_once_or_as_a_job()
    {
        await _bench.StartAsync();
        _bench.Flow();
        _bench.Flow();
        _bench.Flow(53, IpProtocol.Udp);
        XElement now = _bench.Ask(("type", "report"), ("reporttype", "predefined"), ("reportname", "top-applications"));
        XElement result = now.Element("report")!.Element("result")!;
        Assert.Equal(["ssl 2", "dns 1"], result.Elements("entry").Select(entry => $"{entry.Element("name")!.Value} {entry.Element("sessions")!.Value}"));
        Assert.Equal("top-applications", (string?)now.Element("report")!.Attribute("reportname"));

        string id = _bench.Ask(("type", "report"), ("async", "yes"), ("reporttype", "predefined"), ("reportname", "top-rules")).Descendants("job").Single().Value;
        Assert.Null(_bench.Ask(("type", "report"), ("action", "get"), ("job-id", id)).Element("result")!.Element("report"));
        await _bench.Pair.PassAsync(3);
        XElement later = _bench.Ask(("type", "report"), ("action", "get"), ("job-id", id));
        Assert.Equal("out", later.Element("result")!.Element("report")!.Descendants("rule").Single().Value);

        Assert.Equal(400, _bench.Send(("type", "report"), ("reportname", "x")).Status);
        Assert.Equal("error", (string?)_bench.Ask(("type", "report"), ("reporttype", "predefined"), ("reportname", "x")).Attribute("status"));
    }
}
