using System.Globalization;
using Amazon.EC2.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using PanOs.Aws;
using PanOs.Simulator;
using PanOs.Testing;
using Quickstart;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The quickstart's way to a real account, up to the account: the lab stands where AWS would be.</summary>
public sealed class QuickstartAwsTests : IAsyncLifetime
{
    private const string Image = "ami-0579cded2bf22993c";

    private readonly StringWriter _output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private PanOsLab? _lab;

    private PanOsLab Lab => _lab!;

    private Ec2Simulator Ec2 => Lab.World.Ec2;

    public async ValueTask InitializeAsync()
    {
        _lab = await PanOsLab.StartAsync();
        Ec2.AddInstanceProfile("panos-ha", InterfaceMovePolicy.Actions);
    }

    public async ValueTask DisposeAsync()
    {
        await Lab.DisposeAsync();
        await _output.DisposeAsync();
    }

    [Fact]
    public async Task The_same_job_runs_after_the_plan_was_shown_and_a_yes()
    {
        Assert.Equal(0, await RunAsync("yes"));
        string output = _output.ToString();
        Assert.Contains("account 123456789012, arn:aws:iam::123456789012:user/operator, region eu-central-1", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("== Plan", StringComparison.Ordinal) < output.IndexOf("Type 'yes'", StringComparison.Ordinal));
        Assert.Contains("== Failback", output, StringComparison.Ordinal);
        Assert.Equal(0, Ec2.CountResources());
    }

    // Ctrl+C in the middle of the failover.
    [Fact]
    public async Task A_run_that_is_stopped_puts_back_what_it_began_and_says_what_is_still_there()
    {
        using var stop = new CancellationTokenSource();
        using FirewallFaultRule atSuspension = Lab.World.Faults.Always(
            request =>
            {
                if (request.Detail.Contains("suspend", StringComparison.Ordinal))
                {
                    stop.Cancel();
                }

                return false;
            },
            new FirewallFault.DropBefore());

        Assert.Equal(1, await RunAsync("yes", stop: stop.Token));

        string output = _output.ToString();
        Assert.Contains("fault: the run broke off: The failover was cancelled.", output, StringComparison.Ordinal);
        Assert.Contains("is still there and costs money", output, StringComparison.Ordinal);
        Assert.Equal(["active", "passive"], Lab.World.Firewalls.Select(firewall => firewall.HaState).Order(StringComparer.Ordinal));
        DescribeInstancesResponse running = await Lab.Ec2.DescribeInstancesAsync(
            new DescribeInstancesRequest { Filters = [new Filter("instance-state-name", ["pending", "running"])] }, TestContext.Current.CancellationToken);
        Assert.Equal(2, running.Reservations.Sum(reservation => reservation.Instances.Count));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("YES")]
    [InlineData("")]
    public async Task Anything_but_a_yes_changes_nothing(string answer)
    {
        Assert.Equal(1, await RunAsync(answer));
        Assert.Contains("== Plan", _output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.\n", _output.ToString(), StringComparison.Ordinal);
        AssertNothingWritten();
    }

    [Fact]
    public async Task Missing_credentials_are_one_clear_message()
    {
        using var sts = new AmazonSecurityTokenServiceClient(
            new NoCredentials(), new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1, MaxErrorRetry = 0 });
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => RunAsync("yes", sts: sts));
        Assert.Contains("Check the credentials", error.Message, StringComparison.Ordinal);
        Assert.Empty(Ec2.Calls);
    }

    [Fact]
    public async Task Another_account_is_refused_before_anything_else()
    {
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => RunAsync("yes", more: ["--account", "999999999999"]));
        Assert.Equal("WrongAccount", error.Code);
        Assert.Contains("meant for 999999999999", error.Message, StringComparison.Ordinal);
        Assert.Single(Ec2.Calls);
    }

    [Fact]
    public async Task Marketplace_terms_that_are_not_accepted_are_said_before_the_plan()
    {
        Ec2.Faults.FailBefore("RunInstances", "OptInRequired");
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => RunAsync("yes"));
        Assert.Contains("Subscribe to the product in the AWS Marketplace", error.Message, StringComparison.Ordinal);
        AssertNothingWritten();
    }

    [Fact]
    public async Task Image_of_another_region_is_said_before_the_plan()
    {
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => RunAsync("yes", more: ["--ami", "ami-0123456789abcdef0"]));
        Assert.Equal("InvalidAMIID.NotFound", error.Code);
        AssertNothingWritten();
    }

    [Theory]
    [InlineData("--ami", "--aws", "eu-central-1", "--instance-profile", "p", "--ssh-key", "k", "--trusted", "192.0.2.1/32")]
    [InlineData("--trusted", "--aws", "eu-central-1", "--ami", "ami-1", "--instance-profile", "p", "--ssh-key", "k")]
    [InlineData("--aws", "--ami", "ami-1")]
    [InlineData("--as-written", "--aws", "eu-central-1", "--ami", "ami-1", "--instance-profile", "p", "--ssh-key", "k", "--trusted", "192.0.2.1/32", "--as-written")]
    public void Half_a_command_line_is_refused_with_what_is_missing(string named, params string[] arguments) =>
        Assert.Contains(named, Assert.Throws<UsageException>(() => QuickstartOptions.Parse(arguments)).Message, StringComparison.Ordinal);

    private async Task<int> RunAsync(string answer, IAmazonSecurityTokenService? sts = null, CancellationToken stop = default, params string[] more)
    {
        string key = Path.GetTempFileName();
        await File.WriteAllTextAsync(key + ".pub", LabPair.PublicKey, TestContext.Current.CancellationToken);
        try
        {
            QuickstartOptions options = QuickstartOptions.Parse(
                ["--aws", "eu-central-1", "--ami", Image, "--instance-profile", "panos-ha", "--ssh-key", key, "--trusted", "198.51.100.7/32", .. more]);
            HaPairTopology topology = await AwsRun.TopologyAsync(LabPair.Documented with { Region = "us-east-1", InstanceProfile = "another" }, options);
            using var own = new AmazonSecurityTokenServiceClient(
                new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
                new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1, MaxErrorRetry = 0, HttpClientFactory = new Transport(Ec2) });
            var environment = new AwsEnvironment
            {
                Pair = new FirewallPairOptions
                {
                    Ec2 = Lab.Ec2,
                    Shell = Lab.Shell,
                    Connect = Lab.Connect,
                    ReadCertificate = Lab.ReadCertificateAsync,
                    TimeProvider = Lab.Time,
                },
                Sts = sts ?? own,
                Secrets = Lab.CreateSecrets(topology),
            };
            int exitCode = -1;
            await Lab.RunAsync(async () => exitCode = await AwsRun.RunAsync(topology, options, environment, new StringReader(answer), _output, stop));
            return exitCode;
        }
        finally
        {
            File.Delete(key);
            File.Delete(key + ".pub");
        }
    }

    private void AssertNothingWritten() => Assert.Equal(0, Ec2.CountResources());

    private sealed class NoCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new AmazonClientException("Failed to resolve AWS credentials.");
    }

    private sealed class Transport(Ec2Simulator ec2) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(ec2.CreateHttpHandler());

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;
    }
}
