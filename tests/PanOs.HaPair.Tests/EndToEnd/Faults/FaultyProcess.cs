using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Web;
using System.Xml.Linq;
using Amazon;
using Amazon.EC2;
using Amazon.Runtime;
using PanOs.Aws;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A process that works on the pair of a lab, each of whose calls may go wrong.</summary>
internal sealed class FaultyProcess : IDisposable
{
    private readonly LabPair _lab;
    private readonly FaultyCalls _calls;
    private readonly HttpMessageHandler _ec2;
    private readonly HttpMessageHandler _firewalls;
    private readonly AmazonEC2Client _client;

    public FaultyProcess(LabPair lab, FaultyCalls calls, PairSecrets? secrets = null, Func<FirewallPairOptions, FirewallPairOptions>? with = null, HaPairTopology? topology = null)
    {
        _lab = lab;
        _calls = calls;
        _ec2 = new Ec2Wire(lab.World.Ec2.CreateHttpHandler(), calls);
        _firewalls = new FirewallWire(lab.World.CreateFirewallHandler(lab.Lab.Options.OperatorAddress), this);
        var configuration = new AmazonEC2Config { RegionEndpoint = RegionEndpoint.GetBySystemName(lab.Topology.Region), HttpClientFactory = new Factory(_ec2) };
        _client = new AmazonEC2Client(new BasicAWSCredentials("LABACCESSKEY", "lab"), Ec2ClientSettings.Apply(configuration));
        var options = new FirewallPairOptions
        {
            Ec2 = _client,
            Shell = new Ssh(this),
            Connect = contact => lab.Lab.Connect(contact, _firewalls),
            ReadCertificate = ReadCertificateAsync,
            TimeProvider = lab.Lab.Time,
        };
        Pair = new FirewallPair(topology ?? lab.Topology, secrets ?? lab.Lab.CreateSecrets(lab.Topology), with is null ? options : with(options));
    }

    public FirewallPair Pair { get; }

    /// <summary>Whether the way to a firewall's management (<c>primary</c>, <c>secondary</c>) is cut now.</summary>
    public Func<string, bool> IsCut { get; init; } = static _ => false;

    /// <summary>Does work until its end, or that of the process.</summary>
    /// <returns>What it failed with; null when it did not, or is gone.</returns>
    public async Task<Exception?> RunAsync(Func<FirewallPair, Task> work)
    {
        Task job = work(Pair);
        await Task.WhenAny(job, _calls.End);
        if (_calls.HasEnded)
        {
            return null;
        }

        try
        {
            await job;
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>Work of its own that goes nowhere when the process has ended.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _ec2.Dispose();
        _firewalls.Dispose();
    }

    private Task<string> ReadCertificateAsync(Uri address, CancellationToken cancellationToken) => _calls.CallAsync(
        NameOf(address.Host), "certificate",
        async () =>
        {
            try
            {
                await PassAsync(address.Host, cancellationToken);
            }
            catch (HttpRequestException unreachable)
            {
                throw new PanOsTransportException(unreachable.Message, unreachable) { Device = address.Authority, IsTransient = true, WasNotSent = true };
            }

            return await _lab.Lab.ReadCertificateAsync(address, cancellationToken);
        },
        _ => throw new PanOsTransportException("The connection was cut.") { Device = address.Authority, IsTransient = true, WasNotSent = true });

    // A packet that nobody answers: the caller gives up after its patience.
    private async Task PassAsync(string address, CancellationToken cancellationToken)
    {
        if (IsCut(NameOf(address)))
        {
            await Task.Delay(TimeSpan.FromSeconds(20), _lab.Lab.Time, cancellationToken);
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"{address} does not answer.", new SocketException((int)SocketError.TimedOut));
        }
    }

    // The order of birth, which is the same in every run.
    private string NameOf(string address)
    {
        SimulatedFirewall? firewall = _lab.World.FindFirewallAt(_lab.Lab.Options.OperatorAddress, IPAddress.Parse(address));
        int index = firewall is null ? -1 : _lab.World.Firewalls.ToList().IndexOf(firewall);
        return index switch { 0 => "primary", 1 => "secondary", _ => address };
    }

