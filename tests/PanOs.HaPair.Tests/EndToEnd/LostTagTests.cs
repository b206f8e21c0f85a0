using Amazon.EC2.Model;
using PanOs.Aws;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>Somebody took our tags from a part of a pair that carries traffic: it is not built a second time beside itself.</summary>
public sealed class LostTagTests
{
    [Theory]
    [InlineData("instance", "is not an instance of this deployment")]
    [InlineData("inside", "lost its tags")]
    [InlineData("management", "lost its tags")]
    [InlineData("address", "lost its tags")]
    [InlineData("subnet", "trust")]
    [InlineData("vpc", "VPC")]
    public async Task It_is_a_conflict_and_nothing_is_applied(string what, string said)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            Ec2Observation found = await lab.ObserveAsync();
            string id = what switch
            {
                "instance" => found.Instances["secondary"].Id,
                "inside" => found.NetworkInterfaces["inside"].Id,
                "management" => found.NetworkInterfaces["mgmt-secondary"].Id,
                "address" => found.Addresses["untrust"].Id,
                "subnet" => found.Subnets["trust"].Id,
                _ => found.Vpc!.Id,
            };
            await lab.Lab.Ec2.DeleteTagsAsync(new DeleteTagsRequest { Resources = [id], Tags = [new Amazon.EC2.Model.Tag("panos:deployment")] });
            int calls = lab.World.Ec2.Calls.Count;

            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.True(plan.Network.ConflictCount > 0, plan.ToString());
            Assert.Contains(said, plan.ToString(), StringComparison.Ordinal);
            await Assert.ThrowsAnyAsync<Exception>(() => lab.Pair.ApplyAsync(plan));
            Assert.All(lab.World.Ec2.Calls.Skip(calls), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));

            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.NotEmpty(report.Failures.Concat(report.NotReadable));

            await lab.Lab.Ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [id], Tags = [new Amazon.EC2.Model.Tag("panos:deployment", "poc")] });
            Assert.False((await lab.Pair.PlanAsync()).HasChanges);
        });
    }
}
