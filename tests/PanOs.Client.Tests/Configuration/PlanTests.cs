using PanOs.Model;

namespace PanOs.Client.Tests;

public sealed class PlanTests
{
    private static readonly Location s_vsys = Location.Vsys("vsys1");

    [Fact]
    public void Nothing_desired_and_nothing_there_is_nothing_to_do() =>
        Assert.Equal("no changes", ConfigurationPlan.Make<Zone>(s_vsys, [], []).ToString());

    [Fact]
    public void New_changed_and_unlisted_objects_are_told_apart()
    {
        Zone[] actual = [new("same") { LogSetting = "a", ProtectionProfile = "p" }, new("other") { LogSetting = "a" }, new("gone")];
        Zone[] desired = [new("same") { LogSetting = "a" }, new("other") { LogSetting = "b" }, new("fresh") { Kind = ZoneKind.Layer3("ethernet1/1") }];

        var plan = ConfigurationPlan.Make(s_vsys, desired, actual);

        Assert.Equal(
            """
            ~ zone 'other'
                - network/log-setting: a
                + network/log-setting: b
            + zone 'fresh'
                + network/layer3/member: ethernet1/1
            - zone 'gone'
            """.ReplaceLineEndings("\n"),
            plan.ToString());
        Assert.Equal([PlannedAction.Change, PlannedAction.Create], ConfigurationPlan.Make(s_vsys, desired, actual, new PlanOptions { KeepUnlisted = true }).Changes.Select(change => change.Action));
    }

    [Fact]
    public void A_removed_property_is_a_change_until_it_is_gone()
    {
        Zone wanted = new("z") { Removed = [nameof(Zone.LogSetting)] };

        Assert.Equal("- network/log-setting: a", Assert.Single(Assert.Single(ConfigurationPlan.Make(s_vsys, [wanted], [new Zone("z") { LogSetting = "a" }]).Changes).Lines));
        Assert.True(ConfigurationPlan.Make(s_vsys, [wanted], [new Zone("z")]).IsEmpty);
    }

    [Theory]
    [InlineData("a b c d", "a b c d", "")]
    [InlineData("d a b c", "a b c d", "d moves top")]
    [InlineData("b c d a", "a b c d", "a moves after d")]
    [InlineData("a c b d", "a b c d", "1")]
    [InlineData("c d a b", "a b c d", "2")]
    [InlineData("d c b a", "a b c d", "3")]
    public void Rules_are_moved_as_little_as_possible(string wanted, string present, string expected)
    {
        var plan = ConfigurationPlan.Make(s_vsys, Rules(wanted), Rules(present));

        Assert.All(plan.Changes, change => Assert.Equal(PlannedAction.Move, change.Action));
        if (int.TryParse(expected, out int count))
        {
            Assert.Equal(count, plan.Changes.Count);
        }
        else
        {
            Assert.Equal(expected, string.Join(", ", plan.Changes.Select(change => $"{change.Name} moves {change.Change.Position}")));
        }

        Assert.Equal(wanted.Split(' '), Played(present, plan));
    }

