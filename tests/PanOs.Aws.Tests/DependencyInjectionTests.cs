using Amazon.EC2;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace PanOs.Aws.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public void Client_of_the_container_does_not_retry_and_takes_region_from_the_aws_options()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddDefaultAWSOptions(new AWSOptions { Region = Amazon.RegionEndpoint.EUWest1, Credentials = new BasicAWSCredentials("a", "b") })
            .AddPanOsAws()
            .BuildServiceProvider(validateScopes: true);
        IAmazonEC2 client = provider.GetRequiredService<IAmazonEC2>();
        Assert.Equal((0, "eu-west-1"), (client.Config.MaxErrorRetry, client.Config.RegionEndpoint.SystemName));
        Assert.Equal("paloalto-dev-poc", provider.GetRequiredService<Ec2DeploymentFactory>().Create(DocumentedSpec.Make()).Spec.Name);
        Assert.NotNull(provider.GetRequiredService<Ec2Instances>());
        Assert.NotNull(provider.GetRequiredService<Ec2NetworkInterfaces>());
        Assert.NotNull(provider.GetRequiredService<Ec2ElasticAddresses>());
    }

    [Fact]
    public async Task Clock_and_client_of_the_container_are_used()
    {
        using var world = new Ec2World();
        await using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<IAmazonEC2>(world.Client)
            .AddSingleton<TimeProvider>(world.Clock)
            .AddPanOsAws()
            .BuildServiceProvider(validateScopes: true);
        Assert.Same(world.Clock, provider.GetRequiredService<Ec2DeploymentOptions>().TimeProvider);
        Ec2Plan plan = await provider.GetRequiredService<Ec2DeploymentFactory>().Create(world.Spec).PlanAsync(Ec2World.Token);
        Assert.True(plan.CreateCount > 0);
    }

    [Fact]
    public void Expected_account_is_part_of_the_options()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddDefaultAWSOptions(new AWSOptions { Region = Amazon.RegionEndpoint.EUWest1, Credentials = new BasicAWSCredentials("a", "b") })
            .AddPanOsAws(expectedAccountId: "123456789012")
            .BuildServiceProvider(validateScopes: true);
        Assert.Equal("123456789012", provider.GetRequiredService<Ec2DeploymentOptions>().Account?.ExpectedAccountId);
    }

    [Fact]
    public void Client_of_the_container_that_retries_is_refused()
    {
        using var client = new AmazonEC2Client(new BasicAWSCredentials("a", "b"), Amazon.RegionEndpoint.EUWest1);
        using ServiceProvider provider = new ServiceCollection().AddSingleton<IAmazonEC2>(client).AddPanOsAws().BuildServiceProvider();
        Assert.Throws<ArgumentException>(() => provider.GetRequiredService<Ec2DeploymentFactory>().Create(DocumentedSpec.Make()));
    }
}
