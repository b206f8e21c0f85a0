using Amazon.EC2.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The dataplane interfaces are on the firewall that is not active.</summary>
public sealed class StrayDataplaneTests
{
    [Fact]
    public async Task The_firewall_with_the_interfaces_is_given_the_role()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            await MoveInterfacesAsync(lab);
            ValidationReport broken = await lab.Pair.ValidateAsync();
            CheckResult interfaces = broken.Results.Single(result => result.Id == "DATAPLANE-INTERFACES");
            Assert.Equal(CheckOutcome.Failed, interfaces.Outcome);
            Assert.Contains(nameof(FirewallPair.RestoreAsync), interfaces.Remedy, StringComparison.Ordinal);

            RestoreReport restored = await lab.Pair.RestoreAsync();

            Assert.True(restored.GaveRole);
            Assert.Equal(FirewallRole.Secondary, restored.Active);
            Assert.Equal(["passive", "active"], lab.World.Firewalls.Select(firewall => firewall.HaState));
            await Task.Delay(TimeSpan.FromMinutes(2), lab.Lab.Time);
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
            Assert.False((await lab.Pair.RestoreAsync()).GaveRole);
        });
    }

    [Fact]
    public async Task A_loss_of_HA1_that_ends_leaves_a_whole_pair()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await lab.RunAsync(async () =>
        {
            SimulatedFirewall primary = lab.World.Firewalls[0];
            primary.Ha1Connected = false;
            await Task.Delay(TimeSpan.FromMinutes(5), lab.Lab.Time);
            primary.Ha1Connected = true;
            await Task.Delay(TimeSpan.FromMinutes(5), lab.Lab.Time);

            await lab.Pair.RestoreAsync();

            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
        });
    }

    // What a person does in the AWS console.
    private static async Task MoveInterfacesAsync(LabPair lab)
    {
        string from = lab.World.Firewalls[0].MachineId;
        string to = lab.World.Firewalls[1].MachineId;
        List<NetworkInterface> moving =
        [
            .. (await lab.Lab.Ec2.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest())).NetworkInterfaces
                .Where(each => each.Attachment is { DeviceIndex: >= 2 } attachment && attachment.InstanceId == from),
        ];
        Assert.Equal(2, moving.Count);
        foreach (NetworkInterface each in moving)
        {
            await lab.Lab.Ec2.DetachNetworkInterfaceAsync(new DetachNetworkInterfaceRequest { AttachmentId = each.Attachment.AttachmentId });
        }

        await Task.Delay(TimeSpan.FromMinutes(1), lab.Lab.Time);
        foreach (NetworkInterface each in moving)
        {
            await lab.Lab.Ec2.AttachNetworkInterfaceAsync(new AttachNetworkInterfaceRequest
            {
                InstanceId = to,
                NetworkInterfaceId = each.NetworkInterfaceId,
                DeviceIndex = each.Attachment.DeviceIndex,
            });
        }

        await Task.Delay(TimeSpan.FromMinutes(1), lab.Lab.Time);
    }
}