    [Fact]
    public void Whatever_the_orders_the_moves_lead_from_one_to_the_other()
    {
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            string[] names = [.. Enumerable.Range(0, random.Next(1, 12)).Select(number => $"r{number}")];
            string[] wanted = [.. names.Where(_ => random.Next(4) > 0)];
            string[] present = [.. names.Where(_ => random.Next(4) > 0)];
            random.Shuffle(wanted);
            random.Shuffle(present);

            var plan = ConfigurationPlan.Make(s_vsys, Rules(string.Join(' ', wanted)), Rules(string.Join(' ', present)));

            Assert.Equal(wanted, Played(string.Join(' ', present), plan));
        }
    }

    [Fact]
    public void Moving_one_of_five_thousand_rules_is_one_move()
    {
        string[] names = [.. Enumerable.Range(0, 5000).Select(number => $"r{number}")];

        var plan = ConfigurationPlan.Make(s_vsys, Rules(string.Join(' ', [names[4321], .. names.Where((_, index) => index != 4321)])), Rules(string.Join(' ', names)));

        Assert.Equal("~ security rule 'r4321' moves top", plan.ToString());
    }

    [Fact]
    public void Two_objects_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => ConfigurationPlan.Make(s_vsys, [new Zone("z"), new Zone("z")], []));

    [Fact]
    public void New_interfaces_are_given_to_the_virtual_system_unless_told_otherwise()
    {
        EthernetInterface[] desired = [new("ethernet1/1") { Mode = EthernetMode.HighAvailability }, new("ethernet1/2") { Mode = EthernetMode.Layer3(null) }];

        Assert.Contains("interfaces of vsys 'vsys1'\n    + ethernet1/2", ConfigurationPlan.Make(Location.Device, desired, []).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("interfaces of", ConfigurationPlan.Make(Location.Device, desired, [], new PlanOptions { ImportInto = null }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_plan_sends_nothing()
    {
        var firewall = new ScriptedFirewall();

        await ConfigurationPlan.Make<Zone>(s_vsys, [], []).ApplyAsync(firewall.Client(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public async Task A_plan_is_one_request_in_dependency_order()
    {
        var firewall = new ScriptedFirewall().Answers(Replies.Done);
        var plan = ConfigurationPlan.Combine(
            ConfigurationPlan.Make(s_vsys, [new SecurityRule("r") { FromZones = ["z"] }], []),
            ConfigurationPlan.Make<Zone>(s_vsys, [new("z")], [new("gone")]),
            ConfigurationPlan.Make<EthernetInterface>(Location.Device, [new("ethernet1/2") { Mode = EthernetMode.Layer3(null) }], []));

        await plan.ApplyAsync(firewall.Client(), cancellationToken: TestContext.Current.CancellationToken);

        var request = Assert.Single(firewall.Requests);
        Assert.False(request.Form.ContainsKey("strict-transactional"));
        string sent = request.Form["element"];
        int[] places = [.. new[] { "ethernet1/2\"", "import", "name=\"z\"", "name=\"r\"", "<delete" }.Select(text => sent.IndexOf(text, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Changes_over_the_limit_go_in_several_requests_with_progress()
    {
        var firewall = new ScriptedFirewall { Otherwise = _ => ScriptedFirewall.Xml(Replies.Done) };
        List<ChangeProgress> told = [];
        var plan = ConfigurationPlan.Make(s_vsys, Enumerable.Range(0, 50).Select(number => new Zone($"z{number}") { LogSetting = "x" }), []);

        await plan.ApplyAsync(firewall.Client(configure: options => options.MaxRequestBytes = 5000), new Told(told), TestContext.Current.CancellationToken);

        Assert.InRange(firewall.Requests.Count, 2, 8);
        Assert.Equal((50, 50, firewall.Requests.Count), (told[^1].Sent, told[^1].Total, told[^1].Requests));
        Assert.Equal(50, firewall.Requests.Sum(request => request.Form["element"].Split("<set ").Length - 1));
    }

    [Fact]
    public async Task A_firewall_without_multi_config_gets_as_few_sets_as_possible()
    {
        var firewall = new ScriptedFirewall().Answers("<response status=\"error\" code=\"17\"><msg><line>multi-config is unexpected</line></msg></response>");
        firewall.Otherwise = _ => ScriptedFirewall.Xml(Replies.Done);

        await ConfigurationPlan.Make<Zone>(s_vsys, [new("a"), new("b"), new("c")], [new("gone")]).ApplyAsync(firewall.Client(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["multi-config", "set", "delete"], firewall.Names);
        Assert.Equal("<entry name=\"a\" /><entry name=\"b\" /><entry name=\"c\" />", firewall.Requests[1].Form["element"]);
    }

    private static IEnumerable<SecurityRule> Rules(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new SecurityRule(name));

    // What a firewall does with the changes.
    private static List<string> Played(string present, ConfigurationPlan plan)
    {
        List<string> order = [.. present.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var change in plan.Changes)
        {
            switch (change.Action)
            {
                case PlannedAction.Create:
                    order.Add(change.Name!);
                    break;
                case PlannedAction.Delete:
                    order.Remove(change.Name!);
                    break;
                case PlannedAction.Move:
                    order.Remove(change.Name!);
                    order.Insert(change.Change.Position!.Destination is { } after ? order.IndexOf(after) + 1 : 0, change.Name!);
                    break;
            }
        }

        return order;
    }

    private sealed class Told(List<ChangeProgress> reports) : IProgress<ChangeProgress>
    {
        public void Report(ChangeProgress value) => reports.Add(value);
    }
}
