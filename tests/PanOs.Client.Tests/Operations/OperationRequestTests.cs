using System.Net;
using System.Xml.Linq;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PanOs.Client.Tests;

/// <summary>What each operation really sends, over a connection.</summary>
public sealed class OperationRequestTests : IDisposable
{
    private const string Job = "<response status=\"success\" code=\"19\"><result><msg><line>enqueued</line></msg><job>3</job></result></response>";

    private readonly WireMockServer _server = WireMockServer.Start();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("system", "type=op&cmd=<show><system><info /></system></show>")]
    [InlineData("version", "type=version")]
    [InlineData("chassis ready", "type=op&cmd=<show><chassis-ready /></show>")]
    [InlineData("clock", "type=op&cmd=<show><clock /></show>")]
    [InlineData("licences", "type=op&cmd=<request><license><info /></license></request>")]
    [InlineData("password hash", "type=op&cmd=<request><password-hash><password>pw</password></password-hash></request>")]
    [InlineData("pending changes", "type=op&cmd=<check><pending-changes /></check>")]
    [InlineData("full commit", "type=op&cmd=<check><full-commit-required /></check>")]
    [InlineData("changes", "type=op&cmd=<show><config><list><changes><partial><admin><member>admin</member></admin></partial></changes></list></config></show>")]
    [InlineData("change summary", "type=op&cmd=<show><config><list><change-summary /></list></config></show>")]
    [InlineData("jobs", "type=op&cmd=<show><jobs><all /></jobs></show>")]
    [InlineData("job", "type=op&cmd=<show><jobs><id>4</id></jobs></show>")]
    [InlineData("ha", "type=op&cmd=<show><high-availability><state /></high-availability></show>")]
    [InlineData("ha synchronization", "type=op&cmd=<show><high-availability><state-synchronization /></high-availability></show>")]
    [InlineData("interfaces", "type=op&cmd=<show><interface>all</interface></show>")]
    [InlineData("interface", "type=op&cmd=<show><interface>ethernet1/1</interface></show>")]
    [InlineData("arp", "type=op&cmd=<show><arp><entry name=\"all\" /></arp></show>")]
    [InlineData("session info", "type=op&cmd=<show><session><info /></session></show>")]
    [InlineData("sessions", "type=op&cmd=<show><session><all /></session></show>")]
    [InlineData("routes", "type=op&cmd=<show><routing><route /></routing></show>")]
    [InlineData("forwarding", "type=op&cmd=<show><routing><fib /></routing></show>")]
    [InlineData("lookup", "type=op&cmd=<test><routing><fib-lookup><virtual-router>default</virtual-router><ip>8.8.8.8</ip></fib-lookup></routing></test>")]
    [InlineData("plugins", "type=op&cmd=<show><plugins><installed /></plugins></show>")]
    [InlineData("failover mode", "type=op&cmd=<show><plugins><vm_series><aws><ha><failover-mode /></ha></aws></vm_series></plugins></show>")]
    [InlineData("packet io", "type=op&cmd=<show><system><setting><dpdk-pkt-io /></setting></system></show>")]
    [InlineData("log", "type=log&action=get&job-id=1")]
    [InlineData("log query", "type=log&log-type=system&nlogs=500&skip=0&dir=backward")]
    [InlineData("report", "type=report&async=yes&reporttype=dynamic&reportname=top-app-summary")]
    [InlineData("tech support", "type=export&category=tech-support&action=status&job-id=1")]
    [InlineData("user-id", "type=user-id&cmd=<uid-message><version>1.0</version><type>update</type><payload><unregister><entry ip=\"10.0.0.1\"><tag><member>x</member></tag></entry></unregister></payload></uid-message>")]
    [InlineData("registered addresses", "type=op&cmd=<show><object><registered-ip><limit>500</limit><start-point>1</start-point></registered-ip></object></show>")]
    [InlineData("user mappings", "type=op&cmd=<show><user><ip-user-mapping><all /></ip-user-mapping></user></show>")]
    [InlineData("dynamic groups", "type=op&cmd=<show><object><dynamic-address-group><all /></dynamic-address-group></object></show>")]
    [InlineData("sync", "type=op&cmd=<request><high-availability><sync-to-remote><running-config /></sync-to-remote></high-availability></request>")]
    public async Task A_question_is_one_post_with_exactly_these_parameters(string question, string form)
    {
        Assert.Equal(form, await FormOf(client => TypedQuestions.All[question](client, Ct)));
    }

    [Fact]
    public async Task A_command_in_words_goes_out_as_xml_to_a_virtual_system_behind_a_panorama() =>
        Assert.Equal(
            "type=op&cmd=<show><jobs><id>4</id></jobs></show>&vsys=vsys2&target=007000001222",
            await FormOf(client => client.RunCommandAsync("show jobs id \"4\"", new CommandOptions { Vsys = "vsys2", Target = "007000001222" }, Ct)));

    [Fact]
    public async Task The_advanced_routing_engine_has_commands_of_its_own()
    {
        Assert.Equal(
            "type=op&cmd=<test><advanced-routing><fib-lookup><logical-router>lr</logical-router><ip>8.8.8.8</ip></fib-lookup></advanced-routing></test>",
            await FormOf(client => client.LookUpRouteAsync("lr", IPAddress.Parse("8.8.8.8"), RoutingEngine.Advanced, Ct)));
        Assert.Equal(
            "type=op&cmd=<show><advanced-routing><route><logical-router>lr</logical-router></route></advanced-routing></show>",
            await FormOf(client => client.GetRoutesAsync(RoutingEngine.Advanced, "lr", Ct)));
        Assert.Equal(
            "type=op&cmd=<show><advanced-routing><fib /></advanced-routing></show>",
            await FormOf(client => client.GetForwardingTableAsync(RoutingEngine.Advanced, cancellationToken: Ct)));
    }

    [Fact]
    public async Task Orders_to_the_high_availability()
    {
        Assert.Equal("type=op&cmd=<request><high-availability><state><suspend /></state></high-availability></request>", await FormOf(client => client.SuspendAsync(Ct)));
        Assert.Equal("type=op&cmd=<request><high-availability><state><functional /></state></high-availability></request>", await FormOf(client => client.MakeFunctionalAsync(Ct)));
        Assert.Equal("type=op&cmd=<request><restart><system /></restart></request>", await FormOf(client => client.RestartAsync(Ct)));
        Assert.Equal("type=op&cmd=<request><plugins><vm_series><aws><ha><failover-mode>interface-move</failover-mode></ha></aws></vm_series></plugins></request>", await FormOf(client => client.SetAwsFailoverModeAsync(AwsFailoverMode.InterfaceMove, Ct)));
        Assert.Equal("type=op&cmd=<set><system><setting><dpdk-pkt-io>off</dpdk-pkt-io></setting></system></set>", await FormOf(client => client.SetDpdkAsync(false, Ct)));
        Assert.Equal("type=op&cmd=<request><high-availability><sync-to-remote><disk-state /></sync-to-remote></high-availability></request>", await FormOf(client => client.SyncToPeerAsync(PeerSyncContent.DiskState, Ct)));
    }

    [Fact]
    public async Task A_log_query_says_which_entries_and_how_many() =>
        Assert.Equal(
            "type=log&log-type=traffic&nlogs=5000&skip=40&dir=forward&query=(app eq ssl) and (addr.src in 10.0.1.0/24)",
            await FormOf(
                client => client.StartLogQueryAsync(
                    new LogQuery(LogTypes.Traffic) { Filter = "(app eq ssl) and (addr.src in 10.0.1.0/24)", PageSize = 5000, Skip = 40, Direction = LogDirection.OldestFirst }, Ct),
                Job));

    [Fact]
    public async Task Each_kind_of_report_says_what_it_is()
    {
        Assert.Equal("type=report&async=yes&reporttype=predefined&reportname=top-attackers-summary&topn=5", await FormOf(client => client.GetReportAsync(ReportRequest.Predefined("top-attackers-summary") with { TopN = 5 }, cancellationToken: Ct)));
        Assert.Equal("type=report&async=yes&reporttype=custom&reportname=my report&vsys=shared", await FormOf(client => client.GetReportAsync(ReportRequest.Custom("my report") with { Vsys = "shared" }, cancellationToken: Ct)));
        Assert.Equal("type=report&async=yes&reporttype=dynamic&reportname=top-app-summary&period=last-hour", await FormOf(client => client.GetReportAsync(ReportRequest.Dynamic("top-app-summary") with { Period = "last-hour" }, cancellationToken: Ct)));
        Assert.Equal("type=report&async=yes&reporttype=dynamic&reportname=top-app-summary&start-time=2026/01/31 10:00:00&end-time=2026/01/31 11:00:00", await FormOf(client => client.GetReportAsync(ReportRequest.Dynamic("top-app-summary") with { Start = new DateTime(2026, 1, 31, 10, 0, 0), End = new DateTime(2026, 1, 31, 11, 0, 0) }, cancellationToken: Ct)));
        Assert.Equal(
            "type=report&async=yes&reporttype=dynamic&reportname=custom-dynamic-report&cmd=<type><trsum /></type><period>last-hour</period>",
            await FormOf(client => client.GetReportAsync(ReportRequest.AdHoc(new XElement("type", new XElement("trsum")), new XElement("period", "last-hour")), cancellationToken: Ct)));
    }

    private async Task<string> FormOf(Func<PanOsClient, Task> call, string answer = "<response status=\"success\"><result/></response>")
    {
        _server.Reset();
        _server.Given(Request.Create()).RespondWith(Response.Create().WithHeader("Content-Type", "application/xml").WithBody(answer));
        await using var client = new PanOsClient(new Uri(_server.Url!), PanOsCredential.ApiKey("k"));
        try
        {
            await call(client);
        }
        catch (PanOsApiException)
        {
            // The answer is not what this test is about.
        }

        var request = Assert.Single(_server.LogEntries).RequestMessage!;
        Assert.Equal(("POST", _server.Url + "/api/"), (request.Method, request.Url));
        return WebUtility.UrlDecode(request.Body!);
    }
}
