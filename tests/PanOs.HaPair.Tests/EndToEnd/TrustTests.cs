using Amazon.EC2.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class TrustTests
{
    private static readonly FirewallIdentity s_stranger = FirewallIdentity.Of("somebody in between");

    [Fact]
    public async Task What_a_newborn_firewall_shows_is_kept_as_tags_of_its_instance()
    {
        await using LabPair lab = await LabPair.BuildAsync();

        foreach (SimulatedFirewall firewall in lab.World.Firewalls)
        {
            Dictionary<string, string> tags = await TagsAsync(lab, firewall);
            Assert.Equal(firewall.Identity.HostKey, tags["panos:ssh-host-key"]);
            Assert.Equal(firewall.Identity.CertificateSha256, tags["panos:certificate"]);
        }
    }

    [Fact]
    public async Task Another_process_refuses_another_certificate_and_sends_it_nothing()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        SimulatedFirewall primary = lab.World.Firewalls[0];
        primary.Identity = primary.Identity with { CertificateSha256 = s_stranger.CertificateSha256 };
        await using FirewallPair later = lab.Lab.CreatePair(lab.Topology);
        string instance = InstanceOf(lab, primary);
        int before = Count();

        await lab.RunAsync(async () =>
        {
            PanOsClient client = await later.ConnectAsync(FirewallRole.Primary);
            PanOsTransportException refused = await Assert.ThrowsAsync<PanOsTransportException>(() => client.GetSystemInfoAsync());
            Assert.True(refused.WasNotSent, refused.Message);
            Assert.Contains(s_stranger.CertificateSha256, refused.ToString(), StringComparison.Ordinal);
            ValidationReport report = await later.ValidateAsync();
            Assert.Contains(report.NotReadable, result => result.Id == "CHASSIS-READY");
        });

        Assert.Equal(before, Count());

        int Count() => lab.World.FirewallCalls.Count(call => call.InstanceId == instance);
    }

    [Fact]
    public async Task Another_process_refuses_another_host_key()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        SimulatedFirewall primary = lab.World.Firewalls[0];
        primary.Identity = primary.Identity with { HostKey = s_stranger.HostKey };
        await using FirewallPair later = lab.Lab.CreatePair(lab.Topology with { Policy = lab.Topology.Policy with { SecurityRules = [lab.Topology.Policy.SecurityRules[0] with { Name = "other" }] } });

        await lab.RunAsync(async () =>
        {
            HaPairPlan plan = await later.PlanAsync();
            FirewallShellException refused = await Assert.ThrowsAsync<FirewallShellException>(() => later.ApplyAsync(plan));
            Assert.Equal(FirewallShellFailure.HostKeyChanged, refused.Reason);
        });
    }

    [Fact]
    public async Task A_pair_without_tags_is_read_without_writing_any_and_the_next_apply_writes_them()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await lab.Pair.ForgetPinsAsync(FirewallRole.Primary);
            await lab.Pair.ForgetPinsAsync(FirewallRole.Secondary);
        });
        await using FirewallPair later = lab.Lab.CreatePair(lab.Topology);
        int before = lab.World.Ec2.Calls.Count;

        await lab.RunAsync(async () =>
        {
            await later.PlanAsync();
            ValidationReport report = await later.ValidateAsync();
            Assert.True(report.Passed, report.ToString());
        });

        Assert.All(lab.World.Ec2.Calls.Skip(before), call => Assert.StartsWith("Describe", call.Action, StringComparison.Ordinal));
        await lab.RunAsync(async () => await later.ApplyAsync(await later.PlanAsync()));
        Assert.Equal(lab.World.Firewalls[1].Identity.CertificateSha256, (await TagsAsync(lab, lab.World.Firewalls[1]))["panos:certificate"]);
    }

    [Fact]
    public async Task A_certificate_that_was_replaced_on_purpose_is_pinned_anew_when_it_is_said()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        SimulatedFirewall secondary = lab.World.Firewalls[1];
        secondary.Identity = secondary.Identity with { CertificateSha256 = s_stranger.CertificateSha256 };

        await lab.RunAsync(async () =>
        {
            await lab.Pair.ForgetPinsAsync(FirewallRole.Secondary);
            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());
        });

        Assert.Equal(s_stranger.CertificateSha256, (await TagsAsync(lab, secondary))["panos:certificate"]);
    }

    private static async Task<Dictionary<string, string>> TagsAsync(LabPair lab, SimulatedFirewall firewall)
    {
        string instance = InstanceOf(lab, firewall);
        DescribeTagsResponse answer = await lab.RunAsync(() => lab.Lab.Ec2.DescribeTagsAsync(
            new DescribeTagsRequest { Filters = [new Filter("resource-id", [instance])] }));
        return (answer.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
    }

    private static string InstanceOf(LabPair lab, SimulatedFirewall firewall) =>
        lab.World.FirewallCalls.Select(call => call.InstanceId).Distinct(StringComparer.Ordinal).Single(id => lab.World.FindFirewall(id) == firewall);
}
