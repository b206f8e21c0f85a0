using Amazon.EC2.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>Watching a pair in the lab.</summary>
public sealed class WatchTests
{
    // Far more than any failover takes: without it a missing event would let virtual time run on.
    private static readonly TimeSpan s_limit = TimeSpan.FromHours(3);

    /// <summary>What the first look at a healthy pair tells, in order of the text.</summary>
    public static IReadOnlyList<string> FirstLook { get; } =
    [
        "the inside interface is on the primary firewall",
        "the outside interface is on the primary firewall",
        "the primary firewall hears its peer",
        "the primary firewall is active",
        "the primary firewall says of the configuration: synchronized",
        "the secondary firewall hears its peer",
        "the secondary firewall is passive",
        "the secondary firewall says of the configuration: synchronized",
    ];

    [Fact]
    public async Task An_unplanned_failover_is_told_from_the_first_look_until_the_firewall_is_back()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        List<PairEvent> seen = [];
        int before = 0;
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource(s_limit, lab.Lab.Time);
            await foreach (PairEvent happened in lab.Pair.WatchAsync(stop.Token))
            {
                seen.Add(happened);
                if (before == 0 && seen.Count == 8)
                {
                    // The machine under the active firewall starts again, and nobody had planned it.
                    before = seen.Count;
                    string instance = await InstanceAsync(lab, "primary");
                    await lab.Lab.Ec2.RebootInstancesAsync(new RebootInstancesRequest { InstanceIds = [instance] }, stop.Token);
                }

                if (before > 0 && happened is PairEvent.RoleChanged { Firewall: FirewallRole.Primary, To: "passive" })
                {
                    break;
                }
            }
        });

        Assert.Equal(FirstLook, seen[..8].Select(each => each.Message).Order(StringComparer.Ordinal));
        List<PairEvent> after = seen[8..];
        int lost = after.FindIndex(each => each is PairEvent.FirewallUnreachable { Firewall: FirewallRole.Primary });
        int tookOver = after.FindIndex(each => each is PairEvent.RoleChanged { Firewall: FirewallRole.Secondary, From: "passive", To: "active" });
        int moved = after.FindIndex(each => each is PairEvent.InterfaceMoved { Interface: "inside", To: FirewallRole.Secondary });
        int back = after.FindIndex(each => each is PairEvent.FirewallBack { Firewall: FirewallRole.Primary });
        Assert.True(lost >= 0 && tookOver >= 0 && tookOver < moved && lost < back && tookOver < back, string.Join(Environment.NewLine, after));

        // The dead firewall's time-outs did not hold up what the living one did.
        Assert.True(after[moved].At - after[tookOver].At < TimeSpan.FromMinutes(2), string.Join(Environment.NewLine, after));
        Assert.True(after.Zip(after.Skip(1)).All(pair => pair.First.At <= pair.Second.At));
    }

    [Fact]
    public async Task A_watch_reads_only_and_ends_when_it_is_cancelled()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        int commits = lab.Lab.CountCommits();
        int calls = lab.World.Ec2.Calls.Count;
        int seen = 0;
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5), lab.Lab.Time);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (PairEvent _ in lab.Pair.WatchAsync(stop.Token))
                {
                    seen++;
                }
            });
        });

        Assert.Equal(8, seen);
        Assert.Equal(commits, lab.Lab.CountCommits());
        Assert.All(lab.World.Ec2.Calls.Skip(calls), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
        Assert.Equal(0, lab.World.Clock.ForeignRequests);
    }

    // It takes the connection and says nothing: until its requests time out one after the other it would pass for what it was.
    [Fact]
    public async Task A_firewall_that_connects_and_says_nothing_is_told_within_the_limit_of_a_look()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        List<PairEvent> seen = [];
        await lab.RunAsync(async () =>
        {
            using var stop = new CancellationTokenSource(s_limit, lab.Lab.Time);
            DateTimeOffset hung = default;
            FirewallFaultRule? rule = null;
            await foreach (PairEvent happened in lab.Pair.WatchAsync(stop.Token))
            {
                seen.Add(happened);
                if (seen.Count == 8)
                {
                    hung = lab.Lab.Time.GetUtcNow();
                    rule = lab.World.Faults.Always(request => request.Firewall.HaState == "active", new FirewallFault.DelayAnswer(TimeSpan.FromMinutes(30)));
                }
                else if (happened is PairEvent.FirewallUnreachable)
                {
                    // The look had 5 seconds to begin, and has had 30 since.
                    Assert.Equal(TimeSpan.FromSeconds(35), happened.At - hung);
                    rule!.Dispose();
                }
                else if (happened is PairEvent.FirewallBack)
                {
                    break;
                }
            }
        });

        Assert.Equal(
            ["the primary firewall cannot be asked: no answer within 30.0 s", "the primary firewall answers again"],
            seen[8..].Select(each => each.Message));
    }

    private static async Task<string> InstanceAsync(LabPair lab, string role)
    {
        DescribeInstancesResponse found = await lab.Lab.Ec2.DescribeInstancesAsync(new DescribeInstancesRequest { Filters = [new Filter("tag:panos:role", [role])] });
        return found.Reservations.SelectMany(reservation => reservation.Instances).Single().InstanceId;
    }
}
