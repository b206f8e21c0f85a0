using Amazon.EC2.Model;
using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class DocumentedPairTests
{
    private static readonly string[] s_polled =
        ["DescribeInstances", "DescribeInstanceStatus", "DescribeNetworkInterfaces", "GetConsoleOutput"];

    [Fact]
    public async Task It_is_built_checked_failed_over_and_back_applied_again_and_removed()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.True(plan.CreateCount >= 40, plan.ToString());
            Assert.Equal(0, plan.Network.ChangeCount + plan.DeleteCount);
            Assert.Equal(0, lab.Lab.CountResources("poc"));

            await lab.Pair.ApplyAsync(plan);
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());

            await using (TrafficProbe probe = await lab.Pair.StartProbeAsync())
            {
                ProbeResult before = await probe.MeasureAsync();
                Assert.True(before.Works, before.ToString());
                Assert.Equal(UntrustAddress(lab), before.SeenFrom);

                FailoverReport there = await lab.Pair.FailOverAsync(probe);
                Assert.Equal(FirewallRole.Secondary, there.To);
                Assert.InRange(there.Duration, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(120));
                Assert.True(there.After!.Works);
                Assert.Equal(before.SeenFrom, there.After.SeenFrom);

                FailoverReport back = await lab.Pair.FailOverAsync(probe);
                Assert.Equal(FirewallRole.Primary, back.To);
                Assert.True(back.After!.Works);
            }

            int commits = lab.Lab.CountCommits();
            HaPairPlan again = await lab.Pair.PlanAsync();
            Assert.EndsWith("0 to create, 0 to change, 0 to delete", again.ToString().TrimEnd(), StringComparison.Ordinal);
            await lab.Pair.ApplyAsync(again);
            Assert.Equal(commits, lab.Lab.CountCommits());

            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task A_pair_that_has_failed_over_is_no_drift_and_is_removed_whole()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await lab.Pair.FailOverAsync();

            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.False(plan.HasChanges, plan.ToString());
            Assert.Equal("active", lab.World.Firewalls[1].HaState);
            await lab.Pair.ApplyAsync(plan);
            Assert.Equal("active", lab.World.Firewalls[1].HaState);

            await lab.Pair.DestroyAsync();
            Assert.Equal(0, lab.Lab.CountResources("poc"));
        });
    }

    [Fact]
    public async Task Firewall_1_is_configured_in_at_most_8_requests_from_login_to_enqueued_commit()
    {
        await using LabPair lab = await LabPair.BuildAsync();

        string primary = lab.World.FirewallCalls[0].InstanceId;
        foreach (string firewall in lab.World.FirewallCalls.Select(call => call.InstanceId).Distinct(StringComparer.Ordinal))
        {
            List<FirewallCall> calls = [.. lab.World.FirewallCalls.Where(call => call.InstanceId == firewall)];
            int commit = calls.FindIndex(call => call.Type == "commit");
            int login = calls.FindLastIndex(commit, call => call is { Type: "keygen", HttpStatus: 200 });
            int requests = commit - login + 1;
            Assert.True(requests <= 8, $"{firewall}: {string.Join(", ", calls[login..(commit + 1)].Select(call => $"{call.Type} {call.Detail}"))}");
        }

        Assert.NotEmpty(primary);
    }

    [Fact]
    public async Task The_network_is_built_in_at_most_60_calls_polling_aside()
    {
        await using LabPair lab = await LabPair.BuildAsync();

        List<Ec2Call> calls = [.. lab.World.Ec2.Calls];
        int launched = calls.FindLastIndex(call => call.Action == "RunInstances");
        int counted = calls[..(launched + 1)].Count(call => call.Actor == Ec2Simulator.Operator && !s_polled.Contains(call.Action));
        Assert.InRange(counted, 40, 60);
        Assert.All(calls, call => Assert.Null(call.ErrorCode));
    }

    [Fact]
    public async Task Everything_that_is_built_carries_the_tag_of_the_deployment()
    {
        await using LabPair lab = await LabPair.BuildAsync();

        var tagged = new Dictionary<string, int>(StringComparer.Ordinal);
        await lab.RunAsync(async () =>
        {
            var request = new DescribeTagsRequest { Filters = [new Filter("tag:panos:deployment", ["poc"]), new Filter("key", ["panos:deployment"])] };
            foreach (TagDescription tag in (await lab.Lab.Ec2.DescribeTagsAsync(request)).Tags)
            {
                tagged[tag.ResourceType.Value] = tagged.GetValueOrDefault(tag.ResourceType.Value) + 1;
            }
        });

        Assert.Equal(
            "elastic-ip 3, instance 2, internet-gateway 1, key-pair 1, network-interface 6, route-table 4, security-group 5, subnet 5, volume 2, vpc 1",
            string.Join(", ", tagged.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")));
    }

    [Fact]
    public async Task A_job_runs_the_same_way_every_time()
    {
        (List<string> first, int foreign) = await JournalAsync();
        (List<string> second, _) = await JournalAsync();

        Assert.Equal(first, second);
        Assert.Equal(0, foreign);
    }

    [Fact]
    public async Task Validation_reads_and_changes_nothing()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        int ec2 = lab.World.Ec2.Calls.Count;
        int xml = lab.World.FirewallCalls.Count;

        await lab.RunAsync(() => lab.Pair.ValidateAsync());

        Assert.All(lab.World.Ec2.Calls.Skip(ec2), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
        Assert.All(lab.World.FirewallCalls.Skip(xml), call => Assert.True(
            call is { Type: "keygen" or "version" } or { Type: "config", Detail: "get" or "show" }
            || (call.Type == "op" && call.Detail.Split(' ')[0] is "show" or "check" or "test")
            || call is { Type: "op", Detail: "request license info" },
            $"{call.Type} {call.Detail}"));
    }

    private static async Task<(List<string> Journal, int Foreign)> JournalAsync()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await lab.Pair.FailOverAsync();
            await lab.Pair.DestroyAsync();
        });
        List<string> journal =
        [
            .. lab.World.Ec2.Calls.Select(call => call.ToString()),
            .. lab.World.FirewallCalls.Select(call => call.ToString()),
        ];
        return (journal, lab.World.Clock.ForeignRequests);
    }

    private static string UntrustAddress(LabPair lab) => lab.World.Clock.RunAsync(async () =>
        (await lab.Lab.Ec2.DescribeAddressesAsync(new DescribeAddressesRequest())).Addresses
        .Single(address => address.Tags.Exists(tag => tag.Value == "untrust")).PublicIp).GetAwaiter().GetResult();
}
