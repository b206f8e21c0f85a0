using Amazon;
using Amazon.EC2;
using Amazon.Runtime;
using PanOs.Aws;
using PanOs.HaPair;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// The process ends at its k-th call, the next one applies again: that must end as one clean run does. A sample of the
/// calls by default, every third of them with PANOS_EXHAUSTIVE=1.
/// </summary>
public sealed class CrashTests
{
    // The clean run has a few more; a k beyond its last call lets it end, which is fine too.
    private const int Calls = 170;

    public static TheoryData<int> Points
    {
        get
        {
            bool exhaustive = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";
            var points = new TheoryData<int>();
            for (int k = 2; k <= Calls; k += exhaustive ? 3 : 30)
            {
                points.Add(k);
            }

            return points;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task An_apply_that_ends_at_a_call_is_completed_by_the_next(int k)
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            await DieAsync(lab, k);

            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());

            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            HaPairPlan again = await lab.Pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
            Assert.Equal(2, lab.Lab.CountCommits());
            Assert.Equal(2, lab.World.Firewalls.Count);
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources(lab.Topology.Name));
        });
    }

    private static async Task DieAsync(LabPair lab, int k)
    {
        var life = new Life(k);
        using HttpMessageHandler ec2Handler = new MortalHandler(lab.World.Ec2.CreateHttpHandler(), life);
        using HttpMessageHandler firewallHandler = new MortalHandler(lab.World.CreateFirewallHandler(lab.Lab.Options.OperatorAddress), life);
        var configuration = new AmazonEC2Config
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(lab.Topology.Region),
            HttpClientFactory = new Factory(ec2Handler),
        };
        Ec2ClientSettings.Apply(configuration);
        using var ec2 = new AmazonEC2Client(new BasicAWSCredentials("LABACCESSKEY", "lab"), configuration);
        await using var mortal = new FirewallPair(lab.Topology, lab.Lab.CreateSecrets(lab.Topology), new FirewallPairOptions
        {
            Ec2 = ec2,
            Shell = new MortalShell(lab.Lab.Shell, life),
            Connect = contact => lab.Lab.Connect(contact, firewallHandler),
            ReadCertificate = lab.Lab.ReadCertificateAsync,
            TimeProvider = lab.Lab.Time,
        });
        try
        {
            await mortal.ApplyAsync(await mortal.PlanAsync());
        }
        catch (Exception) when (life.IsOver)
        {
            // As it should be: nothing that it did after its end left the process.
        }
    }

    /// <summary>Counts calls; the last one arrives, but its answer does not, and none gets out afterwards.</summary>
    private sealed class Life(int calls)
    {
        private int _calls;

        public bool IsOver => _calls >= calls;

        public bool BeginCall()
        {
            ObjectDisposedException.ThrowIf(IsOver, this);
            return ++_calls < calls;
        }
    }

    private sealed class MortalHandler(HttpMessageHandler inner, Life life) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bool survives = life.IsOver ? throw Gone() : life.BeginCall();
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return survives ? answer : throw Gone();
        }

        private static HttpRequestException Gone() => new(HttpRequestError.ConnectionError, "The process is gone.");
    }

    private sealed class MortalShell(IFirewallShellConnector inner, Life life) : IFirewallShellConnector
    {
        public async Task<IFirewallShell> ConnectAsync(FirewallShellTarget target, CancellationToken cancellationToken = default) =>
            life.IsOver
                ? throw new FirewallShellException(FirewallShellFailure.Refused, "The process is gone.")
                : new Session(await inner.ConnectAsync(target, cancellationToken).ConfigureAwait(false), life);

        private sealed class Session(IFirewallShell inner, Life life) : IFirewallShell
        {
            public string? HostKey => inner.HostKey;

            public Task WriteLineAsync(string line, CancellationToken cancellationToken = default)
            {
                bool survives = life.IsOver ? throw Gone() : life.BeginCall();
                Task written = inner.WriteLineAsync(line, cancellationToken);
                return survives ? written : throw Gone();
            }

            public Task<string> ReadAsync(CancellationToken cancellationToken = default) =>
                life.IsOver ? throw Gone() : inner.ReadAsync(cancellationToken);

            public ValueTask DisposeAsync() => inner.DisposeAsync();

            private static FirewallShellException Gone() => new(FirewallShellFailure.Refused, "The process is gone.");
        }
    }

    private sealed class Factory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }
}
