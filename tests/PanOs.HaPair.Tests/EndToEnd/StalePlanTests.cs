using Amazon.EC2.Model;
using PanOs.HaPair;
using PanOs.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A plan is carried out as long as what it was made from is so, and by nobody after that.</summary>
public sealed class StalePlanTests
{
    [Fact]
    public async Task A_change_on_AWS_or_on_a_firewall_since_the_plan_is_named_and_nothing_is_changed()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await using FirewallPair renamed = lab.Lab.CreatePair(lab.Topology with
        {
            Policy = lab.Topology.Policy with { SecurityRules = [new() { Name = "another", FromZones = ["trust"], ToZones = ["untrust"] }] },
        });
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await renamed.PlanAsync();
            await EditAsync(lab, FirewallRole.Primary, edit => edit.In(Location.Vsys("vsys1")).Set(new SecurityRule("by hand") { FromZones = ["trust"], ToZones = ["trust"], Sources = ["any"], Destinations = ["any"], Applications = ["any"], Services = ["any"], Action = SecurityAction.Deny }));
            StalePlanException stale = await RefusedAsync(lab, renamed, plan);
            Assert.Contains("primary firewall: security rule by hand is new", stale.Changes);

            plan = await renamed.PlanAsync();
            string group = (await lab.Lab.Ec2.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { Filters = [new Filter("tag:panos:role", ["untrust"])] })).SecurityGroups[0].GroupId;
            await lab.Lab.Ec2.AuthorizeSecurityGroupIngressAsync(new AuthorizeSecurityGroupIngressRequest
            {
                GroupId = group,
                IpPermissions = [new IpPermission { IpProtocol = "tcp", FromPort = 80, ToPort = 80, Ipv4Ranges = [new IpRange { CidrIp = "0.0.0.0/0" }] }],
            });
            stale = await RefusedAsync(lab, renamed, plan);
            Assert.Equal(["security group untrust changed"], stale.Changes);

            plan = await renamed.PlanAsync();
            await EditAsync(lab, FirewallRole.Secondary, edit => edit.In(Location.Device).Set(new HighAvailability { DevicePriority = 120 }));
            stale = await RefusedAsync(lab, renamed, plan);
            Assert.Contains("secondary firewall: high availability changed", stale.Changes);
            Assert.Contains(stale.Changes, change => change.StartsWith("secondary firewall: now also '~ high availability", StringComparison.Ordinal) && change.Contains("device priority: 120 -> 110", StringComparison.Ordinal));

            HaPairPlan fresh = await renamed.PlanAsync();
            await renamed.ApplyAsync(fresh);
            Assert.False((await renamed.PlanAsync()).HasChanges);
        });
    }

    [Fact]
    public async Task A_failover_since_the_plan_makes_it_stale()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await lab.Pair.PlanAsync();
            Assert.Equal(plan.Fingerprint, (await lab.Pair.PlanAsync()).Fingerprint);
            await lab.Pair.FailOverAsync();

            StalePlanException stale = await RefusedAsync(lab, lab.Pair, plan);

            Assert.Contains("firewall that forwards changed", stale.Changes);
            Assert.Contains("instance secondary changed", stale.Changes);
            Assert.NotEqual(plan.Fingerprint, (await lab.Pair.PlanAsync()).Fingerprint);
        });
    }

    [Fact]
    public async Task A_plan_of_another_topology_or_of_nobody_is_refused()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await using FirewallPair other = lab.Lab.CreatePair(lab.Topology with { HighAvailability = new() { GroupId = 9 } });
        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await other.PlanAsync();

            // Each new key ends the other's; two pairs that plan in turns within a minute would be taken for a quarrel.
            await Task.Delay(TimeSpan.FromMinutes(10), lab.Lab.Time);

            Assert.Equal(["it was made for another topology"], (await RefusedAsync(lab, lab.Pair, plan)).Changes);
            Assert.Contains("was not made by PlanAsync", (await RefusedAsync(lab, lab.Pair, new HaPairPlan { Network = plan.Network, Firewalls = plan.Firewalls, Corrections = [] })).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_firewall_that_does_not_answer_is_no_new_one()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            HaPairPlan before = await lab.Pair.PlanAsync();
            lab.World.Firewalls[1].PowerOff();
            await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);

            HaPairPlan plan = await lab.Pair.PlanAsync();

            FirewallPlan secondary = plan.Of(FirewallRole.Secondary);
            Assert.NotNull(secondary.Unreadable);
            Assert.True(plan.HasChanges);
            Assert.Equal(0, plan.CreateCount + plan.ChangeCount + plan.DeleteCount);
            Assert.DoesNotContain("password", plan.ToString(), StringComparison.Ordinal);
            Assert.Contains("PaloAlto-mgmt-secondary (does not answer: ", plan.ToString(), StringComparison.Ordinal);
            Assert.Contains("\"unreadable\": \"", PairJson.Of(plan), StringComparison.Ordinal);
            StalePlanException stale = await RefusedAsync(lab, lab.Pair, before);
            Assert.Contains(stale.Changes, change => change.StartsWith("secondary firewall: answered then, and cannot be read now", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Firewalls_that_begin_to_answer_between_plan_and_apply_make_no_plan_stale()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await using FirewallPair other = lab.Lab.CreatePair(lab.Topology);
            lab.World.Faults.Always(null, new FirewallFault.DropBefore());
            HaPairPlan plan = await other.PlanAsync();
            Assert.All(plan.Firewalls, firewall => Assert.NotNull(firewall.Unreadable));
            lab.World.Faults.Clear();

            HaPairDeployment applied = await other.ApplyAsync(plan);

            Assert.False(applied.Changed, applied.ToString());
        });
    }

    [Fact]
    public async Task A_suspended_firewall_is_named_by_the_plan_and_is_no_change()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            HaPairPlan before = await lab.Pair.PlanAsync();
            await (await lab.Pair.ConnectAsync(FirewallRole.Secondary)).SuspendAsync();
            await Task.Delay(TimeSpan.FromMinutes(1), lab.Lab.Time);

            HaPairPlan plan = await lab.Pair.PlanAsync();

            Assert.False(plan.HasChanges, plan.ToString());
            Assert.Contains("is suspended", plan.Of(FirewallRole.Secondary).ToString(), StringComparison.Ordinal);
            Assert.Contains("RestoreAsync", plan.ToString(), StringComparison.Ordinal);
            Assert.Contains("secondary firewall: HA suspension changed", (await RefusedAsync(lab, lab.Pair, before)).Changes);
        });
    }

    private static async Task<StalePlanException> RefusedAsync(LabPair lab, FirewallPair pair, HaPairPlan plan)
    {
        int commits = lab.Lab.CountCommits();
        int calls = lab.World.Ec2.Calls.Count;
        int requests = lab.World.FirewallCalls.Count;
        StalePlanException stale = await Assert.ThrowsAsync<StalePlanException>(() => pair.ApplyAsync(plan));
        Assert.Contains("Nothing was changed; plan again.", stale.Message, StringComparison.Ordinal);
        Assert.Equal(commits, lab.Lab.CountCommits());
        Assert.All(lab.World.Ec2.Calls.Skip(calls), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
        Assert.All(lab.World.FirewallCalls.Skip(requests), call => Assert.False(call is { Type: "config", Detail: not ("get" or "show") }, $"{call.Type} {call.Detail}"));
        return stale;
    }

    private static async Task EditAsync(LabPair lab, FirewallRole role, Action<CandidateSession> change)
    {
        PanOsClient client = await lab.Pair.ConnectAsync(role);
        await using CandidateSession edit = await client.BeginEditAsync(new EditOptions { Comment = "by hand" });
        change(edit);
        CommitOperation commit = await edit.CommitAsync(WaitUntil.Started, new CommitOptions { Description = "by hand" });
        await commit.WaitForCompletionAsync(null);
        await Task.Delay(TimeSpan.FromMinutes(5), lab.Lab.Time);
    }
}
