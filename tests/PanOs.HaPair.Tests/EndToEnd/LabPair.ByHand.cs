using Amazon.EC2.Model;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>What somebody does to the pair by hand. All of it on the lab's scheduler.</summary>
internal sealed partial class LabPair
{
    /// <summary>Terminates an instance and waits until it is gone.</summary>
    public async Task TerminateAsync(string instance)
    {
        await Lab.Ec2.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [instance] });
        await WaitUntilAsync(async () =>
            (await Lab.Ec2.DescribeInstancesAsync(new DescribeInstancesRequest { InstanceIds = [instance] })).Reservations[0].Instances[0].State.Name.Value == "terminated");
    }

    /// <summary>Lets virtual time pass until something holds; fails when it does not within <paramref name="seconds"/>.</summary>
    public async Task WaitUntilAsync(Func<Task<bool>> holds, int seconds = 100)
    {
        for (int i = 0; !await holds(); i++)
        {
            Assert.True(i < seconds, "It did not come true.\n" + Story());
            await Task.Delay(TimeSpan.FromSeconds(1), Lab.Time);
        }
    }

    /// <summary>Changes the configuration of a firewall and commits.</summary>
    public async Task EditAsync(FirewallRole role, string description, Action<CandidateSession> change)
    {
        PanOsClient firewall = await Pair.ConnectAsync(role);
        await using CandidateSession edit = await firewall.BeginEditAsync(new EditOptions { Comment = "by hand" });
        change(edit);
        CommitOperation commit = await edit.CommitAsync(WaitUntil.Started, new CommitOptions { Description = description });
        await commit.WaitForCompletionAsync();
    }

    private string Story() => string.Join('\n', World.Firewalls.SelectMany(firewall => firewall.SystemLog.TakeLast(14).Select(entry => $"{firewall.MachineId} {firewall.HaState} {entry.At:HH:mm:ss} {entry.Text}")))
        + string.Join('\n', World.Ec2.Calls.Where(call => call.Actor != "operator").TakeLast(12));
}
