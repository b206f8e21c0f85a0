using PanOs.Simulator;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class RootVolumeTests
{
    private const string Keeping = "ami-0aaaaaaaaaaaaaaaa";

    [Fact]
    public async Task Volume_is_seen_with_the_role_of_its_instance_and_is_never_planned()
    {
        using var world = new Ec2World();
        Ec2Observation built = await world.BuildAsync();
        Assert.Equal(["primary", "secondary"], built.Volumes.Select(v => v.Role).Order(StringComparer.Ordinal));
        Assert.Equal(built.Instances["primary"].Id, Assert.Single(built.Volumes, v => v.Role is "primary").InstanceId);
        Assert.False((await world.Deployment().PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Volume_that_outlives_its_instance_goes_with_the_deployment()
    {
        var options = new Ec2SimulatorOptions { Images = { new Ec2Image(Keeping, "keeps", "amazon", null, WorldClock.DefaultStart, GuestKind.Linux) { DeletesRootVolume = false } } };
        using var world = new Ec2World(DocumentedSpec.Make(image: ImageSpec.ById(Keeping)), options);
        await world.BuildAsync();
        await world.Deployment().DestroyAsync(cancellationToken: Token);
        Assert.Equal(2, world.Writes.Count(action => action is "DeleteVolume"));
        Assert.Equal(0, world.Ec2.CountResources());
    }
}
