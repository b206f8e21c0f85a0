using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class EventualConsistencyTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public async Task Build_waits_for_what_it_made_to_become_visible(int seconds)
    {
        using var world = new Ec2World();
        world.Ec2.Faults.NotFoundWindow = TimeSpan.FromSeconds(seconds);
        Ec2Observation built = await world.BuildAsync();
        Assert.Equal(30, built.ResourceCount);
        Assert.Empty(built.Strays);
        Assert.Equal(30, world.Ec2.CountResources());
    }

    [Fact]
    public async Task Lost_answer_about_what_is_not_visible_yet_makes_nothing_twice()
    {
        using var world = new Ec2World();
        world.Ec2.Faults.NotFoundWindow = TimeSpan.FromSeconds(4);
        world.Ec2.Faults.LoseAnswer("CreateVpc");
        world.Ec2.Faults.LoseAnswer("AllocateAddress");
        Ec2Observation built = await world.BuildAsync();
        Assert.Empty(built.Strays);
        Assert.Equal(30, world.Ec2.CountResources());
    }
}
