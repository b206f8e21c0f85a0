using System.Reflection;
using PanOs.HaPair;
using PanOs.Model;
using PanOs.Testing;

namespace PanOs.Sdk.Tests.Conventions;

/// <summary>What LINQPad shows is the text that is printed: it calls a method of the name <c>ToDump</c>, public or not.</summary>
public sealed class DumpTests
{
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    [Fact]
    public async Task A_topology_a_plan_and_the_reports_of_a_pair_are_shown_as_they_are_printed()
    {
        HaPairTopology topology = HaPairTopology.Documented("dump", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");
        await using PanOsLab lab = await PanOsLab.StartAsync();
        await using FirewallPair pair = lab.CreatePair(topology);
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await pair.PlanAsync();
            Assert.Equal(plan.ToString(), Dump(plan));
            Assert.Contains("+ ", Dump(plan), StringComparison.Ordinal);
            await pair.ApplyAsync(plan);
            ValidationReport report = await pair.ValidateAsync();
            Assert.Equal(report.ToString(), Dump(report));
            FailoverReport failover = await pair.FailOverAsync();
            Assert.Equal(failover.ToString(), Dump(failover));
        });

        Assert.Equal(topology, HaPairTopology.Parse(Dump(topology)));
    }

    [Fact]
    public void Differences_and_plans_of_a_configuration_are_shown_as_they_are_printed()
    {
        Address before = new("web") { Value = AddressValue.IpNetmask("10.0.0.1") };
        Address after = before with { Value = AddressValue.IpNetmask("10.0.0.2") };
        ConfigurationPlan plan = ConfigurationPlan.Make(Location.Shared, [after], [before]);
        ConfigurationComparison difference = Configuration("10.0.0.1").CompareTo(Configuration("10.0.0.2"));

        Assert.Equal(plan.ToString(), Dump(plan));
        Assert.Contains("10.0.0.2", Dump(plan), StringComparison.Ordinal);
        Assert.Equal(difference.ToString(), Dump(difference));
        Assert.Contains("10.0.0.2", Dump(difference), StringComparison.Ordinal);
    }

    private static PanOsConfiguration Configuration(string address) => PanOsConfiguration.Parse(
        $"<config version='11.1.0'><shared><address><entry name='web'><ip-netmask>{address}</ip-netmask></entry></address></shared></config>");

    private static string Dump(object value) =>
        Assert.IsType<string>(value.GetType().GetMethod("ToDump", BindingFlags.Instance | BindingFlags.NonPublic, [])!.Invoke(value, null));
}
