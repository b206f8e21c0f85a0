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

    private static readonly string[] s_ofTheServing = ["virtual-router", "rulebase/", "policy-match"];

    // All that a validation asks of one firewall. A new question belongs here, and is then tried with a wrong answer.
    private static readonly string[] s_questions =
    [
        "op show system info ",
        "op show chassis-ready ",
        "op show high-availability state ",
        "op show jobs all ",
        "op check pending-changes ",
        "op request license info ",
        "op test routing fib-lookup virtual-router ",
        "op test security-policy-match from ",
        "op test nat-policy-match from ",
        "config show /config/shared/certificate",
        .. new[]
        {
            "deviceconfig/high-availability",
            "network/interface/ethernet",
            "network/virtual-router/entry[@name='default']",
            "network/virtual-router/entry[@name='default']/routing-table/ip/static-route",
            "vsys/entry[@name='vsys1']/import/network/interface",
            "vsys/entry[@name='vsys1']/zone",
            "vsys/entry[@name='vsys1']/rulebase/security/rules",
            "vsys/entry[@name='vsys1']/rulebase/nat/rules",
        }.Select(path => "config show /config/devices/entry[@name='localhost.localdomain']/" + path),
    ];

    /// <summary>
    /// The primary firewall forwards: every answer of it bears on a check. Of the other one, what only the firewall that forwards
    /// is judged by may be wrong without a finding, since CONFIG-SYNC speaks for it; that it answers nothing usable may not.
    /// </summary>
    [Theory]
    [InlineData(FirewallRole.Primary)]
    [InlineData(FirewallRole.Secondary)]
    public async Task Each_answer_of_one_firewall_in_turn_may_be_wrong_and_all_of_them_too(FirewallRole role)
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            string broken = await lab.InstanceOfAsync(role);
            int before = lab.World.FirewallCalls.Count;
            await lab.Pair.ValidateAsync();
            string[] asked = [.. lab.World.FirewallCalls.Skip(before).Where(call => call.InstanceId == broken).Select(call => Key(call.Type, call.Detail, call.Parameters)).Distinct()];
            Assert.Equal(s_questions.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));

            foreach (string each in asked)
            {
                ValidationReport report = await ValidateAsync(lab, request => request.Firewall.MachineId == broken && Key(request.Type, request.Detail, request.Parameters) == each, s_faults[0], each);
                if (role == FirewallRole.Primary || !s_ofTheServing.Any(each.Contains))
                {
                    AssertFound(report, each);
                }
            }

            foreach (FirewallFault fault in s_faults)
            {
                AssertFound(await ValidateAsync(lab, request => request.Firewall.MachineId == broken, fault, fault.ToString()), fault.ToString());
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

    private static async Task<ValidationReport> ValidateAsync(LabPair lab, Func<FirewallRequest, bool> when, FirewallFault fault, string what)
    {
        await using FirewallPair pair = lab.Lab.CreatePair(lab.Topology);
        using FirewallFaultRule rule = lab.World.Faults.Always(when, fault);
        ValidationReport report = await pair.ValidateAsync();
        Assert.True(rule.Met > 0, what);
        Assert.Equal(PairCheck.All.Count, report.Results.Count);
        return report;
    }

    private static void AssertFound(ValidationReport report, string what)
    {
        Assert.True(report.NotReadable.Count > 0, what + "\n" + report);
        Assert.All(report.NotReadable, result => Assert.NotEmpty(result.Found));
    }

    private static string Key(string type, string detail, IReadOnlyDictionary<string, string> parameters) =>
        $"{type} {detail} {parameters.GetValueOrDefault("xpath")}";
}
