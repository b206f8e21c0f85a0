using Amazon.EC2.Model;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

/// <summary>Failover by address: the secondary private addresses move, and the interfaces stay.</summary>
public sealed class SecondaryAddressTests : IDisposable
{
    private const string Floating = "10.0.2.100";
    private readonly Ec2World _world = new(SecondaryIp());

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Floating_address_is_assigned_and_carries_the_elastic_one()
    {
        Ec2Observation built = await _world.BuildAsync();
        Assert.Equal([Floating], built.NetworkInterfaces["outside"].SecondaryAddresses);
        Assert.Equal((built.NetworkInterfaces["outside"].Id, Floating), (built.Addresses["untrust"].NetworkInterfaceId, built.Addresses["untrust"].PrivateAddress));
        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Floating_address_at_the_peer_is_no_drift()
    {
        Ec2Observation built = await _world.BuildAsync();
        await new Ec2NetworkInterfaces(_world.Client, _world.Options).AssignPrivateAddressesAsync(
            built.NetworkInterfaces["outside-secondary"].Id, [Floating], allowReassignment: true, Token);

        Ec2Deployment deployment = _world.Deployment();
        Ec2Plan plan = await deployment.PlanAsync(Token);
        Assert.False(plan.HasChanges, plan.ToString());
        Assert.Equal(0, await _world.WritesOfAsync(() => deployment.ApplyAsync(plan, cancellationToken: Token)));
        Assert.Equal(built.NetworkInterfaces["outside-secondary"].Id, (await deployment.ObserveAsync(Token)).Addresses["untrust"].NetworkInterfaceId);
    }

    [Fact]
    public async Task Floating_address_that_nobody_has_is_assigned_again_and_the_elastic_one_follows()
    {
        Ec2Observation built = await _world.BuildAsync();
        await new Ec2NetworkInterfaces(_world.Client, _world.Options).UnassignPrivateAddressesAsync(built.NetworkInterfaces["outside"].Id, [Floating], Token);
        Ec2Plan plan = await _world.Deployment().PlanAsync(Token);
        Assert.Equal(2, plan.ChangeCount);
        Assert.Contains($"+ secondary address {Floating}", plan.ToString(), StringComparison.Ordinal);
        await _world.Deployment().ApplyAsync(plan, cancellationToken: Token);
        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task Elastic_address_on_the_wrong_private_one_is_drift()
    {
        Ec2Observation built = await _world.BuildAsync();
        await _world.Client.AssociateAddressAsync(
            new AssociateAddressRequest { AllocationId = built.Addresses["untrust"].Id, NetworkInterfaceId = built.NetworkInterfaces["outside"].Id, AllowReassociation = true }, Token);
        Assert.Equal("untrust", Assert.Single((await _world.Deployment().PlanAsync(Token)).Items, i => i.Action != Ec2Action.None).Role);
    }

    [Theory]
    [InlineData("10.0.1.100", "is not in subnet untrust")]
    [InlineData("10.0.2.1", "is kept by EC2")]
    public void Floating_address_must_lie_in_the_subnet(string address, string fault)
    {
        DeploymentSpec spec = DocumentedSpec.Make();
        spec = spec with { NetworkInterfaces = [.. spec.NetworkInterfaces.Select(n => n.Role is "outside" ? n with { SecondaryAddresses = [address] } : n)] };
        Assert.Contains(fault, Assert.Single(spec.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void Elastic_address_must_be_on_an_address_of_its_interface()
    {
        DeploymentSpec spec = DocumentedSpec.Make();
        spec = spec with { ElasticAddresses = [.. spec.ElasticAddresses.Select(a => a.Role is "untrust" ? a with { PrivateAddress = Floating } : a)] };
        Assert.Contains("is no address of network interface outside", Assert.Single(spec.Validate()), StringComparison.Ordinal);
    }

    private static DeploymentSpec SecondaryIp()
    {
        DeploymentSpec spec = DocumentedSpec.Make();
        return spec with
        {
            NetworkInterfaces =
            [
                .. spec.NetworkInterfaces.Select(n => n.Role is "outside" ? n with { SecondaryAddresses = [Floating] } : n),
                new NetworkInterfaceSpec("outside-secondary", "outside-secondary", "untrust", ["untrust"]) { SourceDestCheck = false },
            ],
            ElasticAddresses = [.. spec.ElasticAddresses.Select(a => a.Role is "untrust" ? a with { PrivateAddress = Floating } : a)],
        };
    }
}
