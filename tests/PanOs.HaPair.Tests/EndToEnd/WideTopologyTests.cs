using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A pair that has little in common with the article's: a DMZ, two private subnets, another order, other names.</summary>
public sealed class WideTopologyTests
{
    internal static HaPairTopology Wide { get; } = LabPair.Documented with
    {
        Vpc = new("edge-vpc", "10.20.0.0/16"),
        InstanceType = "m5.4xlarge",
        Subnets = new()
        {
            Management = new("edge-mgmt", "10.20.0.0/26"),
            Trust = new("edge-inner", "10.20.1.0/24"),
            Untrust = new("edge-outer", "10.20.2.0/24"),
            Ha = new("edge-ha", "10.20.3.0/28"),
            Private = [new("edge-app", "10.20.16.0/20"), new("edge-db", "10.20.32.0/24")],
        },
        SecurityGroups = new() { Management = "edge-mgmt", Trust = "edge-inner", Untrust = "edge-outer", Ha = "edge-ha", Private = "edge-behind" },
        RouteTables = new() { Public = "edge-public", Ha = "edge-ha", Trust = "edge-inner", Private = "edge-behind" },
        ElasticAddresses = new() { PrimaryManagement = "edge-1", Untrust = "edge-out", SecondaryManagement = "edge-2" },
        Primary = new() { Name = "edge-fw-1", DevicePriority = 10, Management = new("edge-1-mgmt"), Ha = new("edge-1-ha", "10.20.3.4") },
        Secondary = new() { Name = "edge-fw-2", DevicePriority = 20, Management = new("edge-2-mgmt"), Ha = new("edge-2-ha") },
        Dataplane = new()
        {
            VirtualRouter = "edge",
            Outside = new("edge-out", "outer", "10.20.2.9") { DeviceIndex = 3 },
            Inside = new("edge-in", "inner") { DeviceIndex = 2 },
            Additional = [new() { Name = "edge-dmz", Zone = "dmz", Subnet = new("edge-dmz", "10.20.4.0/24"), SecurityGroup = "edge-dmz", ElasticAddress = "edge-dmz" }],
        },
        HighAvailability = new()
        {
            GroupId = 42,
            Transport = HaTransport.Ip,
            Ha2KeepAlive = true,
            Timers = new() { Profile = HaTimerProfile.Aggressive },
        },
        Policy = new()
        {
            SecurityRules =
            [
                new() { Name = "out", FromZones = ["inner", "dmz"], ToZones = ["outer"], LogEnd = true, Description = "what may leave" },
                new() { Name = "no way in", FromZones = ["outer"], ToZones = ["inner"], Action = SecurityRuleAction.Drop },
            ],
            NatRules =
            [
                new() { Name = "out", FromZones = ["inner", "dmz"], ToZones = ["outer"] },
                new() { Name = "web", FromZones = ["outer"], ToZones = ["outer"], Destinations = ["10.20.2.9"], Service = "service-https", HidesSource = false, TranslatedAddress = "10.20.4.80" },
            ],
        },
    };

    [Fact]
    public async Task It_is_built_checked_failed_over_with_all_its_interfaces_and_removed()
    {
        await using LabPair lab = await LabPair.StartAsync(HaPairTopology.Parse(Wide.ToJson()));
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.Contains("zone dmz", plan.ToString(), StringComparison.Ordinal);
            await lab.Pair.ApplyAsync(plan);
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            Assert.Equal(["additional-1", "inside", "outside"], Dataplane(report, FirewallRole.Primary));
            AssertDrawn(report.Drawing!);

            await using (TrafficProbe probe = await lab.Pair.StartProbeAsync())
            {
                FailoverReport there = await lab.Pair.FailOverAsync(probe);
                Assert.True(there.After!.Works);
                Assert.Contains(there.Stages, stage => stage.Name == "every additional interface is attached to it");
            }

            report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            Assert.Equal(["additional-1", "inside", "outside"], Dataplane(report, FirewallRole.Secondary));

            HaPairPlan again = await lab.Pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task It_works_with_moving_addresses_too()
    {
        await using LabPair lab = await LabPair.StartAsync(Wide with { FailoverMode = FailoverMode.SecondaryIp });
        await lab.RunAsync(async () =>
        {
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());

            await using (TrafficProbe probe = await lab.Pair.StartProbeAsync())
            {
                Assert.True((await lab.Pair.FailOverAsync(probe)).After!.Works);
            }

            report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            HaPairPlan again = await lab.Pair.PlanAsync();
            Assert.False(again.HasChanges, again.ToString());
            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    private static string[] Dataplane(ValidationReport report, FirewallRole holder) =>
        [.. report.Drawing!.Interfaces.Where(each => each.Holder == holder && PairRoles.IsDataplane(each.Role)).Select(each => each.Role).Order(StringComparer.Ordinal)];

    private static void AssertDrawn(PairDrawing drawing)
    {
        string svg = PairSvg.Draw(drawing, []).ToString();
        Assert.Contains("edge-dmz", svg, StringComparison.Ordinal);
        Assert.Contains("ethernet1/4", svg, StringComparison.Ordinal);
        Assert.Contains("ethernet1/4", PairMarkdown.Of(drawing), StringComparison.Ordinal);
        Assert.Contains("10.20.4.0/24", PairText.Of(drawing), StringComparison.Ordinal);
    }
}
