using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class AccountTests : IDisposable
{
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Caller_is_asked_once()
    {
        var account = new AwsAccount(_world.Sts, "123456789012");
        Assert.Equal("123456789012", (await account.RequireAsync(Token)).AccountId);
        await account.RequireAsync(Token);
        Assert.Single(_world.Ec2.Calls, call => call.Action is "GetCallerIdentity");
    }

    [Fact]
    public async Task Another_account_is_refused_before_anything_is_looked_at()
    {
        Ec2Deployment deployment = new(_world.Client, _world.Spec, _world.Options with { Account = new AwsAccount(_world.Sts, "999999999999") });
        foreach (Func<Task> order in (Func<Task>[])[() => deployment.PlanAsync(Token), () => deployment.ApplyAsync(new Ec2Plan { Items = [] }, cancellationToken: Token), () => deployment.DestroyAsync(cancellationToken: Token)])
        {
            var error = await Assert.ThrowsAsync<Ec2Exception>(order);
            Assert.Equal(("WrongAccount", Ec2ErrorClass.Denied), (error.Code, error.Class));
            Assert.Contains("123456789012", error.Message, StringComparison.Ordinal);
        }

        Assert.All(_world.Ec2.Calls, call => Assert.Equal("GetCallerIdentity", call.Action));
    }

    [Fact]
    public async Task Client_of_another_region_is_refused_without_a_call()
    {
        Ec2Deployment deployment = _world.Deployment(_world.Spec with { AvailabilityZone = "us-east-1a" });
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => deployment.PlanAsync(Token));
        Assert.Equal("WrongRegion", error.Code);
        Assert.Empty(_world.Ec2.Calls);
    }

    [Fact]
    public async Task Credentials_that_are_not_valid_are_one_clear_error()
    {
        _world.Ec2.Faults.FailBefore("GetCallerIdentity", "InvalidClientTokenId");
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => new AwsAccount(_world.Sts).GetIdentityAsync(Token));
        Assert.Equal(Ec2ErrorClass.Denied, error.Class);
        Assert.Contains("credentials", error.Remedy!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_credentials_are_one_clear_error()
    {
        using var sts = new Amazon.SecurityToken.AmazonSecurityTokenServiceClient(
            new NoCredentials(), new Amazon.SecurityToken.AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1, MaxErrorRetry = 0 });
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => new AwsAccount(sts).GetIdentityAsync(Token));
        Assert.Equal(("Client", Ec2ErrorClass.Denied), (error.Code, error.Class));
        Assert.Contains("Check the credentials", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Account_has_twelve_digits() => Assert.Throws<ArgumentException>(() => new AwsAccount(_world.Sts, "my-account"));

    [Fact]
    public async Task Too_many_addresses_for_the_account_are_found_out_before_anything_is_created()
    {
        for (int i = 0; i < 3; i++)
        {
            await _world.Client.AllocateAddressAsync(new AllocateAddressRequest { Domain = DomainType.Vpc }, Token);
        }

        var error = await Assert.ThrowsAsync<InvalidDeploymentSpecException>(() => _world.Deployment().PlanAsync(Token));
        Assert.Contains("3 more are wanted, but the account has 3 of 5", Assert.Single(error.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marketplace_terms_that_are_not_accepted_are_found_out_without_a_launch()
    {
        var instances = new Ec2Instances(_world.Client, _world.Options);
        ImageSpec image = _world.Spec.Instances[0].Image;
        await instances.CheckLaunchAsync(image, "m5.xlarge", Token);

        _world.Ec2.Faults.FailBefore("RunInstances", "OptInRequired");
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => instances.CheckLaunchAsync(image, "m5.xlarge", Token));
        Assert.Equal(Ec2ErrorClass.NotSubscribed, error.Class);
        _world.Ec2.Faults.Deny("ec2:RunInstances");
        Assert.Equal(Ec2ErrorClass.Denied, (await Assert.ThrowsAsync<Ec2Exception>(() => instances.CheckLaunchAsync(image, "m5.xlarge", Token))).Class);
        Assert.Equal(0, _world.Ec2.CountResources());
    }

    [Fact]
    public async Task Refused_permission_names_the_action()
    {
        _world.Ec2.Faults.Deny("ec2:CreateSubnet");
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => _world.BuildAsync());
        Assert.Equal(("CreateSubnet", Ec2ErrorClass.Denied), (error.Operation, error.Class));
        Assert.Contains("ec2:CreateSubnet", error.Message, StringComparison.Ordinal);
    }

    private sealed class NoCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new AmazonClientException("Failed to resolve AWS credentials.");
    }
}