    private sealed class Ec2Wire(HttpMessageHandler inner, FaultyCalls calls) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string action = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(CancellationToken.None))["Action"] ?? "";
            return await calls.CallAsync("aws", action, SendHereAsync, fault => fault == CallFault.FailsBefore
                ? Answer(
                    request, HttpStatusCode.Forbidden, "text/xml",
                    "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors><RequestID>0</RequestID></Response>")
                : throw Cut());

            // What was sent is done, whether or not the caller still waits for the answer.
            async Task<HttpResponseMessage> SendHereAsync()
            {
                HttpResponseMessage answer = await base.SendAsync(request, CancellationToken.None);
                cancellationToken.ThrowIfCancellationRequested();
                return answer;
            }
        }
    }

    private sealed class FirewallWire(HttpMessageHandler inner, FaultyProcess process) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(CancellationToken.None);
            return await process._calls.CallAsync(
                process.NameOf(request.RequestUri!.Host), OperationOf(body), SendHereAsync, fault => fault == CallFault.FailsBefore
                    ? Answer(request, HttpStatusCode.BadGateway, "text/html", "<html><body>502 Bad Gateway</body></html>")
                    : throw Cut());

            async Task<HttpResponseMessage> SendHereAsync()
            {
                await process.PassAsync(request.RequestUri!.Host, cancellationToken);
                return await base.SendAsync(request, cancellationToken);
            }
        }

        private static string OperationOf(string body)
        {
            System.Collections.Specialized.NameValueCollection form = HttpUtility.ParseQueryString(body);
            return $"{form["type"]} {form["action"]}{(form["cmd"] is { } command ? Path(command) : "")}".Trim();
        }

        private static string Path(string command)
        {
            List<string> names = [];
            for (XElement? at = XElement.Parse(command); at is not null; at = at.Elements().FirstOrDefault())
            {
                names.Add(at.Name.LocalName);
            }

            return string.Join(' ', names);
        }
    }

    private sealed class Ssh(FaultyProcess process) : IFirewallShellConnector
    {
        public async Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default)
        {
            string actor = process.NameOf(target.Address) + " cli";
            return await process._calls.CallAsync<IFirewallShell>(actor, "connect", OpenAsync, _ => throw new FirewallShellException(FirewallShellFailure.Unreachable, "The connection was cut."));

            async Task<IFirewallShell> OpenAsync()
            {
                try
                {
                    await process.PassAsync(target.Address, cancellationToken);
                }
                catch (HttpRequestException unreachable)
                {
                    throw new FirewallShellException(FirewallShellFailure.Unreachable, unreachable.Message, unreachable);
                }

                IFirewallShell shell = await process._lab.Lab.Shell.ConnectAsync(target, cancellationToken);
                process._calls.AtEnd(shell.DisposeAsync);
                return new Session(shell, actor, target.Password, process._calls);
            }
        }
    }

    private sealed class Session(IFirewallShell inner, string actor, string? password, FaultyCalls calls) : IFirewallShell
    {
        public string? HostKey => inner.HostKey;

        public Task WriteLineAsync(string line, CancellationToken cancellationToken = default) => calls.CallAsync(
            actor, line == password ? "password" : line,
            async () =>
            {
                await inner.WriteLineAsync(line, cancellationToken);
                return true;
            },
            _ => throw new FirewallShellException(FirewallShellFailure.Closed, "The connection was cut."));

        public Task<string> ReadAsync(CancellationToken cancellationToken = default) =>
            calls.HasEnded ? FaultyCalls.Never<string>() : inner.ReadAsync(cancellationToken);

        public ValueTask DisposeAsync() => calls.HasEnded ? ValueTask.CompletedTask : inner.DisposeAsync();
    }

    private static HttpRequestException Cut() => new(
        HttpRequestError.ResponseEnded, "The connection was cut.", new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely."));

    private static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode status, string type, string body) =>
        new(status) { RequestMessage = request, Content = new StringContent(body, Encoding.UTF8, type) };

    private sealed class Factory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
