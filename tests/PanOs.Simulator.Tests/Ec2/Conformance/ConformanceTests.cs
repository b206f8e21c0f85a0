using System.Runtime.CompilerServices;
using Amazon.EC2;
using Amazon.Runtime;
using Amazon.SecurityToken;

namespace PanOs.Simulator.Tests;

/// <summary>
/// What any EC2 must do, asked through the real client: the same tests and assertions for every implementation. A rule
/// that neither a document nor a recorded error shows has <c>Unconfirmed</c> in its test's name: it is what is generally
/// said of EC2, and no proof of anything.
/// </summary>
public abstract partial class ConformanceTests
{
    private protected abstract Task CheckAsync(Func<ConformanceLab, Task> test, [CallerMemberName] string name = "");
}

/// <summary>An account of its own for one test.</summary>
internal abstract class ConformanceLab : Ec2Maker, IDisposable
{
    public const string Zone = "eu-central-1a";
    public const string OtherZone = "eu-central-1b";

    public abstract IAmazonSecurityTokenService Sts { get; }

    public void Dispose()
    {
        Client.Dispose();
        Sts.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The strict EC2 of this repository. It knows no gaps.</summary>
public sealed class StrictEc2ConformanceTests : ConformanceTests
{
    private protected override async Task CheckAsync(Func<ConformanceLab, Task> test, [CallerMemberName] string name = "")
    {
        using var lab = new StrictLab();
        await test(lab);
    }

    private sealed class StrictLab : ConformanceLab
    {
        private readonly Ec2Lab _lab = new();

        public StrictLab() => Sts = new AmazonSecurityTokenServiceClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            new AmazonSecurityTokenServiceConfig
            {
                RegionEndpoint = Amazon.RegionEndpoint.EUCentral1,
                MaxErrorRetry = 0,
                HttpClientFactory = new Ec2Lab.Factory(_lab.Ec2),
            });

        public override AmazonEC2Client Client => _lab.Client;

        public override IAmazonSecurityTokenService Sts { get; }

        public override Task WaitAsync(double seconds) => _lab.WaitAsync(seconds);
    }
}

/// <summary>moto, as a second opinion that nobody here wrote. Its known gaps are in <see cref="MotoGaps"/>.</summary>
public sealed class MotoConformanceTests(MotoServer moto) : ConformanceTests, IClassFixture<MotoServer>
{
    private protected override async Task CheckAsync(Func<ConformanceLab, Task> test, [CallerMemberName] string name = "")
    {
        Assert.SkipWhen(moto.Address is null, moto.WhyNot);
        await moto.ResetAsync(Ec2Lab.Token);
        using var lab = new MotoLab(moto);
        string? gap = MotoGaps.Known.GetValueOrDefault(name);
        try
        {
            await test(lab);
        }
        catch (Exception exception) when (gap is not null && exception is not OperationCanceledException)
        {
            Assert.Skip($"known gap of moto: {gap}");
        }

        if (gap is not null)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"this moto no longer has the gap '{gap}': take it off the list");
        }
    }

    private sealed class MotoLab(MotoServer moto) : ConformanceLab
    {
        private readonly BasicAWSCredentials _credentials = new("AKIDEXAMPLE", "secret");
        private AmazonEC2Client? _client;
        private AmazonSecurityTokenServiceClient? _sts;

        public override AmazonEC2Client Client => _client ??= new(_credentials, moto.Configure(new AmazonEC2Config()));

        public override IAmazonSecurityTokenService Sts => _sts ??= new(_credentials, moto.Configure(new AmazonSecurityTokenServiceConfig()));

        // No time passes in moto: what takes EC2 a while is done with the answer.
        public override Task WaitAsync(double seconds) => Task.CompletedTask;
    }
}
