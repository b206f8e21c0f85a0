using System.Globalization;
using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// What the plugin of a firewall that has become active does through the EC2 API, in the background, to get the traffic of
/// its peer: it begins a little later, and tries again for some time when the cloud refuses.
/// </summary>
internal abstract class CloudTakeOver(SimulatedFirewall firewall)
{
    /// <summary>The lowest device index of the dataplane's interfaces: 0 is management, 1 HA.</summary>
    protected const int FirstDataIndex = 2;

    private const int MaximumAttempts = 5;

    // Unconfirmed: the paces.
    private static readonly TimeSpan s_startDelay = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(10);

    private int _attempts;

    /// <summary>Whether it is under way.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>What it does, for the log.</summary>
    protected abstract string Purpose { get; }

    /// <summary>Begins.</summary>
    public void Start()
    {
        IsRunning = true;
        Report(Purpose);
        Later(s_startDelay, Begin);
    }

    /// <summary>Ends it where it is.</summary>
    public void Stop() => IsRunning = false;

    /// <summary>Takes what the machine with this id has.</summary>
    protected abstract void TakeFrom(string peer);

    /// <summary>The interfaces of a machine, as the cloud shows them.</summary>
    protected List<CloudInterface> InterfacesOf(string machine) =>
        CloudAnswer.Interfaces(firewall.Host.CallCloud("DescribeInstances", ("InstanceId.1", machine)));

    /// <summary>Does something after a while, if it is still under way.</summary>
    protected void Later(TimeSpan delay, Action step) => firewall.Clock.Schedule(delay, () =>
    {
        if (!IsRunning)
        {
            return;
        }

        try
        {
            step();
        }
        catch (CloudCallException refusal)
        {
            Fail($"{refusal.Code}: {refusal.Message}");
        }
    });

    /// <summary>It did not work; it is tried again unless that was the last attempt.</summary>
    protected void Fail(string reason)
    {
        Report($"Failed: {reason}");
        if (_attempts >= MaximumAttempts)
        {
            IsRunning = false;
            return;
        }

        Later(s_retry, Begin);
    }

    /// <summary>It is done.</summary>
    protected void End()
    {
        IsRunning = false;
        Report("Ready");
    }

    /// <summary>A number as the API takes it.</summary>
    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Begin()
    {
        if (firewall.HighAvailability.State != HaState.Active)
        {
            // Before this attempt the peer turned out to be the active one: what it has is its own.
            End();
            return;
        }

        _attempts++;
        switch (FindPeerMachine())
        {
            case null:
                Fail("No machine has the peer's HA1 address");
                break;
            case { } peer when peer == firewall.Host.MachineId:
                Fail("The peer's HA1 address is this machine's own");
                break;
            case { } peer:
                TakeFrom(peer);
                break;
        }
    }

    private string? FindPeerMachine()
    {
        if (firewall.HighAvailability.Settings.PeerAddress is not { } peerAddress)
        {
            return null;
        }

        string answer = firewall.Host.CallCloud(
            "DescribeNetworkInterfaces",
            ("Filter.1.Name", "addresses.private-ip-address"),
            ("Filter.1.Value.1", peerAddress.ToString()));
        return CloudAnswer.Interfaces(answer).Select(found => found.InstanceId).FirstOrDefault(id => id.Length > 0);
    }

    private void Report(string state)
    {
        firewall.Plugin.State = state;
        firewall.Log.Write($"VM-Series plugin: {state}");
    }
}
