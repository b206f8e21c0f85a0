using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using System.Xml.Linq;
using Amazon.EC2;
using Amazon.Runtime;

namespace PanOs.Simulator.Tests;

/// <summary>The server over real connections.</summary>
public sealed class ServerTests
{
    private const string Device = "/config/devices/entry[@name='localhost.localdomain']";

    [Fact]
    public async Task A_client_reads_writes_and_commits_over_TLS()
    {
        await using ServerBench bench = await ServerBench.StartAsync("--version", "11.1.4", "--admin", "admin:admin", "--admin", "eve:p:w");
        Assert.Equal("11.1.4", (await bench.AskAsync(("type", "version"))).Descendants("sw-version").Single().Value);
        Assert.Equal("20", (string?)(await bench.AskAsync(
            ("type", "config"), ("action", "set"), ("xpath", $"{Device}/deviceconfig/system"), ("element", "<hostname>served</hostname>"))).Attribute("code"));
        XElement job = await ServerBench.CommitAsync(bench.Http, bench.Key);
        Assert.Equal("OK", job.Element("result")!.Value);
        XElement info = await ServerBench.OpAsync(bench.Http, await ServerBench.KeyAsync(bench.Http, "eve", "p:w"), "<show><system><info/></system></show>");
        Assert.Equal("served", info.Descendants("hostname").Single().Value);
    }

