using Amazon;
using Amazon.EC2;
using Amazon.Runtime;
using PanOs.Aws;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests;

public sealed class PlanOnEc2Tests
{
    [Fact]
    public async Task Planning_on_an_empty_account_lists_the_whole_network_and_writes_nothing()
    {
        Ec2Simulator world = new(new WorldClock());
        using AmazonEC2Client ec2 = new(new BasicAWSCredentials(Ec2Simulator.Operator, "none"), Ec2ClientSettings.Apply(new AmazonEC2Config
        {
            RegionEndpoint = RegionEndpoint.EUCentral1,
            HttpClientFactory = new Factory(world),
        }));
        Ec2Deployment deployment = new(ec2, TopologySpec.ToDeploymentSpec(Sample.Documented));

        HaPairPlan plan = await new PairPlanner(Sample.Documented, deployment, (_, _, _) => throw new InvalidOperationException("There is no firewall."))
            .PlanAsync(TestContext.Current.CancellationToken);

        // VPC, gateway, 5 subnets, 4 route tables, 5 groups, 6 interfaces, 3 addresses, key pair, 2 instances
        Assert.Equal(1 + 1 + 5 + 4 + 5 + 6 + 3 + 1 + 2, plan.Network.CreateCount);
        Assert.Contains("  + subnet", plan.ToString(), StringComparison.Ordinal);
        Assert.All(world.Calls, call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
    }

    private sealed class Factory(Ec2Simulator world) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(world.CreateHttpHandler());
    }
}
