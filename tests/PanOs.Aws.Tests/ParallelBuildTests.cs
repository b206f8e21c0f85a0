using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class ParallelBuildTests
{
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Network_is_built_in_under_a_third_of_the_time_that_one_call_after_the_other_takes()
    {
        using var world = new Ec2World();
        DeploymentSpec network = world.Spec with { Instances = [] };
        Ec2Deployment deployment = world.Deployment(network);
        Ec2Plan plan = await deployment.PlanAsync(Token);
        world.Ec2.Faults.Latency = s_latency;
        int before = world.Ec2.Calls.Count;
        TimeSpan start = world.Clock.Elapsed;
        await deployment.ApplyAsync(plan, cancellationToken: Token);

        int calls = world.Ec2.Calls.Count - before;
        TimeSpan took = world.Clock.Elapsed - start;
        Assert.InRange(calls, 45, 65);
        Assert.True(took * 3 < calls * s_latency, $"{calls} calls took {took}, one after the other {calls * s_latency}");
    }

    [Fact]
    public async Task Never_more_calls_are_under_way_than_the_options_allow()
    {
        using var world = new Ec2World();
        world.Ec2.Faults.Latency = s_latency;
        await world.BuildAsync();

        // Each call is on record when it ends, so those that overlap end within one latency.
        List<DateTimeOffset> ends = [.. world.Ec2.Calls.Select(call => call.At)];
        Assert.All(ends, end => Assert.InRange(ends.Count(other => other > end - s_latency && other <= end), 1, 4));
    }
}
