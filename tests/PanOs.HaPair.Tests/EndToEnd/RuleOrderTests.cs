using PanOs.Model;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The first rule that matches counts, so the order of a topology's rules is part of what is planned.</summary>
public sealed class RuleOrderTests
{
    private static readonly SecurityRuleTopology s_block = new() { Name = "block", FromZones = ["trust"], ToZones = ["untrust"], Destinations = ["192.0.2.0/24"], Action = SecurityRuleAction.Drop };

    [Fact]
    public async Task A_rule_that_comes_first_in_the_topology_comes_first_on_the_firewall_and_stays_there()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await using FirewallPair pair = lab.Lab.CreatePair(lab.Topology with { Policy = lab.Topology.Policy with { SecurityRules = [s_block, .. lab.Topology.Policy.SecurityRules] } });
            await EditAsync(lab, pair, edit => edit.Insert(s_theirs, MovePosition.Top));
            HaPairPlan plan = await pair.PlanAsync();
            Assert.Contains("order: behind 'block'", plan.ToString(), StringComparison.Ordinal);
            await pair.ApplyAsync(plan);
            Assert.Equal(["theirs", "block", "allow-outbound"], await RulesAsync(pair));
            Assert.False((await pair.PlanAsync()).HasChanges);

            // What somebody moves between the plan and the apply is not silently moved back.
            HaPairPlan stale = await pair.PlanAsync();
            await EditAsync(lab, pair, edit => edit.Move<SecurityRule>("block", MovePosition.Bottom));
            StalePlanException refused = await Assert.ThrowsAsync<StalePlanException>(() => pair.ApplyAsync(stale));
            Assert.Contains("order: behind 'block'", refused.Message, StringComparison.Ordinal);

            await pair.ApplyAsync(await pair.PlanAsync());
            Assert.Equal(["theirs", "block", "allow-outbound"], await RulesAsync(pair));
            Assert.False((await pair.PlanAsync()).HasChanges);
        });
    }

    private static readonly SecurityRule s_theirs = new("theirs")
    {
        FromZones = ["trust"],
        ToZones = ["untrust"],
        Sources = ["any"],
        Destinations = ["198.51.100.99"],
        Applications = ["any"],
        Services = ["any"],
        SourceUsers = ["any"],
        Categories = ["any"],
        Action = SecurityAction.Deny,
    };

    private static async Task<List<string>> RulesAsync(FirewallPair pair)
    {
        List<string> names = [];
        PanOsClient firewall = await pair.ConnectAsync(FirewallRole.Primary);
        await foreach (SecurityRule rule in firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running))
        {
            names.Add(rule.Name);
        }

        return names;
    }

    private static async Task EditAsync(LabPair lab, FirewallPair pair, Action<CandidateScope> change)
    {
        PanOsClient firewall = await pair.ConnectAsync(FirewallRole.Primary);
        await using CandidateSession edit = await firewall.BeginEditAsync(new EditOptions { Comment = "by hand" });
        change(edit.In(Location.Vsys("vsys1")));
        CommitOperation commit = await edit.CommitAsync(WaitUntil.Started, new CommitOptions { Description = "by hand" });
        await commit.WaitForCompletionAsync();
        await lab.World.Clock.DelayAsync(TimeSpan.FromMinutes(2));
    }
}
