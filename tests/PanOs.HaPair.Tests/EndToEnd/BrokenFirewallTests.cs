using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A firewall that answers wrongly, or not, gives findings of a validation and no exception.</summary>
public sealed class BrokenFirewallTests
{
    private static readonly FirewallFault[] s_faults =
    [
        new FirewallFault.Garbage(), new FirewallFault.Status(403), new FirewallFault.Status(500), new FirewallFault.DropBefore(), new FirewallFault.Truncate(60),
        new FirewallFault.DelayAnswer(TimeSpan.FromMinutes(30)),
    ];

    [Fact]
    public async Task Each_answer_of_one_firewall_in_turn_may_be_wrong_and_all_of_them_too()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            string broken = await lab.InstanceOfAsync(FirewallRole.Secondary);
            int before = lab.World.FirewallCalls.Count;
            await lab.Pair.ValidateAsync();
            string[] asked = [.. lab.World.FirewallCalls.Skip(before).Where(call => call.InstanceId == broken).Select(call => Key(call.Type, call.Detail, call.Parameters)).Distinct()];
            Assert.True(asked.Length >= 20, string.Join('\n', asked));

            foreach (string each in asked)
            {
                await AssertFoundAsync(lab, request => request.Firewall.MachineId == broken && Key(request.Type, request.Detail, request.Parameters) == each, s_faults[0], each);
            }

            foreach (FirewallFault fault in s_faults)
            {
                await AssertFoundAsync(lab, request => request.Firewall.MachineId == broken, fault, fault.ToString());
            }
        });
    }

    [Fact]
    public async Task Both_firewalls_are_asked_at_once()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            string primary = await lab.InstanceOfAsync(FirewallRole.Primary);
            string secondary = await lab.InstanceOfAsync(FirewallRole.Secondary);
            int before = lab.World.FirewallCalls.Count;
            using (lab.World.Faults.Always(_ => true, new FirewallFault.Delay(TimeSpan.FromSeconds(1))))
            {
                await lab.Pair.ValidateAsync();
            }

            List<string> order = [.. lab.World.FirewallCalls.Skip(before).Select(call => call.InstanceId)];
            Assert.True(order.IndexOf(secondary) < 5, "The second firewall waits for the first one.");
            Assert.True(order.IndexOf(primary) < 5, "The first firewall waits for the second one.");
        });
    }

    private static async Task AssertFoundAsync(LabPair lab, Func<FirewallRequest, bool> when, FirewallFault fault, string what)
    {
        await using FirewallPair pair = lab.Lab.CreatePair(lab.Topology);
        ValidationReport report;
        using (FirewallFaultRule rule = lab.World.Faults.Always(when, fault))
        {
            report = await pair.ValidateAsync();
            Assert.True(rule.Met > 0, what);
        }

        Assert.Equal(PairCheck.All.Count, report.Results.Count);
        Assert.True(report.NotReadable.Count > 0, what + "\n" + report);
        Assert.All(report.NotReadable, result => Assert.NotEmpty(result.Found));
    }

    private static string Key(string type, string detail, IReadOnlyDictionary<string, string> parameters) =>
        $"{type} {detail} {parameters.GetValueOrDefault("xpath")}";
}
