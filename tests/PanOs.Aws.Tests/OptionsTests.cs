namespace PanOs.Aws.Tests;

public sealed class OptionsTests : IDisposable
{
    private readonly Ec2World _world = new();

    public static TheoryData<string, Ec2DeploymentOptions> OutOfRange => new()
    {
        { nameof(Ec2DeploymentOptions.PollInterval), new() { PollInterval = TimeSpan.Zero } },
        { nameof(Ec2DeploymentOptions.WaitLimit), new() { WaitLimit = Timeout.InfiniteTimeSpan } },
        { nameof(Ec2DeploymentOptions.ConsistencyWindow), new() { ConsistencyWindow = TimeSpan.FromDays(31) } },
        { nameof(Ec2DeploymentOptions.DependencyWindow), new() { DependencyWindow = TimeSpan.FromSeconds(-1) } },
        { nameof(Ec2DeploymentOptions.Parallelism), new() { Parallelism = 0 } },
        { nameof(Ec2DeploymentOptions.MaxRetries), new() { MaxRetries = -1 } },
    };

    public void Dispose() => _world.Dispose();

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void What_is_out_of_range_is_refused_where_it_is_given(string name, Ec2DeploymentOptions options)
    {
        Action[] all =
        [
            () => _ = new Ec2Deployment(_world.Client, _world.Spec, options),
            () => _ = new Ec2Instances(_world.Client, options),
            () => _ = new Ec2NetworkInterfaces(_world.Client, options),
            () => _ = new Ec2ElasticAddresses(_world.Client, options),
            () => _ = new Ec2VpcReader(_world.Client, options),
        ];

        Assert.All(all, make => Assert.Contains(name, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal));
        Assert.Empty(_world.Ec2.Calls);
    }
}