    [Fact]
    public async Task A_configuration_from_a_file_is_what_it_runs()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "<config version='10.2.0'><mgt-config><users/></mgt-config><devices><entry name='localhost.localdomain'><deviceconfig><system><hostname>from-file</hostname></system></deviceconfig><vsys><entry name='vsys1'/></vsys></entry></devices></config>");
            await using ServerBench bench = await ServerBench.StartAsync("--config", path);
            XElement shown = await bench.AskAsync(("type", "config"), ("action", "show"), ("xpath", $"{Device}/deviceconfig/system/hostname"));
            Assert.Equal("from-file", shown.Descendants("hostname").Single().Value);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_connection_stays_open_unless_it_is_asked_to_close()
    {
        await using ServerBench bench = await ServerBench.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(bench.Host.Listen!.Options.IPEndPoint!);
        await using var tls = new SslStream(socket.GetStream(), leaveInnerStreamOpen: false, (_, certificate, _, _) => certificate?.GetSerialNumberString() == bench.Host.Listen.Certificate!.SerialNumber);
        await tls.AuthenticateAsClientAsync("localhost");
        using var reader = new StreamReader(tls);
        for (int i = 0; i < 3; i++)
        {
            await tls.WriteAsync(Encoding.ASCII.GetBytes($"GET /api/?type=version HTTP/1.1\r\nHost: x\r\n{(i < 2 ? "" : "Connection: close\r\n")}\r\n"));
            Assert.Equal("HTTP/1.1 403 Forbidden", await reader.ReadLineAsync());
            var headers = new List<string>();
            while (await reader.ReadLineAsync() is { Length: > 0 } header)
            {
                headers.Add(header);
            }

            Assert.Equal(i == 2, headers.Contains("Connection: close", StringComparer.OrdinalIgnoreCase));
            int length = int.Parse(headers.Single(header => header.StartsWith("Content-Length: ", StringComparison.Ordinal))[16..]);
            char[] body = new char[length];
            Assert.Equal(length, await reader.ReadBlockAsync(body));
        }

        // The end is the end of the stream, not a reset.
        Assert.Null(await reader.ReadLineAsync());
    }

    [Fact]
    public async Task Plain_HTTP_leads_to_the_same_firewall()
    {
        await using ServerBench bench = await ServerBench.StartAsync("--http", "127.0.0.1:0");
        using HttpClient http = ServerBench.Client(bench.Host.Http!);
        Assert.Equal("http", http.BaseAddress!.Scheme);
        Assert.Equal("success", (string?)(await ServerBench.AskAsync(http, bench.Key, ("type", "version"))).Attribute("status"));
    }

    [Fact]
    public async Task Faults_happen_to_the_connection_itself()
    {
        await using ServerBench bench = await ServerBench.StartAsync();
        FirewallFaults faults = bench.Host.World.World.Faults;
        (string, string)[] ask = [("type", "version")];

        faults.Once(request => request.Type == "version", new FirewallFault.DropBefore());
        await Assert.ThrowsAsync<HttpRequestException>(() => bench.SendAsync(ask));
        faults.Once(request => request.Type == "version", new FirewallFault.Truncate(30));
        HttpRequestException truncated = await Assert.ThrowsAsync<HttpRequestException>(() => bench.SendAsync(ask));
        Assert.Equal(HttpRequestError.ResponseEnded, Assert.IsType<HttpIOException>(truncated.InnerException).HttpRequestError);
        faults.Once(request => request.Type == "version", new FirewallFault.Truncate(0));
        await Assert.ThrowsAsync<HttpRequestException>(() => bench.SendAsync(ask));
        faults.Once(request => request.Type == "version", new FirewallFault.Drip(7, TimeSpan.FromSeconds(1)));
        Assert.Equal("success", (string?)(await bench.AskAsync(ask)).Attribute("status"));
        faults.Once(null, new FirewallFault.Status());
        Assert.Equal(HttpStatusCode.BadGateway, (await bench.SendAsync(ask)).StatusCode);

        faults.Once(null, new FirewallFault.WrongCertificate());
        using HttpClient another = ServerBench.Client(bench.Host.Listen!);
        HttpRequestException untrusted = await Assert.ThrowsAsync<HttpRequestException>(() => ServerBench.SendAsync(another, bench.Key, ask));
        Assert.Equal(HttpRequestError.SecureConnectionError, untrusted.HttpRequestError);
        Assert.Equal("success", (string?)(await ServerBench.AskAsync(another, bench.Key, ask)).Attribute("status"));
    }

    [Fact]
    public async Task A_reboot_drops_connections_and_the_firewall_comes_back()
    {
        await using ServerBench bench = await ServerBench.StartAsync();
        await ServerBench.OpAsync(bench.Http, bench.Key, "<request><restart><system/></restart></request>");
        bool wasAway = false;
        await ServerBench.UntilAsync(
            async () =>
            {
                try
                {
                    return (string?)(await bench.AskAsync(("type", "version"))).Attribute("status") == "success";
                }
                catch (HttpRequestException)
                {
                    wasAway = true;
                    return false;
                }
            },
            answers => answers && wasAway);
    }

    [Fact]
    public async Task Two_firewalls_form_a_pair_when_a_client_configures_HA()
    {
        await using ServerBench bench = await ServerBench.StartAsync("--pair", "127.0.0.1:0");
        using HttpClient other = ServerBench.Client(bench.Host.Pair!);
        string otherKey = await ServerBench.KeyAsync(other);
        await ConfigureAsync(bench.Http, bench.Key, "10", "20", 100);
        await ConfigureAsync(other, otherKey, "20", "10", 110);

        foreach ((HttpClient http, string key, string state) in ((HttpClient, string, string)[])[(bench.Http, bench.Key, "active"), (other, otherKey, "passive")])
        {
            XElement group = await ServerBench.UntilAsync(
                async () => (await ServerBench.OpAsync(http, key, "<show><high-availability><state/></high-availability></show>")).Descendants("group").First(),
                group => group.Element("local-info")?.Element("state-sync")?.Value == "Complete" && group.Element("local-info")?.Element("state")?.Value == state);
            Assert.Equal("up", group.Element("peer-info")!.Element("conn-ha1")!.Element("conn-status")!.Value);
        }

        static async Task ConfigureAsync(HttpClient http, string key, string own, string peer, int priority)
        {
            await ServerBench.AskAsync(http, key, ("type", "config"), ("action", "set"), ("xpath", $"{Device}/network/interface/ethernet"), ("element", "<entry name='ethernet1/1'><ha/></entry>"));
            XElement set = await ServerBench.AskAsync(http, key, ("type", "config"), ("action", "set"), ("xpath", $"{Device}/deviceconfig/high-availability"), ("element",
                $"<enabled>yes</enabled><interface><ha1><port>management</port></ha1><ha2><port>ethernet1/1</port><ip-address>10.0.3.{own}</ip-address><netmask>255.255.255.128</netmask></ha2></interface>"
                + $"<group><group-id>1</group-id><peer-ip>10.0.0.{peer}</peer-ip><mode><active-passive/></mode><election-option><device-priority>{priority}</device-priority></election-option><state-synchronization><enabled>yes</enabled><transport>udp</transport></state-synchronization></group>"));
            Assert.Equal("20", (string?)set.Attribute("code"));
            Assert.Equal("OK", (await ServerBench.CommitAsync(http, key)).Element("result")!.Value);
        }
    }

    [Fact]
    public async Task The_EC2_endpoint_speaks_to_the_real_SDK()
    {
        await using ServerBench bench = await ServerBench.StartAsync("--ec2", "127.0.0.1:0");
        using var ec2 = new AmazonEC2Client(new BasicAWSCredentials("KEY", "secret"), new AmazonEC2Config
        {
            ServiceURL = bench.Host.Ec2!.Address.ToString(),
            AuthenticationRegion = new Ec2SimulatorOptions().Region,
        });
        var made = await ec2.CreateVpcAsync(new Amazon.EC2.Model.CreateVpcRequest("10.0.0.0/16"));
        Assert.StartsWith("vpc-", made.Vpc.VpcId, StringComparison.Ordinal);
        AmazonEC2Exception refused = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.DeleteVpcAsync(new Amazon.EC2.Model.DeleteVpcRequest("vpc-0")));
        Assert.StartsWith("InvalidVpc", refused.ErrorCode, StringComparison.OrdinalIgnoreCase);
    }
}
