using Amazon.EC2.Model;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Build_makes_everything_and_ends_with_running_instances()
    {
        Ec2Observation built = await _world.BuildAsync();

        Assert.All(built.Instances.Values, i => Assert.Equal("running", i.State));
        Assert.Equal([0, 1, 2, 3], built.Instances["primary"].Interfaces.Keys.Order());
        Assert.Equal(built.NetworkInterfaces["inside"].Id, built.Instances["primary"].Interfaces[3]);
        Assert.Equal("move-interfaces", built.Instances["secondary"].InstanceProfileName);
        Assert.Equal("10.0.1.10", built.NetworkInterfaces["inside"].PrivateAddress);
        Assert.False(built.NetworkInterfaces["outside"].SourceDestCheck);
        Assert.True(built.NetworkInterfaces["ha-primary"].SourceDestCheck);
        Assert.Equal(built.Addresses["untrust"].PublicAddress, built.NetworkInterfaces["outside"].PublicAddress);
        Assert.Equal(built.NetworkInterfaces["inside"].Id, Assert.Single(built.RouteTables["private"].Routes, r => r.Destination is "0.0.0.0/0").TargetId);
        Assert.Equal(4, built.SecurityGroups["mgmt"].Ingress.Count);
        Assert.Equal(1 + 1 + 5 + 4 + 5 + 6 + 3 + 1 + 2 + 2, built.ResourceCount);
        Assert.All(built.Resources, r => Assert.Equal("network & security", r.Tags["owner"]));
    }

    [Fact]
    public async Task Build_takes_at_most_55_calls_polling_aside()
    {
        Ec2Deployment deployment = _world.Deployment();
        await deployment.ApplyAsync(await deployment.PlanAsync(Token), cancellationToken: Token);

        var calls = _world.Ec2.Calls.Select(c => c.Action).ToList();
        int launched = calls.FindLastIndex(a => a is "RunInstances") + 1;
        Assert.InRange(launched, 45, 55);
        Assert.DoesNotContain(_world.Ec2.Calls, c => c.ErrorCode is not null);
    }

    [Fact]
    public async Task Addresses_are_associated_before_any_instance_is_launched()
    {
        await _world.BuildAsync();
        var writes = _world.Writes.ToList();
        Assert.True(writes.LastIndexOf("AssociateAddress") < writes.IndexOf("RunInstances"));
    }

    [Fact]
    public async Task Second_plan_has_no_changes_and_a_second_apply_writes_nothing()
    {
        await _world.BuildAsync();
        Ec2Deployment again = _world.Deployment();
        Ec2Plan plan = await again.PlanAsync(Token);
        Assert.False(plan.HasChanges, plan.ToString());
        Assert.Equal(0, await _world.WritesOfAsync(() => again.ApplyAsync(plan, cancellationToken: Token)));
    }

    [Fact]
    public async Task Plan_and_observation_write_nothing()
    {
        Ec2Plan plan = await _world.Deployment().PlanAsync(Token);
        Assert.Empty(_world.Writes);
        Assert.Equal(29 - 1, plan.CreateCount);
        Assert.Contains("+ subnet trust 10.0.1.0/24", plan.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("28 to create, 0 to change, 0 to delete", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_of_before_the_build_may_be_applied_again()
    {
        Ec2Deployment deployment = _world.Deployment();
        Ec2Plan plan = await deployment.PlanAsync(Token);
        await deployment.ApplyAsync(plan, cancellationToken: Token);
        Assert.Equal(0, await _world.WritesOfAsync(() => deployment.ApplyAsync(plan, cancellationToken: Token)));
    }

    [Fact]
    public async Task Change_that_the_plan_did_not_say_is_refused()
    {
        Ec2Observation built = await _world.BuildAsync();
        Ec2Deployment deployment = _world.Deployment();
        Ec2Plan plan = await deployment.PlanAsync(Token);
        await _world.Client.ModifyNetworkInterfaceAttributeAsync(
            new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = built.NetworkInterfaces["outside"].Id, SourceDestCheck = true }, Token);

        var refused = await Assert.ThrowsAsync<Ec2PlanRefusedException>(() => deployment.ApplyAsync(plan, cancellationToken: Token));
        Assert.Equal("outside", Assert.Single(refused.Items).Role);
    }

    [Fact]
    public async Task Missing_image_is_found_out_before_anything_is_created()
    {
        DeploymentSpec spec = DocumentedSpec.Make(image: ImageSpec.Newest("aws-marketplace", "PA-VM-AWS-99*"));
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => _world.BuildAsync(spec));
        Assert.Equal("NoImage", error.Code);
        Assert.Empty(_world.Writes);
    }

    [Fact]
    public async Task Missing_zone_is_found_out_before_anything_is_created()
    {
        DeploymentSpec spec = _world.Spec with { AvailabilityZone = "eu-central-1x" };
        var error = await Assert.ThrowsAsync<InvalidDeploymentSpecException>(() => _world.BuildAsync(spec));
        Assert.StartsWith("availabilityZone:", Assert.Single(error.Faults), StringComparison.Ordinal);
        Assert.Contains("eu-central-1x", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(s)", error.Message, StringComparison.Ordinal);
        Assert.Empty(_world.Writes);
    }

    [Fact]
    public async Task Zone_is_asked_about_once_and_only_while_something_is_missing_in_it()
    {
        await _world.BuildAsync();
        await _world.Deployment().PlanAsync(Token);
        Assert.Single(_world.Ec2.Calls, call => call.Action is "DescribeAvailabilityZones");
    }

    [Fact]
    public async Task Key_pair_of_the_same_name_with_another_key_is_a_conflict_and_stays()
    {
        string other = DocumentedSpec.Key.Replace("IG1h", "IG2h", StringComparison.Ordinal);
        await _world.Client.ImportKeyPairAsync(
            new ImportKeyPairRequest { KeyName = "palo-key", PublicKeyMaterial = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(other)) }, Token);
        Ec2Plan plan = await _world.Deployment().PlanAsync(Token);
        Assert.Equal(1, plan.ConflictCount);
        var refused = await Assert.ThrowsAsync<Ec2PlanRefusedException>(() => _world.Deployment().ApplyAsync(plan, cancellationToken: Token));
        Assert.StartsWith("A resource differs in what is not changed in place", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["ImportKeyPair"], _world.Writes);
    }

    [Fact]
    public async Task Rebuild_after_destroy_does_not_come_upon_the_tokens_of_what_was_deleted()
    {
        Ec2Observation first = await _world.BuildAsync();
        await _world.Deployment().DestroyAsync(cancellationToken: Token);
        Ec2Observation second = await _world.BuildAsync();
        Assert.Equal(first.ResourceCount, second.ResourceCount);
        Assert.Empty(first.Resources.Select(r => r.Id).Intersect(second.Resources.Select(r => r.Id), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Interface_deleted_by_hand_is_made_again_in_the_same_vpc()
    {
        DeploymentSpec spec = _world.Spec with { Instances = [] };
        Ec2Observation built = await _world.BuildAsync(spec);
        string lost = built.NetworkInterfaces["ha-primary"].Id;
        await _world.Client.DeleteNetworkInterfaceAsync(new DeleteNetworkInterfaceRequest { NetworkInterfaceId = lost }, Token);

        Ec2Observation again = await _world.BuildAsync(spec);
        Assert.NotEqual(lost, again.NetworkInterfaces["ha-primary"].Id);
        Assert.False((await _world.Deployment(spec).PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Terminated_instance_is_launched_again_beside_its_corpse()
    {
        Ec2Observation built = await _world.BuildAsync();
        string lost = built.Instances["secondary"].Id;
        await new Ec2Instances(_world.Client, _world.Options).TerminateAsync([lost], Token);

        Ec2Observation again = await _world.BuildAsync();
        Assert.NotEqual(lost, again.Instances["secondary"].Id);
        Assert.Equal("running", again.Instances["secondary"].State);
    }
}
